/** Looks for what would stop a set-up halfway, before its first write. */

import type { SetUpStep } from '../domain/set-up/plan-set-up';
import { columnsOf, type SheetKey } from '../schema/workbook';
import { cellsToAdd } from './apply-set-up';
import { assertOpen, assertRoom, type WrittenColumns } from './assert-writable';
import type { GoogleSheet } from './google';
import type { OpenWorkbook } from './open-workbook';

/**
 * Throws NO_ROOM with the cells needed and free, or PROTECTED with every place that this person may not edit. Two round
 * trips.
 * @param filled sheets of which rows or formulas are filled in besides
 */
export function assertMaySetUp(
  book: OpenWorkbook,
  steps: readonly SetUpStep[],
  filled: readonly SheetKey[],
): void {
  assertRoom(book, cellsToAdd(book, steps));
  assertOpen(columnsWritten(book, steps, filled), 1);
}

/** What is written on tabs that are there. */
function columnsWritten(
  { allSheets, sheets }: OpenWorkbook,
  steps: readonly SetUpStep[],
  filled: readonly SheetKey[],
): WrittenColumns {
  const columns = new Map<GoogleSheet, number[]>();
  const add = (sheet: GoogleSheet, first: number, count: number) => {
    const indexes = Array.from({ length: count }, (_, at) => first + at);
    columns.set(sheet, [...(columns.get(sheet) || []), ...indexes]);
  };
  const adopted = new Map<SheetKey, GoogleSheet>();
  for (const step of steps) {
    if (step.kind === 'adoptSheet') {
      const tab = allSheets.find((sheet) => sheet.getSheetId() === step.sheetId);
      if (tab) adopted.set(step.key, tab);
    }
    const open = sheets.get(step.key);
    const sheet = adopted.get(step.key) || (open ? open.sheet : null);
    if (!sheet) continue;
    if ('columns' in step) add(sheet, sheet.getLastColumn(), step.columns.length);
    else if (step.kind !== 'markColumn') add(sheet, step.index, 'count' in step ? step.count : 1);
  }
  for (const key of filled) {
    const open = sheets.get(key);
    if (!open) continue;
    for (const column of columnsOf(key))
      if (column.kind === 'formula' || key === 'settings' || key === 'criteria')
        add(open.sheet, open.markedColumns.get(column.key) ?? -1, 1);
  }
  return columns;
}
