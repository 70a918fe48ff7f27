/** Writes one sheet into an exceljs workbook. */

import type { CellFormulaValue, CellValue, Workbook, Worksheet } from 'exceljs';
import type { CellSnapshot, SheetSnapshot } from '../../google/snapshot';
import { holdsCell } from '../../google/spreadsheet/areas';
import { EXCEL_MAX_COLUMNS, EXCEL_MAX_ROWS } from '../limits';
import { clipArea, toReferences, withoutOverlaps } from './areas';
import { toExcelFormula } from './formula-dialect';
import { type RuleSurroundings, toExcelConditional, toExcelValidation } from './to-excel-rules';
import { argb, type ExcelStyles } from './to-excel-style';
import { escapeCellText } from './xml-text';

/** Google's standard sizes: 100 and 21 pixels. */
const DEFAULT_WIDTH = 100 / 7;
const DEFAULT_HEIGHT = 21 * 0.75;
/** Characters Excel allows in a cell; Google allows more. */
const MAX_EXCEL_TEXT = 32_767;
const EXCEL_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
/** Unprotected cells must exist in the file one by one. */
const MAX_UNLOCKED_CELLS = 50_000;

export function renderSheet(
  workbook: Workbook,
  sheet: SheetSnapshot,
  excelName: string,
  styles: ExcelStyles,
  surroundings: RuleSurroundings,
): void {
  const worksheet = workbook.addWorksheet(excelName, {
    ...(sheet.hidden && { state: 'hidden' as const }),
    properties: {
      defaultRowHeight: DEFAULT_HEIGHT,
      defaultColWidth: DEFAULT_WIDTH,
      // exceljs calls a group collapsed from this level on.
      ...(sheet.columnGroups !== undefined && { outlineLevelCol: 2 }),
      ...(sheet.tabColor !== undefined && { tabColor: argb(sheet.tabColor) }),
    },
    views: [renderView(sheet)],
  });
  renderColumns(worksheet, sheet);
  renderRows(worksheet, sheet);
  const unlocked = unlockedAreas(sheet);
  renderCells(worksheet, sheet, styles, unlocked ?? [], surroundings.excelNames);
  // After the cells: a value written into a merged cell would land in its first one.
  const merges = (sheet.merges ?? []).map((merge) => clipArea(merge, EXCEL_MAX_ROWS, EXCEL_MAX_COLUMNS));
  for (const area of withoutOverlaps(merges.filter((merge) => merge !== undefined))) {
    worksheet.mergeCellsWithoutStyle(toReferences([area]));
  }
  renderRules(worksheet, sheet, surroundings);
  if (sheet.filter !== undefined) worksheet.autoFilter = toReferences([sheet.filter.area]);
  // Without a password nothing is awaited: exceljs sets the flags at once.
  if (unlocked !== undefined) void worksheet.protect('', {});
}

function renderView(sheet: SheetSnapshot) {
  const { frozenRows = 0, frozenColumns = 0 } = sheet;
  const shown = {
    rightToLeft: sheet.rightToLeft === true,
    ...(sheet.hiddenGridlines && { showGridLines: false }),
  };
  return frozenRows + frozenColumns > 0
    ? { ...shown, state: 'frozen' as const, xSplit: frozenColumns, ySplit: frozenRows }
    : { ...shown, state: 'normal' as const };
}

function renderColumns(worksheet: Worksheet, sheet: SheetSnapshot): void {
  const column = (index: number) => worksheet.getColumn(index + 1);
  const used = new Set<number>();
  for (const [index, pixels] of Object.entries(sheet.columnWidths ?? {})) {
    if (Number(index) >= EXCEL_MAX_COLUMNS) continue;
    used.add(Number(index));
    // exceljs leaves out a width of exactly 9, its own default.
    column(Number(index)).width = pixels === 63 ? 9.0001 : pixels / 7;
  }
  const narrow = (index: number) => {
    if (!used.has(index)) column(index).width = DEFAULT_WIDTH;
    used.add(index);
  };
  for (const index of sheet.hiddenColumns ?? []) {
    if (index >= EXCEL_MAX_COLUMNS) continue;
    narrow(index);
    column(index).hidden = true;
  }
  for (const group of sheet.columnGroups ?? []) {
    for (let index = group.start; index < group.start + group.count && index < EXCEL_MAX_COLUMNS; index++) {
      narrow(index);
      column(index).outlineLevel = 1;
      if (group.collapsed) column(index).hidden = true;
    }
  }
}

function renderRows(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const [index, pixels] of Object.entries(sheet.rowHeights ?? {})) {
    if (Number(index) < EXCEL_MAX_ROWS) worksheet.getRow(Number(index) + 1).height = pixels * 0.75;
  }
  for (const index of sheet.hiddenRows ?? []) {
    if (index < EXCEL_MAX_ROWS) worksheet.getRow(index + 1).hidden = true;
  }
}

function renderCells(
  worksheet: Worksheet,
  sheet: SheetSnapshot,
  styles: ExcelStyles,
  unlocked: readonly { row: number; column: number; rowCount: number; columnCount: number }[],
  excelNames: ReadonlyMap<string, string>,
): void {
  for (const [rowKey, row] of Object.entries(sheet.cells)) {
    const rowIndex = Number(rowKey);
    if (rowIndex >= EXCEL_MAX_ROWS) continue;
    const excelRow = worksheet.getRow(rowIndex + 1);
    for (const [columnKey, cell] of Object.entries(row)) {
      const columnIndex = Number(columnKey);
      if (columnIndex >= EXCEL_MAX_COLUMNS) continue;
      const excelCell = excelRow.getCell(columnIndex + 1);
      excelCell.value = toExcelValue(cell, excelNames);
      const isUnlocked = unlocked.some((area) => holdsCell(area, rowIndex, columnIndex));
      excelCell.style = styles.of(cell.style, cell.numberFormat, isUnlocked);
      if (cell.note !== undefined) excelCell.note = escapeCellText(cell.note);
    }
  }
  for (const area of unlocked) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (sheet.cells[row]?.[column] === undefined) {
          worksheet.getCell(row + 1, column + 1).style = styles.of(undefined, undefined, true);
        }
      }
    }
  }
}

function toExcelValue(cell: CellSnapshot, excelNames: ReadonlyMap<string, string>): CellValue {
  const result = toExcelResult(cell);
  const formula = cell.formula === undefined ? undefined : toExcelFormula(cell.formula, excelNames);
  if (formula === undefined) return result ?? null;
  const value: CellFormulaValue = { formula };
  if (result !== undefined) value.result = result;
  return value;
}

type Result = NonNullable<CellFormulaValue['result']>;

function toExcelResult({ value, error }: CellSnapshot): Result | undefined {
  if (error !== undefined) {
    // Google's own errors, such as #ERROR!, would make Excel call the file damaged.
    return isExcelError(error) ? { error } : error;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return value;
  const escaped = escapeCellText(value);
  if (escaped.length <= MAX_EXCEL_TEXT) return escaped;
  // Not through the middle of an escape or a surrogate pair.
  return escaped.slice(0, MAX_EXCEL_TEXT).replace(/_(?:x[0-9A-Fa-f]{0,4})?$|[\ud800-\udbff]$/, '');
}

type ExcelError = Extract<Result, { error: unknown }>['error'];

function isExcelError(error: string): error is ExcelError {
  return EXCEL_ERRORS.includes(error);
}

/** Areas that stay editable on a protected sheet; undefined when the file shall not be protected. */
function unlockedAreas(sheet: SheetSnapshot) {
  const protection = sheet.protections?.find((item) => item.area === undefined && !item.warningOnly);
  if (protection === undefined) return undefined;
  const areas = protection.unprotected ?? [];
  const cellCount = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  return cellCount <= MAX_UNLOCKED_CELLS ? areas : undefined;
}

function renderRules(worksheet: Worksheet, sheet: SheetSnapshot, surroundings: RuleSurroundings): void {
  const validations = validationsOf(worksheet);
  for (const rule of sheet.validations ?? []) {
    for (const area of rule.areas) {
      const validation = toExcelValidation(rule, area, surroundings);
      const reference = toReferences([area]);
      if (validation !== undefined && reference !== '') validations.add(reference, validation);
    }
  }
  (sheet.conditionalFormats ?? []).forEach((rule, index) => {
    const conditional = toExcelConditional(rule, index + 1, surroundings.excelNames);
    const ref = toReferences(rule.areas);
    if (conditional !== undefined && ref !== '') {
      worksheet.addConditionalFormatting({ ref, rules: [conditional] });
    }
  });
}

interface ValidationList {
  /** Takes an area as well as a single cell, and then writes it as one rule. */
  add(reference: string, validation: object): void;
}

/** exceljs has the list, its types do not. */
function validationsOf(worksheet: Worksheet): ValidationList {
  if ('dataValidations' in worksheet && isValidationList(worksheet.dataValidations)) {
    return worksheet.dataValidations;
  }
  throw new Error('exceljs has changed: no list of data validations');
}

function isValidationList(value: unknown): value is ValidationList {
  return typeof value === 'object' && value !== null && 'add' in value && typeof value.add === 'function';
}
