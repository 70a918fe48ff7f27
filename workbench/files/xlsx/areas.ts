/** Rectangles of cells and the way xlsx writes them. */

import type { Area } from '../../google/snapshot';
import { parseA1, toA1 } from '../../google/values/a1';
import { EXCEL_MAX_COLUMNS, EXCEL_MAX_ROWS } from '../limits';

/** Areas of `A1:B2 C3`; what is no area is left out; open ends reach Excel's last row or column. */
export function parseReferences(text: string, maximum: number): Area[] {
  const areas: Area[] = [];
  for (const part of text.split(/\s+/)) {
    if (areas.length >= maximum) break;
    const area = parseReference(part);
    if (area !== undefined) areas.push(area);
  }
  return areas;
}

export function parseReference(text: string): Area | undefined {
  const parsed = parseA1(text);
  if (parsed === null) return undefined;
  const { row, column } = parsed.area;
  if (row >= EXCEL_MAX_ROWS || column >= EXCEL_MAX_COLUMNS) return undefined;
  return {
    row,
    column,
    rowCount: Math.min(parsed.area.rowCount ?? EXCEL_MAX_ROWS, EXCEL_MAX_ROWS - row),
    columnCount: Math.min(parsed.area.columnCount ?? EXCEL_MAX_COLUMNS, EXCEL_MAX_COLUMNS - column),
  };
}

/** 0-based row and column of `B2`; undefined when it is none or beyond Excel's grid. */
export function parseCell(address: string): { readonly row: number; readonly column: number } | undefined {
  let at = 0;
  let column = 0;
  for (; at < address.length && address.charCodeAt(at) >= 65; at++) {
    column = column * 26 + address.charCodeAt(at) - 64;
  }
  const row = Number(address.slice(at));
  const isInside = row >= 1 && row <= EXCEL_MAX_ROWS && column >= 1 && column <= EXCEL_MAX_COLUMNS;
  return isInside && Number.isInteger(row) ? { row: row - 1, column: column - 1 } : undefined;
}

/** The area cut to a grid; undefined when nothing of it lies inside. */
export function clipArea(area: Area, rowCount: number, columnCount: number): Area | undefined {
  const rows = Math.min(area.row + area.rowCount, rowCount) - area.row;
  const columns = Math.min(area.column + area.columnCount, columnCount) - area.column;
  if (rows < 1 || columns < 1) return undefined;
  return { row: area.row, column: area.column, rowCount: rows, columnCount: columns };
}

const MAX_MERGED_CELLS = 1_000_000;

/** Areas in order without those that touch an earlier one, which no program allows among merged cells. */
export function withoutOverlaps(areas: readonly Area[]): Area[] {
  const taken = new Set<number>();
  return areas.filter((area) => {
    const cells: number[] = [];
    if (taken.size + area.rowCount * area.columnCount > MAX_MERGED_CELLS) return false;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const key = row * EXCEL_MAX_COLUMNS + column;
        if (taken.has(key)) return false;
        cells.push(key);
      }
    }
    for (const key of cells) taken.add(key);
    return true;
  });
}

/** `A2:B10 D4`, as far as Excel's grid reaches; empty text when nothing does. */
export function toReferences(areas: readonly Area[]): string {
  return areas
    .map((area) => clipArea(area, EXCEL_MAX_ROWS, EXCEL_MAX_COLUMNS))
    .filter((area) => area !== undefined)
    .map((area) => toA1(area))
    .join(' ');
}

/** Collects single cells, column by column, into the fewest areas one column wide. */
export function areasOfCells(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const sorted = [...cells].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const areas: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const [row, column] of sorted) {
    const last = areas[areas.length - 1];
    if (last !== undefined && last.column === column && last.row + last.rowCount === row) last.rowCount++;
    else areas.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return areas;
}
