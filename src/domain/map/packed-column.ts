/** Writes the cells of a column in the shortest form, and reads them again. */

import type { PackedCell, PackedColumn } from './map-answer';

/** `#` to `[`: one byte each, and none that JSON escapes. */
const FIRST_SIGN = 35;
const MOST_SIGNS = 57;

const packSigns = (cells: readonly PackedCell[]): PackedColumn | null => {
  const places = new Map<string, number>();
  const of: PackedCell[] = [];
  let at = '';
  for (const cell of cells) {
    const key = String(cell);
    // A list of one reads like that one.
    const known = typeof cell === 'number' ? key : `[${key}]`;
    const place = places.get(known) ?? of.push(cell) - 1;
    if (place === MOST_SIGNS) return null;
    places.set(known, place);
    at += String.fromCharCode(FIRST_SIGN + place);
  }
  return { of, at };
};

const packRuns = (cells: readonly PackedCell[]): { readonly runs: readonly number[] } | null => {
  const runs: number[] = [];
  let next = Number.NaN;
  for (const cell of cells) {
    if (typeof cell !== 'number') return null;
    if (cell === next) runs[runs.length - 1] = (runs[runs.length - 1] || 0) + 1;
    else runs.push(cell, 1);
    next = cell + 1;
  }
  return runs.length < cells.length ? { runs } : null;
};

export const packColumn = (cells: readonly PackedCell[]): PackedColumn => {
  const counted = packRuns(cells);
  return counted?.runs.length === 2 ? counted : packSigns(cells) || counted || cells;
};

export const readColumn = (column: PackedColumn = []): readonly PackedCell[] => {
  if ('of' in column) {
    const { of, at } = column;
    return Array.from(at, (sign) => of[sign.charCodeAt(0) - FIRST_SIGN] ?? -1);
  }
  if (!('runs' in column)) return column;
  const cells: number[] = [];
  for (let place = 0; place < column.runs.length; place += 2) {
    const first = column.runs[place] ?? 0;
    const end = first + (column.runs[place + 1] ?? 0);
    for (let cell = first; cell < end; cell += 1) cells.push(cell);
  }
  return cells;
};
