/** Brings rows into an order by sorting them, so that a team's own cells travel along and no formula elsewhere changes. */

import type { OpenSheet } from './open-workbook';

/**
 * Rows with these ids first, in this order; all others follow as they stood. The Check column holds the order while the rows
 * are sorted; without it, or under a filter, which would leave hidden rows behind, they stay where they are. One round
 * trip, then buffered writes if a row moves.
 */
export function orderRows(
  { sheet }: OpenSheet,
  columnIndexes: ReadonlyMap<string, number>,
  ids: readonly string[],
): void {
  const idIndex = columnIndexes.get('id');
  const checkIndex = columnIndexes.get('check');
  if (idIndex === undefined || checkIndex === undefined || sheet.getFilter()) return;
  const rows: readonly (readonly unknown[])[] = sheet.getDataRange().getValues().slice(1);
  const place = (row: readonly unknown[]) => (ids.indexOf(String(row[idIndex])) + 1 || ids.length + 1) - 1;
  const lines = rows.map((row, index) => ({ index, place: place(row), check: row[checkIndex] }));
  const sorted = [...lines].sort((one, other) => one.place - other.place || one.index - other.index);
  if (sorted.every(({ index }, at) => index === at)) return;
  const keys: [string][] = [];
  sorted.forEach(({ index }, at) => {
    keys[index] = [`0000${at}`.slice(-5)];
  });
  const check = sheet.getRange(2, checkIndex + 1, rows.length, 1);
  check.setValues(keys);
  sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 1).sort(checkIndex + 1);
  check.setValues(sorted.map(({ check: text }) => [text]));
}
