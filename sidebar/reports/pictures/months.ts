/** The months of a language's own calendar, found by asking how it writes days. */

import { addDays } from '../../../src/domain/cells/iso-day';

export interface Month {
  /** ISO days, both within the month. */
  readonly start: string;
  readonly end: string;
}

/** Writes ISO days in a language. */
export function dayWriter(language: string, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}

/** No month of any calendar is shorter than this, less a day. */
const SHORTEST_DAYS = 27;

/** The whole months in which two days lie, and those between. @param most of them */
export function monthsBetween(from: string, to: string, language: string, most: number): readonly Month[] {
  const nameOf = dayWriter(language, { year: 'numeric', month: 'numeric' });
  let start = from;
  while (nameOf(addDays(start, -1)) === nameOf(from)) start = addDays(start, -1);
  const months: Month[] = [];
  while (start <= to && months.length < most) {
    let end = addDays(start, SHORTEST_DAYS);
    while (nameOf(addDays(end, 1)) === nameOf(start)) end = addDays(end, 1);
    months.push({ start, end });
    start = addDays(end, 1);
  }
  return months;
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Languages whose week does not begin on Monday; few browsers can be asked. */
const FIRST_DAYS: Readonly<Record<string, number>> = { fa: 6, en: 7 };
export const firstWeekday = (language: string): number => FIRST_DAYS[language.slice(0, 2)] ?? 1;
