/** Keeps references in formulas right when sheets are renamed or deleted and when rows and columns move. */

import type { Area } from '../snapshot';
import { relocateFormula, renameSheetInFormula, type StructureChange, shiftFormula } from '../values/formula';
import { quoteSheetName } from '../values/sheet-name';
import { withFields } from './cell-fields';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

type Rewrite = (formula: string, sheetName: string) => string;

/** Rewrites the formulas of all cells. */
function mapCellFormulas(workbook: Workbook, change: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const rewrite = (formula: string) => change(formula, sheet.name);
    sheet.cells.forEachStored(sheet.wholeArea, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) return;
      sheet.mapCells({ row, column, rowCount: 1, columnCount: 1 }, () => withFields(cell, { formula }));
    });
  }
}

/** Rewrites the formulas in validations and conditional formats. */
function mapRuleFormulas(sheets: readonly SheetModel[], change: Rewrite): void {
  for (const sheet of sheets) {
    const rewrite = <T extends { readonly args: readonly unknown[] }>(rule: T): T => ({
      ...rule,
      args: rule.args.map((arg) => (isFormula(arg) ? change(arg, sheet.name) : arg)),
    });
    sheet.validations = sheet.validations.map(rewrite);
    sheet.conditionalFormats = sheet.conditionalFormats.map(rewrite);
  }
}

function mapFormulas(workbook: Workbook, change: Rewrite): void {
  mapCellFormulas(workbook, change);
  mapRuleFormulas(workbook.sheets, change);
}

function isFormula(argument: unknown): argument is string {
  return typeof argument === 'string' && argument.startsWith('=');
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

/** Cells of all sheets, and the rules of the other sheets: those of the changed one go with their areas. */
export function shiftFormulas(workbook: Workbook, changed: SheetModel, change: StructureChange): void {
  const shift: Rewrite = (formula, sheetName) => shiftFormula(formula, sheetName, change);
  mapCellFormulas(workbook, shift);
  mapRuleFormulas(
    workbook.sheets.filter((sheet) => sheet !== changed),
    shift,
  );
}

/**
 * A rule's arguments after its areas went from one place to another. Its formulas are meant from the top left cell, so a
 * reference whose own line was deleted follows that cell instead of breaking.
 */
export function shiftRuleArguments(
  args: readonly unknown[],
  change: StructureChange,
  before: Area | undefined,
  after: Area | undefined,
): readonly unknown[] {
  return args.map((arg) => {
    if (!isFormula(arg)) return arg;
    const shifted = shiftFormula(arg, change.sheetName, change);
    if (!shifted.includes('#REF!') || before === undefined || after === undefined) return shifted;
    return relocateFormula(arg, after.row - before.row, after.column - before.column);
  });
}
