/** Sets each account's revenue at the end of the report's time against that at its beginning: who stayed, came, went (KPI1, KPI2). */

import { daysBetween } from '../../cells/iso-day';
import { type CheckContext, rowsOf } from '../../check/check-context';
import { reviewsIn } from '../../choosing/reviews';
import { foldText } from '../../text/fold';
import type { ReportContext, ReportRow } from '../report-context';
import { behindAll } from './about-account';

/** Newest first; Accounts as they are today go before all reviews. */
const daysOf = ({ tables, today }: CheckContext) => [
  {
    day: today,
    rows: new Map<string, unknown>(
      // Of several rows of one account the first holds, as in a review.
      rowsOf(tables, 'accounts')
        .map(({ values }) => [foldText(values.name), values] as const)
        .reverse(),
    ),
  },
  ...reviewsIn(tables.history || null),
];

/**
 * A customer is an account with revenue. The beginning is the last review on or before that day, the end the last day
 * within the time of which anything is known. Who is not in a review was no customer then; a blank revenue is unknown.
 * Accounts without revenue on both days are left out.
 */
export const customers = (context: ReportContext): readonly ReportRow[] => {
  const { from, to } = context;
  const days = context.shared(daysOf);
  const start = days.find(({ day }) => day <= from);
  const end = days.find(({ day }) => day > from && day <= to);
  const found = new Map<string, (ReportRow | undefined)[]>();
  for (const row of [...context.rowsOf('accounts'), ...context.rowsOf('history')]) {
    const folded = foldText(String(row.values.name || row.values.account || ''));
    [end, start].forEach((known, index) => {
      if (!folded || !known || known.rows.get(folded) !== row.values) return;
      const pair = found.get(folded) || [];
      pair[index] = row;
      found.set(folded, pair);
    });
  }
  return [...found.values()].flatMap(([last, first]) => {
    const revenueOn = (day: unknown, row: ReportRow | undefined) =>
      // Of a money column.
      row ? (row.values.revenue as number | null) : day ? 0 : null;
    const startRevenue = revenueOn(start, first);
    const endRevenue = revenueOn(end, last);
    if (startRevenue === 0 && endRevenue === 0) return [];
    const isKnown = startRevenue !== null && endRevenue !== null;
    const rows = [last, first].flatMap((row) => row || []);
    // At least one of the two is there.
    const [own] = rows as [ReportRow];
    return [
      {
        ...own,
        values: {
          account: own.values.name || own.values.account || null,
          state: !isKnown ? 'unknown' : !startRevenue ? 'new' : endRevenue ? 'kept' : 'lost',
          startDay: start ? start.day : null,
          startRevenue,
          endDay: end ? end.day : null,
          endRevenue,
          endCost: (endRevenue && own.values.costToServe) || null,
          years: start && end ? daysBetween(start.day, end.day) / 365.25 : null,
          change: isKnown ? endRevenue - startRevenue : null,
          /** What is left without growth. */
          kept: isKnown ? Math.min(startRevenue, endRevenue) : null,
        },
        behind: behindAll(rows),
      },
    ];
  });
};
