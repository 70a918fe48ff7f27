/** Reads what set-up plans from: tabs, marks and header rows. */

import type { SheetShape } from '../domain/set-up/plan-set-up';
import type { SheetKey } from '../schema/workbook';
import type { GoogleSheet } from './google';
import { isOurId } from './ids';
import type { OpenWorkbook } from './open-workbook';

/**
 * One round trip for the header row of each tab that is ours, and one for the cells of a tab that bears one of our
 * names without our mark.
 * @param only the sheet that is planned for; absent: all
 */
export function readShapes(
  { allSheets, marks, recognition }: OpenWorkbook,
  only?: SheetKey,
): readonly SheetShape[] {
  return allSheets.map((sheet) => {
    const id = sheet.getSheetId();
    const name = sheet.getName();
    const key = marks.get(id)?.key || null;
    const named = recognition.sheetKeyOf(name);
    const isEmpty = sheet.getLastRow() === 0;
    const ours = key || named;
    const isAsked = ours !== null && !isEmpty && (!only || ours === only);
    const rows = !isAsked ? [] : key ? headerOf(sheet) : sheet.getDataRange().getValues();
    const [headers = [], ...below] = rows as unknown[][];
    const idIndex = headers.findIndex(
      (header) => named !== null && recognition.columnKeyOf(named, String(header)) === 'id',
    );
    const ids = below.map((row) => row[idIndex]).filter((value) => value !== '' && value !== undefined);
    return {
      id,
      name,
      key,
      headers: headers.map((header) => String(header)),
      marks: marks.get(id)?.columns || new Map<string, number>(),
      isEmpty,
      blankColumns: new Set(
        headers.flatMap((_, index) => (below.every((row) => row[index] === '') ? [index] : [])),
      ),
      hasMergedColumns: () =>
        sheet
          .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
          .getMergedRanges()
          .some((range) => range.getNumColumns() > 1),
      isHidden: (index) => sheet.isColumnHiddenByUser(index + 1),
      hasOurIds: named !== null && ids.length > 0 && ids.every((value) => isOurId(String(value), named)),
    };
  });
}

const headerOf = (sheet: GoogleSheet): unknown[][] =>
  sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues();
