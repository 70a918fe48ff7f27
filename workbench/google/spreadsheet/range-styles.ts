/** How the format parts of Range set styles: cells of one style share one object, and so do empty cells of one look. */

import type { CellSnapshot, CellStyle } from '../snapshot';
import { expectGrid } from './arguments';
import { patchStyle, remembering, type StylePatch, withFields } from './cell-fields';
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
  const made = new Map<StylePatch, (cell: CellSnapshot | undefined) => CellSnapshot>();
  const patchedBy = (patch: StylePatch): ((cell: CellSnapshot | undefined) => CellSnapshot) => {
    const known = made.get(patch);
    if (known) return known;
    const styleAfter = remembering((style: CellStyle | undefined) => patchStyle(style, patch));
    const patched = remembering((cell: CellSnapshot | undefined) =>
      withFields(cell, { style: styleAfter(cell?.style) }),
    );
    made.set(patch, patched);
    return patched;
  };
  writeCells(place, (cell, row, column) => patchedBy(patchAt(row, column))(cell));
  return presented(place);
}
