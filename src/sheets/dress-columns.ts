/** Gives columns of ours their header, help, width, format and dropdown. */

import type { SheetWords } from '../domain/set-up/sheet-words';
import { type Column, isNumberColumn } from '../schema/column';
import { columnLetters } from '../schema/column-letters';
import type { Looks } from '../schema/looks';
import type { SheetKey } from '../schema/workbook';
import { formatOf, textEntry } from './cell-entry';
import type { GoogleRange, GoogleSheet } from './google';
import { readProjectData } from './project-files';

/** Where references find their names: the name column of each of our sheets, from row 2 down. */
export type NameRanges = ReadonlyMap<SheetKey, GoogleRange>;

const HEADER_BACKGROUND = '#e8eef7';
const HEADER_COLOUR = '#1f2933';

/** Text in a column this wide is a sentence. */
const WIDE = 240;

/**
 * Dresses columns that stand side by side. All writes are buffered; about two calls a column.
 * @param start 0-based index of the first
 */
export function dressColumns(
  { sheet, rowCount: below }: { readonly sheet: GoogleSheet; readonly rowCount: number },
  key: SheetKey,
  columns: readonly Column[],
  start: number,
  words: SheetWords,
  names: NameRanges,
): void {
  writeHeaders(sheet, key, columns, start, words)
    .setBackground(HEADER_BACKGROUND)
    .setFontColor(HEADER_COLOUR)
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  const body = (index: number) => `${columnLetters(start + index)}2:${columnLetters(start + index)}${below}`;
  const byFormat = new Map<string, string[]>();
  columns.forEach((column, index) => {
    const format = formatOf(column);
    byFormat.set(format, [...(byFormat.get(format) || []), body(index)]);
  });
  for (const [format, cells] of byFormat) sheet.getRangeList(cells).setNumberFormat(format);
  const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
  const wrap = (
    strategy: GoogleAppsScript.Spreadsheet.WrapStrategy,
    isMeant: (column: Column) => boolean,
  ) => {
    const cells = columns.flatMap((column, index) => (isMeant(column) ? [body(index)] : []));
    if (cells.length > 0) sheet.getRangeList(cells).setWrapStrategy(strategy);
  };
  // The build writes the file from a value of this type.
  const { widths, kindWidths } = readProjectData('looks') as Looks;
  const ownWidths = widths[key] || {};
  wrap(WRAP, (column) => column.kind === 'longText' || Number(ownWidths[column.key]) >= WIDE);
  wrap(CLIP, ({ kind }) => kind === 'check');
  columns.forEach((column, index) => {
    sheet.setColumnWidth(start + index + 1, ownWidths[column.key] || kindWidths[column.kind]);
    if (column.kind === 'id') sheet.hideColumns(start + index + 1);
    const rule = ruleOf(column, words, names);
    if (rule) sheet.getRange(body(index)).setDataValidation(rule);
  });
}

/** Names and notes of columns that stand side by side; three buffered calls. A criterion may be called `=A1`. */
export function writeHeaders(
  sheet: GoogleSheet,
  key: SheetKey,
  columns: readonly Column[],
  start: number,
  words: SheetWords,
): GoogleRange {
  const entries = columns.map((column) => textEntry(words.header(key, column.key)));
  return sheet
    .getRange(1, start + 1, 1, columns.length)
    .setNumberFormats([entries.map(({ format }) => format)])
    .setValues([entries.map(({ value }) => value)])
    .setNotes([columns.map((column) => words.help(key, column))]);
}

/**
 * Rules warn and do not refuse: the check says what to do, and a value of another language or of a team's own is kept.
 * @param extra further items of a list
 */
export function ruleOf(
  column: Column,
  words: SheetWords,
  names: NameRanges,
  extra: readonly string[] = [],
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  const wanted = wantedOf(column, rule, words, names, extra);
  return wanted ? wanted.build() : null;
}

function wantedOf(
  column: Column,
  rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  words: SheetWords,
  names: NameRanges,
  extra: readonly string[],
): GoogleAppsScript.Spreadsheet.DataValidationBuilder | null {
  if (isNumberColumn(column)) {
    const { minimum, maximum } = column.kind === 'rating' ? { minimum: 1, maximum: 10 } : column;
    if (minimum === undefined) return null;
    return maximum === undefined
      ? rule.requireNumberGreaterThanOrEqualTo(minimum)
      : rule.requireNumberBetween(minimum, maximum);
  }
  switch (column.kind) {
    case 'choice':
      return rule.requireValueInList([...words.labels(column.choices), ...extra], true);
    case 'date':
      return rule.requireDate();
    case 'checkbox':
      return rule.requireCheckbox();
    case 'email':
      return rule.requireTextIsEmail();
    case 'link':
      return rule.requireTextIsUrl();
    case 'reference': {
      const range = names.get(column.target);
      // Several names, and words that are just as right, would be flagged beside a list of single names.
      return range && !column.several && !column.loose ? rule.requireValueInRange(range, true) : null;
    }
    default:
      return null;
  }
}
