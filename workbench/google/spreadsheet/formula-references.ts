/** Keeps references in formulas right when sheets are renamed or deleted and when rows and columns move. */

import { renameSheetInFormula, type StructureChange, shiftFormula } from '../values/formula';
import { quoteSheetName } from '../values/sheet-name';
import { withFields } from './cell-fields';
import type { Workbook } from './workbook';

/** Rewrites every formula of the workbook: in cells, validations and conditional formats. */
function mapFormulas(workbook: Workbook, change: (formula: string, sheetName: string) => string): void {
  for (const sheet of workbook.sheets) {
    const rewrite = (formula: string) => change(formula, sheet.name);
    sheet.cells.forEachStored(sheet.wholeArea, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) return;
      sheet.mapCells({ row, column, rowCount: 1, columnCount: 1 }, () => withFields(cell, { formula }));
    });
    const rewriteArgs = <T extends { readonly args: readonly unknown[] }>(rule: T): T => ({
      ...rule,
      args: rule.args.map((arg) => (typeof arg === 'string' && arg.startsWith('=') ? rewrite(arg) : arg)),
    });
    sheet.validations = sheet.validations.map(rewriteArgs);
    sheet.conditionalFormats = sheet.conditionalFormats.map(rewriteArgs);
  }
}

export function renameSheetInFormulas(workbook: Workbook, oldName: string, newName: string): void {
  mapFormulas(workbook, (formula) => renameSheetInFormula(formula, oldName, newName));
}

/** References to a deleted sheet become `#REF!`, as Google shows them. */
export function forgetSheetInFormulas(workbook: Workbook, name: string): void {
  const marker = 'sheet\u0000gone';
  const prefix = `${quoteSheetName(marker)}!`;
  mapFormulas(workbook, (formula) => {
    const marked = renameSheetInFormula(formula, name, marker);
    return marked === formula ? formula : replaceReferences(marked, prefix);
  });
}

function replaceReferences(formula: string, prefix: string): string {
  return formula
    .split(prefix)
    .map((part, index) =>
      index === 0 ? part : `#REF!${part.replace(/^[$A-Za-z0-9_.]+(?::[$A-Za-z0-9]+)?/, '')}`,
    )
    .join('');
}

export function shiftFormulas(workbook: Workbook, change: StructureChange): void {
  mapFormulas(workbook, (formula, sheetName) => shiftFormula(formula, sheetName, change));
}
