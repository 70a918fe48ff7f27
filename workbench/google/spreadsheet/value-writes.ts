/** Writes of values into areas of the model, all or nothing: refused as a whole when one cell breaks a rule. */

import type { Area } from '../snapshot';
import { holdsCell } from './areas';
import type { Cell } from './cell-grid';
import { type CellInput, enter } from './cell-values';
import type { SheetModel } from './sheet-model';
import { assertValid } from './validation-areas';
import type { Workbook } from './workbook';

/** Rows × columns of the area, or one value for all. */
export type Inputs = readonly (readonly CellInput[])[];

/** Raises when the values break a rejecting rule. */
export function assertEnterable(workbook: Workbook, sheet: SheetModel, area: Area, inputs: Inputs): void {
  assertValid(workbook, sheet, area, (row, column) =>
    enter(workbook, sheet.cells.get(row, column), inputs[row - area.row]?.[column - area.column] ?? null),
  );
}

/** Stores the values as if typed. Cells hidden under a merge take nothing. */
export function enterAll(workbook: Workbook, sheet: SheetModel, area: Area, inputs: Inputs): void {
  sheet.mapCells(area, (cell, row, column) => {
    if (isCovered(sheet, row, column)) return cell;
    return enter(workbook, cell, inputs[row - area.row]?.[column - area.column] ?? null);
  });
}

/** Stores what `change` makes of each cell, unless it is hidden under a merge. */
export function changeContent(
  sheet: SheetModel,
  area: Area,
  change: (cell: Cell | undefined, row: number, column: number) => Cell | undefined,
): void {
  sheet.mapCells(area, (cell, row, column) =>
    isCovered(sheet, row, column) ? cell : change(cell, row, column),
  );
}

function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => holdsCell(merge, row, column) && (merge.row !== row || merge.column !== column),
  );
}
