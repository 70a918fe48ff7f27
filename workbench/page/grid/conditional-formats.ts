/** Translates conditional formats between the workbook's snapshot and Univer's rules. */

import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellStyle, ConditionalFormatSnapshot, SheetSnapshot } from '../../google/snapshot';
import { areaToRange, columnLetters, rangeToArea } from './area';
import { styleFromUniver, styleToUniver } from './cell-style';

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const TEXTS: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'equal',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
};

/** A rule as the plugin stores it: the plugin's own unions are enumerations of these very words. */
interface StoredRule {
  readonly cfId: string;
  readonly ranges: IConditionFormattingRule['ranges'];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style?: IStyleBase;
    readonly config?: readonly unknown[];
  };
}

/** First rule first: in both worlds the first that matches wins. Rules the grid cannot draw are left out. */
export function conditionalFormatsToUniver(sheet: SheetSnapshot): StoredRule[] {
  return (sheet.conditionalFormats ?? []).flatMap((format, index) => {
    const rule = ruleOf(format);
    return rule
      ? [
          {
            cfId: `format-${sheet.id}-${index}`,
            ranges: format.areas.map(areaToRange),
            stopIfTrue: false,
            rule,
          },
        ]
      : [];
  });
}

function ruleOf(format: ConditionalFormatSnapshot): StoredRule['rule'] | undefined {
  if (format.gradient !== undefined) return undefined;
  const highlight = { type: 'highlightCell', style: styleToUniver(format.style, undefined) ?? {} };
  const [first, second] = format.args;
  const number = NUMBERS[format.criteria];
  if (number !== undefined) {
    const value = number.endsWith('etween') ? [Number(first), Number(second)] : Number(first);
    return { ...highlight, subType: 'number', operator: number, value };
  }
  const text = TEXTS[format.criteria];
  if (text !== undefined) {
    return {
      ...highlight,
      subType: 'text',
      operator: text,
      ...(first === undefined ? {} : { value: String(first) }),
    };
  }
  if (format.criteria === 'CUSTOM_FORMULA')
    return { ...highlight, subType: 'formula', value: String(first ?? '') };
  const formula = dateFormula(format);
  return formula === undefined ? undefined : { ...highlight, subType: 'formula', value: formula };
}

function dateFormula(format: ConditionalFormatSnapshot): string | undefined {
  const topLeft = format.areas[0];
  const [first] = format.args;
  if (!topLeft || typeof first !== 'object' || first === null || !('serial' in first)) return undefined;
  const cell = `${columnLetters(topLeft.column)}${topLeft.row + 1}`;
  const comparison: Readonly<Record<string, string>> = {
    DATE_AFTER: '>',
    DATE_BEFORE: '<',
    DATE_EQUAL_TO: '=',
  };
  const sign = comparison[format.criteria];
  return sign === undefined ? undefined : `=AND(ISNUMBER(${cell}),${cell}${sign}${String(first.serial)})`;
}

/** The grid's rules as snapshots; those it could not draw keep their place, and an untouched rule is answered as known. */
export function conditionalFormatsFromUniver(
  rules: readonly StoredRule[],
  known: SheetSnapshot,
  size: { readonly rowCount: number; readonly columnCount: number },
): ConditionalFormatSnapshot[] {
  const read = rules.map((stored) => {
    const areas = stored.ranges.map((range) => rangeToArea(range, size.rowCount, size.columnCount));
    const index = Number(/^format-\d+-(\d+)$/.exec(stored.cfId)?.[1] ?? -1);
    const before = known.conditionalFormats?.[index];
    const drawn = before && ruleOf(before);
    if (before && drawn && sameRule(drawn, stored.rule)) return { index, format: { ...before, areas } };
    return { index, format: formatOf(stored, areas) };
  });
  const undrawn = (known.conditionalFormats ?? []).flatMap((format, index) =>
    ruleOf(format) ? [] : [{ index, format }],
  );
  const all = read.flatMap(({ index, format }) => (format ? [{ index, format }] : []));
  for (const kept of undrawn) {
    const place = all.findIndex(({ index }) => index > kept.index);
    all.splice(place < 0 ? all.length : place, 0, kept);
  }
  return all.map(({ format }) => format);
}

function sameRule(one: StoredRule['rule'], other: StoredRule['rule']): boolean {
  const parts = (rule: StoredRule['rule']): unknown[] => [
    rule.type,
    rule.subType ?? '',
    rule.operator ?? '',
    rule.subType === 'formula' ? '=' : (rule.value ?? ''),
    styleFromUniver(rule.style).style ?? {},
  ];
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}

function formatOf(
  stored: StoredRule,
  areas: ConditionalFormatSnapshot['areas'],
): ConditionalFormatSnapshot | undefined {
  const { rule } = stored;
  if (rule.type !== 'highlightCell') return undefined;
  const style: CellStyle = styleFromUniver(rule.style).style ?? {};
  if (rule.subType === 'formula')
    return { areas, criteria: 'CUSTOM_FORMULA', args: [rule.value ?? ''], style };
  const names = rule.subType === 'number' ? NUMBERS : rule.subType === 'text' ? TEXTS : {};
  const criteria = Object.entries(names).find(([, word]) => word === rule.operator)?.[0];
  if (criteria === undefined) return undefined;
  return { areas, criteria, args: rule.value === undefined ? [] : [rule.value].flat(), style };
}
