/** Looks for what would stop a write halfway, before the first cell is written. */

import { AppError } from './app-error';
import type { OpenSheet, OpenWorkbook } from './open-workbook';

const MOST_CELLS = 10_000_000;

/** Throws PROTECTED when the person may not edit the sheet, or some of its ranges. */
export function assertOpen({ sheet, name }: OpenSheet): void {
  const kinds = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  const isClosed = kinds.some((kind) =>
    sheet.getProtections(kind).some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
  );
  if (isClosed) throw new AppError('PROTECTED', { sheet: name });
}

/**
 * Throws PROTECTED, MERGED_CELLS or TOO_LARGE. Three round trips a sheet.
 * @param newRows rows that will be appended to each sheet
 */
export function assertWritable(book: OpenWorkbook, newRows: ReadonlyMap<OpenSheet, number>): void {
  let cells = 0;
  for (const sheet of book.allSheets) cells += sheet.getMaxRows() * sheet.getMaxColumns();
  for (const [open, rows] of newRows) {
    const { sheet, name } = open;
    cells += Math.max(0, sheet.getLastRow() + rows - sheet.getMaxRows()) * sheet.getMaxColumns();
    assertOpen(open);
    if (sheet.getDataRange().getMergedRanges().length > 0)
      throw new AppError('MERGED_CELLS', { sheet: name });
    if (cells > MOST_CELLS) throw new AppError('TOO_LARGE', { rows });
  }
}
