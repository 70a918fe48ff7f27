/** Makes a sheet of rows of text, as Google's File > Import does with and without its box for conversion. */

import type { CellSnapshot, SheetSnapshot } from '../google/snapshot';
import { enterText } from '../google/values/entry';
import { DEFAULT_COLUMN_COUNT, DEFAULT_ROW_COUNT } from './limits';

export interface DelimitedSheetOptions {
  readonly id: number;
  readonly name: string;
  /**
   * "Convert text to numbers, dates, and formulas": true parses each cell as if typed (platform 5.1); false keeps every
   * cell as text, so that ids keep their zeros and nothing becomes a formula.
   */
  readonly convert: boolean;
  readonly locale: string;
  readonly timeZone: string;
}

/** Blank cells are not stored. The grid is at least Google's 1000 × 26. */
export function toSheetSnapshot(
  rows: readonly (readonly string[])[],
  options: DelimitedSheetOptions,
): SheetSnapshot {
  const cells: Record<number, Record<number, CellSnapshot>> = {};
  let columnCount = DEFAULT_COLUMN_COUNT;
  rows.forEach((row, rowIndex) => {
    columnCount = Math.max(columnCount, row.length);
    const stored: Record<number, CellSnapshot> = {};
    let isBlank = true;
    row.forEach((text, columnIndex) => {
      if (text === '') return;
      stored[columnIndex] = toCell(text, options);
      isBlank = false;
    });
    if (!isBlank) cells[rowIndex] = stored;
  });
  return {
    id: options.id,
    name: options.name,
    rowCount: Math.max(DEFAULT_ROW_COUNT, rows.length),
    columnCount,
    cells,
  };
}

function toCell(text: string, options: DelimitedSheetOptions): CellSnapshot {
  if (!options.convert) return { value: text };
  const { value, ...rest } = enterText(text, {
    numberFormat: undefined,
    locale: options.locale,
    timeZone: options.timeZone,
  });
  return value === null ? rest : { value, ...rest };
}
