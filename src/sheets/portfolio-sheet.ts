/** Writes the Portfolio sheet anew in its place: texts, formulas, charts; found again by its mark. */

import type { Page, PageCell } from '../domain/portfolio/portfolio-page';
import { columnLetters } from '../schema/column-letters';
import type { Look } from '../schema/page-looks';
import { AppError } from './app-error';
import { assertOpen } from './assert-writable';
import { textEntry } from './cell-entry';
import { putCharts } from './charts';
import { type DressedCell, growTo, writeCells } from './dressed-cells';
import type { GoogleSheet } from './google';
import { PAGE_MARK } from './marks';
import type { OpenWorkbook } from './open-workbook';

const PAGE = 'portfolio';

/**
 * Buffered writes, as many for a thousand accounts as for ten. Throws PROTECTED, and SHEET_NAME_TAKEN when a tab of the team's
 * bears the name.
 * @returns name of the tab
 */
export function writePortfolioSheet(
  { spreadsheet, allSheets }: OpenWorkbook,
  page: Page,
  name: string,
  rightToLeft: boolean,
): string {
  const { lines, columns, figureRow } = page;
  const isNamed = (tab: GoogleSheet) => tab.getName().toLowerCase() === name.toLowerCase();
  const marked = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(PAGE_MARK)
    .withValue(PAGE)
    .find()
    .flatMap((mark) => mark.getLocation().getSheet() || []);
  // A duplicated tab carries the mark of its original.
  const ours = marked.find(isNamed) || marked[0];
  const tab = ours || allSheets.find(isNamed);
  // An empty one may be what a run that was stopped has left.
  if (!ours && tab && tab.getLastRow() > 0) throw new AppError('SHEET_NAME_TAKEN', { sheet: name, count: 1 });
  if (tab) assertOpen([[tab, [...Array(tab.getMaxColumns()).keys()]]], 1);
  const sheet = tab || spreadsheet.insertSheet(name, allSheets.length);
  if (!ours) sheet.addDeveloperMetadata(PAGE_MARK, PAGE);
  growTo(sheet, lines.length, columns);
  sheet.clear();
  fill(sheet, page);
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  sheet.getRange(1, 2, lines.length, columns - 1).setWrapStrategy(OVERFLOW);
  const last = columnLetters(columns - 1);
  const heads = page.tableHeads.map(({ rowNumber }) => `B${rowNumber}:${last}${rowNumber}`);
  sheet.getRangeList(heads).setWrapStrategy(WRAP).setHorizontalAlignment('right');
  sheet.getRange(figureRow, 1).setHorizontalAlignment('left');
  sheet.setRowHeight(figureRow, 30);
  sheet.setRightToLeft(rightToLeft);
  putCharts(sheet, page, figureRow + 2);
  sheet.activate();
  return sheet.getName();
}

const isFormula = (cell: PageCell | undefined): cell is Exclude<PageCell, string> => typeof cell === 'object';

const TOP: readonly Look[] = ['title', 'subtitle', 'mark', 'subtitle'];
const lookOf = (rowNumber: number, { headings, tableHeads, wide, figureRow }: Page): Look => {
  if (rowNumber === figureRow) return 'figure';
  if (headings.includes(rowNumber)) return 'heading';
  if (tableHeads.some((head) => head.rowNumber === rowNumber)) return 'head';
  return TOP[rowNumber - 1] || (wide.includes(rowNumber) ? 'wide' : 'row');
};

function fill(sheet: GoogleSheet, page: Page): void {
  const { lines, columns } = page;
  const rows = lines.map(({ cells, formats }, index) => {
    const look = lookOf(index + 1, page);
    return Array.from({ length: columns }, (_, column): DressedCell => {
      const cell = cells[column] || '';
      if (isFormula(cell)) return { value: '', format: formats?.[column] ?? 'general', look };
      return { ...textEntry(cell), look };
    });
  });
  writeCells(
    sheet,
    1,
    rows,
    Array.from({ length: columns }, (_, column) => (column ? 900 / columns : 210)),
  );
  let block: string[][] = [];
  // Formulas of lines one under the other go in one write: a table's.
  lines.forEach(({ cells }, index) => {
    const formulas = cells.flatMap((cell) => (isFormula(cell) ? cell.formula : []));
    if (formulas.length === 0) return;
    block.push(formulas);
    if (lines[index + 1]?.cells.some(isFormula)) return;
    const column = cells.findIndex(isFormula) + 1;
    sheet.getRange(index + 2 - block.length, column, block.length, formulas.length).setFormulas(block);
    block = [];
  });
}
