/** Rule: every scored account is rated on every criterion (K5). */

import { ratingColumnKey } from '../../../schema/sheets/scoring';
import type { CheckContext } from '../check-context';

/** Criteria by id with their names; without a Criteria sheet, the rating columns that are there, without names. */
const criteriaToRate = (context: CheckContext): ReadonlyMap<string, string> => {
  const { criteria, scoring } = context.tables;
  if (criteria === undefined) {
    return new Map([...(scoring?.rows[0]?.ratings?.keys() ?? [])].map((id) => [id, '']));
  }
  return new Map(
    criteria.rows.flatMap(({ values }) =>
      values.id === null ? [] : [[values.id, values.name ?? ''] as const],
    ),
  );
};

/** Unreadable ratings have an issue of their own and are not told twice. */
const unreadableCells = (context: CheckContext): ReadonlySet<string> =>
  new Set(
    (context.tables.scoring?.issues ?? []).map(({ rowNumber, columnKey }) => `${rowNumber} ${columnKey}`),
  );

/** One hint for each row, at the first rating that is missing. */
export const checkRatings = (context: CheckContext): void => {
  if (!context.sheetsToCheck.includes('scoring')) return;
  const criteria = criteriaToRate(context);
  const unreadable = unreadableCells(context);
  for (const row of context.rowsToCheck('scoring')) {
    const missing = [...criteria.keys()].filter(
      (id) =>
        (row.ratings?.get(id) ?? null) === null && !unreadable.has(`${row.rowNumber} ${ratingColumnKey(id)}`),
    );
    const [first] = missing;
    if (first === undefined) continue;
    const names = missing.map((id) => criteria.get(id) ?? '').filter((name) => name !== '');
    const facts = { criteria: names.join(', '), count: missing.length };
    context.report({
      code: 'RATING_MISSING',
      sheet: 'scoring',
      row,
      columnKey: ratingColumnKey(first),
      facts,
    });
  }
};
