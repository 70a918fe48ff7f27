/** Translates data validation between the workbook's snapshot and Univer's rules. */

import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Area, SheetSnapshot, ValidationSnapshot } from '../../google/snapshot';
import { areaFromA1, areaToA1, areaToRange, columnLetters, quotedSheetName, rangeToArea } from './area';

/** Univer draws an arrow in the cell, or nothing where Google would show no arrow. Chips in every empty cell would drown the sheet. */
const ARROW = 1;
const BARE = 0;
const STOP = 1;
const WARN = 2;

const OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const DATE_OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

export type SheetList = readonly { readonly id: number; readonly name: string }[];

type Rule = ISheetDataValidationRule;
type Definition = Pick<Rule, 'type'> &
  Partial<Pick<Rule, 'formula1' | 'formula2' | 'showDropDown' | 'renderMode'>> & {
    readonly operator?: string;
  };

/** Rules are named by sheet and position, so that the way back finds the one each came from. */
export function validationsToUniver(sheet: SheetSnapshot, sheets: SheetList): Rule[] {
  return (sheet.validations ?? []).map((validation, index) =>
    validationToUniver(sheet, sheets, validation, index),
  );
}

function validationToUniver(
  sheet: SheetSnapshot,
  sheets: SheetList,
  validation: ValidationSnapshot,
  index: number,
): Rule {
  const { operator, ...definition } = definitionOf(validation, sheets);
  return {
    uid: `validation-${sheet.id}-${index}`,
    ranges: validation.areas.map(areaToRange),
    allowBlank: true,
    ...definition,
    // Univer declares the operators as an enumeration of these very words.
    ...(operator === undefined ? {} : { operator: operator as NonNullable<Rule['operator']> }),
    errorStyle: validation.allowInvalid ? WARN : STOP,
    showErrorMessage: validation.helpText !== undefined,
    ...(validation.helpText === undefined ? {} : { error: validation.helpText }),
  };
}

function definitionOf(validation: ValidationSnapshot, sheets: SheetList): Definition {
  const { criteria, args } = validation;
  const [first, second] = args;
  const topLeft = validation.areas[0];
  const cell = topLeft ? `${columnLetters(topLeft.column)}${topLeft.row + 1}` : 'A1';
  const quoted = `"${String(first ?? '').replace(/"/g, '""')}"`;
  if (criteria === 'VALUE_IN_LIST') {
    const list = Array.isArray(first) ? first.map(String) : [];
    return { type: 'list', formula1: JSON.stringify(list), ...dropdown(second) };
  }
  if (criteria === 'VALUE_IN_RANGE') {
    return { type: 'list', formula1: rangeFormula(first, sheets), ...dropdown(second) };
  }
  if (criteria === 'CHECKBOX') {
    return first === undefined || first === null
      ? { type: 'checkbox' }
      : {
          type: 'checkbox',
          formula1: String(first),
          ...(second === undefined ? {} : { formula2: String(second) }),
        };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: String(first ?? '') };
  if (criteria.startsWith('NUMBER_')) {
    return compare('decimal', OPERATORS[criteria.slice('NUMBER_'.length)], first, second);
  }
  if (criteria === 'DATE_IS_VALID_DATE') return compare('date', 'greaterThanOrEqual', 1, undefined);
  if (criteria.startsWith('DATE_')) {
    return compare('date', DATE_OPERATORS[criteria.slice('DATE_'.length)], serialOf(first), serialOf(second));
  }
  const formula = textFormula(criteria, quoted, cell);
  // A mere warning is not worth a thousand formulas per column: the add-on's own checks speak up.
  if (formula === undefined || validation.allowInvalid) return { type: 'any' };
  return { type: 'custom', formula1: formula };
}

function textFormula(criteria: string, quoted: string, cell: string): string | undefined {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return `=ISNUMBER(SEARCH(${quoted},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `=NOT(ISNUMBER(SEARCH(${quoted},${cell})))`;
    case 'TEXT_EQUAL_TO':
      return `=EXACT(${cell},${quoted})`;
    case 'TEXT_IS_VALID_EMAIL':
      return `=ISNUMBER(SEARCH("?*@?*.?*",${cell}))`;
    case 'TEXT_IS_VALID_URL':
      return `=ISNUMBER(SEARCH("?*.?*",${cell}))`;
    default:
      return undefined;
  }
}

function dropdown(show: unknown): { readonly showDropDown: boolean; readonly renderMode: number } {
  return show === false
    ? { showDropDown: false, renderMode: BARE }
    : { showDropDown: true, renderMode: ARROW };
}

function compare(type: string, operator: string | undefined, first: unknown, second: unknown): Definition {
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    formula1: String(first ?? ''),
    ...(second === undefined || second === null ? {} : { formula2: String(second) }),
  };
}

function serialOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'serial' in value ? value.serial : value;
}

function rangeFormula(reference: unknown, sheets: SheetList): string {
  if (typeof reference !== 'object' || reference === null) return '';
  if (!('sheetId' in reference) || !('area' in reference)) return '';
  const name = sheets.find((sheet) => sheet.id === reference.sheetId)?.name;
  if (name === undefined) return '';
  // Written by the stand-in itself in exactly this shape (`ValidationSnapshot.args`).
  const a1 = areaToA1(reference.area as Area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quotedSheetName(name)}!${a1}`;
}

/** The grid's rules as snapshots. A rule the person did not touch is answered as it was known, at its new place. */
export function validationsFromUniver(
  rules: readonly Rule[],
  known: SheetSnapshot,
  sheets: SheetList,
  size: { readonly rowCount: number; readonly columnCount: number },
): ValidationSnapshot[] {
  return rules
    .filter((rule) => rule.ranges.length > 0)
    .map((rule) => {
      const areas = rule.ranges.map((range) => rangeToArea(range, size.rowCount, size.columnCount));
      const index = Number(/^validation-\d+-(\d+)$/.exec(rule.uid)?.[1] ?? -1);
      const before = known.validations?.[index];
      if (before && sameRule(validationToUniver(known, sheets, before, index), rule))
        return { ...before, areas };
      const { criteria, args } = criteriaOf(rule, sheets, size);
      return {
        areas,
        criteria,
        args,
        allowInvalid: rule.errorStyle !== STOP,
        ...(rule.error ? { helpText: rule.error } : {}),
      };
    });
}

function sameRule(one: Rule, other: Rule): boolean {
  const parts = (rule: Rule): unknown[] => [
    rule.type,
    // References move with their cells: the model moves them by its own rules.
    rule.formula1?.startsWith('=') ? '=' : (rule.formula1 ?? ''),
    rule.formula2?.startsWith('=') ? '=' : (rule.formula2 ?? ''),
    rule.operator ?? '',
    rule.errorStyle,
    rule.error ?? '',
  ];
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}

function criteriaOf(
  rule: Rule,
  sheets: SheetList,
  size: { readonly rowCount: number; readonly columnCount: number },
): { readonly criteria: string; readonly args: readonly unknown[] } {
  const show = rule.showDropDown !== false;
  const numbers = [rule.formula1, rule.formula2]
    .filter((text) => text !== undefined && text !== '')
    .map(Number);
  if (rule.type === 'checkbox') {
    return {
      criteria: 'CHECKBOX',
      args: [rule.formula1, rule.formula2].filter((text) => text !== undefined && text !== ''),
    };
  }
  if (rule.type === 'list' || rule.type === 'listMultiple') {
    const reference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(rule.formula1 ?? '');
    if (!reference) return { criteria: 'VALUE_IN_LIST', args: [listOf(rule.formula1), show] };
    const name = (reference[1] ?? reference[2] ?? '').replace(/''/g, "'");
    const sheetId = sheets.find((sheet) => sheet.name === name)?.id;
    const area = areaFromA1(reference[3] ?? '', size.rowCount, size.columnCount);
    return { criteria: 'VALUE_IN_RANGE', args: [{ sheetId, area }, show] };
  }
  if (rule.type === 'decimal' || rule.type === 'whole') {
    return { criteria: `NUMBER_${nameOf(OPERATORS, rule.operator) ?? 'EQUAL_TO'}`, args: numbers };
  }
  if (rule.type === 'date') {
    return {
      criteria: `DATE_${nameOf(DATE_OPERATORS, rule.operator) ?? 'EQUAL_TO'}`,
      args: numbers.map((serial) => ({ serial })),
    };
  }
  return { criteria: 'CUSTOM_FORMULA', args: [rule.formula1 ?? ''] };
}

function nameOf(
  operators: Readonly<Record<string, string>>,
  operator: string | undefined,
): string | undefined {
  return Object.entries(operators).find(([, word]) => word === operator)?.[0];
}

function listOf(text: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '');
    if (Array.isArray(list)) return list.map(String);
  } catch {
    // Older rules are a plain comma list.
  }
  return (text ?? '').split(',').filter((item) => item !== '');
}
