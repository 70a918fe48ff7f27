/** Writes a page of ours into a sheet: values with their formats, and how each of them looks. */

import type { CellEntry } from './cell-entry';
import type { GoogleSheet } from './google';

const INK = '#1f2933';
const QUIET = '#5f6b7a';
const BAND = '#e8eef7';

/** Size, weight, colour, and whether a long text breaks within its cell; otherwise it runs on to the right. */
const LOOKS = {
  title: [18, 'bold', INK, false],
  subtitle: [10, 'normal', QUIET, false],
  mark: [10, 'bold', '#8a1c1c', false],
  heading: [13, 'bold', INK, false],
  subheading: [10, 'bold', INK, false],
  wide: [10, 'normal', INK, false],
  figure: [15, 'bold', INK, true],
  head: [10, 'bold', QUIET, true],
  label: [10, 'normal', QUIET, true],
  row: [10, 'normal', INK, true],
} as const;
export type Look = keyof typeof LOOKS;

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
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  const each = <T>(part: (cell: DressedCell) => T): T[][] => rows.map((row) => row.map(part));
  sheet
    .getRange(first, 1, rows.length, widths.length)
    .setNumberFormats(each(({ format }) => format))
    .setValues(each(({ value }) => value))
    .setFontSizes(each(({ look }) => LOOKS[look][0]))
    .setFontWeights(each(({ look }) => LOOKS[look][1]))
    .setFontColors(each(({ look, colour }) => colour || LOOKS[look][2]))
    .setBackgrounds(each(({ look, fill }) => fill || (look === 'heading' ? BAND : null)))
    .setHorizontalAlignments(each(({ align }) => align || null))
    .setWrapStrategies(each(({ look }) => (LOOKS[look][3] ? WRAP : OVERFLOW)))
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
