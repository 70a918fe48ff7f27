/** Rules about our own people: their load and what they answer for. */

import { type CheckContext, rowsOf } from '../../check-context';
import { methodRule } from '../../rule';
import { isEnterprise } from './accounts';
import { blankRule, blankWhere } from './row-rules';

/** Accounts each person manages, by row number in Team; small business needs no list (G2). */
const loads = (context: CheckContext): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { values } of rowsOf(context.tables, 'accounts')) {
    const manager = isEnterprise(values) ? context.resolve('team', values.accountManager, null) : null;
    if (manager !== null) counts.set(manager.rowNumber, (counts.get(manager.rowNumber) || 0) + 1);
  }
  return counts;
};

export const teamRules = {
  CAPACITY_EXCEEDED: methodRule(
    'warning',
    'team',
    'capacity',
    ['name', 'email', 'id'],
    ['accounts'],
    ({ name, capacity }, context, { rowNumber }) => {
      const count = context.shared(loads).get(rowNumber) || 0;
      const most = capacity ?? context.number('capacity');
      return count > most ? { value: name || '', count, capacity: most } : null;
    },
  ),
  LEVEL3_WITHOUT_TARGET: blankWhere(
    'warning',
    'team',
    'turnoverTarget',
    'authorityLevel',
    'turnoverPortfolio',
  ),
  TEAM_FUNCTION_MISSING: blankRule('hint', 'team', 'function'),
};
