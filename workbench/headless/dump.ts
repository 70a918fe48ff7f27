/** All sheets as values and formulas, for scripts and for comparing two runs. */

import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../google/snapshot';
import { readChartOption } from '../google/spreadsheet/chart-options';
import type { ChartModel } from '../google/spreadsheet/sheet-model';
import { isChart } from '../google/spreadsheet/sheet-snapshot';
import { toA1 } from '../google/values/a1';
import { isDateFormat, serialToWallClock } from '../google/values/dates';
import { quoteSheetName } from '../google/values/sheet-name';

export interface SheetDump {
  /** Rows × columns up to the last cell with content; blank cells are `''`, dates ISO 8601, errors their code. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** The same shape; `''` where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** Only on sheets that have any. */
  readonly charts?: readonly ChartDump[];
}

export interface ChartDump {
  /** Name of a `Charts.ChartType`. */
  readonly type: string;
  /** `''` without one. */
  readonly title: string;
  /** With their sheets' names: `Data!A1:B9`. */
  readonly ranges: readonly string[];
  /** The cell it is anchored at, such as `F2`. */
  readonly position: string;
}

/** Sheets by name, in order. */
export function dumpWorkbook(workbook: WorkbookSnapshot): {
  readonly sheets: Readonly<Record<string, SheetDump>>;
} {
  // `fromEntries` makes an ordinary field even of a sheet called __proto__.
  return {
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, dumpSheet(sheet, workbook)])),
  };
}

function dumpSheet(sheet: SheetSnapshot, workbook: WorkbookSnapshot): SheetDump {
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
  const charts = (sheet.charts ?? []).filter(isChart).map((chart) => dumpChart(chart, workbook));
  return {
    values: grid(dumpValue),
    formulas: grid((cell) => cell?.formula ?? ''),
    ...(charts.length > 0 && { charts }),
  };
}

function dumpChart({ type, options, ranges, position }: ChartModel, workbook: WorkbookSnapshot): ChartDump {
  const title = readChartOption(options, 'title');
  return {
    type,
    title: typeof title === 'string' ? title : '',
    ranges: ranges.flatMap(({ sheetId, area }) => {
      const sheet = workbook.sheets.find(({ id }) => id === sheetId);
      return sheet === undefined ? [] : `${quoteSheetName(sheet.name)}!${toA1(area)}`;
    }),
    position: toA1({ row: position.row, column: position.column, rowCount: 1, columnCount: 1 }),
  };
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
