/** Decodes the sheets that are there, ready for the check. */

import { type SheetKey, sheetKeys } from '../../schema/workbook';
import { type DecodeOnly, decodeTable } from '../cells/decode-table';
import type { ChoiceLabels, RawTable } from '../table';
import type { CheckInput } from './check-context';

type Read = <S extends SheetKey>(sheet: S) => (RawTable & { readonly sheet: S }) | null;

/** @param read a sheet's raw rows, or null when it is absent */
export function checkTables(read: Read, labels: ChoiceLabels): CheckInput {
  const tables: { [S in SheetKey]?: unknown } = {};
  for (const sheet of sheetKeys) {
    const raw = read(sheet);
    if (raw) tables[sheet] = decodeTable(raw, labels);
  }
  // Each entry was decoded from the raw table of its own sheet.
  return tables as CheckInput;
}

/**
 * As `checkTables`, each sheet read and decoded when it is first looked at.
 *
 * @param sheets those that are there
 * @param onlyOf the columns that will be looked at
 */
export function lazyCheckTables(
  sheets: Iterable<SheetKey>,
  read: Read,
  labels: ChoiceLabels,
  onlyOf: (sheet: SheetKey) => DecodeOnly,
): CheckInput {
  const tables: CheckInput = {};
  for (const sheet of sheets) {
    let table: unknown;
    Object.defineProperty(tables, sheet, {
      enumerable: true,
      get: () => {
        const raw = table === undefined ? read(sheet) : null;
        if (raw) table = decodeTable(raw, labels, onlyOf(sheet));
        return table;
      },
    });
  }
  return tables;
}
