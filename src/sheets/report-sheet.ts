/** Writes a report as a new, dated, formatted sheet; it never writes over one that is there. */

import type { ReportDocument, StyledCell } from '../domain/report/document';
import { columnLetters } from '../schema/column-letters';
import type { Looks } from '../schema/looks';
import { textEntry } from './cell-entry';
import { addChart } from './charts';
import { type DressedCell, growTo, writeCells } from './dressed-cells';
import type { GoogleSheet, GoogleSpreadsheet } from './google';
import { readProjectData } from './project-files';
import { CHART_PX, layOut } from './report-lines';

const LINE = '#d9dfe7';
/** Size of a new sheet (platform 5.3): asking costs a trip. */
const [NEW_ROWS, NEW_COLUMNS] = [1000, 26];

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
  const { lines, widths, charts } = layOut(document, first);
  // The build writes the file from a value of this type.
  const { formats, tones } = (readProjectData('looks') as Looks).page;
  const formatOf = ({ style, currency }: StyledCell) =>
    formats[style] + (currency ? ` "${currency.replace(/["\\]/g, '')}"` : '');
  const end = first + lines.length;
  if (end > NEW_ROWS || widths.length > NEW_COLUMNS) growTo(sheet, end, widths.length);
  const [start, finish] = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const rows = lines.map(({ look: wanted, cells, columns = [] }) =>
    widths.map((_, index): DressedCell => {
      const look = index && wanted === 'label' ? 'wide' : wanted;
      const align = index && columns[index]?.numeric ? finish : start;
      const cell = cells[index] || '';
      if (typeof cell !== 'object') return { ...textEntry(cell), look, align };
      if ('value' in cell) return { value: cell.value, format: formatOf(cell), look, align };
      const { text, tone, isFilled } = cell;
      const [sign, colour, fill] = tone ? tones[tone] : [''];
      return { ...textEntry(sign + text), look, align, colour, fill: isFilled && fill };
    }),
  );
  writeCells(sheet, first, rows, widths);
  const tables = lines.flatMap(({ columns }, index) =>
    columns ? `A${first + index}:${columnLetters(columns.length - 1)}${first + index}` : [],
  );
  if (tables[0])
    sheet
      .getRangeList(tables)
      .setBorder(null, null, true, null, null, null, LINE, SpreadsheetApp.BorderStyle.SOLID);
  sheet.setRightToLeft(rightToLeft);
  for (const [chart, rowNumber] of charts) addChart(sheet, chart, rowNumber, CHART_PX);
  return end + 1;
}

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
