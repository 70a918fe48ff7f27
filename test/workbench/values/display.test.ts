import fc from 'fast-check';
import { displayText } from '../../../workbench/google/values/display';

type Value = Parameters<typeof displayText>[0];

function check(value: Value, format: string | undefined, expected: string, locale = 'en_US'): void {
  test(`${JSON.stringify(value)} in ${format ?? 'automatic format'} shows "${expected}" in ${locale}`, () => {
    expect(displayText(value, undefined, format, { locale })).toBe(expected);
  });
}

test('an error shows its code, whatever the value and the format', () => {
  expect(displayText(5, '#N/A', '0.00', { locale: 'en_US' })).toBe('#N/A');
});

describe('blanks, booleans and texts', () => {
  check(null, undefined, '');
  check(undefined, 'yyyy-mm-dd', '');
  check(true, undefined, 'TRUE');
  check(false, '0.00', 'FALSE', 'pl_PL');
  check('0012', undefined, '0012');
  check('text', '0.00', 'text');
  check('text', '@', 'text');
  check('text', '0;-0;0;"<"@">"', '<text>');
});

describe('numbers of automatic format', () => {
  check(42, undefined, '42');
  check(42, 'General', '42');
  check(42, '', '42');
  check(1036448960, undefined, '1036448960');
  check(123456789012, undefined, '123456789012');
  check(1e15, undefined, '1E+15');
  check(1.234567e20, undefined, '1.23457E+20');
  check(1 / 3, undefined, '0.3333333333');
  check(2 / 3, undefined, '0.6666666667');
  check(100 / 3, undefined, '33.33333333');
  check(0.1 + 0.2, undefined, '0.3');
  check(-1.5, undefined, '-1.5');
  check(-0, undefined, '0');
  check(12345678901.5, undefined, '12345678902');
  check(0.000001, undefined, '0.000001');
  check(1e-12, undefined, '1E-12');
  check(1.5, undefined, '1,5', 'pl_PL');
  check(1234567.5, undefined, '1234567,5', 'de_DE');
  check(1.5, undefined, '1,5', 'es_ES');
  check(46297, '@', '46297');
});

describe('number formats', () => {
  check(1234.5, '0.00', '1234.50');
  check(0.005, '0.00', '0.01');
  check(1.005, '0.00', '1.01');
  check(-0.004, '0.00', '0.00');
  check(-2.5, '0', '-3');
  check(1234567, '#,##0', '1,234,567');
  check(999, '#,##0', '999');
  check(0, '#,##0', '0');
  check(0, '#', '');
  check(1234.5, '#,##0.00', '1,234.50');
  check(-1234.5, '#,##0.00', '-1,234.50');
  check(7, '000', '007');
  check(1234, '0,000,000', '0,001,234');
  check(1.5, '0.0##', '1.5');
  check(1, '0.##', '1.');
  check(5, '??0', '  5');
  check(0.5, '0%', '50%');
  check(0.125, '0.0%', '12.5%');
  check(12345, '0.00E+00', '1.23E+04');
  check(0.00012, '0.0E+00', '1.2E-04');
  check(9.999, '0.00E+00', '1.00E+01');
  check(1234567, '0.0,,', '1.2');
  check(1234567, '#,##0,"k"', '1,235k');
  check(5551234, '000-0000', '555-1234');
  check(5, '"no digits"', 'no digits');
  check(1e21, '#,##0', '1,000,000,000,000,000,000,000');
  check(5.5, 'General" kg"', '5.5 kg');
});

test('a format that shows fractions is not silently shown otherwise', () => {
  expect(() => displayText(0.5, undefined, '# ?/?', { locale: 'en_US' })).toThrow(
    'not implemented in the workbench: number formats that show fractions',
  );
});

describe('money and literals', () => {
  check(5, '"$"#,##0.00', '$5.00');
  check(-5, '"$"#,##0.00', '-$5.00');
  check(5, '[$€]#,##0', '€5');
  check(1234.5, '#,##0.00\\ [$zł-415]', '1\u00a0234,50 zł', 'pl_PL');
  check(1234.5, '#,##0.00 €', '1.234,50 €', 'de_DE');
  check(5, '_($0.00_)', ' $5.00 ');
  check(5, '0*-', '5');
});

describe('sections for positive, negative and zero', () => {
  check(5, '0.0;(0.0);"none"', '5.0');
  check(-5, '0.0;(0.0);"none"', '(5.0)');
  check(0, '0.0;(0.0);"none"', 'none');
  check(-5, '0;[Red]-0', '-5');
  check(-5, '0;', '');
  check(150, '[>=100]"high";[<0]"low";0', 'high');
  check(-1, '[>=100]"high";[<0]"low";0', 'low');
  check(50, '[>=100]"high";[<0]"low";0', '50');
});

describe('separators by locale', () => {
  check(1234567.5, '#,##0.00', '1\u00a0234\u00a0567,50', 'pl_PL');
  check(1234567.5, '#,##0.00', '1\u00a0234\u00a0567,50', 'ru_RU');
  check(1234567.5, '#,##0.00', '1\u202f234\u202f567,50', 'fr_FR');
  check(1234567.5, '#,##0.00', '1.234.567,50', 'de_DE');
  check(1234567.5, '#,##0.00', '1.234.567,50', 'id_ID');
  check(1234567.5, '#,##0.00', '1,234,567.50', 'fa_IR');
  check(1234567.5, '#,##0.00', '1,234,567.50', 'en_GB');
});

const MOMENT = 46297 + (16 * 3600 + 5 * 60 + 9) / 86_400;

describe('dates and times', () => {
  check(46297, 'yyyy-mm-dd', '2026-10-02');
  check(46297, 'yyyy-MM-dd', '2026-10-02');
  check(46297, 'd mmm yyyy', '2 Oct 2026');
  check(46297, 'dddd, mmmm d, yyyy', 'Friday, October 2, 2026');
  check(46297, 'ddd mmmmm yy', 'Fri O 26');
  check(46297, 'dd.mm.yyyy', '02.10.2026');
  check(46297, 'M/d/yyyy', '10/2/2026');
  check(46297, 'd.MM.yyyy', '2.10.2026', 'pl_PL');
  check(MOMENT, 'h:mm', '16:05');
  check(MOMENT, 'h:mm:ss', '16:05:09');
  check(MOMENT, 'hh:mm am/pm', '04:05 PM');
  check(MOMENT, 'h a/p', '4 P');
  check(MOMENT, 'mm:ss', '05:09');
  check(MOMENT, 'yyyy-mm-dd hh:mm:ss', '2026-10-02 16:05:09');
  check(MOMENT, 'mm/dd hh', '10/02 16');
  check(MOMENT, 'yyyy"-"mm "at" h"h"mm', '2026-10 at 16h05');
  check(46297.5 + 0.25 / 86_400, 'ss.000', '00.250');
  check(1.5, '[h]:mm:ss', '36:00:00');
  check(1.5, '[mm]', '2160');
  check(-0.5, '[h]:mm', '-12:00');
  check(2 / 3, 'h:mm:ss', '16:00:00');
  check(46297 - 1e-9, 'yyyy-mm-dd h:mm:ss', '2026-10-02 0:00:00');
  check(46297 - 0.2 / 86_400, 'yyyy-mm-dd h:mm:ss', '2026-10-01 23:59:59');
  check(0, 'yyyy-mm-dd', '1899-12-30');
  check(-1, 'yyyy-mm-dd', '1899-12-29');
  check(1e9, 'yyyy-mm-dd', '1000000000');
  check(46297, 'd mmmm yyyy', '2 października 2026', 'pl_PL');
  check(46297, 'd mmmm yyyy', '2 октября 2026', 'ru_RU');
});

test('a whole number in a format with separators loses nothing but them', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      const rounded = Number(value.toPrecision(15));
      const shown = displayText(value, undefined, '#,##0', { locale: 'en_US' });
      expect(Number(shown.replace(/,/g, ''))).toBe(rounded === 0 ? 0 : rounded);
    }),
  );
});

test('the smallest number of all has its power of ten', () => {
  expect(displayText(5e-324, undefined, '0E+0', { locale: 'en_US' })).toBe('5E-324');
});

test('every number shows in every format without an exception', () => {
  const format = fc.array(fc.constantFrom(...'0#?.,%;"\\[]$@-ymdhsE+ '), { maxLength: 12 });
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), format, (value, letters) => {
      expect(typeof displayText(value, undefined, letters.join(''), { locale: 'pl_PL' })).toBe('string');
    }),
    { numRuns: 1000 },
  );
});
