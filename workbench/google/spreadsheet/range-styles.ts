/** How the format parts of Range set styles: cells of one style share one object. */

import type { CellStyle } from '../snapshot';
import { expectGrid } from './arguments';
import { patchStyle, type StylePatch, withFields } from './cell-fields';
import { type GoogleRange, presented } from './google-types';
import { type RangePlace, writeCells } from './range-access';

export const DEFAULT_STYLE = {
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: 'OVERFLOW',
} as const;

/** The same patch for every cell. */
export function patchAll(place: RangePlace, patch: StylePatch): GoogleRange {
  return patchEach(place, () => patch);
}

/** A patch for each item of a grid of the range's size. */
export function patchGrid(
  place: RangePlace,
  method: string,
  grid: unknown,
  toPatch: (item: unknown) => StylePatch,
): GoogleRange {
  const known = new Map<unknown, StylePatch>();
  const patches = expectGrid(method, grid, place.area, (item) => {
    const patch = known.get(item) ?? toPatch(item);
    known.set(item, patch);
    return patch;
  });
  return patchEach(place, (row, column) => patches[row]?.[column] ?? {});
}

function patchEach(place: RangePlace, patchAt: (row: number, column: number) => StylePatch): GoogleRange {
  const made = new Map<StylePatch, Map<CellStyle | undefined, CellStyle | undefined>>();
  const styleAfter = (style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined => {
    const byStyle = made.get(patch) ?? new Map<CellStyle | undefined, CellStyle | undefined>();
    made.set(patch, byStyle);
    if (!byStyle.has(style)) byStyle.set(style, patchStyle(style, patch));
    return byStyle.get(style);
  };
  writeCells(place, (cell, row, column) =>
    withFields(cell, { style: styleAfter(cell?.style, patchAt(row, column)) }),
  );
  return presented(place);
}
