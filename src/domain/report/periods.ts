/** The times a report looks back on: the chosen one, and earlier ones of the same length. */

import type { ReportDefinition } from '../../schema/reports/definition';
import { addDays, addMonths, daysBetween } from '../cells/iso-day';

export interface Period {
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** The time that a report is about where nobody chooses its beginning or its end: up to today, or whole months from this one on. */
export const periodOf = (
  { months, isAhead }: Pick<ReportDefinition, 'months' | 'isAhead'>,
  today: string,
  from?: string,
  to?: string,
): Period => {
  if (isAhead) {
    const first = from || `${today.slice(0, 8)}01`;
    return { from: first, to: to || addDays(addMonths(first, months), -1) };
  }
  const last = to || today;
  return { from: from || addDays(addMonths(last, -months), 1), to: last };
};

/** Whole months when the time begins and ends so, else as many days. */
export const earlier = ({ from, to }: Period, count: number): Period => {
  const after = addDays(to, 1);
  const months = Math.round(daysBetween(from, after) / 30.4);
  if (months > 0 && addMonths(from, months) === after) {
    // From the beginning of the one after it: months end on different days, and none may fall between.
    const beginning = (times: number) => addMonths(from, -months * times);
    return { from: beginning(count), to: addDays(beginning(count - 1), -1) };
  }
  const days = daysBetween(from, after);
  return { from: addDays(from, -days * count), to: addDays(to, -days * count) };
};
