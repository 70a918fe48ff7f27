/** Rules: every scored account is rated on every criterion that counts (K5), and every rating has its criterion. */

import { ratingColumnKey } from '../../../schema/sheets/scoring';
import type { IssueFacts } from '../../cells/cell-value';
import type { IssueCode } from '../../issue';
import { countingCriteria } from '../../score/counting-criteria';
import { type AnyRow, type CheckContext, rowsOf } from '../check-context';

/** Counting criteria by id with their names; without a Criteria sheet, the rating columns that are there, without names. */
const criteriaToRate = (
  { tables: { criteria } }: CheckContext,
  columns: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  if (!criteria) return new Map([...columns].map((id) => [id, '']));
  return new Map(
    countingCriteria(criteria.rows.map(({ values }) => values)).flatMap(({ id, name }) =>
      // One without a column is told of in its own row, once.
      id === null || name === null || !columns.has(id) ? [] : [[id, name] as const],
    ),
  );
};

/** Unreadable ratings have an issue of their own and are not told twice. */
const unreadableCells = (context: CheckContext): ReadonlySet<string> =>
  new Set(
    (context.tables.scoring?.issues || []).map(({ rowNumber, columnKey }) => `${rowNumber} ${columnKey}`),
  );

const isRated = ({ ratings }: AnyRow, id: string): boolean => typeof ratings?.get(id) === 'number';

const report = (
  context: CheckContext,
  code: IssueCode,
  row: AnyRow,
  criterionId: string,
  facts: IssueFacts,
): void => context.report({ code, sheet: 'scoring', row, columnKey: ratingColumnKey(criterionId), facts });

/** One hint for each row, at the first rating that is missing. */
export const checkRatings = (context: CheckContext): void => {
  if (!context.sheetsToCheck.includes('scoring')) return;
  const all: readonly AnyRow[] = rowsOf(context.tables, 'scoring');
  const columns = new Set(all[0]?.ratings?.keys());
  const criteria = criteriaToRate(context, columns);
  const unreadable = unreadableCells(context);
  for (const row of context.rowsToCheck('scoring')) {
    const missing = [...criteria.keys()].filter(
      (id) => !isRated(row, id) && !unreadable.has(`${row.rowNumber} ${ratingColumnKey(id)}`),
    );
    const [first] = missing;
    if (first === undefined) continue;
    const names = missing.map((id) => criteria.get(id) || '').filter((name) => name !== '');
    report(context, 'RATING_MISSING', row, first, { criteria: names.join(', '), count: missing.length });
  }
  checkColumns(context, all, columns);
};

/** One for each column whose criterion is gone, at its first rating. */
const checkColumns = (context: CheckContext, rows: readonly AnyRow[], columns: ReadonlySet<string>): void => {
  const { criteria } = context.tables;
  if (!criteria) return;
  const known = new Set(criteria.rows.map(({ values: { id } }) => id));
  for (const id of columns) {
    const rated = known.has(id) ? [] : rows.filter((row) => isRated(row, id));
    const [row] = rated;
    if (!row) continue;
    report(context, 'RATING_WITHOUT_CRITERION', row, id, { count: rated.length });
  }
};
