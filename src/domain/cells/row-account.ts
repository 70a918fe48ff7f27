/** Knows which cell of a row names the account the row belongs to. */

import { columnsOf, type SheetKey } from '../../schema/workbook';
import type { CellValue } from './cell-value';

/** Values of any sheet's row, for code that treats all sheets alike. */
export type AnyValues = Readonly<Record<string, CellValue>>;

/** Key of the column that names the row's account; null on sheets about ourselves. */
export const accountColumnOf = (sheet: SheetKey): string | null => {
  if (sheet === 'accounts') return 'name';
  return columnsOf(sheet).some((column) => column.key === 'account') ? 'account' : null;
};

/** The text in a cell of a row; null when there is none. */
export const textAt = (values: AnyValues, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' ? value : null;
};

/** Name of the row's account as typed; null when blank or when the sheet has none. */
export const accountOfRow = (accountColumn: string | null, values: AnyValues): string | null =>
  accountColumn === null ? null : textAt(values, accountColumn);
