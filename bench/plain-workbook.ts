/** A workbook as plain data, and as the tables that the domain decodes: for what runs in a runtime that holds ECMAScript only. */

import type { ChoiceLabels, RawCell, RawTable } from '../src/domain/table';
import type { SheetKey } from '../src/schema/workbook';

export interface PlainWorkbook {
  readonly tables: readonly {
    readonly sheet: SheetKey;
    readonly columns: readonly (readonly [key: string, index: number])[];
    readonly cells: readonly (readonly RawCell[])[];
  }[];
  /** Folded label and key by vocabulary. */
  readonly labels: Readonly<Record<string, readonly (readonly [label: string, key: string])[]>>;
}

export const tablesIn = ({ tables }: PlainWorkbook): ReadonlyMap<SheetKey, RawTable> =>
  new Map(
    tables.map(({ sheet, columns, cells }) => [
      sheet,
      { sheet, columnIndexes: new Map(columns), headers: new Map(), cells },
    ]),
  );

export const labelsIn = ({ labels }: PlainWorkbook): ChoiceLabels =>
  new Map(Object.entries(labels).map(([vocabulary, list]) => [vocabulary, new Map(list)]));

export const readerOf =
  (tables: ReadonlyMap<SheetKey, RawTable>) =>
  <S extends SheetKey>(sheet: S) =>
    // The table of the sheet asked for.
    (tables.get(sheet) ?? null) as (RawTable & { readonly sheet: S }) | null;
