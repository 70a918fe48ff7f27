/** Turns Google's cell values into ours: dates become calendar days in the spreadsheet's time zone. */

import type { RawCell } from '../domain/table';

/**
 * Turns what `getValues` gives into raw cells, in place: most cells are what they should be, and there may be a million.
 * Dates are told in the spreadsheet's time zone (platform 5.1).
 */
export function rawCells(values: unknown[][], timeZone: string): RawCell[][] {
  const known = new Map<number, RawCell>();
  let stamp: ((date: Date) => string) | null = null;
  const cellOf = (value: unknown): RawCell => {
    if (!(value instanceof Date)) return '';
    const instant = value.getTime();
    let cell = known.get(instant);
    if (!cell) {
      stamp ??= stampFormatter(timeZone);
      const [isoDay = '', time = ''] = stamp(value).split(' ');
      cell = time === '00:00:00' ? { isoDay } : { isoDay, time };
      known.set(instant, cell);
    }
    return cell;
  };
  for (const row of values) {
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index];
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') continue;
      row[index] = cellOf(value);
    }
  }
  // Every cell has been looked at.
  return values as RawCell[][];
}

/** `2026-10-02 16:00:00`. A call to Utilities per cell would cost thousands of calls; Intl costs none. */
function stampFormatter(timeZone: string): (date: Date) => string {
  const viaUtilities = (date: Date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss');
  if (typeof Intl === 'undefined') return viaUtilities;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  // A runtime without Swedish would fall back to another order of day and month.
  const isSwedish = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(format.format(new Date(0)));
  return isSwedish ? (date) => format.format(date) : viaUtilities;
}

/** Today's ISO day in a time zone. One call: making a formatter of the runtime's own costs more. */
export const today = (timeZone: string): string => Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
