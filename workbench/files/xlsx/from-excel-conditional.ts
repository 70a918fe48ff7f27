/** Turns an xlsx conditional format into Google's criteria. Colour scales, bars and icons are left out. */

import type { Area, CellStyle, ConditionalFormatSnapshot } from '../../google/snapshot';
import type { XmlAttributes } from '../xml';
import { fromExcelFormula } from './formula-dialect';

export interface ExcelConditional {
  readonly attributes: XmlAttributes;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['between', 'NUMBER_BETWEEN'],
  ['notBetween', 'NUMBER_NOT_BETWEEN'],
  ['equal', 'NUMBER_EQUAL_TO'],
  ['notEqual', 'NUMBER_NOT_EQUAL_TO'],
  ['greaterThan', 'NUMBER_GREATER_THAN'],
  ['greaterThanOrEqual', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
  ['lessThan', 'NUMBER_LESS_THAN'],
  ['lessThanOrEqual', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
]);
const TEXT_TYPES: ReadonlyMap<string, string> = new Map([
  ['containsText', 'TEXT_CONTAINS'],
  ['notContainsText', 'TEXT_DOES_NOT_CONTAIN'],
  ['beginsWith', 'TEXT_STARTS_WITH'],
  ['endsWith', 'TEXT_ENDS_WITH'],
]);

/** Rules in Excel's order of priority: the first that holds wins, as in Google. */
export function fromExcelConditionals(
  rules: readonly ExcelConditional[],
  styles: readonly CellStyle[],
): ConditionalFormatSnapshot[] {
  const priority = (rule: ExcelConditional) => Number(rule.attributes.get('priority') ?? 0);
  return [...rules]
    .sort((first, second) => priority(first) - priority(second))
    .flatMap((rule) => {
      const criteria = readCriteria(rule);
      const style = styles[Number(rule.attributes.get('dxfId') ?? -1)];
      return criteria === undefined || style === undefined || rule.areas.length === 0
        ? []
        : [{ areas: rule.areas, ...criteria, style }];
    });
}

function readCriteria({
  attributes,
  formulas,
}: ExcelConditional): Pick<ConditionalFormatSnapshot, 'criteria' | 'args'> | undefined {
  const type = attributes.get('type') ?? '';
  const [formula] = formulas;
  if (type === 'cellIs') return readCellIs(attributes.get('operator') ?? '', formulas);
  const text = TEXT_TYPES.get(type);
  const searched = attributes.get('text');
  if (text !== undefined && searched !== undefined) return { criteria: text, args: [searched] };
  if (formula === undefined || type === '' || formula === '') return undefined;
  // Blank cells, errors, dates and searches without their text carry a formula that says the same.
  return { criteria: 'CUSTOM_FORMULA', args: [fromExcelFormula(formula)] };
}

function readCellIs(
  operator: string,
  formulas: readonly string[],
): Pick<ConditionalFormatSnapshot, 'criteria' | 'args'> | undefined {
  const [formula = ''] = formulas;
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) {
    return operator === 'equal'
      ? { criteria: 'TEXT_EQUAL_TO', args: [text.replaceAll('""', '"')] }
      : undefined;
  }
  const criteria = OPERATORS.get(operator);
  if (criteria === undefined) return undefined;
  const args = formulas.map((operand) => {
    const number = Number(operand);
    return operand.trim() !== '' && Number.isFinite(number) ? number : fromExcelFormula(operand);
  });
  return { criteria, args };
}
