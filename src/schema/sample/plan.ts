/** Sample goals, actions and ratings. */
import { sampleTable } from './sample-table';

export const sampleGoals = sampleTable(
  'goals',
  'goal|account|side|horizon|owner|priority|target|unit|baseline|current|due|value|parentGoal|status|shared|note',
  [
    'Meet the chief financial officer|Norvik Mobile|ours|short|Elena Fischer|high|||||+21||Win the service desk tender|open',
    'Win the service desk tender|"|"|medium|"|"|900000|EUR a year|0|0|+180|2700000||onTrack||Three years at 900,000.',
    'Self-service for 60% of first-line agents on the free version|"|"|"|Customer success|normal|60|%|10|34|+120|180000|Win the service desk tender|atRisk|yes',
    'One contract for the whole group|"|"|long|Robert Laine|low|||||+700|4500000||open',
    'Stop the fall of the margin|"|customers|medium|Astrid Holm|high|3|points|||+600|||atRisk|yes',
    'A first pilot in field service|Norvik Fiber|ours|short|Elena Fischer|normal|||||+90|||open',
    'Half of all service requests by self-service|Norvik Mobile|customers|medium|Lena Brandt|high|50|%|22|31|+400|||onTrack|yes',
    'A measured pilot in customer operations|"|ours|short|Tom Adeyemi|normal|40|% solved without a call|0|41|-10|24000|Win the service desk tender|reached|yes',
    'Renew tower maintenance for two years|Norvik Towers|"|medium|Marek Zieliński|high|210000|EUR a year|205000|205000|+80|420000||onTrack',
    'The crisis line before next winter|Baltra Energy|"|short|"|normal|||||+75|90000||open|yes',
  ],
);

export const sampleActions = sampleTable(
  'strategy',
  'action|account|goal|kind|horizon|owner|withWhom|start|due|budget|spent|status|result|lesson|dependsOn|shared',
  [
    'Ask Hanna Virtanen to introduce us to Mina Karimi|Norvik Mobile|Meet the chief financial officer|informalMeeting|short|Elena Fischer|Hanna Virtanen||-6|||inProgress',
    'Cost-per-request paper for the chief financial officer|"|"|proposal|"|Ingrid Sol|||+12|1500||notStarted|||The introduction by Hanna Virtanen',
    'Reference visit to Norvik Towers with Lena Brandt|"|Win the service desk tender|referenceVisit|medium|Tom Adeyemi|Lena Brandt; Nadia Petrova|+30|+31|4000||"||||yes',
    'Architecture review with Jonas Weber and Pavel Novák|"|"|meeting|short|Ingrid Sol|Jonas Weber; Pavel Novák||+17|2000|600|inProgress||||yes',
    'Pilot with the complaints team|"|Self-service for 60% of first-line agents on the free version|pilot|medium|Tom Adeyemi|Yara Haddad|-40|-2|8000|7200|done|41% of complaints solved without a call.|Start with the team that complains loudest.||yes',
    'Show the Mobile pilot to Olga Danilova|Norvik Fiber|A first pilot in field service|meeting|short|Elena Fischer|Olga Danilova||+25|||notStarted',
    'Free version for the first-line teams|Norvik Mobile|Self-service for 60% of first-line agents on the free version|pilot|medium|Tom Adeyemi|Samuel Grant; Nadia Petrova|+14|+70|5000||"|||The offer for first line|yes',
    'Training day for first-line team leads|"|"|training|"|"|Samuel Grant|+72|+73|2500||"|||Free version for the first-line teams|yes',
    'Talk at Telecom Service Days, with Lena Brandt on stage|"|Win the service desk tender|conference|"|Sofia Marin|Lena Brandt|+55|+57|12000|3000|inProgress',
    'Breakfast on the cost of a service request|"|Meet the chief financial officer|campaign|short|"|Mina Karimi; David Osei|+15|+18|6000|1200|"',
    'Letters to heads of operations: four questions off the desk|"|Self-service for 60% of first-line agents on the free version|"|"|"|Lena Brandt; Oskar Berg|-60|-20|3500|3400|done|Two invitations, one of them to Commercial.|Letters by our technicians are read, ours are not.',
    'Dinner with the board|"|One contract for the whole group|informalMeeting|long|Robert Laine|Astrid Holm; Henrik Dahl|+95|+95|1800||notStarted',
    'Draft of the tender’s measures with Henrik Dahl|"|Win the service desk tender|meeting|medium|Elena Fischer|Henrik Dahl|+90|+120|||"',
    'Two-year offer with inspections in|Norvik Towers|Renew tower maintenance for two years|proposal|"|Marek Zieliński|Rune Aas|-10|+20|||inProgress||||yes',
    'Plan of the crisis line with Kristjan Tamm|Baltra Energy|The crisis line before next winter|meeting|short|"|Kristjan Tamm|+5|+30|||notStarted||||yes',
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
