/** Trimming texts and removing duplicate rows, as the menu "Data clean-up" does. */

import type { Area } from '../snapshot';
import { withFields } from './cell-fields';
import type { Cell } from './cell-grid';
import { readDisplay } from './cell-values';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

/** Cuts spaces at both ends and keeps one of several inside; formulas stay. */
export function trimCells(sheet: SheetModel, area: Area): void {
  sheet.mapStoredCells(area, (cell) => {
    if (cell.formula !== undefined || typeof cell.value !== 'string') return cell;
    return withFields(cell, { value: cell.value.trim().replace(/[ \t\u00a0]{2,}/g, ' ') });
  });
}

/**
 * Moves the first of each kind of row up and clears the rest; texts are compared without regard to case.
 * @param columns 0-based columns of the sheet that make rows alike; null for all of the area
 * @returns how many rows are left
 */
export function removeDuplicateRows(
  workbook: Workbook,
  sheet: SheetModel,
  area: Area,
  columns: readonly number[] | null,
): number {
  const rows = sheet.cells.read(area, (cell) => cell);
  const seen = new Set<string>();
  const kept = rows.filter((cells) => {
    const compared = columns === null ? cells : columns.map((column) => cells[column - area.column]);
    const key = JSON.stringify(compared.map((cell) => keyOf(workbook, cell)));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  sheet.mapCells(area, (_cell, row, column) => kept[row - area.row]?.[column - area.column]);
  return kept.length;
}

function keyOf(workbook: Workbook, cell: Cell | undefined): readonly string[] {
  return [typeof cell?.value, readDisplay(workbook, cell).toLowerCase()];
}
