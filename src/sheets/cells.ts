/** Turns Google's cell values into ours: dates become calendar days in the spreadsheet's time zone. */

import type { RawCell } from '../domain/table';

/** Turns what `getValues` gives into raw cells; dates are told in the spreadsheet's time zone (platform 5.1). */
export function cellReader(timeZone: string): (value: unknown) => RawCell {
  const known = new Map<number, RawCell>();
  const stamp = stampFormatter(timeZone);
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (!(value instanceof Date)) return '';
    const instant = value.getTime();
    let cell = known.get(instant);
    if (!cell) {
      const [isoDay = '', time = ''] = stamp(value).split(' ');
      cell = time === '00:00:00' ? { isoDay } : { isoDay, time };
      known.set(instant, cell);
    }
    return cell;
  };
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

/** Today's ISO day in a time zone. */
export const today = (timeZone: string): string => stampFormatter(timeZone)(new Date()).slice(0, 10);
