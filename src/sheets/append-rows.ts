/** Appends rows in our columns only: people's own columns between ours are never touched. */

import type { RawTable } from '../domain/table';
import type { Column } from '../schema/column';
import { type CellEntry, entryOf, type WriteValue } from './cell-entry';
import type { OpenSheet } from './open-workbook';

export type RowValues = ReadonlyMap<string, WriteValue>;
/** Native formula of a column for a 1-based row number. */
export type ColumnFormulas = ReadonlyMap<string, (rowNumber: number) => string>;

/** Rows per write: keeps a block of thirty columns within what never timed out (reliability 5). */
export const ROWS_PER_WRITE = 5_000;

/** Columns side by side that one write covers. */
interface Run {
  readonly start: number;
  readonly keys: readonly string[];
}

function runsOf(columnIndexes: ReadonlyMap<string, number>, isIncluded: (key: string) => boolean): Run[] {
  const sorted = [...columnIndexes].filter(([key]) => isIncluded(key)).sort(([, a], [, b]) => a - b);
  const runs: { start: number; keys: string[] }[] = [];
  for (const [key, index] of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.keys.length === index) last.keys.push(key);
    else runs.push({ start: index, keys: [key] });
  }
  return runs;
}

/** Columns whose cells say that a row is in use: ids, checks and formulas may stand in rows nobody has filled in. */
function contentIndexes(table: RawTable, byKey: ReadonlyMap<string, Column>): readonly number[] {
  return [...table.columnIndexes]
    .filter(([key]) => !['check', 'formula', 'id'].includes(byKey.get(key)?.kind || ''))
    .map(([, index]) => index);
}

/** How many of the rows there are down to the last that holds content. */
function rowsInUse(cells: readonly (readonly unknown[])[], indexes: readonly number[]): number {
  for (let count = cells.length; count > 0; count -= 1) {
    if (indexes.some((index) => ((cells[count - 1] || [])[index] ?? '') !== '')) return count;
  }
  return 0;
}

/**
 * Appends below the last row in use. One read makes sure that nobody has typed there meanwhile; then two buffered writes a
 * run of columns and 5,000 rows. The grid must have room: see `assertWritable`.
 * @returns 1-based number of the first new row
 */
export function appendRows(
  open: OpenSheet,
  table: RawTable,
  columns: readonly Column[],
  rows: readonly RowValues[],
  formulas?: ColumnFormulas,
): number {
  return placeRows(open, table, columns, rows, formulas)();
}

/** Looks and makes room as `appendRows` does; what it returns writes, without a look between the sheets of one command. */
export function placeRows(
  open: OpenSheet,
  table: RawTable,
  columns: readonly Column[],
  rows: readonly RowValues[],
  formulas: ColumnFormulas = new Map(),
): () => number {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const indexes = contentIndexes(table, byKey);
  const planned = rowsInUse(table.cells, indexes) + 2;
  const first = rows.length === 0 ? planned : stillFree(open, indexes, planned);
  growTo(open, first + rows.length - 1);
  return () => {
    for (let done = 0; done < rows.length; done += ROWS_PER_WRITE) {
      const chunk = rows.slice(done, done + ROWS_PER_WRITE);
      const rowNumber = first + done;
      for (const run of runsOf(table.columnIndexes, (key) => !formulas.has(key))) {
        const entries = chunk.map((row) =>
          run.keys.map((key) => entryOf(row.get(key) ?? null, byKey.get(key))),
        );
        writeEntries(open, rowNumber, run.start, entries);
      }
      for (const run of runsOf(table.columnIndexes, (key) => formulas.has(key))) {
        const texts = chunk.map((_, offset) =>
          run.keys.map((key) => formulas.get(key)?.(rowNumber + offset) || ''),
        );
        open.sheet.getRange(rowNumber, run.start + 1, texts.length, run.keys.length).setFormulas(texts);
      }
    }
    return first;
  };
}

/** Values and formats of a block; two buffered writes. */
export function writeEntries(
  open: OpenSheet,
  rowNumber: number,
  columnIndex: number,
  entries: readonly (readonly CellEntry[])[],
): void {
  const range = open.sheet.getRange(rowNumber, columnIndex + 1, entries.length, entries[0]?.length ?? 1);
  range.setNumberFormats(entries.map((row) => row.map(({ format }) => format)));
  range.setValues(entries.map((row) => row.map(({ value }) => value)));
}

/** The planned row, or one further down where somebody has typed meanwhile. */
function stillFree(open: OpenSheet, indexes: readonly number[], planned: number): number {
  const left = open.sheet.getLastRow() - planned + 1;
  if (left <= 0) return planned;
  const width = Math.max(0, ...indexes) + 1;
  return planned + rowsInUse(open.sheet.getRange(planned, 1, left, width).getValues(), indexes);
}

function growTo(open: OpenSheet, rowNumber: number): void {
  const missing = rowNumber - open.sheet.getMaxRows();
  if (missing > 0) open.sheet.insertRowsAfter(open.sheet.getMaxRows(), missing);
}
