/** Rules about goals: ours have an owner, a horizon and an action (A5-A7). */

import type { Row } from '../../../../schema/workbook';
import { type CheckContext, rowsOf } from '../../check-context';
import { circleRule } from '../../circles';
import { methodRule } from '../../rule';
import { blankRule, pastRule } from './row-rules';

const isOpen = ({ status }: Row<'goals'>): boolean => status !== 'reached' && status !== 'dropped';
/** Goals of the customer are known rather than planned. */
const isOpenOurs = (goal: Row<'goals'>): boolean => isOpen(goal) && goal.side !== 'customers';

/** Row numbers of the goals that an action or a smaller goal works towards. */
const goalsWorkedOn = ({ tables, resolve }: CheckContext): ReadonlySet<number> => {
  const steps = [
    ...rowsOf(tables, 'strategy').map(({ values: { goal, account, status } }) => ({
      goal,
      account,
      status,
    })),
    ...rowsOf(tables, 'goals').map(({ values: { parentGoal, account, status } }) => ({
      goal: parentGoal,
      account,
      status,
    })),
  ];
  const workedOn = new Set<number>();
  for (const { goal, account, status } of steps) {
    const row = status === 'dropped' ? null : resolve('goals', goal, account);
    if (row !== null) workedOn.add(row.rowNumber);
  }
  return workedOn;
};

export const goalRules = {
  GOAL_WITHOUT_OWNER: blankRule('warning', 'goals', 'owner', ['status', 'side'], isOpenOurs),
  GOAL_WITHOUT_HORIZON: blankRule('hint', 'goals', 'horizon', ['status', 'side'], isOpenOurs),
  TARGET_WITHOUT_UNIT: blankRule('hint', 'goals', 'unit', ['target'], ({ target }) => target !== null),
  GOAL_OVERDUE: pastRule('warning', 'goals', 'due', ['status'], isOpen),
  GOAL_WITHOUT_ACTION: methodRule(
    'hint',
    'goals',
    'goal',
    ['account', 'side', 'status', 'parentGoal', 'id'],
    ['strategy'],
    (goal, context, { rowNumber }) =>
      isOpenOurs(goal) && !context.shared(goalsWorkedOn).has(rowNumber) ? {} : null,
  ),
  PARENT_GOAL_CYCLE: circleRule('goals', 'parentGoal'),
};
