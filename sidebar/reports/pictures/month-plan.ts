/** Plans the months of a calendar: weeks of days with what is on them, in the language's own calendar. */

import { addDays } from '../../../src/domain/cells/iso-day';
import { append } from '../../../src/domain/grouped-by';
import type { PictureItem } from '../../../src/domain/report/document';
import { datedItems } from '../calendar-file';
import { firstWeekday, type Month, monthsBetween, weekdayOf } from './months';

export interface CalendarDay {
  /** ISO day; null: of a neighbouring month. */
  readonly day: string | null;
  readonly items: readonly PictureItem[];
}
export type Week = readonly CalendarDay[];
export interface CalendarMonth extends Month {
  readonly weeks: readonly Week[];
}

export interface MonthPlan {
  readonly months: readonly CalendarMonth[];
  /** Kinds of entries, in order. */
  readonly kinds: readonly string[];
  /** On days for which there is no room. */
  readonly beyond: number;
}

const MOST_MONTHS = 12;
const WEEK_DAYS = 7;

/** Months in which nothing is are left out. */
export function planMonths(items: readonly PictureItem[], language: string): MonthPlan | null {
  const dated = datedItems(items);
  const byDay = new Map<string, PictureItem[]>();
  for (const item of dated) append(byDay, item.start ?? '', item);
  const days = [...byDay.keys()].sort();
  const months: CalendarMonth[] = [];
  let beyond = 0;
  for (const day of days) {
    if (months.some(({ end }) => day <= end)) continue;
    const [month] = months.length < MOST_MONTHS ? monthsBetween(day, day, language, 1) : [];
    if (month) months.push({ ...month, weeks: weeksOf(month, byDay, firstWeekday(language)) });
    else beyond += byDay.get(day)?.length ?? 0;
  }
  if (months.length === 0) return null;
  return { months, kinds: [...new Set(dated.map(({ group = '' }) => group))], beyond };
}

function weeksOf(
  { start, end }: Month,
  byDay: ReadonlyMap<string, readonly PictureItem[]>,
  first: number,
): readonly Week[] {
  const before = (weekdayOf(start) - first + WEEK_DAYS) % WEEK_DAYS;
  const weeks: Week[] = [];
  for (let day = addDays(start, -before); day <= end; day = addDays(day, WEEK_DAYS)) {
    weeks.push(
      Array.from({ length: WEEK_DAYS }, (_, place) => {
        const shown = addDays(day, place);
        const isWithin = shown >= start && shown <= end;
        return { day: isWithin ? shown : null, items: isWithin ? (byDay.get(shown) ?? []) : [] };
      }),
    );
  }
  return weeks;
}
