/** Writes the Portfolio sheet anew in its place: texts, formulas, charts; found again by its mark. */

import type { Page, PageCell, PageLine } from '../domain/portfolio/portfolio-page';
import { columnLetters } from '../schema/column-letters';
import { AppError } from './app-error';
import { assertOpen } from './assert-writable';
import { textEntry } from './cell-entry';
import { putCharts } from './charts';
import type { GoogleSheet } from './google';
import { PAGE_MARK } from './marks';
import type { OpenWorkbook } from './open-workbook';

const PAGE = 'portfolio';
const INK = '#1f2933';
const QUIET = '#5f6b7a';
const BAND = '#e8eef7';
const MARK_INK = '#8a1c1c';

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
  const marked = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(PAGE_MARK)
    .withValue(PAGE)
    .find()
    .flatMap((mark) => mark.getLocation().getSheet() ?? []);
  const isNamed = (tab: GoogleSheet) => tab.getName().toLowerCase() === name.toLowerCase();
  // A duplicated tab carries the mark of its original.
  const ours = marked.find(isNamed) ?? marked[0];
  const columns = Array.from({ length: page.columns }, (_, index) => index);
  const namesake = ours ?? allSheets.find(isNamed);
  // An empty one may be what a run that was stopped has left.
  if (!ours && namesake && namesake.getLastRow() > 0)
    throw new AppError('SHEET_NAME_TAKEN', { sheet: name, count: 1 });
  if (namesake) assertOpen(new Map([[namesake, columns]]), 1);
  const sheet = namesake ?? spreadsheet.insertSheet(name, allSheets.length);
  if (!ours) sheet.addDeveloperMetadata(PAGE_MARK, PAGE);
  const [rows, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < page.lines.length) sheet.insertRowsAfter(rows, page.lines.length - rows);
  if (width < page.columns) sheet.insertColumnsAfter(width, page.columns - width);
  sheet.clear();
  fill(sheet, page);
  dress(sheet, page, rightToLeft);
  putCharts(sheet, page);
  sheet.activate();
  return sheet.getName();
}

const isFormula = (cell: PageCell | undefined): cell is Exclude<PageCell, string> => typeof cell === 'object';

function fill(sheet: GoogleSheet, { lines, columns }: Page): void {
  const entries = lines.map((line) =>
    Array.from({ length: columns }, (_, index) => {
      const cell = line?.cells[index] ?? '';
      const format = line?.formats?.[index] ?? 'general';
      return isFormula(cell) ? { value: '', format } : textEntry(cell);
    }),
  );
  sheet
    .getRange(1, 1, lines.length, columns)
    .setNumberFormats(entries.map((line) => line.map(({ format }) => format)))
    .setValues(entries.map((line) => line.map(({ value }) => value)));
  for (const { rowNumber, column, formulas } of formulaBlocks(lines)) {
    sheet.getRange(rowNumber, column, formulas.length, formulas[0]?.length ?? 1).setFormulas(formulas);
  }
}

interface FormulaBlock {
  /** 1-based. */
  readonly rowNumber: number;
  readonly column: number;
  readonly formulas: string[][];
}

/** The formulas of lines one under the other, as wide and in the same place: one for each table. */
function formulaBlocks(lines: Page['lines']): readonly FormulaBlock[] {
  const blocks: FormulaBlock[] = [];
  lines.forEach((line, index) => {
    const formulas = (line?.cells ?? []).flatMap((cell) => (isFormula(cell) ? cell.formula : []));
    if (formulas.length === 0) return;
    const column = (line?.cells.findIndex(isFormula) ?? 0) + 1;
    const last = blocks[blocks.length - 1];
    const isNext =
      last?.column === column &&
      last.rowNumber + last.formulas.length === index + 1 &&
      last.formulas[0]?.length === formulas.length;
    if (isNext) last.formulas.push(formulas);
    else blocks.push({ rowNumber: index + 1, column, formulas: [formulas] });
  });
  return blocks;
}

function dress(sheet: GoogleSheet, { lines, columns }: Page, rightToLeft: boolean): void {
  const letters = columnLetters(columns - 1);
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  sheet
    .getRange(1, 1, lines.length, columns)
    .setFontColor(INK)
    .setFontSize(10)
    .setVerticalAlignment('middle')
    .setWrapStrategy(OVERFLOW);
  const all = (
    kind: PageLine['kind'],
    dressing: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => void,
    first = 'A',
  ) => {
    const rows = lines.flatMap((line, index) => (line?.kind === kind ? [index + 1] : []));
    if (rows.length > 0) dressing(sheet.getRangeList(rows.map((row) => `${first}${row}:${letters}${row}`)));
  };
  all('title', (ranges) => ranges.setFontSize(18).setFontWeight('bold'));
  all('quiet', (ranges) => ranges.setFontColor(QUIET));
  all('mark', (ranges) => ranges.setFontColor(MARK_INK).setFontWeight('bold'));
  all('heading', (ranges) => ranges.setFontSize(13).setFontWeight('bold').setBackground(BAND));
  for (const kind of ['labels', 'head'] as const)
    all(kind, (ranges) => ranges.setFontColor(QUIET).setFontWeight('bold').setWrapStrategy(WRAP));
  // Beside names, numbers stand at the end of their column; so do their headers.
  all('head', (ranges) => ranges.setHorizontalAlignment('right'), 'B');
  all('row', (ranges) => ranges.setHorizontalAlignment('right'), 'B');
  all('figures', (ranges) => ranges.setFontSize(15).setFontWeight('bold').setHorizontalAlignment('left'));
  sheet.setRowHeight(1, 36);
  sheet.setColumnWidths(1, columns, 92);
  sheet.setColumnWidth(1, 220);
  sheet.setHiddenGridlines(true);
  sheet.setRightToLeft(rightToLeft);
}
