/** Validations and conditional formats as exceljs takes them; what Excel cannot say is left to the kept sheet. */

import type { ConditionalFormattingRule, DataValidation } from 'exceljs';
import type { Area, CellStyle, ConditionalFormatSnapshot, ValidationSnapshot } from '../../google/snapshot';
import { toA1 } from '../../google/values/a1';
import { criteriaFormula, operand } from './cell-tests';
import { toExcelFormula } from './formula-dialect';
import { moveFormula } from './shared-formula';
import { argb } from './to-excel-style';

/** Excel's longest inline list and longest prompt. */
const MAX_INLINE_LIST = 255;
const MAX_PROMPT = 255;

export interface RuleSurroundings {
  /** Name in the file by Google's name. */
  readonly excelNames: ReadonlyMap<string, string>;
  /** Name in the file by id. */
  excelNameOf(sheetId: number): string | undefined;
  /** Puts a list on the helper sheet and answers a reference to it. */
  referToList(items: readonly string[]): string;
}

/**
 * The rule for one of its areas: Excel counts the references of a rule from the first cell of its own area, the workbench
 * from the first cell of the first.
 */
export function toExcelValidation(
  rule: ValidationSnapshot,
  area: Area,
  surroundings: RuleSurroundings,
): DataValidation | undefined {
  const condition = toCondition(rule, area, surroundings);
  if (condition === undefined) return undefined;
  return {
    ...condition,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.helpText !== undefined && {
      showInputMessage: true,
      prompt: rule.helpText.slice(0, MAX_PROMPT),
    }),
  };
}

function toCondition(
  { criteria, args, areas }: ValidationSnapshot,
  area: Area,
  surroundings: RuleSurroundings,
): DataValidation | undefined {
  const [argument] = args;
  switch (criteria) {
    case 'CHECKBOX':
      return { type: 'list', formulae: ['"TRUE,FALSE"'] };
    case 'VALUE_IN_LIST':
      return Array.isArray(argument)
        ? { type: 'list', formulae: [toList(argument.map(String), surroundings)] }
        : undefined;
    case 'VALUE_IN_RANGE': {
      const reference = rangeReference(argument, surroundings);
      return reference === undefined ? undefined : { type: 'list', formulae: [reference] };
    }
    case 'CUSTOM_FORMULA': {
      if (typeof argument !== 'string') return undefined;
      const { row, column } = areas[0] ?? area;
      const moved = moveFormula(argument, area.row - row, area.column - column);
      return toCustom(toExcelFormula(moved, surroundings.excelNames));
    }
    default:
      return toComparison(criteria, args) ?? toCustom(criteriaFormula(criteria, args, cellAddress(area)));
  }
}

const OPERATORS: ReadonlyMap<string, NonNullable<DataValidation['operator']>> = new Map([
  ['NUMBER_BETWEEN', 'between'],
  ['NUMBER_NOT_BETWEEN', 'notBetween'],
  ['NUMBER_EQUAL_TO', 'equal'],
  ['NUMBER_NOT_EQUAL_TO', 'notEqual'],
  ['NUMBER_GREATER_THAN', 'greaterThan'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'greaterThanOrEqual'],
  ['NUMBER_LESS_THAN', 'lessThan'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'lessThanOrEqual'],
  ['DATE_BETWEEN', 'between'],
  ['DATE_NOT_BETWEEN', 'notBetween'],
  ['DATE_EQUAL_TO', 'equal'],
  ['DATE_AFTER', 'greaterThan'],
  ['DATE_ON_OR_AFTER', 'greaterThanOrEqual'],
  ['DATE_BEFORE', 'lessThan'],
  ['DATE_ON_OR_BEFORE', 'lessThanOrEqual'],
]);

function toComparison(criteria: string, args: readonly unknown[]): DataValidation | undefined {
  const operator = OPERATORS.get(criteria);
  const operands = args.map(operand).filter((text) => text !== undefined);
  const expected = operator === 'between' || operator === 'notBetween' ? 2 : 1;
  if (operator === undefined || operands.length !== expected) return undefined;
  if (criteria.startsWith('NUMBER')) return { type: 'decimal', operator, formulae: operands };
  // exceljs writes the operands of this type as dates and no other way.
  const dates = operands.map((serial) => new Date(Math.round((Number(serial) - 25_569) * 86_400_000)));
  return { type: 'date', operator, formulae: dates };
}

function toCustom(formula: string | undefined): DataValidation | undefined {
  return formula === undefined || formula.length > MAX_INLINE_LIST
    ? undefined
    : { type: 'custom', formulae: [formula] };
}

function toList(items: readonly string[], surroundings: RuleSurroundings): string {
  const inline = items.join(',');
  const isPlain = items.every((item) => item !== '' && item === item.trim() && !/[,"\r\n]/.test(item));
  // A list of these two words would come back as a checkbox.
  const looksLikeCheckbox = inline.toUpperCase() === 'TRUE,FALSE';
  return isPlain && inline.length <= MAX_INLINE_LIST && !looksLikeCheckbox
    ? `"${inline}"`
    : surroundings.referToList(items);
}

function rangeReference(argument: unknown, surroundings: RuleSurroundings): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if (!('sheetId' in argument && typeof argument.sheetId === 'number' && 'area' in argument))
    return undefined;
  const sheetName = surroundings.excelNameOf(argument.sheetId);
  return sheetName === undefined || !isArea(argument.area)
    ? undefined
    : toA1(argument.area, { sheetName, absolute: true });
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'rowCount' in value && 'columnCount' in value;
}

function cellAddress({ row, column }: Area): string {
  return toA1({ row, column, rowCount: 1, columnCount: 1 });
}

/** @param priority 1 is looked at first */
export function toExcelConditional(
  rule: ConditionalFormatSnapshot,
  priority: number,
  excelNames: ReadonlyMap<string, string>,
): ConditionalFormattingRule | undefined {
  const first = rule.areas[0];
  if (first === undefined || rule.gradient !== undefined) return undefined;
  const style = differentialStyle(rule.style);
  const operator = OPERATORS.get(rule.criteria);
  const operands = rule.args.map(operand).filter((text) => text !== undefined);
  if (operator !== undefined && rule.criteria.startsWith('NUMBER') && operands.length === rule.args.length) {
    // The types of exceljs name half of the operators it writes.
    const cellIs = { type: 'cellIs', operator, formulae: operands, style, priority };
    return isCellIs(cellIs) ? cellIs : undefined;
  }
  const [argument] = rule.args;
  const formula =
    rule.criteria === 'CUSTOM_FORMULA'
      ? typeof argument === 'string'
        ? toExcelFormula(argument, excelNames)
        : undefined
      : criteriaFormula(rule.criteria, rule.args, cellAddress(first));
  return formula === undefined ? undefined : { type: 'expression', formulae: [formula], style, priority };
}

function isCellIs(rule: {
  readonly type: string;
}): rule is Extract<ConditionalFormattingRule, { type: 'cellIs' }> {
  return rule.type === 'cellIs';
}

function differentialStyle(style: CellStyle): NonNullable<ConditionalFormattingRule['style']> {
  const font = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strike: true }),
    ...(style.fontColor !== undefined && { color: argb(style.fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.background !== undefined && {
      // Conditional styles fill with the background colour, cells with the foreground colour.
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: argb(style.background) },
    }),
  };
}
