/** All sheets as values and formulas, for scripts and for comparing two runs. */

import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../google/snapshot';
import { isDateFormat, serialToWallClock } from '../google/values/dates';

export interface SheetDump {
  /** Rows × columns up to the last cell with content; blank cells are `''`, dates ISO 8601, errors their code. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** The same shape; `''` where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
}

/** Sheets by name, in order. */
export function dumpWorkbook(workbook: WorkbookSnapshot): {
  readonly sheets: Readonly<Record<string, SheetDump>>;
} {
  // `fromEntries` makes an ordinary field even of a sheet called __proto__.
  return { sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, dumpSheet(sheet)])) };
}

function dumpSheet(sheet: SheetSnapshot): SheetDump {
  let rowCount = 0;
  let columnCount = 0;
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell.value === undefined && cell.error === undefined && cell.formula === undefined) continue;
      rowCount = Math.max(rowCount, Number(row) + 1);
      columnCount = Math.max(columnCount, Number(column) + 1);
    }
  }
  const grid = <T>(read: (cell: CellSnapshot | undefined) => T): T[][] =>
    Array.from({ length: rowCount }, (_row, rowIndex) =>
      Array.from({ length: columnCount }, (_column, columnIndex) =>
        read(sheet.cells[rowIndex]?.[columnIndex]),
      ),
    );
  return { values: grid(dumpValue), formulas: grid((cell) => cell?.formula ?? '') };
}

function dumpValue(cell: CellSnapshot | undefined): string | number | boolean {
  if (cell === undefined) return '';
  if (cell.error !== undefined) return cell.error;
  const { value = '' } = cell;
  return typeof value === 'number' && isDateFormat(cell.numberFormat) ? isoText(value) : value;
}

/** `2026-01-31`, or `2026-01-31T14:30:00` when there is a time of day. */
function isoText(serial: number): string {
  const wallClock = new Date(serialToWallClock(serial));
  if (!Number.isFinite(wallClock.getTime())) return String(serial);
  const text = wallClock.toISOString().slice(0, 19);
  return Number.isInteger(serial) ? text.slice(0, 10) : text;
}
