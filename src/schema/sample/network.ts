/** Sample roles in a project, and ties between people, at Norvik Mobile. */
import type { SampleRow } from './sample-row';

const PROJECT = 'Service desk renewal';
const account = 'Norvik Mobile';

const role = (
  holder: string,
  key: string,
  support: string,
  politicalStatus: string,
  more: SampleRow<'roles'> = {},
): SampleRow<'roles'> => ({
  account,
  project: PROJECT,
  holder,
  role: key,
  formality: 'official',
  support,
  politicalStatus,
  confidence: 'confirmed',
  ...more,
});

export const sampleRoles: readonly SampleRow<'roles'>[] = [
  role('Henrik Dahl', 'decisionMaker', 'supporter', 'innerCircle', { decisionOrientation: 'technical' }),
  role('Mina Karimi', 'budgetOwner', 'neutral', 'innerCircle', {
    decisionOrientation: 'financial',
    confidence: 'assumed',
  }),
  role('Astrid Holm', 'sponsor', 'neutral', 'innerCircle', {
    decisionOrientation: 'business',
    confidence: 'assumed',
  }),
  role('Lena Brandt', 'champion', 'mentor', 'politicalStructure', { decisionOrientation: 'business' }),
  role('Jonas Weber', 'coach', 'mentor', 'outside', {
    formality: 'unofficial',
    decisionOrientation: 'technical',
  }),
  role('Pavel Novák', 'blocker', 'nonSupporter', 'politicalStructure', { decisionOrientation: 'technical' }),
  role('Pavel Novák', 'evaluator', 'nonSupporter', 'politicalStructure'),
  role('David Osei', 'buyer', 'neutral', 'politicalStructure', { decisionOrientation: 'financial' }),
  role('Hanna Virtanen', 'influencer', 'supporter', 'outside'),
  role('Nadia Petrova', 'problemBearer', 'supporter', 'outside'),
  role('Customer operations', 'user', 'supporter', 'outside'),
  role('Freja Nilsen', 'evaluator', 'neutral', 'outside', { confidence: 'assumed' }),
  role('Clara Holm', 'agentOfAntiInfluence', 'enemy', 'outside', {
    formality: 'unofficial',
    confidence: 'assumed',
  }),
  role('Chiara Conti', 'influencer', 'supporter', 'politicalStructure', { confidence: 'assumed' }),
  { ...role('Chiara Conti', 'decisionMaker', 'neutral', 'politicalStructure'), project: 'Group portal' },
  { ...role('Anton Melnyk', 'evaluator', 'neutral', 'outside'), project: 'Group portal' },
  { ...role('Pavel Novák', 'influencer', 'supporter', 'politicalStructure'), project: 'Group portal' },
];

const tie = (
  from: string,
  to: string,
  kind: string,
  feeling: string,
  strength: number,
  more: SampleRow<'relationships'> = {},
): SampleRow<'relationships'> => ({
  account,
  from,
  to,
  kind,
  feeling,
  strength,
  direction: 'mutual',
  ...more,
});

export const sampleRelationships: readonly SampleRow<'relationships'>[] = [
  tie('Lena Brandt', 'Henrik Dahl', 'influences', 'positive', 4, { direction: 'oneWay' }),
  tie('Jonas Weber', 'Henrik Dahl', 'influences', 'positive', 3, { direction: 'oneWay' }),
  tie('Pavel Novák', 'Henrik Dahl', 'influences', 'neutral', 4, { direction: 'oneWay' }),
  tie('Bjørn Eide', 'Astrid Holm', 'influences', 'positive', 5, { direction: 'oneWay' }),
  tie('Clara Holm', 'Astrid Holm', 'family', 'positive', 5),
  tie('Lena Brandt', 'Pavel Novák', 'conflict', 'negative', 3),
  tie('Hanna Virtanen', 'Mina Karimi', 'knows', 'positive', 3),
  tie('Chiara Conti', 'Lena Brandt', 'knows', 'positive', 4),
  tie('Jonas Weber', 'Ali Rezaei', 'dottedLine', 'positive', 3, { direction: 'oneWay' }),
  tie('Nadia Petrova', 'Lena Brandt', 'knows', 'positive', 5),
  tie('Robert Laine', 'Astrid Holm', 'knows', 'neutral', 2),
  tie('Elena Fischer', 'Henrik Dahl', 'knows', 'positive', 4),
  tie('Tom Adeyemi', 'Lena Brandt', 'knows', 'positive', 5),
  tie('Ingrid Sol', 'Jonas Weber', 'formerColleague', 'positive', 4),
];
