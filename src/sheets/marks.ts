/** How our sheets and columns are marked, so that they are found after moves and renames (platform 5.5). */

import type { SheetKey } from '../schema/workbook';
import type { GoogleSheet, GoogleSpreadsheet } from './google';

const SHEET_MARK = 'account-atlas.sheet';
const COLUMN_MARK = 'account-atlas.column';

export interface SheetMarks {
  readonly key: SheetKey | null;
  /** Column key → 0-based index in the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Marks of every sheet by sheet id. One round trip for the whole spreadsheet. */
export function readMarks(spreadsheet: GoogleSpreadsheet): ReadonlyMap<number, SheetMarks> {
  const marks = new Map<number, { key: SheetKey | null; columns: Map<string, number> }>();
  const marksOf = (sheet: GoogleSheet) => {
    const id = sheet.getSheetId();
    let known = marks.get(id);
    if (!known) {
      known = { key: null, columns: new Map() };
      marks.set(id, known);
    }
    return known;
  };
  for (const mark of spreadsheet.createDeveloperMetadataFinder().find()) {
    const key = mark.getKey();
    const value = mark.getValue();
    if (!value) continue;
    if (key === SHEET_MARK) {
      const sheet = mark.getLocation().getSheet();
      if (sheet) marksOf(sheet).key = value as SheetKey;
    } else if (key === COLUMN_MARK) {
      const column = mark.getLocation().getColumn();
      // The same column copied by hand carries the mark twice; the first keeps it.
      if (!column) continue;
      const { columns } = marksOf(column.getSheet());
      const index = column.getColumn() - 1;
      columns.set(value, Math.min(index, columns.get(value) ?? index));
    }
  }
  return marks;
}

/** Buffered. */
export function markSheet(sheet: GoogleSheet, key: SheetKey): void {
  sheet.addDeveloperMetadata(SHEET_MARK, key);
}

/** Buffered. The mark moves with its column and is deleted with it. */
export function markColumn(sheet: GoogleSheet, columnIndex: number, columnKey: string): void {
  const letters = columnLetters(columnIndex);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_MARK, columnKey);
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
