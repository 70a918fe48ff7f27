/** Changes single cells of rows that are there, and keeps the add-on's own columns current. */

import type { RawTable } from '../domain/table';
import type { Column } from '../schema/column';
import { ROWS_PER_WRITE, writeEntries } from './append-rows';
import { entryOf, textEntry, type WriteValue } from './cell-entry';
import { locateRows } from './locate-rows';
import { type OpenSheet, readFormulas } from './open-workbook';

export interface CellChange {
  /** 1-based, as read. */
  readonly rowNumber: number;
  readonly columnKey: string;
  /** A native formula, beginning with `=`, for formula columns. */
  readonly value: WriteValue;
}

export const cellChange = (rowNumber: number, columnKey: string, value: WriteValue): CellChange => ({
  rowNumber,
  columnKey,
  value,
});

/**
 * Writes the changes where their rows stand now, one block for each stretch of consecutive rows of a column. Cells that hold
 * a formula of the team's own stay as they are. Two round trips to look again, then buffered writes.
 * @returns changes that were left out: their row is gone, or a formula stands there
 */
export function changeCells(
  open: OpenSheet,
  table: RawTable,
  columns: readonly Column[],
  changes: readonly CellChange[],
): readonly CellChange[] {
  if (changes.length === 0) return [];
  const byKey = columnsByKey(columns);
  const locate = locateRows(open, table);
  const formulas = readFormulas(open);
  const left: CellChange[] = [];
  const found: CellChange[] = [];
  for (const change of changes) {
    const index = table.columnIndexes.get(change.columnKey);
    const rowNumber = locate(change.rowNumber);
    const isFormulaColumn = byKey.get(change.columnKey)?.kind === 'formula';
    if (
      index === undefined ||
      rowNumber === null ||
      (!isFormulaColumn && (formulas[rowNumber - 2] || [])[index])
    ) {
      left.push(change);
    } else found.push({ ...change, rowNumber });
  }
  writeCells(open, table.columnIndexes, columns, found);
  return left;
}

const columnsByKey = (columns: readonly Column[]) => new Map(columns.map((column) => [column.key, column]));

/** Writes the changes as they are, without looking again: for cells that are the add-on's own, or were just looked at. Buffered. */
export function writeCells(
  open: OpenSheet,
  columnIndexes: ReadonlyMap<string, number>,
  columns: readonly Column[],
  changes: readonly CellChange[],
): void {
  const byKey = columnsByKey(columns);
  const byColumn = new Map<string, CellChange[]>();
  for (const change of changes) {
    const known = byColumn.get(change.columnKey);
    if (known) known.push(change);
    else byColumn.set(change.columnKey, [change]);
  }
  for (const [key, list] of byColumn) {
    const column = byKey.get(key);
    const index = columnIndexes.get(key);
    if (index === undefined) continue;
    for (const block of consecutive(list)) {
      const first = block[0]?.rowNumber ?? 2;
      if (column?.kind === 'formula') {
        const texts = block.map(({ value }) => [String(value ?? '')]);
        open.sheet.getRange(first, index + 1, texts.length, 1).setFormulas(texts);
      } else {
        writeEntries(
          open,
          first,
          index,
          block.map(({ value }) => [entryOf(value, column)]),
        );
      }
    }
  }
}

/**
 * Those of the changes whose cell, and whose row's id, still is what was read, and no formula. Two round trips, none when
 * there is nothing to change.
 */
export function stillAsRead(
  open: OpenSheet,
  table: RawTable,
  changes: readonly CellChange[],
): readonly CellChange[] {
  if (changes.length === 0) return changes;
  const values: unknown[][] = open.sheet.getDataRange().getValues();
  const formulas = readFormulas(open);
  const isSame = (rowNumber: number, columnKey: string) => {
    const index = table.columnIndexes.get(columnKey) ?? -1;
    const [before, now] = [(table.cells[rowNumber - 2] || [])[index], (values[rowNumber - 1] || [])[index]];
    return before === now && !(formulas[rowNumber - 2] || [])[index];
  };
  return changes.filter(
    ({ rowNumber, columnKey }) => isSame(rowNumber, columnKey) && isSame(rowNumber, 'id'),
  );
}

/** Stretches of consecutive rows. */
function consecutive(changes: readonly CellChange[]): CellChange[][] {
  const blocks: CellChange[][] = [];
  for (const change of [...changes].sort((a, b) => a.rowNumber - b.rowNumber)) {
    const last = blocks[blocks.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous && previous.rowNumber + 1 === change.rowNumber) last.push(change);
    else blocks.push([change]);
  }
  return blocks;
}

/** Rows whose text in this column is not this one, which absent is blank; none when the column is gone. */
export function rowsThatDiffer(
  { columnIndexes, cells: rows }: RawTable,
  columnKey: string,
  texts: ReadonlyMap<number, string>,
): readonly number[] {
  const index = columnIndexes.get(columnKey);
  if (index === undefined) return [];
  return rows.flatMap((cells, offset) =>
    (texts.get(offset + 2) || '') === (cells[index] ?? '') ? [] : [offset + 2],
  );
}

/**
 * Writes a text column of the add-on's own where it differs from what was read, in blocks of 5,000 rows; nothing when
 * nothing differs. One round trip to look again.
 * @param texts by 1-based row number as read; absent is blank
 */
export function writeTextColumn(
  open: OpenSheet,
  table: RawTable,
  columnKey: string,
  texts: ReadonlyMap<number, string>,
): void {
  const index = table.columnIndexes.get(columnKey);
  if (index === undefined) return;
  const differing = rowsThatDiffer(table, columnKey, texts);
  if (differing.length === 0) return;
  const locate = locateRows(open, table);
  if (differing.every((rowNumber) => locate(rowNumber) === rowNumber)) {
    writeStretch(open, index, texts, differing);
    return;
  }
  for (const rowNumber of differing) {
    const now = locate(rowNumber);
    if (now !== null) writeEntries(open, now, index, [[textEntry(texts.get(rowNumber) || '')]]);
  }
}

/** One stretch from the first to the last row that differs: the column is ours, so what stands between is known. */
function writeStretch(
  open: OpenSheet,
  index: number,
  texts: ReadonlyMap<number, string>,
  differing: readonly number[],
): void {
  const from = differing[0] ?? 2;
  const to = (differing[differing.length - 1] ?? from) + 1;
  for (let start = from; start < to; start += ROWS_PER_WRITE) {
    const end = Math.min(to, start + ROWS_PER_WRITE);
    const block: [string][] = [];
    for (let rowNumber = start; rowNumber < end; rowNumber += 1) block.push([texts.get(rowNumber) || '']);
    open.sheet.getRange(start, index + 1, block.length, 1).setValues(block);
  }
}
