/** The tables with ratios and scores as their formulas have them: a sheet may not have been calculated yet. */

import type { CheckInput, CheckSurroundings } from '../check/check-context';
import { revenueCostRatio } from '../revenue-cost-ratio';
import { readRatings } from '../score/read-ratings';
import { limitsIn, scoreAccounts } from '../score/score-accounts';
import type { Table, TableRow } from '../table';
import { foldText } from '../text/fold';

type Scored = 'accounts' | 'scoring';

const changed = <S extends Scored>(
  table: Table<S>,
  reckon: (values: TableRow<S>['values']) => Partial<TableRow<S>['values']>,
): Table<S> => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, values: { ...row.values, ...reckon(row.values) } })),
});

export const reckonedTables = (
  tables: CheckInput,
  { number }: Pick<CheckSurroundings, 'number'>,
): CheckInput => {
  const { accounts, criteria, scoring } = tables;
  if (!accounts) return tables;
  const reckoned = {
    ...tables,
    accounts: changed(accounts, (values) => ({ revenueCostRatio: revenueCostRatio(values) })),
  };
  if (!criteria || !scoring) return reckoned;
  const ratings = readRatings(criteria, scoring, accounts);
  const scores = new Map(
    scoreAccounts(ratings.criteria, ratings.rows, limitsIn(number)).map((one) => [
      foldText(one.account),
      one,
    ]),
  );
  return {
    ...reckoned,
    scoring: changed(scoring, ({ account }) => {
      const { score = null, rank = null } = scores.get(foldText(account)) || {};
      return { score, rank };
    }),
  };
};
