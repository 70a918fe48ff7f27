/** Makes tables for tests from rows written as objects, through the same decoding as a sheet's rows. */

import { decodeTable } from '../../../src/domain/cells/decode-table';
import type { ChoiceLabels, RawCell, RawTable, Table } from '../../../src/domain/table';
import { columnsOf, type SheetKey } from '../../../src/schema/workbook';

export type SampleRow = Readonly<Record<string, RawCell>>;

export const noLabels: ChoiceLabels = new Map();

/** Cells in the order of `columnKeys`; the schema's order, then other keys of the rows, when not given. */
export const rawTable = <S extends SheetKey>(
  sheet: S,
  rows: readonly SampleRow[],
  columnKeys: readonly string[] = [
    ...new Set([...columnsOf(sheet).map(({ key }) => key), ...rows.flatMap((row) => Object.keys(row))]),
  ],
): RawTable & { readonly sheet: S } => ({
  sheet,
  columnIndexes: new Map(columnKeys.map((key, index) => [key, index])),
  headers: new Map(columnKeys.map((key) => [key, key])),
  cells: rows.map((row) => columnKeys.map((key) => row[key] ?? '')),
});

/** The first object is row 2 of the sheet. */
export const table = <S extends SheetKey>(sheet: S, rows: readonly SampleRow[]): Table<S> =>
  decodeTable(rawTable(sheet, rows), noLabels);

/** Contacts of the account Acme, unless a row says otherwise. */
export const contacts = (rows: readonly SampleRow[]): Table<'contacts'> =>
  table(
    'contacts',
    rows.map((row) => ({ account: 'Acme', ...row })),
  );
