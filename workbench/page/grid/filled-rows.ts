/** How far down a sheet of the grid holds anything but formats. */

import type { IRange } from '@univerjs/core';
import type { Matrix } from './matrix';

/** The parts of the ranges that end at the row; 0-based. */
export function upToRow(ranges: readonly IRange[], row: number): IRange[] {
  return ranges
    .filter((range) => range.startRow <= row)
    .map((range) => ({ ...range, endRow: Math.min(range.endRow, row) }));
}

/** -1: no cell holds anything but formats. */
export function lastFilledRow(
  cells: Matrix<{ v?: unknown; f?: unknown; p?: unknown; si?: unknown } | null>,
): number {
  let last = -1;
  for (const key in cells) {
    const row = Number(key);
    if (row <= last) continue;
    for (const column in cells[row]) {
      const cell = cells[row]?.[Number(column)];
      if (cell && (cell.v ?? cell.f ?? cell.p ?? cell.si ?? '') !== '') {
        last = row;
        break;
      }
    }
  }
  return last;
}
