/** Writes days as a calendar file by RFC 5545, which Google Calendar, Outlook and Apple's calendar take in. */

import { addDays, isIsoDay } from '../../src/domain/cells/iso-day';
import type { PictureItem } from '../../src/domain/report/document';

export interface CalendarWords {
  /** Of the calendar. */
  readonly name: string;
  /** The internal-only mark, a line of every entry; blank: for the customer. */
  readonly mark: string;
  /** ISO day on which the file is made. */
  readonly today: string;
  /** The kind of those that come back every year. */
  readonly birthday: string;
}

const MOST_OCTETS = 75;

/** Control characters but line breaks have no way to be written. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, cut between whole characters; those that go on begin with a space. */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
};

/** 52 bits in hexadecimal: two multiplying hashes side by side (FNV-1a with different offsets). */
const hashOf = (text: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((offset) => {
      let hash = offset;
      for (let place = 0; place < text.length; place += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
      }
      return hash.toString(16).padStart(8, '0');
    })
    .join('');

const compact = (day: string): string => day.replaceAll('-', '');

/** The same entry has the same id in every file, so that taking a newer file in changes it instead of doubling it. */
const idOf = ({ label, group, start, text }: PictureItem, repeat: number): string =>
  `${hashOf([group, label, start, text, repeat].join('\u0000'))}@account-atlas`;

/** On 29 February of other years: the last day of the month. */
const yearly = (day: string): string =>
  day.endsWith('-02-29') ? 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'RRULE:FREQ=YEARLY';

/** What has no day is left out. */
export const datedItems = (items: readonly PictureItem[]): readonly PictureItem[] =>
  items.filter(({ start }) => typeof start === 'string' && isIsoDay(start));

/** Of what comes back every year the first: its rule has the others. */
const withoutReturns = (items: readonly PictureItem[], birthday: string): readonly PictureItem[] => {
  const known = new Set<string>();
  return items.filter(({ label, group, text }) => {
    const key = JSON.stringify([label, text]);
    if (group !== birthday) return true;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
};

export function calendarFile(
  items: readonly PictureItem[],
  { name, mark, today, birthday }: CalendarWords,
): string {
  const seen = new Map<string, number>();
  const entries = withoutReturns(datedItems(items), birthday).flatMap((item) => {
    const { label, group = '', text = '', end } = item;
    const start = item.start ?? '';
    const same = idOf(item, 0);
    const repeat = seen.get(same) ?? 0;
    seen.set(same, repeat + 1);
    const last = typeof end === 'string' && isIsoDay(end) && end > start ? end : start;
    const told = [text, mark].filter((part) => part !== '').join('\n');
    return [
      'BEGIN:VEVENT',
      `UID:${idOf(item, repeat)}`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(start)}`,
      `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
      ...(group === birthday ? [yearly(start)] : []),
      `SUMMARY:${escapeText([group, label].filter((part) => part !== '').join(': '))}`,
      ...(told === '' ? [] : [`DESCRIPTION:${escapeText(told)}`]),
      ...(group === '' ? [] : [`CATEGORIES:${escapeText(group)}`]),
      ...(mark === '' ? [] : ['CLASS:CONFIDENTIAL']),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Account Atlas//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries,
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}
