/** Writes rows into our columns only: people's own columns between ours are never touched. */

import type { RawTable } from '../domain/table';
import type { Column } from '../schema/column';
import { AppError } from './app-error';
import { type CellEntry, textEntry } from './cells';
import type { GoogleSheet } from './google';
import { columnLetters } from './marks';
import type { OpenSheet } from './open-workbook';

/** A value to write: text, number, boolean, ISO day for date columns; null leaves the cell blank. */
export type WriteValue = string | number | boolean | null;
export type RowValues = ReadonlyMap<string, WriteValue>;

/** Rows per write: keeps a block of thirty columns near the 50,000-cell mark that never timed out (reliability 5). */
export const ROWS_PER_WRITE = 5_000;
const MOST_CELLS = 10_000_000;

/** Columns side by side that one write covers. */
interface Run {
  readonly start: number;
  readonly keys: readonly string[];
}

function runsOf(columnIndexes: ReadonlyMap<string, number>, keys: ReadonlySet<string>): Run[] {
  const sorted = [...columnIndexes].filter(([key]) => keys.has(key)).sort(([, a], [, b]) => a - b);
  const runs: { start: number; keys: string[] }[] = [];
  for (const [key, index] of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.keys.length === index) last.keys.push(key);
    else runs.push({ start: index, keys: [key] });
  }
  return runs;
}

/** Number format a column's cells carry. Text-like kinds are plain text, so that `0012` and `1-2` stay as typed. */
export function formatOf(column: Column): string {
  switch (column.kind) {
    case 'text':
    case 'longText':
    case 'email':
    case 'phone':
    case 'link':
    case 'id':
    case 'check':
    case 'choice':
    case 'choices':
    case 'reference':
      return '@';
    case 'integer':
    case 'rating':
      return '0';
    case 'number':
      return '#,##0.##';
    case 'money':
      return '#,##0';
    case 'percent':
      return '0%';
    case 'date':
      return 'yyyy-mm-dd';
    case 'checkbox':
      return 'general';
    case 'formula':
      return column.format ?? 'general';
  }
}

function entryOf(value: WriteValue, column: Column | undefined): CellEntry {
  const format = column ? formatOf(column) : 'general';
  if (value === null) return { value: '', format };
  if (typeof value !== 'string' || column?.kind === 'formula' || column?.kind === 'date')
    return { value, format };
  return textEntry(value);
}

/**
 * Appends rows below the last one that holds anything. Two buffered writes a run of columns and 5,000 rows.
 * Throws TOO_LARGE before the first write.
 * @param formulas native formulas by column key for a 1-based row number
 * @returns 1-based number of the first new row
 */
export function appendRows(
  open: OpenSheet,
  table: RawTable,
  columns: readonly Column[],
  rows: readonly RowValues[],
  formulas: ReadonlyMap<string, (rowNumber: number) => string> = new Map(),
): number {
  const first = table.cells.length + 2;
  if (rows.length === 0) return first;
  growTo(open.sheet, first + rows.length - 1);
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const ours = new Set([...table.columnIndexes.keys()]);
  for (let done = 0; done < rows.length; done += ROWS_PER_WRITE) {
    const chunk = rows.slice(done, done + ROWS_PER_WRITE);
    const rowNumber = first + done;
    for (const run of runsOf(table.columnIndexes, ours)) {
      const entries = chunk.map((row, offset) =>
        run.keys.map((key) => {
          const formula = formulas.get(key);
          return entryOf(formula ? formula(rowNumber + offset) : (row.get(key) ?? null), byKey.get(key));
        }),
      );
      const range = open.sheet.getRange(rowNumber, run.start + 1, chunk.length, run.keys.length);
      range.setNumberFormats(entries.map((row) => row.map(({ format }) => format)));
      range.setValues(entries.map((row) => row.map(({ value }) => value)));
    }
  }
  return first;
}

/** Makes room in the grid. Throws TOO_LARGE near Google's limit of ten million cells. */
export function growTo(sheet: GoogleSheet, rowNumber: number): void {
  const missing = rowNumber - sheet.getMaxRows();
  if (missing <= 0) return;
  if (missing * sheet.getMaxColumns() > MOST_CELLS) throw new AppError('TOO_LARGE', { rows: missing });
  sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

/** A cell of an existing row to change. */
export interface CellChange {
  /** 1-based. */
  readonly rowNumber: number;
  readonly columnKey: string;
  readonly value: WriteValue;
}

/** More blocks than this in a column are written as one, filled up with what stands between them. */
const MOST_BLOCKS = 20;

/**
 * Changes single cells, column by column in blocks of consecutive rows. A column with many scattered changes is written
 * as one block (after one read of its formulas, which are put back as formulas), so that calls do not grow with rows.
 */
export function changeCells(
  open: OpenSheet,
  table: RawTable,
  columns: readonly Column[],
  changes: readonly CellChange[],
): void {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const byColumn = new Map<string, CellChange[]>();
  for (const change of changes) {
    const list = byColumn.get(change.columnKey);
    if (list) list.push(change);
    else byColumn.set(change.columnKey, [change]);
  }
  for (const [key, list] of byColumn) {
    const index = table.columnIndexes.get(key);
    if (index === undefined) continue;
    const column = byKey.get(key);
    list.sort((a, b) => a.rowNumber - b.rowNumber);
    const blocks = consecutive(list);
    if (blocks.length > MOST_BLOCKS) writeSpan(open, table, index, column, list);
    else {
      for (const block of blocks)
        writeBlock(
          open,
          index,
          block.map(({ value }) => entryOf(value, column)),
          block,
        );
    }
  }
}

function writeBlock(
  open: OpenSheet,
  columnIndex: number,
  entries: readonly CellEntry[],
  [first]: readonly CellChange[],
): void {
  if (!first) return;
  const range = open.sheet.getRange(first.rowNumber, columnIndex + 1, entries.length, 1);
  range.setNumberFormats(entries.map(({ format }) => [format]));
  range.setValues(entries.map(({ value }) => [value]));
}

function writeSpan(
  open: OpenSheet,
  table: RawTable,
  columnIndex: number,
  column: Column | undefined,
  sorted: readonly CellChange[],
): void {
  const from = sorted[0]?.rowNumber ?? 2;
  const to = sorted[sorted.length - 1]?.rowNumber ?? from;
  const changed = new Map(sorted.map(({ rowNumber, value }) => [rowNumber, value]));
  const formulas = open.sheet.getRange(from, columnIndex + 1, to - from + 1, 1).getFormulas();
  const entries = formulas.map(([formula], offset): CellEntry => {
    const rowNumber = from + offset;
    const value = changed.get(rowNumber);
    if (value !== undefined) return entryOf(value, column);
    if (formula) return { value: formula, format: 'general' };
    const present = table.cells[rowNumber - 2]?.[columnIndex] ?? '';
    return entryOf(typeof present === 'object' ? present.isoDay : present, column);
  });
  for (let done = 0; done < entries.length; done += ROWS_PER_WRITE) {
    const first = { rowNumber: from + done, columnKey: '', value: null };
    writeBlock(open, columnIndex, entries.slice(done, done + ROWS_PER_WRITE), [first]);
  }
}

/** Splits sorted changes into runs of consecutive rows. */
function consecutive(changes: readonly CellChange[]): CellChange[][] {
  const blocks: CellChange[][] = [];
  for (const change of changes) {
    const last = blocks[blocks.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous && previous.rowNumber + 1 === change.rowNumber) last.push(change);
    else blocks.push([change]);
  }
  return blocks;
}

/**
 * Writes one text column over all rows where it differs from what was read: consecutive blocks of 5,000 rows, nothing
 * when nothing differs. For columns that are the add-on's own, such as Check.
 * @param texts by 1-based row number; absent is blank
 */
export function writeTextColumn(
  open: OpenSheet,
  table: RawTable,
  columnKey: string,
  texts: ReadonlyMap<number, string>,
): void {
  const index = table.columnIndexes.get(columnKey);
  if (index === undefined) return;
  const wanted = table.cells.map((_, offset) => texts.get(offset + 2) ?? '');
  const differs = wanted.map((text, offset) => text !== table.cells[offset]?.[index]);
  const from = differs.indexOf(true);
  if (from < 0) return;
  const to = differs.lastIndexOf(true) + 1;
  for (let start = from; start < to; start += ROWS_PER_WRITE) {
    const block = wanted.slice(start, Math.min(to, start + ROWS_PER_WRITE));
    open.sheet.getRange(start + 2, index + 1, block.length, 1).setValues(block.map((text) => [text]));
  }
}

/** Cell address in this row for a native formula, such as `$D7`; null when the column is gone. */
export function addressOf(table: RawTable, columnKey: string, rowNumber: number): string | null {
  const index = table.columnIndexes.get(columnKey);
  return index === undefined ? null : `${columnLetters(index)}${rowNumber}`;
}
