/** The accounts a report is about as the portfolio reads them, each with its row, so that no two currencies are ever added. */

import { type Holding, readHoldings } from '../../portfolio/holdings';
import type { ReportContext, ReportRow } from '../report-context';

export const holdingsInScope = (context: ReportContext) => {
  const rows = new Map(context.rowsOf('accounts').map((row) => [row.values, row]));
  const rowsOf = (some: readonly Holding[]): readonly ReportRow[] =>
    some.flatMap(({ account }) => rows.get(account.values) || []);
  return {
    holdings: readHoldings(context).filter(({ account }) => rows.has(account.values)),
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
