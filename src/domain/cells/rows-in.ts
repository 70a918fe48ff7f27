/** The rows of a sheet of a workbook, and the cells of one of its columns. */

import type { SheetKey } from '../../schema/workbook';
import type { ChoiceLabels, RawCell, RawTable, TableRow } from '../table';
import { placeOf } from './cell-value';
import { decodeTable } from './decode-table';

/** What of a workbook its rows are read from. */
export interface ReadWorkbook {
  /** Null where the sheet is not there. */
  readIfThere<S extends SheetKey>(sheet: S): (RawTable & { readonly sheet: S }) | null;
  readonly choiceLabels: ChoiceLabels;
}

/** None where the sheet is not there. */
export function rowsIn<S extends SheetKey>(book: ReadWorkbook, sheet: S): readonly TableRow<S>[] {
  const table = book.readIfThere(sheet);
  return table ? decodeTable(table, book.choiceLabels).rows : [];
}

/** Cells of a column, row by row, undefined where it is not there; none where the sheet is not there. */
export function cellsIn(table: RawTable | null, columnKey: string): readonly (RawCell | undefined)[] {
  if (!table) return [];
  const index = placeOf(table, columnKey);
  return table.cells.map((cells) => cells[index]);
}
