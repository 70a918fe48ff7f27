/** How the parts of Range read and write cells: functions, so that scripts do not see them as methods. */

import type { Area } from '../snapshot';
import { oneCell } from './areas';
import type { Cell } from './cell-grid';
import type { Session } from './session';
import type { SheetModel } from './sheet-model';
import { assertEnterable, enterAll, type Inputs } from './value-writes';

export interface RangePlace {
  readonly session: Session;
  readonly sheetId: number;
  readonly area: Area;
}

/** Reads the top left cell; costs one round trip. */
export function readCell<T>(
  { session, sheetId, area }: RangePlace,
  pick: (cell: Cell | undefined, sheet: SheetModel) => T,
): T {
  return session.read(sheetId, oneCell(area.row, area.column), (sheet) =>
    pick(sheet.cells.get(area.row, area.column), sheet),
  );
}

/** Reads every cell, rows × columns; costs one round trip. */
export function readCells<T>(
  { session, sheetId, area }: RangePlace,
  pick: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  return session.read(sheetId, area, (sheet) => sheet.cells.read(area, pick));
}

/** Buffers the entry of values that are rows × columns of the range. */
export function writeInputs({ session, sheetId, area }: RangePlace, inputs: Inputs): void {
  const { workbook } = session;
  session.write(
    sheetId,
    area,
    (sheet) => enterAll(workbook, sheet, area, inputs),
    (sheet) => assertEnterable(workbook, sheet, area, inputs),
  );
}

/** Buffers a change of each cell of the range: formats, notes and the like. */
export function writeCells(
  { session, sheetId, area }: RangePlace,
  change: (cell: Cell | undefined, rowOffset: number, columnOffset: number) => Cell | undefined,
): void {
  session.write(sheetId, area, (sheet) =>
    sheet.mapCells(area, (cell, row, column) => change(cell, row - area.row, column - area.column)),
  );
}

/** The same item for every cell of the area, rows × columns. */
export function filled<T>(area: Area, item: T): T[][] {
  return Array.from({ length: area.rowCount }, () => new Array<T>(area.columnCount).fill(item));
}
