/** Sizes of the grid and Sheets' limits on them (platform 4). */

import { GoogleException } from '../errors';
import { MAX_COLUMN_COUNT } from '../values/a1';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

export const MAX_WORKBOOK_CELLS = 10_000_000;
export const DEFAULT_ROW_COUNT = 1000;
export const DEFAULT_COLUMN_COUNT = 26;

/** Refuses a growth that would pass the limits of a spreadsheet. */
export function assertRoom(
  workbook: Workbook,
  sheet: SheetModel | null,
  rowCount: number,
  columnCount: number,
): void {
  const others = workbook.sheets
    .filter((each) => each !== sheet)
    .reduce((sum, each) => sum + each.rowCount * each.columnCount, 0);
  if (others + rowCount * columnCount > MAX_WORKBOOK_CELLS) {
    throw new GoogleException(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_WORKBOOK_CELLS} cells.`,
    );
  }
  if (columnCount > MAX_COLUMN_COUNT) {
    throw new GoogleException(
      `This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMN_COUNT} columns.`,
    );
  }
}

/** Makes the sheet at least that large; a sheet that is large enough stays as it is. */
export function growRows(workbook: Workbook, sheet: SheetModel, rowCount: number, columnCount: number): void {
  if (rowCount <= sheet.rowCount && columnCount <= sheet.columnCount) return;
  const rows = Math.max(rowCount, sheet.rowCount);
  const columns = Math.max(columnCount, sheet.columnCount);
  assertRoom(workbook, sheet, rows, columns);
  sheet.rowCount = rows;
  sheet.columnCount = columns;
  workbook.structureTouched();
}
