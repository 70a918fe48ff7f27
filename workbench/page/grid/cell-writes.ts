/** Finds the cells a script changed, as the two writes that bring the grid to the same state. */

import type { ICellData } from '@univerjs/core';
import type { SheetSnapshot } from '../../google/snapshot';
import { cellToUniver } from './cell';
import { type Matrix, putCell } from './matrix';

export interface CellWrites {
  readonly cleared: Matrix<null>;
  readonly written: Matrix<ICellData>;
}

/** `undefined`: nothing changed. */
export function cellWrites(old: SheetSnapshot['cells'], now: SheetSnapshot['cells']): CellWrites | undefined {
  const cleared: Matrix<null> = {};
  const written: Matrix<ICellData> = {};
  let isChanged = false;
  for (const row of indices(old, now)) {
    if (old[row] === now[row]) continue;
    for (const column of indices(old[row], now[row])) {
      const was = old[row]?.[column];
      const is = now[row]?.[column];
      if (was === is || (was && is && JSON.stringify(was) === JSON.stringify(is))) continue;
      isChanged = true;
      if (was) putCell(cleared, row, column, null);
      const drawn = is && cellToUniver(is);
      // Only a write that names the content makes the grid judge conditional formats again.
      const isEmptied = (was?.value ?? was?.error) !== undefined && drawn?.v === undefined;
      if (isEmptied) putCell(written, row, column, { ...drawn, v: null });
      else if (drawn) putCell(written, row, column, drawn);
    }
  }
  return isChanged ? { cleared, written } : undefined;
}

function indices(one: object | undefined, other: object | undefined): Set<number> {
  return new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})].map(Number));
}
