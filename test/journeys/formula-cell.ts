/** The same spreadsheet where the team has put a formula of its own into one cell. */

import { AddOnBed } from './run-add-on';

/** @param rowNumber 1-based */
export function withFormula(
  bed: AddOnBed,
  sheetName: string,
  rowNumber: number,
  header: string,
  formula: string,
  value: string | number,
): AddOnBed {
  const column = bed.headers(sheetName).indexOf(header);
  const { sheets, ...book } = bed.snapshot;
  const changed = sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const row = { ...sheet.cells[rowNumber - 1], [column]: { value, formula } };
    return { ...sheet, cells: { ...sheet.cells, [rowNumber - 1]: row } };
  });
  return new AddOnBed({ snapshot: { ...book, sheets: changed } });
}
