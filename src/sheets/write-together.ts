/** Writes cells of several sheets, all of them or none. */

import { columnsOf, type SheetKey } from '../schema/workbook';
import { AppError } from './app-error';
import { assertOpen } from './assert-writable';
import { type CellChange, stillAsRead, writeCells } from './change-cells';
import type { OpenSheet, OpenWorkbook } from './open-workbook';

/** What a column is called, for somebody who is told that it is missing. */
type HeaderOf = (sheet: SheetKey, columnKey: string) => string;

/** 0-based places. Throws COLUMN_MISSING. */
export function columnsNeeded(
  book: OpenWorkbook,
  sheet: OpenSheet,
  keys: readonly string[],
  headerOf: HeaderOf,
): readonly number[] {
  return keys.map((key) => {
    const index = book.columnsOf(sheet).get(key);
    if (index === undefined)
      throw new AppError('COLUMN_MISSING', { column: headerOf(sheet.key, key), sheet: sheet.name });
    return index;
  });
}

/**
 * Looks at every cell again before the first is written: four round trips a sheet. Throws COLUMN_MISSING, PROTECTED, and
 * LEFT_ALONE with the account where a formula of the team's own stands or a row is no longer what was read.
 */
export function writeTogether(
  book: OpenWorkbook,
  account: string,
  bySheet: Readonly<Partial<Record<SheetKey, readonly CellChange[]>>>,
  headerOf: HeaderOf,
): void {
  const planned = [...book.sheets.values()].flatMap((sheet) => {
    const changes = bySheet[sheet.key] || [];
    return changes.length > 0 ? [{ sheet, table: book.read(sheet.key), changes }] : [];
  });
  const columns = planned.map(({ sheet, changes }) => {
    const keys = changes.map(({ columnKey }) => columnKey);
    return [sheet.sheet, columnsNeeded(book, sheet, keys, headerOf)] as const;
  });
  assertOpen(columns, 2);
  for (const { sheet, table, changes } of planned)
    if (stillAsRead(sheet, table, changes).length < changes.length)
      throw new AppError('LEFT_ALONE', { account });
  for (const { sheet, table, changes } of planned)
    writeCells(sheet, table.columnIndexes, columnsOf(sheet.key), changes);
}
