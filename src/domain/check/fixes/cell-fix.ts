/** What may stand in a cell instead of what the check has found there. */

import { cellText } from '../../cells/cell-value';
import type { RawCell } from '../../table';

/** A cell as it crosses between page and server; dates are ISO days. */
export type PlainCell = string | number | boolean;

export const plainCell = (raw: RawCell): PlainCell => (typeof raw === 'object' ? cellText(raw) : raw);

export interface CellFix {
  readonly to: PlainCell;
  /** How people read it. */
  readonly label: string;
}

export interface CellFixes {
  /** There is one reading only; otherwise a person chooses. */
  readonly isSafe: boolean;
  readonly options: readonly CellFix[];
}

export const NO_FIXES: CellFixes = { isSafe: false, options: [] };

const MOST_OPTIONS = 3;

/** Safe when there is exactly one. */
export const fixesAmong = (options: readonly CellFix[]): CellFixes => ({
  isSafe: options.length === 1,
  options: options.slice(0, MOST_OPTIONS),
});
