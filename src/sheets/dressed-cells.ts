/** Writes a page of ours into a sheet: values with their formats, and how each of them looks. */

import type { Looks } from '../schema/looks';
import type { Look } from '../schema/page-looks';
import type { CellEntry } from './cell-entry';
import type { GoogleSheet } from './google';
import { readProjectData } from './project-files';

const BAND = '#e8eef7';

export interface DressedCell extends CellEntry {
  readonly look: Look;
  readonly align?: 'left' | 'right';
  /** Instead of the look's. */
  readonly colour?: string | undefined;
  readonly fill?: string | false | undefined;
}

/**
 * Buffered: as many calls for a long page as for a short one.
 * @param first 1-based row of the title
 * @param widths of the columns in pixels
 */
export function writeCells(
  sheet: GoogleSheet,
  first: number,
  rows: readonly (readonly DressedCell[])[],
  widths: readonly number[],
): void {
  // The build writes the file from a value of this type.
  const { cells } = (readProjectData('looks') as Looks).page;
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  const each = <T>(part: (cell: DressedCell) => T): T[][] => rows.map((row) => row.map(part));
  sheet
    .getRange(first, 1, rows.length, widths.length)
    .setNumberFormats(each(({ format }) => format))
    .setValues(each(({ value }) => value))
    .setFontSizes(each(({ look }) => cells[look][0]))
    .setFontWeights(each(({ look }) => cells[look][1]))
    .setFontColors(each(({ look, colour }) => colour || cells[look][2]))
    .setBackgrounds(each(({ look, fill }) => fill || (look === 'heading' ? BAND : null)))
    .setHorizontalAlignments(each(({ align }) => align || null))
    .setWrapStrategies(each(({ look }) => (cells[look][3] ? WRAP : OVERFLOW)))
    .setVerticalAlignment('top');
  sheet.setRowHeight(first, 36);
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setHiddenGridlines(true);
}

/** Makes room for so many cells; asking for a size costs a trip. */
export function growTo(sheet: GoogleSheet, rows: number, columns: number): void {
  const [most, widest] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > most) sheet.insertRowsAfter(most, rows - most);
  if (columns > widest) sheet.insertColumnsAfter(widest, columns - widest);
}
