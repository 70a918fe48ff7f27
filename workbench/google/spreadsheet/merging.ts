/** Merged cells: only the top left cell of a merge holds a value (platform 5.3). */

import { GoogleException } from '../errors';
import type { Area } from '../snapshot';
import { contains, intersect } from './areas';
import { withoutContent } from './cell-fields';
import type { RangePlace } from './range-access';
import type { SheetModel } from './sheet-model';

/** Merges each area by itself; merges that lie wholly inside give way, others refuse (platform 5.2). */
export function mergeEach({ session, sheetId, area }: RangePlace, parts: readonly Area[]): void {
  session.write(
    sheetId,
    area,
    (sheet) => {
      for (const part of parts) mergeOne(sheet, part);
      session.workbook.structureTouched();
    },
    (sheet) => {
      for (const part of parts) assertWhole(sheet, part);
    },
  );
}

function mergeOne(sheet: SheetModel, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  if (area.rowCount * area.columnCount < 2) return;
  sheet.merges.push(area);
  sheet.mapCells(area, (cell, row, column) =>
    row === area.row && column === area.column ? cell : withoutContent(cell),
  );
}

export function unmerge({ session, sheetId, area }: RangePlace): void {
  session.write(
    sheetId,
    area,
    (sheet) => {
      sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
      session.workbook.structureTouched();
    },
    (sheet) => assertWhole(sheet, area),
  );
}

function assertWhole(sheet: SheetModel, area: Area): void {
  const isCut = sheet.merges.some((merge) => intersect(merge, area) !== null && !contains(area, merge));
  if (isCut) {
    throw new GoogleException('You must select all cells in a merged range to merge or unmerge them.');
  }
}
