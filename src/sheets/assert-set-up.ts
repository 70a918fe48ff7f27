/** Looks for what would stop a set-up halfway, before its first write. */

import type { SetUpStep } from '../domain/set-up/plan-set-up';
import { columnsOf, type SheetKey } from '../schema/workbook';
import { AppError } from './app-error';
import { cellsToAdd } from './apply-set-up';
import type { GoogleSheet } from './google';
import type { OpenWorkbook } from './open-workbook';

const MOST_CELLS = 10_000_000;

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
  const needed = cellsToAdd(book, steps);
  const taken = book.allSheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (taken + needed > MOST_CELLS) throw new AppError('NO_ROOM', { needed, free: MOST_CELLS - taken });
  const columns = columnsWritten(book, steps, filled);
  if (columns.size === 0) return;
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const places = [SHEET, RANGE].flatMap((type) =>
    book.spreadsheet.getProtections(type).flatMap((protection) => {
      if (protection.isWarningOnly() || protection.canEdit()) return [];
      const range = protection.getRange();
      const sheet = range.getSheet();
      const ours = columns.get(sheet.getSheetId());
      if (type === SHEET) return ours ? [sheet.getName()] : [];
      const isHit = ours?.some((index) => index >= range.getColumn() - 1 && index < range.getLastColumn());
      return isHit ? [`${sheet.getName()} ${range.getA1Notation()}`] : [];
    }),
  );
  if (places.length > 0) throw new AppError('PROTECTED', { sheet: places.join(', ') });
}

/** What is written on tabs that are there: 0-based columns by sheet id. */
function columnsWritten(
  { allSheets, sheets }: OpenWorkbook,
  steps: readonly SetUpStep[],
  filled: readonly SheetKey[],
): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  const add = (sheet: GoogleSheet | undefined, first: number, count: number) => {
    const id = sheet?.getSheetId();
    if (id === undefined) return;
    columns.set(id, [...(columns.get(id) ?? []), ...Array.from({ length: count }, (_, at) => first + at)]);
  };
  const adopted = new Map<SheetKey, GoogleSheet>();
  for (const step of steps) {
    if (step.kind === 'adoptSheet') {
      const tab = allSheets.find((sheet) => sheet.getSheetId() === step.sheetId);
      if (tab) adopted.set(step.key, tab);
    }
    const sheet = adopted.get(step.key) ?? sheets.get(step.key)?.sheet;
    if ('columns' in step) add(sheet, sheet?.getLastColumn() ?? 0, step.columns.length);
    else if (step.kind !== 'markColumn') add(sheet, step.index, 'count' in step ? step.count : 1);
  }
  for (const key of filled) {
    const known = columnsOf(key).filter(
      ({ kind }) => kind === 'formula' || key === 'settings' || key === 'criteria',
    );
    for (const column of known)
      add(sheets.get(key)?.sheet, sheets.get(key)?.markedColumns.get(column.key) ?? -1, 1);
  }
  return columns;
}
