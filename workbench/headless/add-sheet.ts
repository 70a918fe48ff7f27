/** Adds a sheet from a file to the open workbook. */

import type { SheetSnapshot, WorkbookSnapshot } from '../google/snapshot';
import { sameSheetName } from '../google/values/sheet-name';

/** The sheet comes last under a free id and name, and becomes the active one, as with Google's File > Import. */
export function addSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): WorkbookSnapshot {
  const id = Math.max(-1, ...workbook.sheets.map((existing) => existing.id)) + 1;
  const isTaken = (name: string) => workbook.sheets.some((existing) => sameSheetName(existing.name, name));
  let { name } = sheet;
  for (let copy = 2; isTaken(name); copy++) name = `${sheet.name.slice(0, 94)} ${copy}`;
  return { ...workbook, activeSheetId: id, sheets: [...workbook.sheets, { ...sheet, id, name }] };
}

/** A spreadsheet as Google makes a new one (platform 5.3). */
export function emptyWorkbook(locale: string, timeZone: string): WorkbookSnapshot {
  return {
    id: 'new-workbook',
    name: 'Untitled spreadsheet',
    locale,
    timeZone,
    activeSheetId: 0,
    sheets: [{ id: 0, name: 'Sheet1', rowCount: 1000, columnCount: 26, cells: {} }],
  };
}
