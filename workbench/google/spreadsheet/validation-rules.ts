/** Data validation on the model: which rule a cell has and whether an entry satisfies it (platform 5.4). */

import type { CellSnapshot, ValidationSnapshot } from '../snapshot';
import { isDateFormat } from '../values/dates';
import { readDisplay } from './cell-values';
import { isArea } from './sheet-snapshot';
import type { Workbook } from './workbook';

/** Tells whether an entry satisfies a rule. */
export type Validator = (cell: CellSnapshot) => boolean;

/** A range as a rule stores it; `openRows` grows with the sheet. */
export interface RangeArgument {
  readonly sheetId: number;
  readonly area: { row: number; column: number; rowCount: number; columnCount: number };
  readonly openRows?: boolean;
}

export function isRangeArgument(value: unknown): value is RangeArgument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sheetId' in value &&
    typeof value.sheetId === 'number' &&
    'area' in value &&
    isArea(value.area)
  );
}

/** A date as a rule stores it: serial days. */
export function isDateArgument(value: unknown): value is { readonly serial: number } {
  return typeof value === 'object' && value !== null && 'serial' in value && typeof value.serial === 'number';
}

/** Prepares the rule once for many cells. Lists are read live from the workbook. */
export function compileRule(workbook: Workbook, rule: ValidationSnapshot): Validator {
  const [first, second] = rule.args;
  const { criteria } = rule;
  if (criteria === 'VALUE_IN_LIST')
    return inTexts(workbook, Array.isArray(first) ? first.map(plainText) : []);
  if (criteria === 'VALUE_IN_RANGE') return inTexts(workbook, textsOfRange(workbook, first));
  if (criteria === 'CHECKBOX') return checkbox(workbook, rule.args);
  if (criteria.startsWith('NUMBER_')) return numberRule(criteria, first, second);
  if (criteria.startsWith('DATE_')) return dateRule(criteria, first, second);
  if (criteria.startsWith('TEXT_')) return textRule(workbook, criteria, first);
  // A custom formula needs the formula engine; without it the entry passes.
  return () => true;
}

function checkbox(workbook: Workbook, args: readonly unknown[]): Validator {
  if (args.length === 0) return (cell) => typeof cell.value === 'boolean';
  return inTexts(workbook, args.map(plainText));
}

function inTexts(workbook: Workbook, texts: readonly string[]): Validator {
  const known = new Set(texts);
  return (cell) => known.has(plainText(cell.value ?? '')) || known.has(readDisplay(workbook, cell));
}

function textsOfRange(workbook: Workbook, argument: unknown): string[] {
  if (!isRangeArgument(argument)) return [];
  const sheet = workbook.sheet(argument.sheetId);
  if (sheet === undefined) return [];
  const rowCount = argument.openRows ? sheet.rowCount - argument.area.row : argument.area.rowCount;
  const texts: string[] = [];
  sheet.cells.forEachStored({ ...argument.area, rowCount }, (cell) => {
    if (cell.value !== undefined && cell.value !== '') texts.push(plainText(cell.value));
  });
  return texts;
}

function plainText(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

type Comparison = (value: number, first: number, second: number) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  BETWEEN: (value, first, second) => value >= first && value <= second,
  NOT_BETWEEN: (value, first, second) => value < first || value > second,
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  AFTER: (value, first) => value > first,
  BEFORE: (value, first) => value < first,
  ON_OR_AFTER: (value, first) => value >= first,
  ON_OR_BEFORE: (value, first) => value <= first,
};

function numberRule(criteria: string, first: unknown, second: unknown): Validator {
  const compare = COMPARISONS[criteria.slice('NUMBER_'.length)];
  return (cell) => {
    if (typeof cell.value !== 'number') return false;
    // A bound given as a formula cannot be evaluated here.
    if (compare === undefined || typeof first !== 'number') return true;
    return compare(cell.value, first, typeof second === 'number' ? second : first);
  };
}

function dateRule(criteria: string, first: unknown, second: unknown): Validator {
  const compare = COMPARISONS[criteria.slice('DATE_'.length)];
  return (cell) => {
    if (typeof cell.value !== 'number' || !isDateFormat(cell.numberFormat)) return false;
    if (compare === undefined || !isDateArgument(first)) return true;
    const day = Math.floor(cell.value);
    return compare(
      day,
      Math.floor(first.serial),
      Math.floor(isDateArgument(second) ? second.serial : first.serial),
    );
  };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL_TEXT = /^(?:(?:https?|ftp):\/\/|www\.)[^\s]+\.[^\s]+$|^mailto:[^\s@]+@[^\s@]+$/i;

function textRule(workbook: Workbook, criteria: string, argument: unknown): Validator {
  const wanted = String(argument ?? '').toLowerCase();
  const test = (text: string): boolean => {
    switch (criteria) {
      case 'TEXT_CONTAINS':
        return text.toLowerCase().includes(wanted);
      case 'TEXT_DOES_NOT_CONTAIN':
        return !text.toLowerCase().includes(wanted);
      case 'TEXT_EQUAL_TO':
        return text.toLowerCase() === wanted;
      case 'TEXT_STARTS_WITH':
        return text.toLowerCase().startsWith(wanted);
      case 'TEXT_ENDS_WITH':
        return text.toLowerCase().endsWith(wanted);
      case 'TEXT_IS_VALID_EMAIL':
        return EMAIL.test(text);
      case 'TEXT_IS_VALID_URL':
        return URL_TEXT.test(text);
      default:
        return true;
    }
  };
  return (cell) => test(readDisplay(workbook, cell));
}
