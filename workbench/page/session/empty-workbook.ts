/** A new spreadsheet as Google makes it: one sheet of 1000 rows and 26 columns. */

import type { WorkbookSnapshot } from '../../google/snapshot';

/** @param id a fresh document id: stores of another document must not be found again */
export function emptyWorkbook(name: string, id: string, timeZone: string): WorkbookSnapshot {
  return {
    id,
    name,
    locale: 'en_US',
    timeZone,
    activeSheetId: 0,
    sheets: [{ id: 0, name: 'Sheet1', rowCount: 1000, columnCount: 26, cells: {} }],
  };
}
