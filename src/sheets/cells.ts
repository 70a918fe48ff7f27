/** Single cells between Google's values and ours: dates as calendar days, text that must stay text. */

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
  if (typeof Intl === 'undefined') {
    return (date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss');
  }
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (date) => format.format(date);
}

/** A cell to write: the value for `setValues` and the number format it needs. */
export interface CellEntry {
  readonly value: string | number | boolean;
  readonly format: string;
}

const TRIGGERS = /^[=+\-@'＝＋－＠\t\r]/;

/**
 * Text that arrives exactly as given and never becomes a formula. Plain-text cells keep strings verbatim; strings that
 * begin with a formula sign go into an automatic cell behind an apostrophe, because `=` in a plain-text cell has
 * not been observed (platform 5.1).
 */
export function textEntry(text: string): CellEntry {
  return TRIGGERS.test(text) ? { value: `'${text}`, format: 'general' } : { value: text, format: '@' };
}
