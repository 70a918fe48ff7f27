/** A sheet that others refer to, each cell read when it is asked for: of ten thousand rows an edit looks at a few. */

import type { Column } from '../../schema/column';
import { columnsOf, type Row, type SheetKey } from '../../schema/workbook';
import { once } from '../remembered';
import type { ChoiceLabels, RawCell, RawTable, Table, TableRow } from '../table';
import { isPlainText } from '../text/clean';
import { type CellValue, placeOf } from './cell-value';
import { blankOf, decoderOf } from './decode-cell';
import { decodeTable, isFilledRow } from './decode-table';

const say = (): void => undefined;

/** Kinds whose cells mean the text that stands there, whatever is said of it. */
const AS_WRITTEN: readonly Column['kind'][] = ['text', 'longText', 'email', 'phone', 'id', 'reference'];

/** The rows that `decodeTable` gives, without saying what could not be read. */
export const lookUpTable = <S extends SheetKey>(
  raw: RawTable & { readonly sheet: S },
  labels: ChoiceLabels,
): Table<S> => {
  // Ratings are no columns of the schema.
  if (raw.sheet === 'scoring') return decodeTable(raw, labels);
  class Values {
    readonly cells: readonly RawCell[];
    constructor(cells: readonly RawCell[]) {
      this.cells = cells;
    }
  }
  for (const column of columnsOf(raw.sheet)) {
    const index = placeOf(raw, column.key);
    const isAsWritten = AS_WRITTEN.includes(column.kind);
    const decode = once(() => decoderOf(column, labels));
    Object.defineProperty(Values.prototype, column.key, {
      get(this: Values): CellValue {
        const cell = this.cells[index] ?? '';
        if (cell === '') return blankOf(column);
        if (isAsWritten && typeof cell === 'string' && isPlainText(cell)) return cell;
        return decode()(cell, say);
      },
    });
  }
  const isFilled = isFilledRow(raw);
  const rows: TableRow<S>[] = [];
  raw.cells.forEach((cells, offset) => {
    // A getter for each column of the schema from which `Row` is inferred.
    if (isFilled(cells)) rows.push({ rowNumber: offset + 2, values: new Values(cells) as unknown as Row<S> });
  });
  return { sheet: raw.sheet, rows, issues: [] };
};
