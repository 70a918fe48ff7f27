/** Sorting rows of an area: whole cells move, with formats, notes and formulas. */

import type { Area } from '../snapshot';
import { relocateFormula } from '../values/formula';
import { withFields } from './cell-fields';
import { type Cell, hasContent } from './cell-grid';
import type { SheetModel } from './sheet-model';

/** By the 0-based column of the sheet. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

export function isRangeSortable(area: Area): boolean {
  return area.rowCount > 1;
}

/** Numbers before text before booleans, blanks last in either direction; equal rows keep their order. */
export function sortRows(sheet: SheetModel, area: Area, keys: readonly SortKey[]): void {
  const lines = sheet.cells.read(area, (cell) => cell).map((cells, index) => ({ cells, index }));
  lines.sort((first, second) => {
    for (const { column, ascending } of keys) {
      const order = compareCells(
        first.cells[column - area.column],
        second.cells[column - area.column],
        ascending,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  sheet.mapCells(area, (_cell, row, column) => {
    const line = lines[row - area.row];
    const cell = line?.cells[column - area.column];
    if (line === undefined || cell?.formula === undefined) return cell;
    return withFields(cell, { formula: relocateFormula(cell.formula, row - area.row - line.index, 0) });
  });
}

function compareCells(first: Cell | undefined, second: Cell | undefined, ascending: boolean): number {
  const firstBlank = !hasContent(first);
  const secondBlank = !hasContent(second);
  if (firstBlank || secondBlank) return Number(firstBlank) - Number(secondBlank);
  const order = rank(first) - rank(second) || compareValues(first?.value, second?.value);
  return ascending ? order : -order;
}

function rank(cell: Cell | undefined): number {
  if (cell?.error !== undefined) return 3;
  if (typeof cell?.value === 'number') return 0;
  return typeof cell?.value === 'boolean' ? 2 : 1;
}

/** Text in the order of its letters, without regard to case. */
const COLLATOR = new Intl.Collator('en', { sensitivity: 'accent' });

function compareValues(first: Cell['value'], second: Cell['value']): number {
  if (typeof first === 'string' || typeof second === 'string') {
    return COLLATOR.compare(String(first ?? ''), String(second ?? ''));
  }
  return Number(first ?? 0) - Number(second ?? 0);
}
