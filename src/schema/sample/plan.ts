/** Sample goals, actions and ratings. */
import { sampleTable } from './sample-table';

export const sampleGoals = sampleTable(
  'goals',
  'goal|account|side|horizon|owner|priority|target|unit|baseline|current|due|value|parentGoal|status|note',
  [
    'Meet the chief financial officer|Norvik Mobile|ours|short|Elena Fischer|high|||||+21||Win the service desk tender|open',
    'Win the service desk tender|"|"|medium|"|"|900000|EUR a year|0|0|+180|2700000||onTrack|Three years at 900,000.',
    'Self-service for 60% of first-line agents on the free version|"|"|"|Customer success|normal|60|%|10|34|+120|180000|Win the service desk tender|atRisk',
    'One contract for the whole group|"|"|long|Robert Laine|low|||||+700|4500000||open',
    'Stop the fall of the margin|"|customers|medium|Astrid Holm|high|3|points|||+600|||atRisk',
    'A first pilot in field service|Norvik Fiber|ours|short|Elena Fischer|normal|||||+90|||open',
  ],
);

export const sampleActions = sampleTable(
  'strategy',
  'action|account|goal|kind|horizon|owner|withWhom|start|due|budget|spent|status|result|lesson|dependsOn',
  [
    'Ask Hanna Virtanen to introduce us to Mina Karimi|Norvik Mobile|Meet the chief financial officer|informalMeeting|short|Elena Fischer|Hanna Virtanen||-6|||inProgress',
    'Cost-per-request paper for the chief financial officer|"|"|proposal|"|Ingrid Sol|||+12|1500||notStarted|||The introduction by Hanna Virtanen',
    'Reference visit to Norvik Towers with Lena Brandt|"|Win the service desk tender|referenceVisit|medium|Tom Adeyemi|Lena Brandt; Nadia Petrova|+30|+31|4000||"',
    'Architecture review with Jonas Weber and Pavel Novák|"|"|meeting|short|Ingrid Sol|Jonas Weber; Pavel Novák||+17|2000|600|inProgress',
    'Pilot with the complaints team|"|Self-service for 60% of first-line agents on the free version|pilot|medium|Tom Adeyemi|Yara Haddad|-40|-2|8000|7200|done|41% of complaints solved without a call.|Start with the team that complains loudest.',
    'Show the Mobile pilot to Olga Danilova|Norvik Fiber|A first pilot in field service|meeting|short|Elena Fischer|Olga Danilova||+25|||notStarted',
  ],
);

/** Ratings in the order of the default criteria; blank is not rated yet. */
export const sampleRatings: readonly string[] = [
  'Norvik Mobile|9|7|9|8',
  'Norvik Fiber|3|4|8|6',
  'Norvik Towers|4|7|3|7',
  'Baltra Energy|7|8|4|9',
  'Kestrel Insurance|2|5|9|',
  'Halden Logistics|5|2|2|3',
  'Mirador Hotels|1|6|2|3',
];
