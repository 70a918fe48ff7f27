/** How our sheets and columns are marked, so that they are found after moves and renames (platform 5.5). */

import { columnLetters } from '../schema/column-letters';
import type { SheetKey } from '../schema/workbook';
import type { GoogleSheet } from './google';

/** One key for all marks. Values: `contacts` on a sheet, `contacts.name` on a column, `version.2.…` on the spreadsheet. */
export const MARK = 'account-atlas';

export interface SheetMarks {
  readonly key: SheetKey;
  /** Column key → 0-based index in the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Marks of every tab by sheet id; the columns of one are looked up when they are first asked for. Facts of structure: one
 * round trip for the whole spreadsheet.
 */
export function readMarks(allSheets: readonly GoogleSheet[]): ReadonlyMap<number, SheetMarks> {
  const marks = new Map<number, SheetMarks>();
  for (const sheet of allSheets) {
    for (const mark of sheet.getDeveloperMetadata()) {
      if (mark.getKey() !== MARK) continue;
      // Marks are written by `markSheet`, which takes a SheetKey.
      const key = mark.getValue() as SheetKey;
      let columns: ReadonlyMap<string, number> | null = null;
      marks.set(sheet.getSheetId(), {
        key,
        get columns() {
          columns ??= columnsMarked(sheet, key);
          return columns;
        },
      });
    }
  }
  return marks;
}

function columnsMarked(sheet: GoogleSheet, key: SheetKey): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const [sheetKey, columnKey] = splitMark(mark.getValue() || '');
    const range = columnKey === undefined || sheetKey !== key ? null : mark.getLocation().getColumn();
    if (columnKey === undefined || !range) continue;
    const index = range.getColumn() - 1;
    // A column copied by hand carries its mark twice; the first keeps it.
    columns.set(columnKey, Math.min(index, columns.get(columnKey) ?? index));
  }
  return columns;
}

/** `contacts.name` → `contacts` and `name`; rating keys may hold further dots. */
function splitMark(value: string): readonly [sheetKey: string, columnKey?: string] {
  const dot = value.indexOf('.');
  return dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)];
}

/** As much of a sheet as telling whether it is ours takes. */
export interface MarkedSheet {
  getDeveloperMetadata(): readonly { getKey(): string | null }[];
}

/** On a sheet that is written anew as a whole; its value says which. */
export const PAGE_MARK = `${MARK}-page`;

/** Whether a tab is ours. One round trip. */
export const isMarked = (sheet: MarkedSheet): boolean =>
  sheet.getDeveloperMetadata().some((mark) => mark.getKey() === MARK);

/** Buffered. */
export function markSheet(sheet: GoogleSheet, key: SheetKey): void {
  sheet.addDeveloperMetadata(MARK, key);
}

/** Buffered. The mark moves with its column and is deleted with it. */
export function markColumn(sheet: GoogleSheet, key: SheetKey, columnIndex: number, columnKey: string): void {
  const letters = columnLetters(columnIndex);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(MARK, `${key}.${columnKey}`);
}
