import { rowCheck } from './row-check';

const check = rowCheck('strategy', { action: 'Call' });
const settled = { owner: 'Sales', due: '2027-01-01' };

check(
  'ACTION_VAGUE',
  { 'neither owner nor date': {} },
  {
    'an owner and a date': settled,
    'an action that is done': { status: 'done' },
    'an action that was dropped': { status: 'dropped' },
  },
  { missing: 3 },
);
check('ACTION_VAGUE', { 'a blank owner': { due: '2027-01-01' } }, {}, { missing: 1 });
check('ACTION_VAGUE', { 'a blank date': { owner: 'Sales' } }, {}, { missing: 2 });
check(
  'ACTION_OVERDUE',
  { 'an action of last week': { due: '2026-11-14' } },
  {
    'an action due today': { due: '2026-11-21' },
    'an action that is done': { due: '2026-11-14', status: 'done' },
  },
  { days: 7 },
);
rowCheck('strategy', { action: 'Call' }, { goals: [{ goal: 'Grow', due: '2026-12-01' }, { goal: 'Keep' }] })(
  'ACTION_AFTER_GOAL',
  { 'an action after its goal': { goal: 'grow', due: '2026-12-02' } },
  {
    'an action on the day of its goal': { goal: 'Grow', due: '2026-12-01' },
    'a goal without a date': { goal: 'Keep', due: '2026-12-02' },
    'a goal of another account': { account: 'Beta', goal: 'Grow', due: '2026-12-02' },
    'an action that is done': { goal: 'Grow', due: '2026-12-02', status: 'done' },
  },
  { value: '2026-12-02', date: '2026-12-01', goal: 'grow' },
);
check(
  'ACTION_WITHOUT_GOAL',
  { 'an action for nothing': {} },
  { 'an action for a goal': { goal: 'Grow' }, 'an action that is done': { status: 'done' } },
);
check(
  'DONE_WITHOUT_RESULT',
  { 'an action that is done': { status: 'done' } },
  {
    'a result': { status: 'done', result: 'Signed' },
    'an action that is under way': { status: 'inProgress' },
  },
);
check(
  'OVER_BUDGET',
  { 'more than planned': { budget: 100, spent: 101 } },
  {
    'all that was planned': { budget: 100, spent: 100 },
    'no budget': { spent: 100 },
    'nothing spent': { budget: 0 },
  },
  { value: 101, budget: 100 },
);
check(
  'CAMPAIGN_WITHOUT_BUDGET',
  { 'a campaign': { kind: 'campaign' } },
  {
    'a campaign with a budget': { kind: 'campaign', budget: 0 },
    'a dropped campaign': { kind: 'campaign', status: 'dropped' },
    'a meeting': { kind: 'meeting' },
  },
);
