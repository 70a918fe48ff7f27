/** Reads what set-up plans from: tabs, marks and header rows. */

import type { Recognition } from '../domain/recognition';
import type { SheetShape } from '../domain/set-up/plan-set-up';
import type { GoogleSpreadsheet } from './google';
import { readMarks } from './marks';

/** Two round trips, and one for the header row of each tab that is ours or bears one of our names. */
export function readShapes(spreadsheet: GoogleSpreadsheet, recognition: Recognition): readonly SheetShape[] {
  const marks = readMarks(spreadsheet);
  return spreadsheet.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const name = sheet.getName();
    const key = marks.get(id)?.key ?? null;
    const lastColumn = sheet.getLastColumn();
    const matters = (key !== null || recognition.sheetKeyOf(name) !== null) && lastColumn > 0;
    const headers: unknown[] = matters ? (sheet.getRange(1, 1, 1, lastColumn).getValues()[0] ?? []) : [];
    return {
      id,
      name,
      key,
      headers: headers.map((header) => String(header)),
      marks: marks.get(id)?.columns ?? new Map<string, number>(),
      isEmpty: sheet.getLastRow() === 0,
    };
  });
}
