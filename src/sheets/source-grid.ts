/** Reads any sheet of the spreadsheet as text, for an import; the sheet itself is never changed. */

import { AppError } from './app-error';
import { rawCells } from './cells';
import type { GoogleSheet, GoogleSpreadsheet } from './google';

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|ERROR!|NUM!|NULL!)$/;

/**
 * Every cell as a person sees it, header included; dates as ISO days whatever their format; a cell whose formula failed
 * gives the formula's text, so that nothing is lost and nothing runs. Three round trips.
 * Throws NO_SUCH_SHEET.
 */
export function readSourceGrid(spreadsheet: GoogleSpreadsheet, name: string): string[][] {
  const sheet = findSheet(spreadsheet, name);
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const texts = range.getDisplayValues();
  const formulas = range.getFormulas();
  return rawCells(values, spreadsheet.getSpreadsheetTimeZone()).map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const text = (texts[rowIndex] || [])[columnIndex] || '';
      const formula = (formulas[rowIndex] || [])[columnIndex] || '';
      if (formula && ERROR_TEXT.test(text)) return formula;
      return typeof cell === 'object' ? cell.isoDay : text;
    }),
  );
}

function findSheet(spreadsheet: GoogleSpreadsheet, name: string): GoogleSheet {
  const sheet: GoogleSheet | null = spreadsheet.getSheetByName(name);
  if (sheet) return sheet;
  const names = spreadsheet.getSheets().map((other) => other.getName());
  throw new AppError('NO_SUCH_SHEET', { sheet: name, sheets: names.join(', ') });
}
