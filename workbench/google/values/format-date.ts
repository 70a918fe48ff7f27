/** `Utilities.formatDate`: Java's SimpleDateFormat with English names. It knows no spreadsheet. */

import { GoogleException } from '../errors';
import { utcOf, zoneOffset } from './time-zone';
import { zoneName } from './zone-names';

const DAY_MS = 86_400_000;
const LETTERS = /[A-Za-z]/;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * Text of an instant in a zone. Letters outside quotes are fields: `G y Y M L w W D d F E u a H k K h m s S z Z X`; weeks
 * begin on Sunday, as for Java's US locale. Another letter throws "Illegal pattern character" (platform 5.1).
 */
export function formatDate(milliseconds: number, timeZone: string, pattern: string): string {
  const offset = zoneOffset(milliseconds, timeZone);
  const moment: Moment = { date: new Date(milliseconds + offset), offset, milliseconds, timeZone };
  let text = '';
  for (let index = 0; index < pattern.length; ) {
    const character = pattern.charAt(index);
    if (character === "'") {
      const quoted = readQuoted(pattern, index);
      text += quoted.text;
      index = quoted.next;
    } else if (LETTERS.test(character)) {
      let next = index + 1;
      while (pattern.charAt(next) === character) next++;
      text += field(character, next - index, moment);
      index = next;
    } else {
      text += character;
      index++;
    }
  }
  return text;
}

interface Moment {
  /** Wall clock, read with the `getUTC…` methods. */
  readonly date: Date;
  readonly offset: number;
  readonly milliseconds: number;
  readonly timeZone: string;
}

/** Two quotes are one quote, inside quoted text and outside. */
function readQuoted(pattern: string, start: number): { readonly text: string; readonly next: number } {
  if (pattern.charAt(start + 1) === "'") return { text: "'", next: start + 2 };
  let text = '';
  for (let index = start + 1; index < pattern.length; index++) {
    const character = pattern.charAt(index);
    if (character !== "'") text += character;
    else if (pattern.charAt(index + 1) === "'") {
      text += "'";
      index++;
    } else return { text, next: index + 1 };
  }
  throw new GoogleException('Unterminated quote');
}

function field(letter: string, width: number, moment: Moment): string {
  const { date } = moment;
  const hour = date.getUTCHours();
  switch (letter) {
    case 'G':
      return date.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return yearText(date.getUTCFullYear(), width);
    case 'Y':
      return yearText(weekYear(date), width);
    case 'M':
    case 'L':
      return name(MONTHS, date.getUTCMonth(), width, 3) ?? padded(date.getUTCMonth() + 1, width);
    case 'E':
      return name(DAYS, date.getUTCDay(), Math.max(width, 3), 3) ?? '';
    case 'w':
      return padded(weekOfYear(date), width);
    case 'W':
      return padded(Math.ceil((date.getUTCDate() + firstWeekday(date)) / 7), width);
    case 'D':
      return padded(dayOfYear(date), width);
    case 'd':
      return padded(date.getUTCDate(), width);
    case 'F':
      return padded(Math.ceil(date.getUTCDate() / 7), width);
    case 'u':
      return padded(date.getUTCDay() || 7, width);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour, width);
    case 'k':
      return padded(hour || 24, width);
    case 'K':
      return padded(hour % 12, width);
    case 'h':
      return padded(hour % 12 || 12, width);
    case 'm':
      return padded(date.getUTCMinutes(), width);
    case 's':
      return padded(date.getUTCSeconds(), width);
    case 'S':
      return padded(date.getUTCMilliseconds(), width);
    case 'z':
      return zoneName(moment.milliseconds, moment.timeZone, width >= 4);
    case 'Z':
      return offsetText(moment.offset, '');
    case 'X':
      return isoOffset(moment.offset, width);
    default:
      throw new GoogleException(`Illegal pattern character '${letter}'`);
  }
}

function name(names: readonly string[], index: number, width: number, short: number): string | null {
  if (width < 3) return null;
  const full = names[index] ?? '';
  return width === 3 ? full.slice(0, short) : full;
}

/** Two letters cut the century off; years before Christ count back from 1. */
function yearText(year: number, width: number): string {
  const shown = year > 0 ? year : 1 - year;
  return width === 2 ? padded(shown % 100, 2) : padded(shown, width);
}

function dayOfYear(date: Date): number {
  const year = date.getUTCFullYear();
  const midnight = utcOf(year, date.getUTCMonth(), date.getUTCDate());
  return (midnight - utcOf(year, 0, 1)) / DAY_MS + 1;
}

/** Weekday of the month's first day, Sunday 0. */
function firstWeekday(date: Date): number {
  return (((date.getUTCDay() - date.getUTCDate() + 1) % 7) + 7) % 7;
}

/** The week of the first of January is week 1, so the last days of December may belong to the next year. */
function weekYear(date: Date): number {
  const year = date.getUTCFullYear();
  const saturday = utcOf(year, date.getUTCMonth(), date.getUTCDate() + 6 - date.getUTCDay());
  return new Date(saturday).getUTCFullYear();
}

function weekOfYear(date: Date): number {
  if (weekYear(date) > date.getUTCFullYear()) return 1;
  const firstDay = new Date(utcOf(date.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.ceil((dayOfYear(date) + firstDay) / 7);
}

function isoOffset(offset: number, width: number): string {
  if (width > 3) throw new GoogleException(`invalid ISO 8601 format: length=${width}`);
  if (offset === 0) return 'Z';
  const text = offsetText(offset, width === 3 ? ':' : '');
  return width === 1 ? text.slice(0, 3) : text;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
