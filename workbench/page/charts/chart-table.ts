/** Reads what a chart shows out of the cells of its ranges: labels and series, as the sheet displays them. */

import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../google/snapshot';
import { readChartOption } from '../../google/spreadsheet/chart-options';
import type { ChartModel } from '../../google/spreadsheet/sheet-model';
import { isDateFormat } from '../../google/values/dates';
import { displayText } from '../../google/values/display';

export interface ChartSeries {
  readonly name: string;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** Of the first number, for the labels of its axis. */
  readonly numberFormat: string | undefined;
}

export interface ChartTable {
  /** The column of labels; its numbers place the points of a scatter chart. */
  readonly domain: ChartSeries & { readonly labels: readonly string[] };
  readonly series: readonly ChartSeries[];
}

type Cell = CellSnapshot | undefined;
type Lines = readonly (readonly Cell[])[];

export function readChartTable(chart: ChartModel, workbook: WorkbookSnapshot): ChartTable {
  const columns = withoutBlankEnd(mergedColumns(chart, workbook));
  const show = (cell: Cell): string => displayText(cell?.value, cell?.error, cell?.numberFormat, workbook);
  const rowCount = Math.max(0, ...columns.map((column) => column.length));
  const headerCount = chart.numHeaders < 0 ? guessHeaders(columns) : Math.min(chart.numHeaders, rowCount);
  const named = columns.map((column): ChartSeries & { readonly cells: readonly Cell[] } => {
    const cells = Array.from({ length: rowCount - headerCount }, (_, row) => column[row + headerCount]);
    return {
      name: column.slice(0, headerCount).map(show).filter(Boolean).join(' '),
      cells,
      values: cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : null)),
      numberFormat: cells.find((cell) => typeof cell?.value === 'number')?.numberFormat,
    };
  });
  const [first, ...others] = named;
  if (first === undefined || !isDomain(chart, first.cells)) {
    const labels = Array.from({ length: rowCount - headerCount }, (_, row) => String(row + 1));
    return { domain: { name: '', values: [], numberFormat: undefined, labels }, series: named };
  }
  return { domain: { ...first, labels: first.cells.map(show) }, series: others };
}

/** All columns of the ranges side by side, or one under the other, hidden lines left out as the chart asks. */
function mergedColumns(chart: ChartModel, workbook: WorkbookSnapshot): Lines {
  const blocks = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return [];
    const rows = shownLines(area.row, area.rowCount, rowsToSkip(sheet, chart));
    const columns = shownLines(area.column, area.columnCount, columnsToSkip(sheet, chart));
    return [columns.map((column) => rows.map((row) => sheet.cells[row]?.[column]))];
  });
  if (chart.mergeStrategy !== 'MERGE_ROWS') {
    const side = blocks.flat();
    return chart.transpose ? transposed(side) : side;
  }
  const width = Math.max(0, ...blocks.map((block) => block.length));
  const stacked = Array.from({ length: width }, (_, column) =>
    blocks.flatMap((block) => block[column] ?? []),
  );
  return chart.transpose ? transposed(stacked) : stacked;
}

function rowsToSkip(sheet: SheetSnapshot, { hiddenStrategy = 'IGNORE_BOTH' }: ChartModel): readonly number[] {
  return /BOTH|ROWS/.test(hiddenStrategy) && hiddenStrategy !== 'SHOW_BOTH' ? (sheet.hiddenRows ?? []) : [];
}

function columnsToSkip(
  sheet: SheetSnapshot,
  { hiddenStrategy = 'IGNORE_BOTH' }: ChartModel,
): readonly number[] {
  return /BOTH|COLUMNS/.test(hiddenStrategy) && hiddenStrategy !== 'SHOW_BOTH'
    ? (sheet.hiddenColumns ?? [])
    : [];
}

function shownLines(start: number, count: number, hidden: readonly number[]): number[] {
  const skipped = new Set(hidden);
  return Array.from({ length: count }, (_, index) => start + index).filter((line) => !skipped.has(line));
}

function transposed(columns: Lines): Lines {
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, row) => columns.map((column) => column[row]));
}

const isBlank = (cell: Cell): boolean =>
  cell === undefined || (cell.value === undefined && cell.error === undefined) || cell.value === '';

/** Ranges often reach far below the last row that is filled. */
function withoutBlankEnd(columns: Lines): Lines {
  let end = 0;
  for (const column of columns) {
    for (let row = column.length; row > end; row -= 1) if (!isBlank(column[row - 1])) end = row;
  }
  return columns.map((column) => column.slice(0, end));
}

/** One header row when the first row has no number and a later one has. */
function guessHeaders(columns: Lines): number {
  const isNumber = (cell: Cell) => typeof cell?.value === 'number';
  const hasNumbers = columns.some((column) => column.slice(1).some(isNumber));
  return hasNumbers && !columns.some((column) => isNumber(column[0])) ? 1 : 0;
}

/** The first column labels the others when it holds anything but plain numbers, or when the chart says so. */
function isDomain(chart: ChartModel, cells: readonly Cell[]): boolean {
  if (chart.type === 'SCATTER') return true;
  const wish = readChartOption(chart.options, 'useFirstColumnAsDomain');
  if (typeof wish === 'boolean') return wish;
  return cells.some(
    (cell) => !isBlank(cell) && (typeof cell?.value !== 'number' || isDateFormat(cell.numberFormat)),
  );
}
