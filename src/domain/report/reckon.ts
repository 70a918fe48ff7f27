/** Reckons a figure from rows, and keeps the rows behind it; a missing base gives null and says why, never zero. */

import type { Figure, Selection } from '../../schema/reports/definition';
import { daysBetween } from '../cells/iso-day';
import { remembered } from '../remembered';
import type { ReportContext, ReportRow, RowPlace } from './report-context';
import { selectRows } from './select-rows';
import { behindAll } from './sources/about-account';
import { kindOf } from './value-kinds';

export interface Reckoned {
  readonly value: number | null;
  /** Rows without the value count for nothing and are not among them. */
  readonly behind: () => readonly RowPlace[];
  /** Why there is no value. */
  readonly why: 'noRows' | 'zeroBase' | 'currencies' | null;
  /** Of money. */
  readonly currency?: string;
}

const nowhere = () => [];
const nothing = (why: Reckoned['why'], behind: Reckoned['behind'] = nowhere): Reckoned => ({
  value: null,
  why,
  behind,
});

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] || 0) + (sorted[Math.floor(middle)] || 0)) / 2;
};
const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const placesOf = (rows: readonly ReportRow[]) => () => behindAll(rows);

/** In a column; kept with the rows, since every figure of every quarter asks. After all days where none is given. */
const firstDay = remembered((rows: readonly ReportRow[]) =>
  remembered((column: string) => rows.map(({ values }) => String(values[column] || '~')).sort()[0] || '~'),
);

/** Of the numbers in a column; money in one currency only. */
const overNumbers = (
  column: string,
  of: Selection,
  context: ReportContext,
  reckon: (numbers: readonly number[]) => number,
): Reckoned => {
  const all = selectRows(of, context);
  const rows = all.filter(({ values }) => typeof values[column] === 'number');
  const behind = placesOf(rows);
  // A sum that leaves out what a row could not add up itself would be too small.
  if (all.some(({ values }) => values.isMixed)) return nothing('currencies', placesOf(all));
  if (rows.length === 0) return nothing('noRows');
  const isMoney = kindOf(of.from, column, context) === 'money';
  const currencies = new Set(isMoney ? rows.map(({ currency }) => currency || context.currency) : []);
  if (currencies.size > 1) return nothing('currencies', behind);
  const [currency] = currencies;
  return {
    value: reckon(rows.map(({ values }) => Number(values[column]))),
    behind,
    why: null,
    ...(currency ? { currency } : {}),
  };
};

const overRows = (
  of: Selection,
  context: ReportContext,
  reckon: (rows: readonly ReportRow[]) => number | null,
) => {
  const rows = selectRows(of, context);
  const value = reckon(rows);
  return value === null ? nothing('noRows') : { value, behind: placesOf(rows), why: null };
};

/** What is still to come of the report's time is not reckoned with. */
const endOf = ({ to, today }: ReportContext): string => (to < today ? to : today);

/** Days of the longest time between two days, from the beginning and to the end of the report's time. */
const longestGap = (days: readonly string[], context: ReportContext): number | null => {
  const { from } = context;
  const inside = [...new Set(days)].sort();
  if (inside.length === 0) return null;
  const marks = [from, ...inside, endOf(context)];
  return Math.max(...marks.slice(1).map((day, index) => daysBetween(marks[index] || day, day)));
};

const combined = (
  parts: readonly Reckoned[],
  reckon: (values: readonly number[]) => number | null,
): Reckoned => {
  const behind = () => parts.flatMap((part) => part.behind());
  const missing = parts.find(({ value }) => value === null);
  if (missing) return nothing(missing.why, behind);
  const currencies = new Set(parts.flatMap(({ currency }) => currency || []));
  if (currencies.size > 1) return nothing('currencies', behind);
  const value = reckon(parts.map((part) => part.value || 0));
  const [currency] = currencies;
  return value === null
    ? nothing('zeroBase', behind)
    : { value, behind, why: null, ...(currency ? { currency } : {}) };
};

export const reckon = (figure: Figure, context: ReportContext): Reckoned => {
  const all = (figures: readonly Figure[]) => figures.map((one) => reckon(one, context));
  if ('figure' in figure) {
    const named = context.library.figures[figure.figure];
    return named ? reckon(named.figure, context) : nothing('noRows');
  }
  if ('count' in figure) {
    const end = endOf(context);
    const { from: source, inTime } = figure.count;
    const isOpen = () => {
      const rows = context.rowsOf(source);
      return context.from > end || !rows.length || (inTime && firstDay(rows)(inTime) > end);
    };
    return overRows(figure.count, context, ({ length }) =>
      length || !figure.needsRows || !isOpen() ? length : null,
    );
  }
  if ('sum' in figure) return overNumbers(figure.sum, figure.of, context, add);
  if ('mean' in figure)
    return overNumbers(figure.mean, figure.of, context, (numbers) => add(numbers) / numbers.length);
  if ('median' in figure) return overNumbers(figure.median, figure.of, context, median);
  if ('longestGap' in figure) {
    return overRows(figure.of, context, (rows) =>
      longestGap(
        rows.flatMap(({ values }) => (values[figure.longestGap] as string | null) || []),
        context,
      ),
    );
  }
  if ('total' in figure) return combined(all(figure.total), add);
  if ('less' in figure) return combined(all(figure.less), ([first = 0, ...others]) => first - add(others));
  if ('times' in figure) return combined(all(figure.times), ([one = 0, other = 0]) => one * other);
  if ('share' in figure) {
    const parts = all(figure.share);
    const { currency, ...share } = combined(parts, ([part = 0, base]) => (base ? part / base : null));
    // A share of two amounts of money is no money.
    return currency && parts[1] && !parts[1].currency ? { ...share, currency } : share;
  }
  const value =
    'number' in figure
      ? figure.number
      : 'setting' in figure
        ? context.number(figure.setting)
        : Math.max(0, daysBetween(context.from, endOf(context)) + 1) / 365.25;
  return { value, behind: nowhere, why: null };
};
