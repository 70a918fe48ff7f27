/** Picks the rows that a definition asks for: conditions, order, most. */

import type { Condition, Selection, Test } from '../../schema/reports/definition';
import type { CellValue } from '../cells/cell-value';
import { addDays } from '../cells/iso-day';
import type { ReportContext, ReportRow } from './report-context';
import { compareValues, kindOf } from './value-kinds';

type Operand = CellValue | readonly (string | number)[] | undefined;

const isOneOf = (value: CellValue, list: Operand): boolean =>
  Array.isArray(list) && list.some((one) => one === value);
const isBlank = (value: CellValue): boolean =>
  value === null || value === '' || (typeof value === 'object' && value.length === 0);
/** Days and numbers alike; never true of a blank. */
const isBelow = (one: Operand, other: Operand): boolean =>
  // Both are of one type.
  typeof one === typeof other && (one as string) < (other as string);

const tests: Readonly<Record<Test, (value: CellValue, operand: Operand) => boolean>> = {
  is: (value, operand) => value === operand,
  isNot: (value, operand) => value !== operand,
  in: isOneOf,
  notIn: (value, operand) => !isOneOf(value, operand),
  has: (value, operand) => Array.isArray(value) && value.includes(String(operand)),
  blank: isBlank,
  filled: (value) => !isBlank(value),
  before: isBelow,
  after: (value, operand) => isBelow(operand, value),
  onOrBefore: (value, operand) => value === operand || isBelow(value, operand),
  onOrAfter: (value, operand) => value === operand || isBelow(operand, value),
};

/** What conditions may speak of. */
export type Days = Pick<ReportContext, 'today' | 'from' | 'to'>;

const resolved = (operand: Condition[2], { today, from, to }: Days): Operand => {
  const named = typeof operand === 'string' ? /^@(today|from|to)([+-]\d+)?$/.exec(operand) : null;
  if (!named) return operand;
  return addDays({ today, from, to }[named[1] as 'today' | 'from' | 'to'], Number(named[2] || 0));
};

/** @returns whether a row's values meet all conditions */
export const meets = (
  conditions: readonly Condition[] | undefined,
  days: Days,
): ((values: ReportRow['values']) => boolean) => {
  const ready = (conditions || []).map(
    ([column, test, operand]) => [column, tests[test], resolved(operand, days)] as const,
  );
  return (values) => ready.every(([column, test, operand]) => test(values[column] ?? null, operand));
};

export const selectRows = (selection: Selection, context: ReportContext): readonly ReportRow[] => {
  const { from, inTime, where, sort = [], most } = selection;
  const isWanted = meets(where, context);
  const rows = inTime ? context.rowsInTime(from, inTime) : context.rowsOf(from);
  const found = rows.filter(({ values }) => isWanted(values));
  const orders = sort.map((named) => {
    const column = named.replace(/^-/, '');
    return {
      column,
      kind: kindOf(from, column, context),
      sign: named === column ? (1 as const) : (-1 as const),
    };
  });
  if (sort.length === 0 && most === undefined) return found;
  const sorted = found.sort((one, other) => {
    for (const { column, kind, sign } of orders) {
      const order = compareValues(one.values[column] ?? null, other.values[column] ?? null, kind, sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  return most === undefined ? sorted : sorted.slice(0, most);
};
