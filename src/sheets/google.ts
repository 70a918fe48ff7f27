/** The names under which the rest of this folder knows Google's objects, and the way to the open spreadsheet. */

import { AppError } from './app-error';

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet the add-on is used in. Google has been seen to answer null for a moment (reliability, section 5). */
export function activeSpreadsheet(): GoogleSpreadsheet {
  const spreadsheet: GoogleSpreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new AppError('UNEXPECTED');
  return spreadsheet;
}
