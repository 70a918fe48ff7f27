import { rowCheck } from './row-check';

const challenge = rowCheck('challenges', { challenge: 'Calls' });
challenge(
  'CHALLENGE_WITHOUT_ANSWER',
  { 'a challenge': {}, 'one we answer in part': { coverage: 'partial', status: 'open' } },
  {
    'an answer': { answer: 'Service desk' },
    'one we have no answer to': { coverage: 'none' },
    'a solved one': { status: 'solved' },
  },
);
challenge(
  'SOLVED_WITHOUT_HOW',
  { 'a solved challenge': { status: 'solved' } },
  { 'the way': { status: 'solved', solvedHow: 'Together' }, 'an open challenge': { status: 'open' } },
);

rowCheck('competitors', { competitor: 'Teleqo' })(
  'COMPETITOR_WITHOUT_TIE',
  { 'a rival': {} },
  { 'a tie': { tie: 'Cheap' }, 'a backer': { backedBy: 'Clara' } },
);
const rival = { competitor: 'Teleqo', contractEnd: '2027-11-21' };
rowCheck('competitors', rival)(
  'CONTRACT_ENDING',
  { 'a contract that ends within a year': {}, 'one that ends today': { contractEnd: '2026-11-21' } },
  {
    'a contract that has ended': { contractEnd: '2026-11-20' },
    'one that lasts longer': { contractEnd: '2027-11-22' },
    'one of unknown length': { contractEnd: '' },
  },
  { competitor: 'Teleqo' },
);
rowCheck('competitors', rival, {
  strategy: [
    { action: 'Show TELEQO’s gaps' },
    { action: 'Beat Numo', status: 'dropped' },
    { account: 'Beta', action: 'Beat Rivo' },
  ],
})(
  'CONTRACT_ENDING',
  { 'a rival whose action was dropped': { competitor: 'Numo' }, 'one met elsewhere': { competitor: 'Rivo' } },
  { 'a rival an action names': {} },
);

rowCheck('whiteSpace', { offering: 'Portal', blocked: 'yes' })(
  'WHITE_SPACE_BLOCKED_WITHOUT_REASON',
  { 'a blocked cell': {} },
  { 'a reason': { reason: 'Contract of a rival' }, 'a cell that is free': { blocked: 'no' } },
);

const story = rowCheck('caseStudies', { story: 'Fewer calls' });
story('NDA_UNKNOWN', { 'a story': {} }, { 'a free one': { nda: 'no' }, 'a forbidden one': { nda: 'yes' } });
story(
  'NDA_BLOCKED',
  { 'a forbidden story': { nda: 'yes' } },
  { 'a free one': { nda: 'no' }, 'an unknown one': {} },
);
