/** Decodes the sheets that are there, ready for the check. */

import { type SheetKey, sheetKeys } from '../../schema/workbook';
import { decodeTable } from '../cells/decode-table';
import { lookUpTable } from '../cells/look-up-table';
import type { ChoiceLabels, RawTable } from '../table';
import type { CheckInput } from './check-context';

type Read = <S extends SheetKey>(sheet: S) => (RawTable & { readonly sheet: S }) | null;

/** @param read a sheet's raw rows, or null when it is absent */
export function checkTables(
  read: Read,
  labels: ChoiceLabels,
  sheets: readonly SheetKey[] = sheetKeys,
): CheckInput {
  const tables: { [S in SheetKey]?: unknown } = {};
  for (const sheet of sheets) {
    const raw = read(sheet);
    if (raw) tables[sheet] = decodeTable(raw, labels);
  }
  // Each entry was decoded from the raw table of its own sheet.
  return tables as CheckInput;
}

/**
 * Sheets to look things up in: each is read when it is first looked at.
 *
 * @param sheets those that are there
 */
export function lookUpTables(sheets: Iterable<SheetKey>, read: Read, labels: ChoiceLabels): CheckInput {
  const tables: CheckInput = {};
  for (const sheet of sheets) {
    let table: unknown;
    Object.defineProperty(tables, sheet, {
      enumerable: true,
      get: () => {
        const raw = table ? null : read(sheet);
        if (raw) table = lookUpTable(raw, labels);
        return table;
      },
    });
  }
  return tables;
}

/** Rows of all sheets together. */
export const countRows = (tables: CheckInput): number =>
  Object.values(tables).reduce((sum, { rows }) => sum + rows.length, 0);
