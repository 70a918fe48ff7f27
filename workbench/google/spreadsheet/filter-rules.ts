/** Which rows the basic filter of a sheet hides. The filter never changes what is read (platform 5.3). */

import { hasContent } from './cell-grid';
import { readDisplay } from './cell-values';
import type { FilterColumn, SheetModel } from './sheet-model';
import { compileRule } from './validation-rules';
import type { Workbook } from './workbook';

/** @param row 0-based; the header row of the filter is never hidden */
export function isHiddenByFilter(workbook: Workbook, sheet: SheetModel, row: number): boolean {
  const { filter } = sheet;
  if (filter === null) return false;
  if (row <= filter.area.row || row >= filter.area.row + filter.area.rowCount) return false;
  for (const [column, criteria] of filter.columns) {
    if (!passes(workbook, sheet, criteria, row, column)) return true;
  }
  return false;
}

function passes(
  workbook: Workbook,
  sheet: SheetModel,
  { hiddenValues, visibleValues, criteria, args = [] }: FilterColumn,
  row: number,
  column: number,
): boolean {
  const cell = sheet.cells.get(row, column);
  const text = readDisplay(workbook, cell);
  if (hiddenValues?.includes(text) === true) return false;
  if (visibleValues !== undefined && visibleValues.length > 0 && !visibleValues.includes(text)) return false;
  if (criteria === undefined) return true;
  if (criteria === 'CELL_EMPTY') return !hasContent(cell);
  if (criteria === 'CELL_NOT_EMPTY') return hasContent(cell);
  // Relative dates and formulas need a calendar or an engine; the row stays visible.
  if (criteria.endsWith('_RELATIVE')) return true;
  return compileRule(workbook, { areas: [], criteria, args, allowInvalid: true })(cell ?? {});
}
