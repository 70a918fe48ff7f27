import { formatDate } from '../../../workbench/google/values/format-date';

const MOMENT = Date.parse('2026-10-02T14:05:09.007Z');

function check(pattern: string, expected: string, iso?: string, zone = 'Europe/Warsaw'): void {
  test(`${pattern} gives ${expected}`, () => {
    expect(formatDate(iso === undefined ? MOMENT : Date.parse(iso), zone, pattern)).toBe(expected);
  });
}

describe("fields of Java's SimpleDateFormat", () => {
  check('yyyy-MM-dd', '2026-10-02');
  check('yy yyy y', '26 2026 2026');
  check('M MM MMM MMMM', '10 10 Oct October');
  check('L LLLL', '10 October');
  check('d dd D DDD', '2 02 275 275');
  check('E EEE EEEE u', 'Fri Fri Friday 5');
  check('F W w', '1 1 40');
  check('H HH k K h hh', '16 16 16 4 4 04');
  check('HH:mm:ss.SSS', '16:05:09.007');
  check('h:mm a', '4:05 PM');
  check('K k h a', '0 24 12 AM', '2026-10-01T22:00:00Z');
  check('G', 'AD');
  check('yyyy G', '0044 BC', '-000043-03-15T12:00:00Z', 'UTC');
  check('Z X XX XXX', '+0200 +02 +0200 +02:00');
  check('z', 'CEST');
});

describe('weeks begin on Sunday and the first of January is in week 1', () => {
  check('YYYY w', '2027 1', '2026-12-28T12:00:00Z');
  check('YYYY w', '2026 52', '2026-12-26T12:00:00Z');
  check('YYYY w W', '2027 2 2', '2027-01-03T12:00:00Z');
});

describe('zones', () => {
  check('X Z z', 'Z +0000 UTC', undefined, 'UTC');
  check('X z', 'Z GMT', undefined, 'GMT');
  check('HH:mm XXX', '19:35 +05:30', undefined, 'Asia/Kolkata');
  check('HH Z', '17 +0300', undefined, 'GMT+3');
  check('HH z', '17 MSK', undefined, 'Europe/Moscow');
  check('HH z', '17 IRST', '2026-10-02T14:00:00Z', 'Asia/Tehran');
  check('HH z', '10 EDT', undefined, 'America/New_York');
  check('HH z', '17 GMT+03:00', undefined, 'GMT+3');
  check('HH z', '18 GMT+04:00', undefined, 'Europe/Samara');
  check('zzzz', 'Central European Summer Time');
  check('HH z', '14 GMT', undefined, 'Nowhere/Atlantis');
});

describe('quotes', () => {
  check("yyyy-MM-dd'T'HH:mm", '2026-10-02T16:05');
  check("h 'o''clock'", "4 o'clock");
  check("''yy''", "'26'");
  check("dd.MM 'года'", '02.10 года');
});

describe('patterns Java refuses', () => {
  const refuse = (pattern: string, message: string): void =>
    test(`${pattern} throws ${message}`, () => {
      expect(() => formatDate(MOMENT, 'UTC', pattern)).toThrow(
        expect.objectContaining({ name: 'Exception', message }),
      );
    });

  // platform 5.1
  refuse('yyyy-MM-ddTHH:mm', "Illegal pattern character 'T'");
  refuse('J', "Illegal pattern character 'J'");
  refuse("yyyy 'open", 'Unterminated quote');
  refuse('XXXX', 'invalid ISO 8601 format: length=4');
});
