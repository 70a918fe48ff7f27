/** Native formulas of the Portfolio sheet: counts and sums over the team's sheets, live without the add-on. */

import { columnLetters } from '../../schema/column-letters';
import { cellText, placeOf } from '../cells/cell-value';
import { columnRange, quoteText } from '../score/score-formulas';
import type { RawTable } from '../table';

/** A sheet that formulas look into. */
export interface FormulaSheet {
  /** Name of its tab. */
  readonly name: string;
  readonly table: RawTable;
}

/** Rows to come are counted too. */
const rowsAhead = (rows: number): number => Math.ceil((rows + 500) / 1000) * 1000;

/**
 * Conditions over the rows of a sheet, as factors within SUMPRODUCT: with EXACT, since COUNTIF and SUMIF read `*`, `?` and
 * `~` as patterns, as `=` does in Univer. A column that is not there fits no row.
 */
export const rowsOf = ({ name, table: { columnIndexes, cells } }: FormulaSheet) => {
  const last = rowsAhead(cells.length);
  const range = (column: string): string | null => {
    const index = columnIndexes.get(column);
    return index === undefined ? null : columnRange(columnLetters(index), last, name);
  };
  const over = (column: string, test: (cells: string) => string): string => {
    const cells = range(column);
    return cells === null ? '0' : test(cells);
  };
  return {
    range,
    /** Rows that hold a number there. */
    hasNumber: (column: string): string => over(column, (cells) => `ISNUMBER(${cells})`),
    isFilled: (column: string): string => over(column, (cells) => `(${cells}<>"")`),
    /** Rows that hold one of these texts; `''`: blank ones. */
    isOneOf: (column: string, texts: readonly string[]): string =>
      over(column, (cells) => {
        const tests = [...new Set(texts)].map((text) => `EXACT(${cells}&"",${quoteText(text)})`);
        return tests.length > 1 ? `((${tests.join('+')})>0)` : tests[0] || '0';
      }),
    count: (rows: string): string => `SUMPRODUCT(${rows}*1)`,
    /** Text counts as nothing. */
    sum: (rows: string, column: string): string => over(column, (cells) => `SUMPRODUCT(${rows}*1,${cells})`),
    /** What the column says in these rows, as typed: texts that mean the same may be spelled in several ways. */
    spellings: (column: string, rowNumbers: readonly number[]): readonly string[] => {
      const index = placeOf({ columnIndexes }, column);
      return rowNumbers.map((row) => cellText((cells[row - 2] || [])[index] ?? ''));
    },
  };
};
export type SheetRows = ReturnType<typeof rowsOf>;
