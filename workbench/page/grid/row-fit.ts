/** Which cells make a row taller than the standard, as Google Sheets fits rows that nobody sized. It draws nothing. */

import type { CellSnapshot, SheetSnapshot } from '../../google/snapshot';

const STANDARD_FONT_SIZE = 10;
const STANDARD_COLUMN_WIDTH = 100;
/** Pixels: more than the widest letter takes per point of font size, and the space left and right of the text. */
const WIDEST_LETTER_PER_POINT = 1.4;
const SIDES = 4;

export interface FittedRow {
  readonly row: number;
  /** Columns whose cells decide the height. None: the row is of standard height. */
  readonly columns: readonly number[];
}

/**
 * Rows without a height of their own that hold large or wrapped text.
 * @param rows only these rows, and then also those that need no more than the standard height; absent: all
 */
export function rowsToFit(sheet: SheetSnapshot, rows?: Iterable<number>): FittedRow[] {
  const hidden = new Set(sheet.hiddenRows);
  const fitted: FittedRow[] = [];
  for (const row of rows ?? Object.keys(sheet.cells).map(Number)) {
    if (sheet.rowHeights?.[row] !== undefined || hidden.has(row)) continue;
    const columns: number[] = [];
    const cells = sheet.cells[row];
    for (const key in cells) {
      const column = Number(key);
      const width = sheet.columnWidths?.[column] ?? STANDARD_COLUMN_WIDTH;
      if (mayBeTall(cells[column], width)) columns.push(column);
    }
    if (columns.length > 0 || rows) fitted.push({ row, columns });
  }
  return fitted;
}

function mayBeTall(cell: CellSnapshot | undefined, columnWidth: number): boolean {
  const value = cell?.value;
  if (value === undefined || value === '' || !cell?.style) return false;
  const { fontSize = STANDARD_FONT_SIZE, wrap } = cell.style;
  if (fontSize > STANDARD_FONT_SIZE) return true;
  if (wrap !== 'WRAP' || typeof value !== 'string') return false;
  return value.includes('\n') || value.length * fontSize * WIDEST_LETTER_PER_POINT > columnWidth - SIDES;
}
