/** Rules about actions: specific, in time, within budget, and learned from (A7, A11, Q5). */

import type { Row } from '../../../../schema/workbook';
import { methodRule } from '../../rule';
import { blankRule, missingOf, pastRule } from './row-rules';

const isLive = ({ status }: Row<'strategy'>): boolean => status !== 'done' && status !== 'dropped';

export const strategyRules = {
  ACTION_VAGUE: methodRule({
    severity: 'warning',
    requirement: 'A7',
    sheet: 'strategy',
    column: 'action',
    reads: { strategy: ['owner', 'due', 'status'] },
    find: (action) => (isLive(action) ? missingOf(action.owner, action.due) : null),
  }),
  ACTION_OVERDUE: pastRule({
    severity: 'warning',
    requirement: 'A7',
    sheet: 'strategy',
    column: 'due',
    with: ['status'],
    matters: isLive,
  }),
  ACTION_AFTER_GOAL: methodRule({
    severity: 'warning',
    requirement: 'A7',
    sheet: 'strategy',
    column: 'due',
    reads: {
      strategy: ['account', 'goal', 'due', 'status'],
      goals: ['goal', 'account', 'due', 'id'],
    },
    find: (action, { resolve }) => {
      const { account, goal, due } = action;
      if (due === null || goal === null || !isLive(action)) return null;
      const goalDue = resolve('goals', goal, account)?.values.due ?? null;
      return goalDue !== null && due > goalDue ? { value: due, date: goalDue, goal } : null;
    },
  }),
  ACTION_WITHOUT_GOAL: blankRule({
    severity: 'hint',
    requirement: 'A7',
    sheet: 'strategy',
    column: 'goal',
    with: ['status'],
    matters: isLive,
  }),
  DONE_WITHOUT_RESULT: blankRule({
    severity: 'hint',
    requirement: 'A11',
    sheet: 'strategy',
    column: 'result',
    with: ['status'],
    matters: ({ status }) => status === 'done',
  }),
  OVER_BUDGET: methodRule({
    severity: 'warning',
    requirement: 'Q5',
    sheet: 'strategy',
    column: 'spent',
    reads: { strategy: ['budget', 'spent'] },
    find: ({ budget, spent }) =>
      budget !== null && spent !== null && spent > budget ? { value: spent, budget } : null,
  }),
  CAMPAIGN_WITHOUT_BUDGET: blankRule({
    severity: 'hint',
    requirement: 'Q5',
    sheet: 'strategy',
    column: 'budget',
    with: ['kind', 'status'],
    matters: ({ kind, status }) => kind === 'campaign' && status !== 'dropped',
  }),
};
