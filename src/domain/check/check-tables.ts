/** Decodes the sheets that are there, ready for the check. */

import { type SheetKey, sheetKeys } from '../../schema/workbook';
import { decodeTable } from '../cells/decode-table';
import type { ChoiceLabels, RawTable } from '../table';
import type { CheckInput } from './check-context';

/** @param read a sheet's raw rows, or null when it is absent */
export function checkTables(
  read: <S extends SheetKey>(sheet: S) => (RawTable & { readonly sheet: S }) | null,
  labels: ChoiceLabels,
): CheckInput {
  const tables: { [S in SheetKey]?: unknown } = {};
  for (const sheet of sheetKeys) {
    const raw = read(sheet);
    if (raw) tables[sheet] = decodeTable(raw, labels);
  }
  // Each entry was decoded from the raw table of its own sheet.
  return tables as CheckInput;
}
