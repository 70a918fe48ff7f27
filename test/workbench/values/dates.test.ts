import fc from 'fast-check';
import {
  calendarToSerial,
  dateToSerial,
  isDateFormat,
  serialToMilliseconds,
} from '../../../workbench/google/values/dates';

const ZONES = [
  'UTC',
  'Europe/Warsaw',
  'America/New_York',
  'Asia/Tehran',
  'Asia/Jakarta',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];

describe('serials are days since 1899-12-30 on the clock of the zone (platform 5.1)', () => {
  const check = (iso: string, zone: string, serial: number): void =>
    test(`${iso} in ${zone} is ${serial}`, () => {
      expect(dateToSerial(Date.parse(iso), zone)).toBeCloseTo(serial, 9);
      expect(serialToMilliseconds(serial, zone)).toBe(Date.parse(iso));
    });

  check('1899-12-30T00:00:00Z', 'UTC', 0);
  check('1970-01-01T00:00:00Z', 'UTC', 25569);
  check('2026-10-01T22:00:00Z', 'Europe/Warsaw', 46297);
  check('2026-10-02T04:00:00Z', 'America/New_York', 46297);
  check('2026-10-01T20:30:00Z', 'Asia/Tehran', 46297);
  check('2026-10-01T17:00:00Z', 'Asia/Jakarta', 46297);
  check('2026-03-29T00:59:00Z', 'Europe/Warsaw', 46110 + 119 / 1440);
  check('2026-03-29T10:00:00Z', 'Europe/Warsaw', 46110.5);
  check('2026-10-25T11:00:00Z', 'Europe/Warsaw', 46320.5);
  check('2026-03-08T16:00:00Z', 'America/New_York', 46089.5);
  check('2026-10-02T12:00:00Z', 'GMT', 46297.5);
  check('2026-10-02T12:00:00Z', 'GMT+3', 46297.625);
  check('2026-10-02T12:00:00Z', 'GMT-05:30', 46297.5 - 5.5 / 24);
});

test('a time of day without a date lies on 1899-12-30 of the zone (platform 5.1)', () => {
  const milliseconds = serialToMilliseconds(2 / 3, 'UTC');
  expect(new Date(milliseconds).toISOString()).toBe('1899-12-30T16:00:00.000Z');
});

test('a time of day survives the local mean time that zones kept in 1899', () => {
  for (const zone of ZONES)
    expect(dateToSerial(serialToMilliseconds(2 / 3, zone), zone)).toBeCloseTo(2 / 3, 9);
});

test('a time skipped by summer time moves on by the gap', () => {
  const skipped = calendarToSerial(2026, 3, 29) + 2.5 / 24;
  expect(new Date(serialToMilliseconds(skipped, 'Europe/Warsaw')).toISOString()).toBe(
    '2026-03-29T01:30:00.000Z',
  );
});

test('a time that occurs twice is its first occurrence', () => {
  const twice = calendarToSerial(2026, 10, 25) + 2.5 / 24;
  expect(new Date(serialToMilliseconds(twice, 'Europe/Warsaw')).toISOString()).toBe(
    '2026-10-25T00:30:00.000Z',
  );
});

test('a midnight skipped by summer time is one in the morning', () => {
  const day = calendarToSerial(2022, 3, 22);
  expect(new Date(serialToMilliseconds(day, 'Asia/Tehran')).toISOString()).toBe('2022-03-21T20:30:00.000Z');
});

test('a zone nobody knows is GMT, as in Java', () => {
  expect(dateToSerial(0, 'Nowhere/Atlantis')).toBe(25569);
});

const DAY_MS = 86_400_000;

test('an instant becomes a serial and the same instant again, or its first occurrence an hour before', () => {
  const instants = fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2200, 0, 1) });
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (milliseconds, zone) => {
      const serial = dateToSerial(milliseconds, zone);
      const again = serialToMilliseconds(serial, zone);
      expect(Math.abs(dateToSerial(again, zone) - serial) * DAY_MS).toBeLessThan(1);
      expect([0, 0.5, 1]).toContain((milliseconds - again) / 3_600_000);
    }),
  );
});

test('a whole day becomes an instant and the same day again, unless its midnight is skipped', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 90_000 }), fc.constantFrom(...ZONES), (day, zone) => {
      const again = dateToSerial(serialToMilliseconds(day, zone), zone);
      expect(Math.floor(again)).toBe(day);
      expect(again - day).toBeLessThan(0.05);
    }),
  );
});

describe('formats of dates and times are told from those of numbers', () => {
  const check = (format: string | undefined, expected: boolean): void =>
    test(`${format} ${expected ? 'is' : 'is not'} a date format`, () => {
      expect(isDateFormat(format)).toBe(expected);
    });

  check('yyyy-mm-dd', true);
  check('M/d/yyyy', true);
  check('dd.MM.yyyy', true);
  check('h:mm', true);
  check('[h]:mm:ss', true);
  check('mmm', true);
  check('[$-409]d mmm yyyy', true);
  check(undefined, false);
  check('', false);
  check('General', false);
  check('@', false);
  check('0.00', false);
  check('#,##0.00\\ [$zł]', false);
  check('0 "days"', false);
  check('[Red]0', false);
  check('0.00E+00', false);
  check('#,##0;[Red]-#,##0', false);
});
