/** Finds the rows whose native formulas are missing or out of date, for example after a criterion was added. */

import { workbook } from '../../schema/workbook';
import { placeOf } from '../cells/cell-value';
import { hasOurShape } from '../score/score-formulas';
import type { RawTable } from '../table';

export interface FormulaDue {
  /** 1-based. */
  readonly rowNumber: number;
  readonly columnKey: string;
  readonly value: string;
}

/**
 * What the team has typed into a calculated column stays.
 *
 * @param formulas what each column should hold, by 1-based row
 * @param present formula texts below the header, `''` for none
 */
export function formulasDue(
  table: RawTable,
  formulas: ReadonlyMap<string, (rowNumber: number) => string>,
  present: readonly (readonly string[])[],
): FormulaDue[] {
  const { sheet, columnIndexes, cells: rows } = table;
  const nameIndex = columnIndexes.get(workbook[sheet].nameColumn);
  if (nameIndex === undefined) return [];
  const due: FormulaDue[] = [];
  rows.forEach((cells, offset) => {
    if (cells[nameIndex] === '') return;
    for (const [columnKey, formulaOf] of formulas) {
      const value = formulaOf(offset + 2);
      const index = placeOf(table, columnKey);
      const formula = (present[offset] || [])[index] || '';
      const isFree = formula === '' ? cells[index] === '' : hasOurShape(formula, value);
      if (formula !== value && isFree) due.push({ rowNumber: offset + 2, columnKey, value });
    }
  });
  return due;
}
