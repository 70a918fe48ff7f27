/** Sample units, pairings, ways to a consent, challenges, SWOT and planning answers of the telecom group. */
import { sampleTable } from './sample-table';

export const sampleUnits = sampleTable(
  'units',
  'name|account|type|parentUnit|head|region|weSellHere|why|influences|note',
  [
    'Board|Norvik Mobile|division||Astrid Holm|Nordics||||Decides above 2 million a year.',
    'Technology|"|"|Board|Henrik Dahl|"|yes|Owns every system that our service desk would replace.|Customer operations',
    'Commercial|"|"|"|Oskar Berg|"',
    'Customer operations|"|department|Commercial|Lena Brandt|"|yes|Suffers most from the present service desk and has a champion.|Commercial; Technology',
    'Finance|"|division|Board|Mina Karimi|"|no||Technology',
    'Board|Norvik Fiber|"||Petra Nyberg|"',
    'Operations|"|"|Board|Ivar Lunde|"|yes|Technicians have the same problem as the agents at Mobile.',
    'Management|Norvik Towers|"||Rune Aas|"|yes|Buys field service for all tower sites.',
  ],
);

export const samplePairing = sampleTable(
  'pairing',
  'topic|account|theirLevel|theirPerson|ourPerson|cadence|lastMet|nextMeeting|note',
  [
    'Where the margin is lost, and what self-service gives back|Norvik Mobile|board|Astrid Holm|Robert Laine|halfYearly|-120|+40|Met at the industry dinner; wants figures, no slides.',
    'Order and price of the replacement steps|"|"|Henrik Dahl|Elena Fischer|monthly|-12|+18',
    'Results of the four questions|"|vicePresident|Lena Brandt|Tom Adeyemi|"|-5|+25',
    'Three-year price and yearly savings|"|generalManager|David Osei|Elena Fischer|quarterly|-75|-3',
    'Architecture and interfaces|"|manager|Jonas Weber|Ingrid Sol|monthly|-20|+10',
    'Parts on the van|Norvik Fiber|vicePresident|Ivar Lunde|Elena Fischer|quarterly|-30|+60',
  ],
);

export const sampleApprovals = sampleTable('approvals', 'matter|account|order|approver|confidence|note', [
  'newContract|Norvik Mobile|1|Pavel Novák|confirmed|Technical yes, in writing.',
  '"|"|2|David Osei|"|Price and terms.',
  '"|"|3|Mina Karimi|assumed|Can stop it for a quarter.',
  '"|"|4|Henrik Dahl|confirmed|The last word below 2 million a year.',
  'caseStudy|"|1|Lena Brandt|"',
  '"|"|2||assumed|Somebody in communications; nobody known yet.',
  'renewal|Norvik Towers|1|Rune Aas|confirmed',
]);

export const sampleChallenges = sampleTable(
  'challenges',
  'challenge|account|unit|touches|answer|coverage|status|solvedHow|shared|note',
  [
    'Subscribers grow, revenue stays flat, the margin falls|Norvik Mobile|Board|Astrid Holm; Mina Karimi|Self-service takes a third of the calls off the desk; the rest is theirs.|partial|open|||Named in every meeting since spring.',
    'A third of all calls are about the same four questions|"|Customer operations|Lena Brandt; Nadia Petrova|Answers before the call: live in eight weeks.|full|"||yes',
    'Forty systems, nobody can say which holds the truth|"|Technology|Henrik Dahl; Jonas Weber|Joint architecture review.|partial|"',
    'Complaints waited four days for a first answer|"|Customer operations|Yara Haddad||full|solved|Pilot with the complaints team: 41% of complaints solved without a call.|yes',
    'Forty shops close, their customers will call instead|"|Commercial|Grace Kim||||',
    'Technicians arrive without the right parts|Norvik Fiber|Operations|Ivar Lunde; Olga Danilova|Parts list from the service desk.|partial|open',
    'Utilities must report outages within an hour|Baltra Energy||Kristjan Tamm|Outage reporting on the service desk.|full|solved|Built together before the law came: eleven minutes on average.|yes',
    'Four invoices a month for one service|Norvik Mobile|Finance|Henrik Dahl; Hanna Virtanen|One invoice a month, by unit.|full|open||yes',
  ],
);

export const sampleSwot = sampleTable('swot', 'point|account|reading|quadrant|dated|priority|note', [
  'Best network in the country for the third year|Norvik Mobile|market|strength|-45|normal|Annual report.',
  'Forty systems make every new offer slow|"|"|weakness|-45|high',
  'One customer portal for the whole group|"|"|opportunity|-45|high',
  'A discount brand took 90,000 subscribers in a year|"|"|threat|-45|"',
  'A mentor in customer operations and a measured pilot|"|relationship|strength|-30|"',
  'Nobody of us has met the chief financial officer|"|"|weakness|-30|"',
  'Group portal decides early next year|"|"|opportunity|-30|normal',
  'Teleqo reaches the chief executive through her family|"|"|threat|-30|high',
  'Utilities must report outages within an hour from next year|Baltra Energy|market|opportunity|-420|normal',
]);

export const samplePlanning = sampleTable(
  'planning',
  'question|account|answer|state|owner|due|meeting|note',
  [
    'structure|Norvik Mobile|Group board above 2 million a year, below it the company’s own; technology proposes, procurement decides.|answered|Elena Fischer||-64',
    'division|"|Customer operations and Technology: the pain and the systems are there.|"|"||"',
    'buyingTeam|"|Thirteen people and one department known.|partly|"|+20|"|Communications and legal are missing.',
    'members|"|Names and roles of all but two.|"|"|+20|"',
    'relations|"|Deep with customer operations, none with finance.|"|Tom Adeyemi|+30|"',
    'cycle|"|Year starts in January; tender in five months.|answered|"||"',
    'competition|"|Teleqo, through family ties to the top.|open|||"',
  ],
);
