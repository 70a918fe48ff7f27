/** Shows a serial in a date section of a number format. It knows no time zone: serials are wall-clock days. */

import { serialToWallClock } from './dates';
import type { SheetLocale } from './locales';
import type { DateUnit, FormatSection } from './number-format';

const DAY_MS = 86_400_000;
const UNIT_MS = { hour: 3_600_000, minute: 60_000, second: 1000 };

/** Text of a serial, to the second before it unless the format has decimals; null when its year is not 1 to 9999. */
export function showDate(serial: number, section: FormatSection, locale: SheetLocale): string | null {
  const date = new Date(serialToWallClock(serial));
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return null;
  const halves = section.pieces.some((piece) => piece.type === 'date' && piece.unit === 'half');
  const sinceEpoch = Math.round(serial * DAY_MS);
  let text = '';
  for (const piece of section.pieces) {
    if (piece.type === 'literal') text += piece.text;
    else if (piece.type === 'date') text += showUnit(date, piece.unit, piece.width, halves, locale);
    else if (piece.type === 'fraction') {
      text +=
        locale.decimal + padded(date.getUTCMilliseconds(), 3).padEnd(piece.width, '0').slice(0, piece.width);
    } else if (piece.type === 'elapsed') {
      const count = Math.trunc(Math.abs(sinceEpoch) / UNIT_MS[piece.unit]);
      text += (sinceEpoch < 0 ? '-' : '') + padded(count, piece.width);
    }
  }
  return text;
}

function showUnit(date: Date, unit: DateUnit, width: number, halves: boolean, locale: SheetLocale): string {
  switch (unit) {
    case 'year':
      return width === 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), 4);
    case 'month':
      if (width <= 2) return padded(date.getUTCMonth() + 1, width);
      if (width === 5) return nameOf(date, 'month', 'long', locale).charAt(0);
      return nameOf(date, 'month', width === 3 ? 'short' : 'long', locale);
    case 'day':
      return width <= 2
        ? padded(date.getUTCDate(), width)
        : nameOf(date, 'weekday', width === 3 ? 'short' : 'long', locale);
    case 'hour':
      return padded(halves ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), Math.min(width, 2));
    case 'minute':
      return padded(date.getUTCMinutes(), width);
    case 'second':
      return padded(date.getUTCSeconds(), Math.min(width, 2));
    case 'half': {
      const half = date.getUTCHours() < 12 ? 'AM' : 'PM';
      return width === 3 ? half.charAt(0) : half;
    }
  }
}

const nameFormats = new Map<string, Intl.DateTimeFormat>();

/** Names stand beside a day, so languages that decline months show the form used in a date. */
function nameOf(
  date: Date,
  field: 'month' | 'weekday',
  style: 'short' | 'long',
  locale: SheetLocale,
): string {
  const key = `${locale.tag} ${field} ${style}`;
  let format = nameFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(`${locale.tag}-u-ca-gregory-nu-latn`, {
      timeZone: 'UTC',
      ...(field === 'month' ? { day: 'numeric', month: style } : { weekday: style }),
    });
    nameFormats.set(key, format);
  }
  return format.formatToParts(date).find((part) => part.type === field)?.value ?? '';
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
