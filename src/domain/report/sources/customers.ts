/** Sets each account's revenue at the end of the report's time against that at its beginning: who stayed, came, went (KPI1, KPI2). */

import type { CheckContext } from '../../check/check-context';
import { type Review, reviewsIn } from '../../choosing/reviews';
import { foldText } from '../../text/fold';
import type { ReportContext, ReportRow } from '../report-context';

interface Day {
  /** ISO day; null: nothing is known of it. */
  readonly day: string | null;
  readonly rows: ReadonlyMap<string, ReportRow>;
}

const reviewsOf = ({ tables }: CheckContext) => reviewsIn(tables.history || null);

/** Who is not among the rows of a known day was no customer then; a blank is unknown. */
const revenueOn = ({ day, rows }: Day, folded: string): number | null => {
  const row = rows.get(folded);
  if (!row) return day === null ? null : 0;
  return typeof row.values.revenue === 'number' ? row.values.revenue : null;
};

/**
 * A customer is an account with revenue. The beginning is the last review on or before that day; the end is Accounts as they
 * are, or for a time gone by the last review within it. Accounts without revenue on both days are left out.
 */
export const customers = (context: ReportContext): readonly ReportRow[] => {
  const { from, to, today } = context;
  if (from > today) return [];
  const reviews = context.shared(reviewsOf);
  const rowsBy = (sheet: 'accounts' | 'history', column: string) =>
    context.rowsOf(sheet).map((row) => [foldText(String(row.values[column] || '')), row] as const);
  const dayOf = (review: Review | undefined): Day => {
    if (!review) return { day: null, rows: new Map<string, ReportRow>() };
    const { day, rows } = review;
    const kept = rowsBy('history', 'account');
    return { day, rows: new Map(kept.filter(([folded, { values }]) => rows.get(folded) === values)) };
  };
  const start = dayOf(reviews.find(({ day }) => day <= from));
  const end: Day =
    to < today
      ? dayOf(reviews.find(({ day }) => day > from && day <= to))
      : { day: today, rows: new Map(rowsBy('accounts', 'name')) };
  return [...new Set([...end.rows.keys(), ...start.rows.keys()])].flatMap((folded) => {
    const startRevenue = revenueOn(start, folded);
    const endRevenue = revenueOn(end, folded);
    if (folded === '' || (endRevenue === 0 && startRevenue === 0)) return [];
    const isKnown = endRevenue !== null && startRevenue !== null;
    const growth = isKnown && startRevenue ? endRevenue - startRevenue : null;
    const rows = [end, start].flatMap((day) => day.rows.get(folded) || []);
    // One of the two days has it.
    const [{ values, currency }] = rows as [ReportRow];
    return [
      {
        values: {
          account: values.name || values.account || null,
          state: !isKnown ? 'unknown' : !startRevenue ? 'new' : endRevenue ? 'kept' : 'lost',
          startDay: start.day,
          startRevenue,
          endDay: end.day,
          endRevenue,
          endCost: (endRevenue && values.costToServe) || null,
          expansion: growth === null ? null : Math.max(growth, 0),
          contraction: growth === null ? null : endRevenue ? Math.max(-growth, 0) : 0,
          cancelled: growth === null ? null : endRevenue ? 0 : startRevenue,
        },
        behind: rows.flatMap(({ behind }) => behind),
        ...(currency ? { currency } : {}),
      },
    ];
  });
};
