/** Dates as Sheets stores them: days since 1899-12-30 on the wall clock of the spreadsheet's time zone. */

import { compileFormat } from './number-format';
import { instantOfWallClock, utcOf, zoneOffset } from './time-zone';

const DAY_MS = 86_400_000;
const DAYS_FROM_1899_TO_1970 = 25_569;

/** Serial of an instant; the fraction is the time of day on the zone's clock. */
export function dateToSerial(milliseconds: number, timeZone: string): number {
  return wallClockToSerial(milliseconds + zoneOffset(milliseconds, timeZone));
}

/**
 * Instant of a serial, to the millisecond. A wall-clock time that occurs twice is its first occurrence; one that the
 * change to summer time skips moves on by the gap.
 */
export function serialToMilliseconds(serial: number, timeZone: string): number {
  return instantOfWallClock(serialToWallClock(serial), timeZone);
}

/** Serial of a calendar date; 1-based month; nothing is checked. */
export function calendarToSerial(year: number, month: number, day: number): number {
  return wallClockToSerial(utcOf(year, month - 1, day));
}

/** Wall clock of a serial as milliseconds, readable with the `getUTC…` methods of `Date`. */
export function serialToWallClock(serial: number): number {
  return Math.round((serial - DAYS_FROM_1899_TO_1970) * DAY_MS);
}

/** Whether numbers of this format are dates or times, so that `getValue` answers a Date. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && compileFormat(numberFormat).isDate;
}

function wallClockToSerial(wallClock: number): number {
  return wallClock / DAY_MS + DAYS_FROM_1899_TO_1970;
}
