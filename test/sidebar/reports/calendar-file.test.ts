import { calendarFile, datedItems } from '../../../sidebar/reports/calendar-file';
import type { PictureItem } from '../../../src/domain/report/document';

const words = {
  name: 'Fjordline: calendar',
  mark: 'Internal only',
  today: '2026-11-22',
  birthday: 'Birthday',
};
const file = (items: readonly PictureItem[], more: Partial<typeof words> = {}) =>
  calendarFile(items, { ...words, ...more });
/** Lines as a reader of calendars puts them together again. */
const linesOf = (text: string) => text.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
const lineNamed = (text: string, name: string) =>
  linesOf(text)
    .find((line) => line.startsWith(name))
    ?.slice(name.length + 1);

describe('a calendar file', () => {
  it('holds each entry as a whole day, ended by the next', () => {
    const text = file([
      { label: 'Quarterly review', group: 'Review', start: '2026-12-31', text: 'Fjordline Mobile' },
    ]);
    expect(linesOf(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Account Atlas//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Fjordline: calendar',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f]{16}@account-atlas$/),
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Review: Quarterly review',
      'DESCRIPTION:Fjordline Mobile\\nInternal only',
      'CATEGORIES:Review',
      'CLASS:CONFIDENTIAL',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps the id of an entry from file to file, and never gives it to two', () => {
    const items: readonly PictureItem[] = [
      { label: 'Call', group: 'Next step', start: '2026-12-01' },
      { label: 'Call', group: 'Next step', start: '2026-12-01' },
      { label: 'Call', group: 'Next step', start: '2026-12-02' },
      { label: 'Call', group: 'Next step', start: '2026-12-01', text: 'Contoso' },
    ];
    const ids = (list: readonly PictureItem[], today = '2026-11-22') =>
      linesOf(file(list, { today })).filter((line) => line.startsWith('UID:'));
    expect(new Set(ids(items)).size).toBe(4);
    expect(ids([...items].reverse(), '2027-01-01').sort()).toEqual([...ids(items)].sort());
  });

  it('repeats every year what comes back every year, on the last of February where there is no 29th', () => {
    const yearly = (start: string) => file([{ label: 'Anna', group: 'Birthday', start }]);
    expect(lineNamed(yearly('2026-05-17'), 'RRULE')).toBe('FREQ=YEARLY');
    expect(lineNamed(yearly('2028-02-29'), 'RRULE')).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1');
    expect(lineNamed(file([{ label: 'Review', start: '2026-05-17' }]), 'RRULE')).toBeUndefined();
    const twice = ['2026-05-17', '2027-05-17'].flatMap((start) =>
      ['Anna', 'Boris'].map((label) => ({ label, group: 'Birthday', start })),
    );
    expect(linesOf(file(twice)).filter((line) => line.startsWith('DTSTART'))).toHaveLength(2);
  });

  it('escapes what has a meaning in the format, and text cannot begin a line of its own', () => {
    const text = file([
      { label: 'a;b,c\\d\r\nEND:VEVENT\nBEGIN:VALARM\u0007', group: 'K\nX:1', start: '2026-01-01' },
    ]);
    expect(lineNamed(text, 'SUMMARY')).toBe('K\\nX:1: a\\;b\\,c\\\\d\\nEND:VEVENT\\nBEGIN:VALARM ');
    expect(linesOf(text).filter((line) => /^(END:VEVENT|BEGIN:VALARM|X:1)/.test(line))).toEqual([
      'END:VEVENT',
    ]);
  });

  it('folds lines at 75 octets between whole characters', () => {
    for (const letter of ['a', 'é', 'ش', '漢', '😀']) {
      const label = letter.repeat(120);
      const text = file([{ label, start: '2026-01-01' }]);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lineNamed(text, 'SUMMARY')).toBe(label);
    }
  });

  it('leaves out what has no day, and says of a customer’s calendar nothing internal', () => {
    const items: readonly PictureItem[] = [
      { label: 'No day', start: null },
      { label: 'Rubbish', start: '2026-02-30' },
      { label: 'Reversed', start: '2026-02-03', end: '2026-02-01' },
      { label: 'Long', start: '2026-02-03', end: '2026-02-05' },
    ];
    expect(datedItems(items).map(({ label }) => label)).toEqual(['Reversed', 'Long']);
    const text = file(items, { mark: '' });
    expect(linesOf(text).filter((line) => line.startsWith('DTEND'))).toEqual([
      'DTEND;VALUE=DATE:20260204',
      'DTEND;VALUE=DATE:20260206',
    ]);
    expect(text).not.toMatch(/CLASS|DESCRIPTION/);
    expect(linesOf(file([]))).toHaveLength(7);
  });
});
