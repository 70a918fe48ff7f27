/** Reads a calendar day from text, and says when the text allows two readings. */

import { isIsoDay, twoDigits } from '../cells/iso-day';

export type ParsedDay =
  | { readonly kind: 'day'; readonly isoDay: string }
  /** Day and month could be either way round. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const asDay = (year: number, month: number, day: number): ParsedDay => {
  const isoDay = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  // Years outside are other calendars (Solar Hijri 1362) or slips: no reading is better than a wrong one.
  return year >= 1800 && year <= 2200 && isIsoDay(isoDay) ? { kind: 'day', isoDay } : { kind: 'unreadable' };
};

const yearFirst = /^(\d{4})([-/.\\])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const yearLast = /^(\d{1,2})([-/.\\])(\d{1,2})\2(\d{4})(?:[ ,].*)?$/;

/**
 * Year first is year, month, day; a time behind the day is dropped. With points the day comes first, as in the languages
 * that write points; with strokes or hyphens only when the other reading is impossible or the same.
 */
export const parseDay = (text: string): ParsedDay => {
  const trimmed = text.trim();
  const iso = yearFirst.exec(trimmed);
  if (iso !== null) return asDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const parts = yearLast.exec(trimmed);
  if (parts === null) return { kind: 'unreadable' };
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const dayFirst = asDay(year, second, first);
  if (parts[2] === '.' || first === second) return dayFirst;
  const monthFirst = asDay(year, first, second);
  if (dayFirst.kind === 'day' && monthFirst.kind === 'day') return { kind: 'ambiguous' };
  return dayFirst.kind === 'day' ? dayFirst : monthFirst;
};
