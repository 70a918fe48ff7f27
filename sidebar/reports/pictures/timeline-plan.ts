/** Plans a timeline: which items have a time that can be drawn, which time it shows, where its months begin. */

import { addMonths, daysBetween, isIsoDay } from '../../../src/domain/cells/iso-day';
import type { PictureItem } from '../../../src/domain/report/document';
import { monthsBetween } from './months';

/** A point in time where `start` and `end` are one day. */
export interface TimedItem {
  readonly item: PictureItem;
  readonly start: string;
  readonly end: string;
}

export interface TimelinePlan {
  readonly groups: readonly { readonly name: string; readonly items: readonly TimedItem[] }[];
  /** Without a day, or ending before they start. */
  readonly undrawn: readonly PictureItem[];
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly months: readonly { readonly start: string; readonly isLabelled: boolean }[];
}

/** Whoever types the year 9999 must not make a stroke of all the others: what lies beyond is drawn at the edge. */
const MOST_YEARS_AWAY = 3;
const MOST_MONTHS = 2 * 12 * MOST_YEARS_AWAY + 2;

const known = (day: string | null | undefined): string | null =>
  typeof day === 'string' && isIsoDay(day) ? day : null;

/**
 * @param today ISO day, always in the picture
 * @param mostLabels months for whose names there is room
 */
export function planTimeline(
  items: readonly PictureItem[],
  today: string,
  language: string,
  mostLabels: number,
): TimelinePlan | null {
  const timed: TimedItem[] = [];
  const undrawn: PictureItem[] = [];
  for (const item of items) {
    const start = known(item.start) ?? known(item.end);
    const end = known(item.end) ?? start;
    if (start === null || end === null || end < start) undrawn.push(item);
    else timed.push({ item, start, end });
  }
  if (timed.length === 0 || !isIsoDay(today)) return null;
  const earliest = addMonths(today, -12 * MOST_YEARS_AWAY);
  const latest = addMonths(today, 12 * MOST_YEARS_AWAY);
  const within = (day: string) => (day < earliest ? earliest : day > latest ? latest : day);
  const days = [today, ...timed.flatMap(({ start, end }) => [within(start), within(end)])].sort();
  const whole = monthsBetween(days[0] ?? today, days[days.length - 1] ?? today, language, MOST_MONTHS);
  const every = [1, 2, 3, 6, 12, 24].find((step) => whole.length / step <= mostLabels) ?? 24;
  const names = [...new Set(timed.map(({ item }) => item.group ?? ''))];
  return {
    groups: names.map((name) => ({ name, items: timed.filter(({ item }) => (item.group ?? '') === name) })),
    undrawn,
    from: whole[0]?.start ?? today,
    to: whole[whole.length - 1]?.end ?? today,
    months: whole.map(({ start }, place) => ({ start, isLabelled: place % every === 0 })),
  };
}

/** Share of the way from the first to the last day; below 0 and above 1 for what lies beyond. */
export const shareOf = ({ from, to }: Pick<TimelinePlan, 'from' | 'to'>, day: string): number =>
  daysBetween(from, day) / (daysBetween(from, to) + 1);
