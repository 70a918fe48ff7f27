/** Arithmetic of rectangles: every rule, merge and range is a list of them. It knows no sheet. */

import type { Area } from '../snapshot';

export function intersect(first: Area, second: Area): Area | null {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rowCount = Math.min(first.row + first.rowCount, second.row + second.rowCount) - row;
  const columnCount = Math.min(first.column + first.columnCount, second.column + second.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function sameArea(first: Area, second: Area): boolean {
  return contains(first, second) && contains(second, first);
}

export function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function oneCell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** What is left of `area` once `hole` is cut out: at most four rectangles, none overlapping. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const belowRow = common.row + common.rowCount;
  const rightColumn = common.column + common.columnCount;
  const pieces: Area[] = [
    { ...area, rowCount: common.row - area.row },
    { ...area, row: belowRow, rowCount: area.row + area.rowCount - belowRow },
    { ...common, column: area.column, columnCount: common.column - area.column },
    { ...common, column: rightColumn, columnCount: area.column + area.columnCount - rightColumn },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

export function subtractFromAll(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => subtract(area, hole));
}

/** The smallest rectangle around all; null for none. */
export function boundingArea(areas: readonly Area[]): Area | null {
  const first = areas[0];
  if (first === undefined) return null;
  let { row, column } = first;
  let rowEnd = row;
  let columnEnd = column;
  for (const area of areas) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
    rowEnd = Math.max(rowEnd, area.row + area.rowCount);
    columnEnd = Math.max(columnEnd, area.column + area.columnCount);
  }
  return { row, column, rowCount: rowEnd - row, columnCount: columnEnd - column };
}

/**
 * Covers marked cells with rectangles: runs along each row, joined with equal runs of the row above.
 * @param marked rows × columns, placed with its corner at `origin`
 */
export function coverCells(
  origin: { readonly row: number; readonly column: number },
  marked: readonly (readonly boolean[])[],
): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  marked.forEach((line, offset) => {
    const row = origin.row + offset;
    const next = new Map<string, Area>();
    for (let start = 0; start < line.length; start += 1) {
      if (line[start] !== true) continue;
      let end = start;
      while (line[end] === true) end += 1;
      const key = `${start}:${end}`;
      const above = open.get(key);
      open.delete(key);
      next.set(
        key,
        above === undefined
          ? { row, column: origin.column + start, rowCount: 1, columnCount: end - start }
          : { ...above, rowCount: above.rowCount + 1 },
      );
      start = end;
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

/** Joins rectangles that lie flush against each other, so that lists stay short. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    let candidate = area;
    for (let index = joined.length - 1; index >= 0; index -= 1) {
      const other = joined[index];
      const both = other === undefined ? null : joinTwo(other, candidate);
      if (both === null) continue;
      candidate = both;
      joined.splice(index, 1);
      index = joined.length;
    }
    joined.push(candidate);
  }
  return joined;
}

function joinTwo(first: Area, second: Area): Area | null {
  if (contains(first, second)) return first;
  if (contains(second, first)) return second;
  const sameColumns = first.column === second.column && first.columnCount === second.columnCount;
  const sameRows = first.row === second.row && first.rowCount === second.rowCount;
  const touching =
    (sameColumns &&
      (first.row + first.rowCount === second.row || second.row + second.rowCount === first.row)) ||
    (sameRows &&
      (first.column + first.columnCount === second.column ||
        second.column + second.columnCount === first.column));
  return touching ? boundingArea([first, second]) : null;
}
