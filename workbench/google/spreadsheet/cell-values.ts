/** Values on their way into and out of cells: typing rules on the way in, Dates on the way out (platform 5.1). */

import { GoogleException, signatureError } from '../errors';
import type { CellSnapshot } from '../snapshot';
import { isDateFormat, serialToMilliseconds } from '../values/dates';
import { displayText } from '../values/display';
import { enterValue } from '../values/entry';
import { isDate } from './arguments';
import { makeCell, withFields, withoutContent } from './cell-fields';
import type { Workbook } from './workbook';

/** What a script may write into a cell; null and the empty text clear it. */
export type CellInput = string | number | boolean | Date | null;
/** What a script reads: blanks are the empty text, errors their text. */
export type CellValue = string | number | boolean | Date;

/** Sheets' limit (platform 4). */
export const MAX_CELL_CHARACTERS = 50_000;

/** Copies what a script passed, so that it cannot change the value after the call. */
export function toCellInput(method: string, value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    if (value.length > MAX_CELL_CHARACTERS) {
      throw new GoogleException(
        `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
      );
    }
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return new Date(value.getTime());
  throw signatureError(`SpreadsheetApp.${method}`, [value]);
}

/** The cell after a person or a script entered the value. */
export function enter(
  workbook: Workbook,
  cell: CellSnapshot | undefined,
  input: CellInput,
): CellSnapshot | undefined {
  if (input === null || input === '') return withoutContent(cell);
  const { locale, timeZone } = workbook;
  const context = { numberFormat: cell?.numberFormat, locale, timeZone, now: workbook.clock() };
  const entered = enterValue(input, context);
  if (entered.formula !== undefined) return withFormula(cell, entered.formula);
  return makeCell(
    entered.value ?? undefined,
    entered.error,
    undefined,
    entered.numberFormat ?? cell?.numberFormat,
    cell?.style,
    cell?.note,
  );
}

/** The cell with a formula. Nothing is computed here: the last result of the same formula stays, of another it goes. */
export function withFormula(cell: CellSnapshot | undefined, formula: string): CellSnapshot {
  if (cell?.formula === formula) return cell;
  return withFields(cell, { formula, value: undefined, error: undefined });
}

/** What `getValue` answers. */
export function readValue(workbook: Workbook, cell: CellSnapshot | undefined): CellValue {
  if (cell === undefined) return '';
  if (cell.error !== undefined) return cell.error;
  if (cell.value === undefined) return '';
  if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) {
    return new Date(serialToMilliseconds(cell.value, workbook.timeZone));
  }
  return cell.value;
}

/** What the cell shows. */
export function readDisplay(workbook: Workbook, cell: CellSnapshot | undefined): string {
  if (cell === undefined) return '';
  return displayText(cell.value ?? null, cell.error, cell.numberFormat, { locale: workbook.locale });
}
