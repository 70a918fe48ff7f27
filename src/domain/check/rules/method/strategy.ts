/** Rules about actions: specific, in time, within budget, and learned from (A7, A11, Q5). */

import type { Row } from '../../../../schema/workbook';
import { methodRule } from '../../rule';
import { blankRule, blankWhere, missingOf, pastRule } from './row-rules';

const isLive = ({ status }: Row<'strategy'>): boolean => status !== 'done' && status !== 'dropped';

export const strategyRules = {
  ACTION_VAGUE: methodRule('warning', 'strategy', 'action', ['owner', 'due', 'status'], [], (action) =>
    isLive(action) ? missingOf(action.owner, action.due) : null,
  ),
  ACTION_OVERDUE: pastRule('warning', 'strategy', 'due', ['status'], isLive),
  ACTION_AFTER_GOAL: methodRule(
    'warning',
    'strategy',
    'due',
    ['account', 'goal', 'status'],
    ['goals'],
    (action, { resolve }) => {
      const { account, goal, due } = action;
      if (due === null || goal === null || !isLive(action)) return null;
      const date = resolve('goals', goal, account)?.values.due;
      return date && due > date ? { value: due, date, goal } : null;
    },
  ),
  ACTION_WITHOUT_GOAL: blankRule('hint', 'strategy', 'goal', ['status'], isLive),
  DONE_WITHOUT_RESULT: blankWhere('hint', 'strategy', 'result', 'status', 'done'),
  OVER_BUDGET: methodRule('warning', 'strategy', 'spent', ['budget'], [], ({ budget, spent }) =>
    budget !== null && spent !== null && spent > budget ? { value: spent, budget } : null,
  ),
  CAMPAIGN_WITHOUT_BUDGET: blankRule(
    'hint',
    'strategy',
    'budget',
    ['kind', 'status'],
    ({ kind, status }) => kind === 'campaign' && status !== 'dropped',
  ),
};
