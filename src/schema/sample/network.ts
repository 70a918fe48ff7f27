/** Sample roles in two projects, and ties between people, at Norvik Mobile. */
import { sampleTable } from './sample-table';

export const sampleRoles = sampleTable(
  'roles',
  'holder|account|project|role|formality|politicalStatus|support|decisionOrientation|confidence|note',
  [
    'Henrik Dahl|Norvik Mobile|Service desk renewal|decisionMaker|official|innerCircle|supporter|technical|confirmed|Said so in front of procurement.',
    'Mina Karimi|"|"|budgetOwner|"|"|neutral|financial|assumed',
    'Astrid Holm|"|"|sponsor|"|"|"|business|"',
    'Lena Brandt|"|"|champion|"|politicalStructure|mentor|"|confirmed',
    'Jonas Weber|"|"|coach|unofficial|outside|"|technical|"',
    'Pavel Novák|"|"|blocker|official|politicalStructure|nonSupporter|"|"',
    '"|"|"|evaluator|"|"|"||"',
    'David Osei|"|"|buyer|"|"|neutral|financial|"',
    'Hanna Virtanen|"|"|influencer|"|outside|supporter||"',
    'Nadia Petrova|"|"|problemBearer|"|"|"||"',
    'Customer operations|"|"|user|"|"|"||"',
    'Freja Nilsen|"|"|evaluator|"|"|neutral||assumed',
    'Clara Holm|"|"|agentOfAntiInfluence|unofficial|"|enemy||"',
    'Chiara Conti|"|"|influencer|official|politicalStructure|supporter||"',
    '"|"|Group portal|decisionMaker|"|"|neutral||confirmed',
    'Anton Melnyk|"|"|evaluator|"|outside|"||"',
    'Pavel Novák|"|"|influencer|"|politicalStructure|supporter||"',
  ],
);

export const sampleRelationships = sampleTable(
  'relationships',
  'from|to|account|kind|feeling|strength|direction|note',
  [
    'Lena Brandt|Henrik Dahl|Norvik Mobile|influences|positive|4|oneWay',
    'Jonas Weber|"|"|"|"|3|"',
    'Pavel Novák|"|"|"|neutral|4|"',
    'Bjørn Eide|Astrid Holm|"|"|positive|5|"|Golf on Fridays.',
    'Clara Holm|"|"|family|"|5|mutual',
    'Lena Brandt|Pavel Novák|"|conflict|negative|3|"',
    'Hanna Virtanen|Mina Karimi|"|knows|positive|3|"',
    'Chiara Conti|Lena Brandt|"|"|"|4|"',
    'Jonas Weber|Ali Rezaei|"|dottedLine|"|3|oneWay',
    'Ali Rezaei|Samuel Grant|"|knows|"|4|mutual|Built the interface of the call desk with him.',
    '"|Anton Melnyk|"|"|"|3|"',
    'Nadia Petrova|Lena Brandt|"|knows|"|5|mutual',
    'Robert Laine|Astrid Holm|"|"|neutral|2|"',
    'Elena Fischer|Henrik Dahl|"|"|positive|4|"',
    'Tom Adeyemi|Lena Brandt|"|"|"|5|"',
    'Ingrid Sol|Jonas Weber|"|formerColleague|"|4|"',
  ],
);
