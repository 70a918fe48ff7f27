/** Makes a sheet the first time something is to be kept in it. */

import type { SetUpStep } from '../domain/set-up/plan-set-up';
import type { SheetWords } from '../domain/set-up/sheet-words';
import { columnsOf, type SheetKey, workbook } from '../schema/workbook';
import { AppError, assertSetUp } from './app-error';
import { applySetUp, cellsToAdd } from './apply-set-up';
import { assertRoom } from './assert-writable';
import { type OpenWorkbook, openWorkbook } from './open-workbook';

/**
 * The workbook with that sheet: the same one when the sheet is there, else opened again after adding it behind the last
 * tab, hidden where the add-on keeps it for itself. Throws NOT_SET_UP, SHEET_NAME_TAKEN when a tab of the team's that is not blank
 * bears its name, and NO_ROOM.
 */
export function ensureSheet(book: OpenWorkbook, key: SheetKey, words: SheetWords): OpenWorkbook {
  if (book.sheets.has(key)) return book;
  assertSetUp(book);
  const named = book.allSheets.find((sheet) => book.recognition.sheetKeyOf(sheet.getName()) === key);
  if (named && named.getLastRow() > 0)
    throw new AppError('SHEET_NAME_TAKEN', { sheet: named.getName(), count: 1 });
  const shown = book.spreadsheet.getActiveSheet();
  const columns = columnsOf(key).map((column) => column.key);
  // A blank one is what a command that was cut short has left.
  const step: SetUpStep = named
    ? { kind: 'adoptSheet', key, columns, sheetId: named.getSheetId() }
    : { kind: 'createSheet', key, columns };
  assertRoom(book, cellsToAdd(book, [step]));
  applySetUp(book, [step], words);
  const after = openWorkbook(book.recognition);
  if (workbook[key].group === 'kept') after.sheetOf(key).sheet.hideSheet();
  shown.activate();
  return after;
}
