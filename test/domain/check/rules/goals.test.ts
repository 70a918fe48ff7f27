import { placesOf } from '../issues';
import { tablesOf } from '../tables-of';
import { rowCheck } from './row-check';

const check = rowCheck('goals', { goal: 'Grow' });

check(
  'GOAL_WITHOUT_OWNER',
  { 'a goal of ours nobody owns': { side: 'ours' }, 'a goal of nobody said whose': {} },
  {
    'a goal with an owner': { owner: 'Sales' },
    'a goal of the customer': { side: 'customers' },
    'a goal that was reached': { status: 'reached' },
    'a goal that was dropped': { status: 'dropped' },
  },
);
check(
  'GOAL_WITHOUT_HORIZON',
  { 'an open goal': { status: 'atRisk' } },
  { 'a goal with one': { horizon: 'long' }, 'a goal of the customer': { side: 'customers' } },
);
check(
  'TARGET_WITHOUT_UNIT',
  { 'a bare number': { target: 60 } },
  { 'a number with its unit': { target: 60, unit: '%' }, 'a goal without a target': {} },
);
check(
  'GOAL_OVERDUE',
  {
    'an open goal of yesterday': { due: '2026-11-20' },
    'one of the customer': { due: '2026-11-20', side: 'customers' },
  },
  {
    'a goal due today': { due: '2026-11-21' },
    'a goal that was reached': { due: '2026-11-20', status: 'reached' },
  },
  { days: 1 },
);

rowCheck(
  'goals',
  { goal: 'Grow' },
  {
    goals: [{ goal: 'Small', parentGoal: 'Parent' }],
    strategy: [
      { action: 'Call', goal: 'worked on' },
      { action: 'Give up', goal: 'Left', status: 'dropped' },
      { account: 'Beta', action: 'Call', goal: 'Elsewhere' },
    ],
  },
)(
  'GOAL_WITHOUT_ACTION',
  {
    'a goal no action names': {},
    'a goal whose only action was dropped': { goal: 'Left' },
    'a goal that an action of another account names': { goal: 'Elsewhere' },
  },
  {
    'a goal that an action names': { goal: 'Worked on' },
    'a goal that a smaller goal serves': { goal: 'Parent' },
    'a goal of the customer': { side: 'customers' },
    'a goal that was reached': { status: 'reached' },
  },
);

rowCheck('goals', { goal: 'Grow' }, { goals: [{ goal: 'Keep', parentGoal: 'Grow' }] })(
  'PARENT_GOAL_CYCLE',
  { 'goals that lead to each other': { parentGoal: 'Keep' } },
  { 'a goal with a parent': { parentGoal: 'Elsewhere' }, 'a goal at the top': {} },
  { cycle: 'Grow → Keep → Grow' },
);
test('PARENT_GOAL_CYCLE speaks of a goal that is its own parent, and of every member of a circle', () => {
  const goals = [
    { goal: 'One', parentGoal: 'One' },
    { goal: 'Two', parentGoal: 'Three' },
    { goal: 'Three', parentGoal: 'Two' },
    { goal: 'Four', parentGoal: 'Two' },
  ];
  expect(placesOf(tablesOf({ goals }), 'PARENT_GOAL_CYCLE')).toEqual([
    'goals 2 parentGoal',
    'goals 3 parentGoal',
    'goals 4 parentGoal',
  ]);
});
