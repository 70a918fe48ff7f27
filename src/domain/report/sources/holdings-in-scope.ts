/** The accounts a report is about as the portfolio reads them, each with its row, so that no two currencies are ever added. */

import { type Holding, readHoldings } from '../../portfolio/holdings';
import { revenueCostRatio } from '../../revenue-cost-ratio';
import type { ReportContext, ReportRow } from '../report-context';

export const holdingsInScope = (context: ReportContext) => {
  const rows = new Map(context.rowsOf('accounts').map((row) => [row.values, row]));
  const rowsOf = (some: readonly Holding[]): readonly ReportRow[] =>
    some.flatMap(({ account }) => rows.get(account.values) || []);
  return {
    // The page beside the sheet has but one currency; here each row says its own.
    holdings: readHoldings(context).flatMap((holding) => {
      const { values } = holding.account;
      const { revenue } = values;
      return rows.has(values) ? { ...holding, revenue, ratio: revenueCostRatio(values) } : [];
    }),
    rowsOf,
    /** Those in which some accounts say their revenue. */
    currenciesOf: (some: readonly Holding[]): ReadonlySet<string> =>
      new Set(
        rowsOf(some.filter(({ revenue }) => revenue !== null)).map(
          ({ currency }) => currency || context.currency,
        ),
      ),
  };
};
