/** Makes a sheet that the add-on keeps for itself, the first time something is to be kept in it. */

import type { SheetWords } from '../domain/set-up/sheet-words';
import { columnsOf, type SheetKey } from '../schema/workbook';
import { AppError } from './app-error';
import { applySetUp } from './apply-set-up';
import { type OpenWorkbook, openWorkbook } from './open-workbook';

/**
 * The workbook with that sheet: the same one when the sheet is there, else opened again after adding it, hidden, behind
 * the last tab. Throws SHEET_NAME_TAKEN when a tab of the team's bears its name.
 */
export function ensureSheet(book: OpenWorkbook, key: SheetKey, words: SheetWords): OpenWorkbook {
  if (book.sheets.has(key)) return book;
  const theirs = book.allSheets.find((sheet) => book.recognition.sheetKeyOf(sheet.getName()) === key);
  if (theirs) throw new AppError('SHEET_NAME_TAKEN', { sheet: theirs.getName(), count: 1 });
  const shown = book.spreadsheet.getActiveSheet();
  applySetUp(
    book,
    [{ kind: 'createSheet', key, columns: columnsOf(key).map((column) => column.key) }],
    words,
  );
  const after = openWorkbook(book.recognition);
  after.sheets.get(key)?.sheet.hideSheet();
  shown.activate();
  return after;
}
