/** Finds rows again just before writing: people sort, insert and delete while a command runs (the lock holds no hands). */

import type { RawTable } from '../domain/table';
import type { OpenSheet } from './open-workbook';

/** Row number when the table was read → row number now; null: gone, or not certain. */
export type LocateRow = (rowNumber: number) => number | null;

/**
 * Compares the hidden ids with those that were read; one round trip. While they are unchanged every row is where it
 * was; after that, rows are followed by their id, and rows without one, or with a repeated one, are given up.
 */
export function locateRows(open: OpenSheet, table: RawTable): LocateRow {
  const index = table.columnIndexes.get('id');
  if (index === undefined || table.cells.length === 0) return (rowNumber) => rowNumber;
  const before = table.cells.map((cells) => String(cells[index] ?? ''));
  const rows = Math.max(1, open.sheet.getLastRow() - 1);
  const now = open.sheet
    .getRange(2, index + 1, rows, 1)
    .getValues()
    .map(([id]) => String(id ?? ''));
  const isUnchanged =
    before.every((id, offset) => id === (now[offset] || '')) && !now.slice(before.length).some(Boolean);
  if (isUnchanged) return (rowNumber) => rowNumber;
  const places = new Map<string, number | null>();
  now.forEach((id, offset) => {
    places.set(id, places.has(id) ? null : offset + 2);
  });
  return (rowNumber) => {
    const id = before[rowNumber - 2];
    return id ? (places.get(id) ?? null) : null;
  };
}
