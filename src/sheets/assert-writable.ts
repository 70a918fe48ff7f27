/** Looks for what would stop a write halfway, before the first cell is written. */

import { AppError } from './app-error';
import type { GoogleSheet } from './google';
import type { OpenSheet, OpenWorkbook } from './open-workbook';

const MOST_CELLS = 10_000_000;

/** Sheets, each with 0-based columns. */
export type WrittenColumns = Iterable<readonly [GoogleSheet, readonly number[]]>;

/**
 * Sheets and ranges among these columns that this person may not edit, named as people do: `Goals`, `Team A1:C1`. Two
 * calls a sheet.
 * @param firstRow 1-based: where writing begins; a protected header does not matter to the cells below it
 */
export function closedPlaces(
  columns: WrittenColumns,
  firstRow: number,
): readonly { readonly sheet: GoogleSheet; readonly name: string }[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [...columns].flatMap(([sheet, indexes]) =>
    [SHEET, RANGE].flatMap((type) =>
      sheet.getProtections(type).flatMap((protection) => {
        if (protection.isWarningOnly() || protection.canEdit()) return [];
        if (type === SHEET) return [{ sheet, name: sheet.getName() }];
        const range = protection.getRange();
        const isHit =
          range.getLastRow() >= firstRow &&
          indexes.some((index) => index >= range.getColumn() - 1 && index < range.getLastColumn());
        return isHit ? [{ sheet, name: `${sheet.getName()} ${range.getA1Notation()}` }] : [];
      }),
    ),
  );
}

/** Throws PROTECTED with every place that this person may not edit. As `closedPlaces`. */
export function assertOpen(columns: WrittenColumns, firstRow: number): void {
  const places = closedPlaces(columns, firstRow);
  if (places.length > 0)
    throw new AppError('PROTECTED', { sheet: places.map(({ name }) => name).join(', ') });
}

/** Throws NO_ROOM with the cells needed and free. */
export function assertRoom({ allSheets }: OpenWorkbook, needed: number): void {
  const taken = allSheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (taken + needed > MOST_CELLS) throw new AppError('NO_ROOM', { needed, free: MOST_CELLS - taken });
}

/**
 * Throws PROTECTED, MERGED_CELLS or NO_ROOM. Three round trips a sheet.
 * @param newRows rows that will be appended to each sheet
 */
export function assertWritable(book: OpenWorkbook, newRows: Iterable<readonly [OpenSheet, number]>): void {
  const added = [...newRows];
  const needed = added.map(
    ([{ sheet }, rows]) =>
      Math.max(0, sheet.getLastRow() + rows - sheet.getMaxRows()) * sheet.getMaxColumns(),
  );
  assertRoom(
    book,
    needed.reduce((sum, cells) => sum + cells, 0),
  );
  const columns = added.map(([open]) => [open.sheet, [...book.columnsOf(open).values()]] as const);
  assertOpen(columns, 2);
  for (const [{ sheet, name }] of added) {
    if (sheet.getDataRange().getMergedRanges().length > 0)
      throw new AppError('MERGED_CELLS', { sheet: name });
  }
}
