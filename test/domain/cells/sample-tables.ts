/** Makes tables for tests from rows written as objects, through the same decoding as a sheet's rows. */

import { decodeTable } from '../../../src/domain/cells/decode-table';
import type { ChoiceLabels, RawCell, RawTable, Table } from '../../../src/domain/table';
import { foldText } from '../../../src/domain/text/fold';
import { vocabularies } from '../../../src/schema/vocabularies';
import { columnsOf, type SheetKey } from '../../../src/schema/workbook';

export type SampleRow = Readonly<Record<string, RawCell>>;

/** Choices by their keys only, as every language's labels hold them. */
export const keyLabels: ChoiceLabels = new Map(
  Object.entries(vocabularies).map(([vocabulary, keys]) => [
    vocabulary,
    new Map(keys.map((key) => [foldText(key), key])),
  ]),
);

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
  decodeTable(rawTable(sheet, rows), keyLabels);

/** Contacts of the account Acme, unless a row says otherwise. */
export const contacts = (rows: readonly SampleRow[]): Table<'contacts'> =>
  table(
    'contacts',
    rows.map((row) => ({ account: 'Acme', ...row })),
  );
