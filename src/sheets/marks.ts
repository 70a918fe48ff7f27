/** How our sheets and columns are marked, so that they are found after moves and renames (platform 5.5). */

import { columnLetters } from '../schema/column-letters';
import type { SheetKey } from '../schema/workbook';
import type { GoogleSheet, GoogleSpreadsheet } from './google';

/** One key for all marks. Values: `contacts` on a sheet, `contacts.name` on a column. */
export const MARK = 'account-atlas';

export interface SheetMarks {
  readonly key: SheetKey | null;
  /** Column key → 0-based index in the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

type Found = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * Marks of every sheet by sheet id. One round trip for the whole spreadsheet; four service calls a column, as the sheet
 * of a column is asked for only where a tab was duplicated and its marks with it.
 */
export function readMarks(spreadsheet: GoogleSpreadsheet): ReadonlyMap<number, SheetMarks> {
  const sheetIds = new Map<string, number[]>();
  const columns: { readonly sheetKey: string; readonly columnKey: string; readonly mark: Found }[] = [];
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const [sheetKey = '', columnKey] = splitMark(mark.getValue() ?? '');
    if (columnKey !== undefined) columns.push({ sheetKey, columnKey, mark });
    else {
      const id = mark.getLocation().getSheet()?.getSheetId();
      if (id !== undefined) sheetIds.set(sheetKey, [...(sheetIds.get(sheetKey) ?? []), id]);
    }
  }
  const marks = new Map<number, { key: SheetKey | null; columns: Map<string, number> }>();
  // Marks are written by `markSheet`, which takes a SheetKey.
  for (const [key, ids] of sheetIds)
    for (const id of ids) marks.set(id, { key: key as SheetKey, columns: new Map() });
  for (const { sheetKey, columnKey, mark } of columns) {
    const range = mark.getLocation().getColumn();
    if (!range) continue;
    const ids = sheetIds.get(sheetKey) ?? [];
    const id = ids.length === 1 ? ids[0] : range.getSheet().getSheetId();
    const known = id === undefined ? undefined : marks.get(id)?.columns;
    const index = range.getColumn() - 1;
    // A column copied by hand carries its mark twice; the first keeps it.
    known?.set(columnKey, Math.min(index, known.get(columnKey) ?? index));
  }
  return marks;
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
