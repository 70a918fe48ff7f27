/** Where the person stands in the spreadsheet, and taking them to a cell. */

import { AppError } from './app-error';
import type { GoogleSheet, GoogleSpreadsheet } from './google';

/** 1-based row of the current cell and its sheet's id. One round trip. */
export function currentRow(spreadsheet: GoogleSpreadsheet): {
  readonly sheetId: number;
  readonly rowNumber: number;
} {
  const cell = spreadsheet.getCurrentCell();
  const sheet = cell ? cell.getSheet() : spreadsheet.getActiveSheet();
  return { sheetId: sheet.getSheetId(), rowNumber: cell ? cell.getRow() : 1 };
}

/** Selects one cell, 1-based, and brings its sheet to the front. Throws NO_SUCH_ROW beyond the grid. */
export function selectCell(sheet: GoogleSheet, rowNumber: number, columnNumber: number): void {
  if (rowNumber > sheet.getMaxRows() || columnNumber > sheet.getMaxColumns())
    throw new AppError('NO_SUCH_ROW');
  sheet.getRange(rowNumber, columnNumber).activate();
}

/** Selects the cells of a whole row within our columns, so that the person sees it. */
export function selectRow(sheet: GoogleSheet, rowNumber: number, lastColumn: number): void {
  if (rowNumber > sheet.getMaxRows()) throw new AppError('NO_SUCH_ROW');
  sheet.getRange(rowNumber, 1, 1, lastColumn).activate();
}
