import * as vm from 'node:vm';
import { displayText } from '../../../workbench/google/values/display';
import {
  type EnteredValue,
  type EntryContext,
  enterText,
  enterValue,
} from '../../../workbench/google/values/entry';

const WARSAW: EntryContext = { numberFormat: undefined, locale: 'en_US', timeZone: 'Europe/Warsaw' };
const PLAIN_TEXT: EntryContext = { ...WARSAW, numberFormat: '@' };

describe('text written into a cell of automatic format (platform 5.1)', () => {
  const check = (input: string, expected: EnteredValue): void =>
    test(`${JSON.stringify(input)} gives ${JSON.stringify(expected)}`, () => {
      expect(enterText(input, WARSAW)).toEqual(expected);
    });

  check('TRUE', { value: true });
  check('false', { value: false });
  check('1036448960', { value: 1036448960 });
  check('0012', { value: 12 });
  check('3.5', { value: 3.5 });
  check("'0012", { value: '0012' });
  check("'=1+1", { value: '=1+1' });
  check("'TRUE", { value: 'TRUE' });
  check("'", { value: '' });
  check('2026-10-02', { value: 46297, numberFormat: 'yyyy-mm-dd' });
  check('16:00', { value: 2 / 3, numberFormat: 'h:mm' });
  check('2026-10-01T18:00:00-05:00', { value: '2026-10-01T18:00:00-05:00' });
  check('2026-10-01T18:00:00Z', { value: '2026-10-01T18:00:00Z' });
  check('2026-02-31', { value: '2026-02-31' });
  check('=1+1', { value: null, formula: '=1+1' });
  check('=HYPERLINK("https://example.com","x")', {
    value: null,
    formula: '=HYPERLINK("https://example.com","x")',
  });
  check('=', { value: '=' });
  check('+5', { value: 5 });
  check('-5', { value: -5 });
  check('-x', { value: '-x' });
  check('@x', { value: '@x' });
  check('+97250', { value: 97250 });
  check('+972 50', { value: '+972 50' });
  check('+48 22 123 45 67', { value: '+48 22 123 45 67' });
  check('50%', { value: 0.5, numberFormat: '0%' });
  check('12.5%', { value: 0.125, numberFormat: '0.00%' });
  check('', { value: null });
  check('#N/A', { value: '#N/A' });
  check('#REF!', { value: '#REF!' });
  check('Null', { value: 'Null' });
  check('NaN', { value: 'NaN' });
  check('Infinity', { value: 'Infinity' });
  check('True Software', { value: 'True Software' });
  check('1E5', { value: 100000, numberFormat: '0.00E+00' });
  check(' 12 ', { value: 12 });
  check('  padded  ', { value: '  padded  ' });
  check('   ', { value: '   ' });
  check('Łódź', { value: 'Łódź' });
  check('9'.repeat(400), { value: '9'.repeat(400) });
  check('علی رضایی', { value: 'علی رضایی' });
  check('۱۲۳', { value: '۱۲۳' });
});

describe('text written into a cell of format @ (platform 5.1)', () => {
  for (const input of ['16:00', '0012', '2026-10-02', 'TRUE', '50%', '=1+1', '+5', "'0012", ' 12 ']) {
    test(`${JSON.stringify(input)} stays verbatim`, () => {
      expect(enterText(input, PLAIN_TEXT)).toEqual({ value: input });
    });
  }

  test('the empty text empties the cell', () => {
    expect(enterText('', PLAIN_TEXT)).toEqual({ value: null });
  });
});

describe('text written into a cell that has a format', () => {
  const check = (input: string, numberFormat: string, value: EnteredValue['value']): void =>
    test(`${JSON.stringify(input)} in ${numberFormat} brings no format of its own`, () => {
      expect(enterText(input, { ...WARSAW, numberFormat })).toEqual({ value });
    });

  check('2026-10-02', 'd mmm yyyy', 46297);
  check('50%', '0.00', 0.5);
  check('12', 'yyyy-mm-dd', 12);
});

describe('other values a script writes (platform 5.1)', () => {
  const check = (title: string, input: Parameters<typeof enterValue>[0], expected: EnteredValue): void =>
    test(title, () => {
      expect(enterValue(input, WARSAW)).toEqual(expected);
    });

  check('a number stays a number', 42, { value: 42 });
  check('a boolean stays a boolean', false, { value: false });
  check('null empties the cell', null, { value: null });
  check('a string is typed', '0012', { value: 12 });
  check('a Date at local midnight shows as a date', new Date('2026-10-01T22:00:00Z'), {
    value: 46297,
    numberFormat: 'M/d/yyyy',
  });
  check('a Date within a day shows its time', new Date('2026-10-02T10:00:00Z'), {
    value: 46297.5,
    numberFormat: 'M/d/yyyy h:mm:ss',
  });
  check('NaN shows #NUM!', Number.NaN, { value: null, error: '#NUM!' });
  check('an infinity shows #NUM!', Number.NEGATIVE_INFINITY, { value: null, error: '#NUM!' });
  check('an invalid Date shows #NUM!', new Date(Number.NaN), { value: null, error: '#NUM!' });

  test('a Date keeps the date format the cell has', () => {
    const context = { ...WARSAW, numberFormat: 'yyyy-mm-dd' };
    expect(enterValue(new Date('2026-10-01T22:00:00Z'), context)).toEqual({ value: 46297 });
  });

  test('a Date of another realm is a Date', () => {
    const foreign: Date = vm.runInNewContext("new Date('2026-10-02T10:00:00Z')");
    expect(foreign instanceof Date).toBe(false);
    expect(enterValue(foreign, WARSAW).value).toBe(46297.5);
  });
});

test('a typed ISO day shows as it was typed', () => {
  const entered = enterText('2026-10-02', WARSAW);
  expect(displayText(entered.value, undefined, entered.numberFormat, WARSAW)).toBe('2026-10-02');
});
