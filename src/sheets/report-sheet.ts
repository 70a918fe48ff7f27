/** Writes a report as a new, dated, formatted sheet; it never writes over one that is there. */

import type { ReportBlock, ReportCell, ReportDocument, StyledCell } from '../domain/report/document';
import { columnLetters } from '../schema/column-letters';
import { textEntry } from './cell-entry';
import type { GoogleSheet, GoogleSpreadsheet } from './google';

const COLUMNS = 6;
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

type Line = readonly ReportCell[];
interface Layout {
  readonly lines: Line[];
  /** 1-based rows by what they are. */
  readonly headings: number[];
  readonly subheadings: number[];
  readonly tableHeads: { readonly rowNumber: number; readonly width: number }[];
  readonly labels: number[];
  readonly wide: number[];
}
/** Rows by what they are, as `dressPage` needs them. */
export type Dressed = {
  readonly [Kind in Exclude<keyof Layout, 'lines'>]: Readonly<Layout[Kind]>;
};

/**
 * Adds the sheet after the last tab. Seven buffered writes, whatever the report's length.
 * @returns name of the new tab
 */
export function writeReportSheet(
  spreadsheet: GoogleSpreadsheet,
  document: ReportDocument,
  name: string,
  rightToLeft: boolean,
): string {
  const tabName = freeName(spreadsheet, `${name} ${document.date}`);
  const layout = layOut(document);
  const sheet = spreadsheet.insertSheet(tabName, spreadsheet.getSheets().length);
  const rows = layout.lines.length;
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  const entries = layout.lines.map((line) =>
    Array.from({ length: COLUMNS }, (_, index) => {
      const cell = line[index] ?? '';
      return typeof cell === 'object' ? { value: cell.value, format: FORMATS[cell.style] } : textEntry(cell);
    }),
  );
  const range = sheet.getRange(1, 1, rows, COLUMNS);
  range.setNumberFormats(entries.map((row) => row.map(({ format }) => format)));
  range.setValues(entries.map((row) => row.map(({ value }) => value)));
  dressPage(sheet, layout, rows);
  if (rightToLeft) sheet.setRightToLeft(true);
  return tabName;
}

/** `Name`, `Name (2)`, …: at most 100 characters, none that Google refuses in formulas. */
function freeName(spreadsheet: GoogleSpreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const base = wanted
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 90);
  let name = base;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base} (${copy})`;
  return name;
}

function layOut(document: ReportDocument): Layout {
  const layout: Layout = {
    lines: [[document.title], [document.subtitle]],
    headings: [],
    subheadings: [],
    tableHeads: [],
    labels: [],
    wide: [],
  };
  layout.lines.push([document.internalMark ?? ''], []);
  for (const block of document.blocks) addBlock(layout, block);
  return layout;
}

function addBlock(layout: Layout, block: ReportBlock): void {
  const { lines } = layout;
  switch (block.kind) {
    case 'heading':
      if (lines[lines.length - 1]?.length) lines.push([]);
      lines.push([block.text]);
      (block.level === 2 ? layout.headings : layout.subheadings).push(lines.length);
      return;
    case 'paragraph':
      lines.push([block.text]);
      layout.wide.push(lines.length);
      return;
    case 'facts':
      for (const { label, value } of block.items) {
        lines.push([label, value]);
        layout.labels.push(lines.length);
        layout.wide.push(lines.length);
      }
      lines.push([]);
      return;
    case 'flags':
      for (const { text } of block.items) {
        lines.push([text]);
        layout.wide.push(lines.length);
      }
      lines.push([]);
      return;
    case 'picture':
      lines.push([block.title], [block.text], []);
      layout.subheadings.push(lines.length - 2);
      layout.wide.push(lines.length - 1);
      return;
    case 'table':
      if (block.rows.length === 0) {
        lines.push([block.emptyText], []);
        layout.wide.push(lines.length - 1);
        return;
      }
      lines.push(block.columns.map(({ header }) => header));
      layout.tableHeads.push({ rowNumber: lines.length, width: Math.min(COLUMNS, block.columns.length) });
      // A lone column of sentences runs on across the page.
      if (block.columns.length === 1)
        layout.wide.push(...block.rows.map((_, index) => lines.length + index + 1));
      lines.push(...block.rows, []);
  }
}

/** Title, subtitle and mark stand in the first three rows. Buffered. */
export function dressPage(sheet: GoogleSheet, layout: Dressed, rows: number, columns = COLUMNS): void {
  const last = columnLetters(columns - 1);
  const across = (rowNumbers: readonly number[]) => rowNumbers.map((row) => `A${row}:${last}${row}`);
  const list = (
    cells: readonly string[],
    dressing: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => void,
  ) => {
    if (cells.length > 0) dressing(sheet.getRangeList([...cells]));
  };
  sheet
    .getRange(1, 1, rows, columns)
    .setFontColor(INK)
    .setFontSize(10)
    .setVerticalAlignment('top')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  list(['A1'], (ranges) => ranges.setFontSize(18).setFontWeight('bold'));
  list(['A2'], (ranges) => ranges.setFontColor(QUIET));
  list(['A3'], (ranges) => ranges.setFontColor(MARK).setFontWeight('bold'));
  list(['A1', 'A2', 'A3'], (ranges) => ranges.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW));
  list(
    layout.wide.map((row) => `A${row}:B${row}`),
    (ranges) => ranges.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW),
  );
  list(across(layout.headings), (ranges) => ranges.setFontSize(13).setFontWeight('bold').setBackground(BAND));
  list(across(layout.subheadings), (ranges) => ranges.setFontWeight('bold'));
  list(
    layout.labels.map((row) => `A${row}`),
    (ranges) => ranges.setFontColor(QUIET),
  );
  list(
    layout.tableHeads.map(({ rowNumber, width }) => `A${rowNumber}:${columnLetters(width - 1)}${rowNumber}`),
    (ranges) => ranges.setFontWeight('bold').setFontColor(QUIET),
  );
  sheet.setRowHeight(1, 36);
  sheet.setColumnWidths(1, columns, 900 / columns);
  sheet.setColumnWidth(1, 210);
  sheet.setHiddenGridlines(true);
}
