/** Writes a report as a new, dated, formatted sheet; it never writes over one that is there. */

import type { ReportDocument, StyledCell } from '../domain/report/document';
import { columnLetters } from '../schema/column-letters';
import { textEntry } from './cell-entry';
import { addChart } from './charts';
import type { GoogleSheet, GoogleSpreadsheet } from './google';
import { layOut, type ReportLines, SIGNS } from './report-lines';

/** Of numbers and days; money of another currency bears its code. */
const FORMATS = {
  money: '#,##0',
  whole: '#,##0',
  ratio: '#,##0.00',
  score: '0.0',
  percent: '0%',
  date: 'yyyy-mm-dd',
} as const satisfies Readonly<Record<StyledCell['style'], string>>;
const INK = '#1f2933';
const QUIET = '#5f6b7a';
const BAND = '#e8eef7';
const MARK = '#8a1c1c';
const LINE = '#d9dfe7';
const INKS = { good: '#1b6e3c', fair: '#7a5200', bad: MARK, quiet: QUIET, plain: INK } as const;
const FILLS = {
  good: '#e0f0e5',
  fair: '#fdf0d3',
  bad: '#f9dfdc',
  quiet: '#f1f3f5',
  plain: '#ffffff',
} as const;
const fills: readonly string[] = Object.values(FILLS);
/** Size of a new sheet (platform 5.3). */
const [NEW_ROWS, NEW_COLUMNS] = [1000, 26];

/** Rows by what they are, 1-based, as `dressPage` needs them. */
export type Dressed = {
  readonly [Kind in 'headings' | 'subheadings' | 'tableHeads' | 'labels' | 'wide']: Readonly<
    ReportLines[Kind]
  >;
};

/** Adds the sheet after the last tab, and shows it. */
export function writeReportSheet(
  spreadsheet: GoogleSpreadsheet,
  document: ReportDocument,
  name: string,
  rightToLeft: boolean,
): string {
  const sheet = addReportSheet(spreadsheet, `${name} ${document.date}`);
  appendReport(sheet, document, 1, rightToLeft);
  return sheet.getName();
}

/** @param wanted its name, when no other tab bears it */
export function addReportSheet(spreadsheet: GoogleSpreadsheet, wanted: string): GoogleSheet {
  const sheets = spreadsheet.getSheets();
  return spreadsheet.insertSheet(freeName(sheets, wanted), sheets.length);
}

/**
 * Writes a document into blank rows of a report's sheet. Buffered, whatever its length.
 * @param first 1-based row of its title
 * @returns the row where another one may begin
 */
export function appendReport(
  sheet: GoogleSheet,
  document: ReportDocument,
  first: number,
  rightToLeft: boolean,
): number {
  const layout = layOut(document, first);
  const { lines, widths, charts } = layout;
  const [rows, columns] = [lines.length, widths.length];
  const end = first + rows;
  // A new sheet is known to have so many: asking costs a trip.
  if (end > NEW_ROWS) {
    const missing = end - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(end - missing, missing);
  }
  if (columns > NEW_COLUMNS) {
    const missing = columns - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(columns - missing, missing);
  }
  const dyed = new Map<string, string[]>();
  const dye = (colour: string, cell: string) => {
    const cells = dyed.get(colour);
    if (cells) cells.push(cell);
    else dyed.set(colour, [cell]);
  };
  const entries = lines.map((line, row) =>
    widths.map((_, index) => {
      const cell = line[index] || '';
      if (typeof cell !== 'object') return textEntry(cell);
      if ('value' in cell) return { value: cell.value, format: formatOf(cell) };
      const place = columnLetters(index) + (first + row);
      dye(INKS[cell.tone], place);
      if (cell.isFilled) dye(FILLS[cell.tone], place);
      return textEntry(SIGNS[cell.tone] + cell.text);
    }),
  );
  sheet
    .getRange(first, 1, rows, columns)
    .setNumberFormats(entries.map((row) => row.map(({ format }) => format)))
    .setValues(entries.map((row) => row.map(({ value }) => value)));
  dressPage(sheet, layout, rows, columns, first);
  const [start, finish] = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  sheet.getRange(first, 1, rows, columns).setHorizontalAlignment(start);
  dress(sheet, [`A${first + 3}`], (ranges) => ranges.setFontColor(QUIET));
  dress(
    sheet,
    layout.labels.map((row) => `A${row}`),
    (ranges) => ranges.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP),
  );
  dress(sheet, layout.numbers, (ranges) => ranges.setHorizontalAlignment(finish));
  dress(sheet, layout.bodies, (ranges) =>
    ranges.setBorder(true, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID),
  );
  for (const [colour, places] of dyed)
    dress(sheet, places, (ranges) =>
      fills.includes(colour) ? ranges.setBackground(colour) : ranges.setFontColor(colour),
    );
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setRightToLeft(rightToLeft);
  for (const { chart, rowNumber, height } of charts) addChart(sheet, chart, rowNumber, height);
  return end + 1;
}

const formatOf = ({ style, currency }: StyledCell): string =>
  FORMATS[style] + (currency ? ` "${currency.replace(/["\\]/g, '')}"` : '');

/** `Name`, `Name (2)`, …: at most 100 characters, none that Google refuses in formulas. */
function freeName(sheets: readonly GoogleSheet[], wanted: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  const base = wanted
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 90);
  let name = base;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base} (${copy})`;
  return name;
}

function dress(
  sheet: GoogleSheet,
  cells: string[],
  dressing: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => void,
): void {
  if (cells.length > 0) dressing(sheet.getRangeList(cells));
}

/** Title, subtitle and mark stand in its first three rows. Buffered. */
export function dressPage(
  sheet: GoogleSheet,
  layout: Dressed,
  rows: number,
  columns: number,
  first = 1,
): void {
  const last = columnLetters(columns - 1);
  const [title, subtitle, mark] = [`A${first}`, `A${first + 1}`, `A${first + 2}`];
  const across = (rowNumbers: readonly number[]) => rowNumbers.map((row) => `A${row}:${last}${row}`);
  sheet
    .getRange(first, 1, rows, columns)
    .setFontColor(INK)
    .setFontSize(10)
    .setVerticalAlignment('top')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  dress(sheet, [title], (ranges) => ranges.setFontSize(18).setFontWeight('bold'));
  dress(sheet, [subtitle], (ranges) => ranges.setFontColor(QUIET));
  dress(sheet, [mark], (ranges) => ranges.setFontColor(MARK).setFontWeight('bold'));
  const running = [...layout.wide, ...layout.headings, ...layout.subheadings];
  dress(sheet, [title, subtitle, mark, ...running.map((row) => `A${row}:B${row}`)], (ranges) =>
    ranges.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW),
  );
  dress(sheet, across(layout.headings), (ranges) =>
    ranges.setFontSize(13).setFontWeight('bold').setBackground(BAND),
  );
  dress(sheet, across(layout.subheadings), (ranges) => ranges.setFontWeight('bold'));
  dress(
    sheet,
    layout.labels.map((row) => `A${row}`),
    (ranges) => ranges.setFontColor(QUIET),
  );
  dress(
    sheet,
    layout.tableHeads.map(({ rowNumber, width }) => `A${rowNumber}:${columnLetters(width - 1)}${rowNumber}`),
    (ranges) => ranges.setFontWeight('bold').setFontColor(QUIET),
  );
  sheet.setRowHeight(first, 36);
  sheet.setColumnWidths(1, columns, 900 / columns);
  sheet.setColumnWidth(1, 210);
  sheet.setHiddenGridlines(true);
}
