/** The times a report looks back on: the chosen one, and earlier ones of the same length. */

import { addDays, addMonths, daysBetween } from '../cells/iso-day';

export interface Period {
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** The months up to a day. */
export const monthsUpTo = (to: string, months: number): Period => ({
  from: addDays(addMonths(to, -months), 1),
  to,
});

/** Whole months when the time begins and ends so, else as many days. */
export const earlier = ({ from, to }: Period, count: number): Period => {
  const after = addDays(to, 1);
  const months = Math.round(daysBetween(from, after) / 30.4);
  if (months > 0 && addMonths(from, months) === after) {
    const start = addMonths(from, -months * count);
    return { from: start, to: addDays(addMonths(start, months), -1) };
  }
  const days = daysBetween(from, after);
  return { from: addDays(from, -days * count), to: addDays(to, -days * count) };
};
