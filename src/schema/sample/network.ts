/** Sample roles in two projects, and ties between people, at Norvik Mobile. */
import { sampleTable } from './sample-table';

export const sampleRoles = sampleTable(
  'roles',
  'holder|account|project|role|formality|politicalStatus|support|decisionOrientation|confidence',
  [
    'Henrik Dahl|Norvik Mobile|Service desk renewal|decisionMaker|official|innerCircle|supporter|technical|confirmed',
    'Mina Karimi|Norvik Mobile|Service desk renewal|budgetOwner|official|innerCircle|neutral|financial|assumed',
    'Astrid Holm|Norvik Mobile|Service desk renewal|sponsor|official|innerCircle|neutral|business|assumed',
    'Lena Brandt|Norvik Mobile|Service desk renewal|champion|official|politicalStructure|mentor|business|confirmed',
    'Jonas Weber|Norvik Mobile|Service desk renewal|coach|unofficial|outside|mentor|technical|confirmed',
    'Pavel Novák|Norvik Mobile|Service desk renewal|blocker|official|politicalStructure|nonSupporter|technical|confirmed',
    'Pavel Novák|Norvik Mobile|Service desk renewal|evaluator|official|politicalStructure|nonSupporter||confirmed',
    'David Osei|Norvik Mobile|Service desk renewal|buyer|official|politicalStructure|neutral|financial|confirmed',
    'Hanna Virtanen|Norvik Mobile|Service desk renewal|influencer|official|outside|supporter||confirmed',
    'Nadia Petrova|Norvik Mobile|Service desk renewal|problemBearer|official|outside|supporter||confirmed',
    'Customer operations|Norvik Mobile|Service desk renewal|user|official|outside|supporter||confirmed',
    'Freja Nilsen|Norvik Mobile|Service desk renewal|evaluator|official|outside|neutral||assumed',
    'Clara Holm|Norvik Mobile|Service desk renewal|agentOfAntiInfluence|unofficial|outside|enemy||assumed',
    'Chiara Conti|Norvik Mobile|Service desk renewal|influencer|official|politicalStructure|supporter||assumed',
    'Chiara Conti|Norvik Mobile|Group portal|decisionMaker|official|politicalStructure|neutral||confirmed',
    'Anton Melnyk|Norvik Mobile|Group portal|evaluator|official|outside|neutral||confirmed',
    'Pavel Novák|Norvik Mobile|Group portal|influencer|official|politicalStructure|supporter||confirmed',
  ],
);

export const sampleRelationships = sampleTable(
  'relationships',
  'from|to|account|kind|feeling|strength|direction',
  [
    'Lena Brandt|Henrik Dahl|Norvik Mobile|influences|positive|4|oneWay',
    'Jonas Weber|Henrik Dahl|Norvik Mobile|influences|positive|3|oneWay',
    'Pavel Novák|Henrik Dahl|Norvik Mobile|influences|neutral|4|oneWay',
    'Bjørn Eide|Astrid Holm|Norvik Mobile|influences|positive|5|oneWay',
    'Clara Holm|Astrid Holm|Norvik Mobile|family|positive|5|mutual',
    'Lena Brandt|Pavel Novák|Norvik Mobile|conflict|negative|3|mutual',
    'Hanna Virtanen|Mina Karimi|Norvik Mobile|knows|positive|3|mutual',
    'Chiara Conti|Lena Brandt|Norvik Mobile|knows|positive|4|mutual',
    'Jonas Weber|Ali Rezaei|Norvik Mobile|dottedLine|positive|3|oneWay',
    'Nadia Petrova|Lena Brandt|Norvik Mobile|knows|positive|5|mutual',
    'Robert Laine|Astrid Holm|Norvik Mobile|knows|neutral|2|mutual',
    'Elena Fischer|Henrik Dahl|Norvik Mobile|knows|positive|4|mutual',
    'Tom Adeyemi|Lena Brandt|Norvik Mobile|knows|positive|5|mutual',
    'Ingrid Sol|Jonas Weber|Norvik Mobile|formerColleague|positive|4|mutual',
  ],
);
