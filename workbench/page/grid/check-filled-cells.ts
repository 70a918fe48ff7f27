/**
 * Keeps the grid from checking the empty cells of ruled columns one by one, a thousand rows of each: Google Sheets marks
 * no empty cell as invalid, and the checks would take the first moments in which a person wants to type.
 */

import type { Injector, Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { lastFilledRow, upToRow } from './filled-rows';

const done = new WeakSet<SheetsDataValidationValidatorService>();

/** To be called when a workbook was created: the grid checks it a moment later. */
export function checkFilledCellsOnly(injector: Injector, workbook: () => Workbook | undefined): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  if (done.has(validator)) return;
  done.add(validator);
  const checkAll = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, subUnitId, ranges) => {
    const sheet = workbook()?.getSheetBySheetId(subUnitId);
    if (!sheet) return checkAll(unitId, subUnitId, ranges);
    return checkAll(unitId, subUnitId, upToRow(ranges, lastFilledRow(sheet.getConfig().cellData)));
  };
}
