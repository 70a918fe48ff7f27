/** Takes from Univer's services what is read back of a workbook. */

import {
  type ICellData,
  type Injector,
  IResourceManagerService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { GridWorkbook } from './univer-to-snapshot';

export function readGrid(injector: Injector, workbook: Workbook, withResources: boolean): GridWorkbook {
  const unitId = workbook.getUnitId();
  const formulas = injector.get(FormulaDataModel);
  const stored = withResources
    ? injector.get(IResourceManagerService).getResources(unitId, UniverInstanceType.UNIVER_SHEET)
    : [];
  return {
    name: workbook.name,
    activeSheet: workbook.getActiveSheet(true)?.getSheetId() ?? workbook.getSheetOrders()[0] ?? '0',
    resources: Object.fromEntries(stored.map(({ name, data }) => [name, data])),
    sheets: workbook.getSheetOrders().flatMap((id) => {
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) return [];
      return {
        data: sheet.getConfig(),
        style: (cell: Nullable<ICellData>) => workbook.getStyles().getStyleByCell(cell),
        formula: (row: number, column: number, cell: ICellData) =>
          cell.f ??
          (cell.si ? formulas.getFormulaStringByCell(row, column, id, unitId) : undefined) ??
          undefined,
      };
    }),
  };
}
