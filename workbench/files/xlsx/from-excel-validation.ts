/** Turns an xlsx data validation into Google's criteria. */

import type { Area, ValidationSnapshot } from '../../google/snapshot';
import { parseA1, toA1 } from '../../google/values/a1';
import type { XmlAttributes } from '../xml';
import { parseReference } from './areas';
import { fromExcelFormula } from './formula-dialect';
import { isTrue } from './package-parts';
import { LISTS_SHEET_NAME } from './sheet-names';

export interface ExcelValidation {
  readonly attributes: XmlAttributes;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
}

/** What a validation may point to outside its own sheet. */
export interface ReferenceTargets {
  /** Id of a sheet by its name in the file. */
  sheetId(name: string): number | undefined;
  /** Items of a list on the helper sheet, by 0-based column. */
  listItems(columnIndex: number): readonly string[] | undefined;
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['between', 'BETWEEN'],
  ['notBetween', 'NOT_BETWEEN'],
  ['equal', 'EQUAL_TO'],
  ['notEqual', 'NOT_EQUAL_TO'],
  ['greaterThan', 'GREATER_THAN'],
  ['greaterThanOrEqual', 'GREATER_THAN_OR_EQUAL_TO'],
  ['lessThan', 'LESS_THAN'],
  ['lessThanOrEqual', 'LESS_THAN_OR_EQUAL_TO'],
]);
const DATE_OPERATORS: ReadonlyMap<string, string> = new Map([
  ['between', 'DATE_BETWEEN'],
  ['notBetween', 'DATE_NOT_BETWEEN'],
  ['equal', 'DATE_EQUAL_TO'],
  ['greaterThan', 'DATE_AFTER'],
  ['greaterThanOrEqual', 'DATE_ON_OR_AFTER'],
  ['lessThan', 'DATE_BEFORE'],
  ['lessThanOrEqual', 'DATE_ON_OR_BEFORE'],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
]);

/** Undefined for what Google has no criteria for, such as a time of day. */
export function fromExcelValidation(
  validation: ExcelValidation,
  ownSheetId: number,
  targets: ReferenceTargets,
): ValidationSnapshot | undefined {
  const first = validation.areas[0];
  if (first === undefined) return undefined;
  const criteria = readCriteria(validation, first, ownSheetId, targets);
  if (criteria === undefined) return undefined;
  const { attributes } = validation;
  const style = attributes.get('errorStyle') ?? 'stop';
  const prompt = attributes.get('prompt');
  return {
    areas: validation.areas,
    ...criteria,
    allowInvalid: !isTrue(attributes.get('showErrorMessage')) || style !== 'stop',
    ...(prompt !== undefined && prompt !== '' && { helpText: prompt }),
  };
}

type Criteria = Pick<ValidationSnapshot, 'criteria' | 'args'>;

function readCriteria(
  { attributes, formulas }: ExcelValidation,
  first: Area,
  ownSheetId: number,
  targets: ReferenceTargets,
): Criteria | undefined {
  const [formula = '', second = ''] = formulas;
  const operator = attributes.get('operator') ?? 'between';
  const operands = operator === 'between' || operator === 'notBetween' ? [formula, second] : [formula];
  switch (attributes.get('type')) {
    case 'list':
      return readList(formula, !isTrue(attributes.get('showDropDown')), ownSheetId, targets);
    case 'custom':
      return { criteria: 'CUSTOM_FORMULA', args: [fromExcelFormula(formula)] };
    case 'whole':
    case 'decimal': {
      const name = OPERATORS.get(operator);
      return name === undefined
        ? undefined
        : { criteria: `NUMBER_${name}`, args: operands.map(numberOrFormula) };
    }
    case 'date': {
      const name = DATE_OPERATORS.get(operator);
      const serials = operands.map(Number);
      if (name === undefined || !serials.every(Number.isFinite)) return undefined;
      return { criteria: name, args: serials.map((serial) => ({ serial })) };
    }
    case 'textLength': {
      const cell = toA1({ row: first.row, column: first.column, rowCount: 1, columnCount: 1 });
      return { criteria: 'CUSTOM_FORMULA', args: [lengthFormula(cell, operator, operands)] };
    }
    default:
      return undefined;
  }
}

function numberOrFormula(text: string): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : fromExcelFormula(text);
}

function lengthFormula(cell: string, operator: string, operands: readonly string[]): string {
  const [low = '0', high = '0'] = operands;
  if (operator === 'between') return `=AND(LEN(${cell})>=${low},LEN(${cell})<=${high})`;
  if (operator === 'notBetween') return `=OR(LEN(${cell})<${low},LEN(${cell})>${high})`;
  return `=LEN(${cell})${SIGNS.get(operator) ?? '='}${low}`;
}

function readList(
  formula: string,
  showsArrow: boolean,
  ownSheetId: number,
  targets: ReferenceTargets,
): Criteria | undefined {
  if (formula.startsWith('"')) {
    const items = formula
      .replace(/^"|"$/g, '')
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
    if (items.join(',').toUpperCase() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', args: [] };
    return { criteria: 'VALUE_IN_LIST', args: [items, showsArrow] };
  }
  const parsed = parseA1(formula);
  const area = parseReference(formula);
  if (parsed === null || area === undefined) return undefined;
  if (parsed.sheetName === LISTS_SHEET_NAME) {
    const items = targets.listItems(area.column);
    return items === undefined ? undefined : { criteria: 'VALUE_IN_LIST', args: [items, showsArrow] };
  }
  const sheetId = parsed.sheetName === undefined ? ownSheetId : targets.sheetId(parsed.sheetName);
  return sheetId === undefined
    ? undefined
    : { criteria: 'VALUE_IN_RANGE', args: [{ sheetId, area }, showsArrow] };
}
