/** Recognises typed dates, times and durations by locale. Numbers are not its business. */

import { calendarToSerial, dateToSerial, serialToWallClock } from './dates';
import type { SheetLocale } from './locales';
import { monthOfName } from './month-names';

export interface RecognisedDate {
  readonly value: number;
  readonly numberFormat: string;
}

interface Clock {
  readonly timeZone: string;
  readonly now?: number;
}

const ISO_FORMAT = 'yyyy-mm-dd';
const DAY_SECONDS = 86_400;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const DAY_NAME = /^(\d{1,2})([ -])(\p{L}{3,})\.?(?:(?:,? +|-)(\d{4}|\d{2}))?$/u;
const NAME_DAY = /^(\p{L}{3,})\.?([ -])(\d{1,2})(?:(?:,? +|-)(\d{4}))?$/u;
const NAME_YEAR = /^(\p{L}{3,})\.?([ -])(\d{4})$/u;
const TIME = /^(\d{1,4})(?::(\d{2}))?(?::(\d{2})(?:[.,](\d{1,3}))?)?( ?[ap]m)?$/i;
const DATE_AND_TIME = /^(.*\d),? +(\d{1,2}(?::\d.*| ?[ap]m))$/i;

/**
 * Serial and format of a date (`2026-10-02`, the locale's numeric order, or the month by name), a time, both, or a
 * duration of 24 hours and more. null for everything else: impossible days, ISO texts with `T`, zones.
 * Years of two digits are 2000 to 2029 and 1930 to 1999; a date without a year is of the current one.
 */
export function enterDate(text: string, locale: SheetLocale, clock: Clock): RecognisedDate | null {
  const both = DATE_AND_TIME.exec(text);
  if (both) {
    const date = calendarDate(both[1] ?? '', locale, clock);
    const time = timeOfDay(both[2] ?? '');
    if (!date || !time || time.value >= 1) return null;
    return { value: date.value + time.value, numberFormat: `${date.numberFormat} ${time.numberFormat}` };
  }
  return timeOfDay(text) ?? calendarDate(text, locale, clock);
}

function timeOfDay(text: string): RecognisedDate | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText, decimals, half] = match;
  if (minuteText === undefined && half === undefined) return null;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59) return null;
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const afternoon = half !== undefined && /p/i.test(half) ? 12 : 0;
  const hours = half === undefined ? hour : (hour % 12) + afternoon;
  const milliseconds = Number((decimals ?? '').padEnd(3, '0'));
  const value = (hours * 3600 + minute * 60 + second + milliseconds / 1000) / DAY_SECONDS;
  const seconds = secondText === undefined ? '' : ':ss';
  const fraction = decimals === undefined ? '' : '.000';
  if (value >= 1) return { value, numberFormat: `[h]:mm:ss${fraction}` };
  return { value, numberFormat: `h:mm${seconds}${fraction}${half === undefined ? '' : ' am/pm'}` };
}

function calendarDate(text: string, locale: SheetLocale, clock: Clock): RecognisedDate | null {
  return yearFirst(text, locale) ?? numericDate(text, locale, clock) ?? namedMonth(text, locale, clock);
}

function yearFirst(text: string, locale: SheetLocale): RecognisedDate | null {
  const match = YEAR_FIRST.exec(text);
  if (!match) return null;
  const [, year, separator, month, day] = match;
  if (separator === '.' && !locale.dateSeparators.includes('.')) return null;
  const ownOrder = separator !== '-' && locale.dateOrder === 'year-month-day';
  return dated(Number(year), Number(month), Number(day), ownOrder ? locale.dateFormat : ISO_FORMAT);
}

function numericDate(text: string, locale: SheetLocale, clock: Clock): RecognisedDate | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [, firstText, separator = '', secondText, thirdText] = match;
  if (!locale.dateSeparators.includes(separator) && separator !== '/') return null;
  const first = Number(firstText);
  const second = Number(secondText);
  if (locale.dateOrder === 'year-month-day') {
    if (thirdText === undefined) return dated(currentYear(clock), first, second, locale.dateFormat);
    return thirdText.length === 2
      ? dated(fullYear(firstText ?? ''), second, Number(thirdText), locale.dateFormat)
      : null;
  }
  const year = thirdText === undefined ? currentYear(clock) : fullYear(thirdText);
  const [month, day] = locale.dateOrder === 'month-day-year' ? [first, second] : [second, first];
  return dated(year, month, day, locale.dateFormat);
}

function namedMonth(text: string, locale: SheetLocale, clock: Clock): RecognisedDate | null {
  const dayName = DAY_NAME.exec(text);
  if (dayName) {
    const [, day, separator = ' ', name = '', year] = dayName;
    return dated(
      year === undefined ? currentYear(clock) : fullYear(year),
      monthOfName(name, locale.tag),
      Number(day),
      `d${separator}${nameFormat(name)}${year === undefined ? '' : `${separator}yyyy`}`,
    );
  }
  const nameYear = NAME_YEAR.exec(text);
  if (nameYear) {
    const [, name = '', separator = ' ', year] = nameYear;
    return dated(Number(year), monthOfName(name, locale.tag), 1, `${nameFormat(name)}${separator}yyyy`);
  }
  const nameDay = NAME_DAY.exec(text);
  if (!nameDay) return null;
  const [, name = '', separator = ' ', day, year] = nameDay;
  const tail = year === undefined ? '' : separator === '-' ? '-yyyy' : ', yyyy';
  return dated(
    year === undefined ? currentYear(clock) : Number(year),
    monthOfName(name, locale.tag),
    Number(day),
    `${nameFormat(name)}${separator}d${tail}`,
  );
}

function nameFormat(name: string): string {
  return name.length > 3 ? 'mmmm' : 'mmm';
}

/** Google's own turning point has not been measured; this is the one common to spreadsheets. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function currentYear(clock: Clock): number {
  const today = dateToSerial(clock.now ?? Date.now(), clock.timeZone);
  return new Date(serialToWallClock(today)).getUTCFullYear();
}

function dated(year: number, month: number | null, day: number, numberFormat: string): RecognisedDate | null {
  if (month === null || month < 1 || month > 12 || day < 1 || year < 1) return null;
  const value = calendarToSerial(year, month, day);
  const isRealDay = new Date(serialToWallClock(value)).getUTCMonth() === month - 1;
  return isRealDay ? { value, numberFormat } : null;
}
