/** Ready times to look back on, counted from a day: this and the last month, quarter, year, and the last twelve months. */

import { addDays, addMonths, isIsoDay } from '../../src/domain/cells/iso-day';
import type { Period } from '../../src/domain/report/periods';

export const readyTimes = [
  'thisMonth',
  'thisQuarter',
  'thisYear',
  'lastMonth',
  'lastQuarter',
  'lastYear',
  'lastTwelveMonths',
] as const;
export type ReadyTime = (typeof readyTimes)[number];

/** First day of the calendar's month, quarter or year in which a day lies. */
const startOf = (day: string, months: number): string => {
  const [year = '', month = '1'] = day.split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
};

const whole = (start: string, months: number): Period => ({
  from: start,
  to: addDays(addMonths(start, months), -1),
});

const monthsOf = (time: ReadyTime): number =>
  time.endsWith('Month') ? 1 : time.endsWith('Quarter') ? 3 : 12;

/** @param today ISO day */
export function periodOf(time: ReadyTime, today: string): Period {
  if (time === 'lastTwelveMonths') return { from: addDays(addMonths(today, -12), 1), to: today };
  const months = monthsOf(time);
  const start = startOf(today, months);
  return whole(time.startsWith('last') ? addMonths(start, -months) : start, months);
}

/** Why a time of one's own cannot be looked back on; null: it can. */
export const problemOf = ({ from, to }: Period): 'timeMissing' | 'timeReversed' | null => {
  if (!isIsoDay(from) || !isIsoDay(to)) return 'timeMissing';
  return from > to ? 'timeReversed' : null;
};
