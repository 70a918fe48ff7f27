import fc from 'fast-check';
import { displayText } from '../../../workbench/google/values/display';
import { type EnteredValue, enterText } from '../../../workbench/google/values/entry';

const NOW = Date.UTC(2026, 6, 1);
const OCTOBER_2 = 46297;

function enter(input: string, locale: string): EnteredValue {
  return enterText(input, { numberFormat: undefined, locale, timeZone: 'UTC', now: NOW });
}

function check(locale: string, input: string, value: EnteredValue['value'], numberFormat?: string): void {
  const format = numberFormat === undefined ? '' : ` as ${numberFormat}`;
  test(`${locale} reads ${JSON.stringify(input)} as ${JSON.stringify(value)}${format}`, () => {
    expect(enter(input, locale)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });
}

describe('numbers by locale (platform 5.1)', () => {
  check('en_US', '1,234', 1234, '#,##0');
  check('en_US', '1,234.50', 1234.5, '#,##0.00');
  check('en_US', '1,5', '1,5');
  check('en_US', '12,34', '12,34');
  check('en_US', '.5', 0.5);
  check('en_US', '5.', 5);
  check('en_US', '.', '.');
  check('en_US', '-', '-');
  check('en_US', '--5', '--5');
  check('en_US', '1.2.3', '1.2.3');
  check('en_US', '1e999', '1e999');
  check('en_US', '-0', 0);
  check('en_US', '(1,200)', -1200, '#,##0');
  check('en_US', '(-5)', '(-5)');
  check('pl_PL', '1,5', 1.5);
  check('pl_PL', '1 234,5', 1234.5, '#,##0.00');
  check('pl_PL', '1\u00a0234', 1234, '#,##0');
  check('pl_PL', '12 34', '12 34');
  check('pl_PL', '1.75', '1.75');
  check('ru_RU', '1\u202f234', 1234, '#,##0');
  check('de_DE', '1.234', 1234, '#,##0');
  check('de_DE', '1.234,5', 1234.5, '#,##0.00');
  check('id_ID', '5.000', 5000, '#,##0');
  check('fr_FR', '-1 234,5', -1234.5, '#,##0.00');
  check('fa_IR', '1,234.5', 1234.5, '#,##0.00');
  check('pl_PL', '12,5%', 0.125, '0.00%');
});

describe('money by locale', () => {
  check('en_US', '$5', 5, '"$"#,##0');
  check('en_US', '-$1,234.50', -1234.5, '"$"#,##0.00');
  check('en_US', '€5', 5, '[$€]#,##0');
  check('pl_PL', '1 234,50 zł', 1234.5, '#,##0.00\\ [$zł]');
  check('de_DE', '5 €', 5, '#,##0\\ [$€]');
  check('ru_RU', '5 ₽', 5, '#,##0\\ [$₽]');
  check('id_ID', 'Rp5.000', 5000, '"Rp"#,##0');
  check('en_US', '$5%', '$5%');
  check('en_US', '$', '$');
});

describe('dates by locale (platform 5.1)', () => {
  check('en_US', '10/2/2026', OCTOBER_2, 'M/d/yyyy');
  check('en_US', '10-2-26', OCTOBER_2, 'M/d/yyyy');
  check('en_US', '25/12/2026', '25/12/2026');
  check('en_US', '2.10.2026', '2.10.2026');
  check('en_GB', '2/10/2026', OCTOBER_2, 'dd/MM/yyyy');
  check('en_GB', '10/25/2026', '10/25/2026');
  check('pl_PL', '2.10.2026', OCTOBER_2, 'd.MM.yyyy');
  check('pl_PL', '02.10.2026', OCTOBER_2, 'd.MM.yyyy');
  check('ru_RU', '02.10.2026', OCTOBER_2, 'dd.MM.yyyy');
  check('de_DE', '2.10.26', OCTOBER_2, 'dd.MM.yyyy');
  check('id_ID', '2/10/2026', OCTOBER_2, 'd/M/yyyy');
  check('fr_FR', '02/10/2026', OCTOBER_2, 'dd/MM/yyyy');
  check('fa_IR', '2026/10/2', OCTOBER_2, 'yyyy/M/d');
  check('fa_IR', '2026-10-02', OCTOBER_2, 'yyyy-mm-dd');
  check('pl_PL', '2026-10-02', OCTOBER_2, 'yyyy-mm-dd');
  check('en_US', '2026/10/02', OCTOBER_2, 'yyyy-mm-dd');
  check('en_US', '1/1/1800', -36522, 'M/d/yyyy');
  check('en_US', '1/1/29', 47119, 'M/d/yyyy');
  check('en_US', '1/1/30', 10959, 'M/d/yyyy');
  check('en_US', '2/29/2024', 45351, 'M/d/yyyy');
  check('en_US', '2/29/2025', '2/29/2025');
  check('en_US', '13/1/2026', '13/1/2026');
  check('en_US', '2026-13-01', '2026-13-01');
  check('en_US', '0000-01-01', '0000-01-01');
});

describe('dates without a year are of the current one', () => {
  check('en_US', '10/2', OCTOBER_2, 'M/d/yyyy');
  check('en_US', '1-2', 46024, 'M/d/yyyy');
  check('pl_PL', '2.10', OCTOBER_2, 'd.MM.yyyy');
  check('de_DE', '3.5', 46145, 'dd.MM.yyyy');
  check('en_US', 'Oct 2', OCTOBER_2, 'mmm d');
});

describe('months by name', () => {
  check('en_US', 'Oct 2, 2026', OCTOBER_2, 'mmm d, yyyy');
  check('en_US', 'October 2, 2026', OCTOBER_2, 'mmmm d, yyyy');
  check('en_GB', '2 Oct 2026', OCTOBER_2, 'd mmm yyyy');
  check('en_GB', '2-Oct-2026', OCTOBER_2, 'd-mmm-yyyy');
  check('en_GB', 'Sept 2026', 46266, 'mmmm yyyy');
  check('en_US', 'Oct 32, 2026', 'Oct 32, 2026');
  check('en_US', 'May', 'May');
  check('en_US', 'Mark 12', 'Mark 12');
  check('en_US', 'Dec 12 Ltd', 'Dec 12 Ltd');
  check('pl_PL', '2 października 2026', OCTOBER_2, 'd mmmm yyyy');
  check('ru_RU', '2 октября 2026', OCTOBER_2, 'd mmmm yyyy');
});

describe('times', () => {
  check('en_US', '4:00 PM', 2 / 3, 'h:mm am/pm');
  check('en_US', '12:30 am', 30 / 1440, 'h:mm am/pm');
  check('en_US', '4 pm', 2 / 3, 'h:mm am/pm');
  check('en_US', '16:00:30', 57630 / 86400, 'h:mm:ss');
  check('en_US', '16:75', '16:75');
  check('en_US', '13:00 PM', '13:00 PM');
  check('en_US', '36:00', 1.5, '[h]:mm:ss');
  check('en_US', '2026-10-02 12:00', OCTOBER_2 + 0.5, 'yyyy-mm-dd h:mm');
  check('en_US', '10/2/2026 6:00:00 PM', OCTOBER_2 + 0.75, 'M/d/yyyy h:mm:ss am/pm');
  check('pl_PL', '2.10.2026 12:00', OCTOBER_2 + 0.5, 'd.MM.yyyy h:mm');
  check('en_US', '2026-10-02 25:00', '2026-10-02 25:00');
});

const LOCALES = ['en_US', 'en_GB', 'pl_PL', 'ru_RU', 'fa_IR', 'id_ID', 'de_DE', 'fr_FR', 'es_ES', 'ja_JP'];

test('a shown date typed again is the same day, in every locale and by ISO', () => {
  const days = fc.integer({ min: -200_000, max: 300_000 });
  fc.assert(
    fc.property(days, fc.constantFrom(...LOCALES), fc.boolean(), (serial, locale, iso) => {
      const own = enter('2026-10-02 12:00', locale);
      const format = iso ? 'yyyy-mm-dd' : dateFormatOf(locale);
      const shown = displayText(serial, undefined, format, { locale });
      expect(own.value).toBe(OCTOBER_2 + 0.5);
      expect(enter(shown, locale).value).toBe(serial);
    }),
  );
});

test('a shown number typed again is the same number, in every locale', () => {
  const cents = fc.integer({ min: -1e11, max: 1e11 });
  fc.assert(
    fc.property(cents, fc.constantFrom(...LOCALES), (amount, locale) => {
      const shown = displayText(amount / 100, undefined, '#,##0.00', { locale });
      expect(enter(shown, locale).value).toBeCloseTo(amount / 100, 6);
    }),
  );
});

test('entering never throws, and what is not recognised stays verbatim', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LOCALES), (text, locale) => {
      const { value } = enter(text, locale);
      if (typeof value === 'string') expect(text.endsWith(value)).toBe(true);
    }),
  );
});

function dateFormatOf(locale: string): string {
  const first = enterText('2026-10-02', { numberFormat: undefined, locale, timeZone: 'UTC' });
  expect(first.value).toBe(OCTOBER_2);
  const typed = ['10/2/2026', '2/10/2026', '2.10.2026', '2026/10/2'].map((text) => enter(text, locale));
  return typed.find((entry) => entry.value === OCTOBER_2)?.numberFormat ?? 'none';
}
