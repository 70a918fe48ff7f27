import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cellText } from '../../../src/domain/cells/cell-value';
import { decodeCell } from '../../../src/domain/cells/decode-cell';
import type { ChoiceLabels, RawCell } from '../../../src/domain/table';
import type { Column } from '../../../src/schema/column';
import { columnsOf, sheetKeys } from '../../../src/schema/workbook';

const labels: ChoiceLabels = new Map([
  [
    'level',
    new Map([
      ['zarzad', 'board'],
      ['general manager', 'generalManager'],
      ['vicepresident', 'vicePresident'],
    ]),
  ],
  [
    'contactFunction',
    new Map([
      ['pays, and signs', 'payer'],
      ['signatory', 'signatory'],
      ['payer', 'payer'],
    ]),
  ],
  ['buyingRole', new Map([['decision-maker', 'decisionMaker']])],
]);

const reads = (column: Column, raw: RawCell, value: unknown): void => {
  test(`${column.kind} reads ${JSON.stringify(raw)} as ${JSON.stringify(value)}`, () => {
    expect(decodeCell(raw, column, labels)).toEqual({ value });
  });
};
const refuses = (
  column: Column,
  raw: RawCell,
  code: string,
  facts: Record<string, string | number> = {},
  value: unknown = null,
): void => {
  test(`${column.kind} says ${code} of ${JSON.stringify(raw)}`, () => {
    expect(decodeCell(raw, column, labels)).toEqual({
      value,
      problem: { code, facts: { value: cellText(raw), ...facts } },
    });
  });
};

describe('any cell', () => {
  const text: Column = { key: 'name', kind: 'text' };
  reads(text, '', null);
  reads(text, ' \u00a0\n', null);
  for (const error of ['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#ERROR!', '#NUM!', '#NULL!']) {
    refuses(text, error, 'ERROR_VALUE');
    reads({ key: 'score', kind: 'formula', formula: '' }, error, null);
    reads({ key: 'check', kind: 'check' }, error, null);
  }
  refuses({ key: 'due', kind: 'date' }, '#N/A', 'ERROR_VALUE');
  refuses({ key: 'functions', kind: 'choices', choices: 'contactFunction' }, '#N/A', 'ERROR_VALUE', {}, []);
  reads(text, '#1', '#1');
});

describe('text', () => {
  const column: Column = { key: 'name', kind: 'text' };
  reads(column, '  Anna ', 'Anna');
  for (const typed of ['Null', 'True', 'NaN', '1E5', '1-2', '0123', '=1+1', '+1', '-', '@handle']) {
    reads(column, typed, typed);
  }
  reads(column, -5, '-5');
  reads(column, 0.1 + 0.2, '0.3');
  reads(column, 48_123_456_789, '48123456789');
  reads(column, true, 'TRUE');
  reads(column, { isoDay: '2026-10-02' }, '2026-10-02');
  reads(column, { isoDay: '2026-10-02', time: '16:00:00' }, '2026-10-02 16:00:00');
  reads({ key: 'id', kind: 'id' }, 15, '15');
  reads({ key: 'account', kind: 'reference', target: 'accounts' }, ' Acme ', 'Acme');
  reads({ key: 'check', kind: 'check' }, 'OK', 'OK');
});

describe('numbers', () => {
  const number: Column = { key: 'target', kind: 'number' };
  reads(number, 12.5, 12.5);
  reads(number, '12.5', 12.5);
  reads(number, ' -5 ', -5);
  reads(number, '−5', -5);
  reads(number, '۱۲', 12);
  reads(number, '0.125', 0.125);
  reads(number, '1000.5', 1000.5);
  for (const typed of [
    '1,234',
    '1 234',
    '1.234',
    "1'234",
    '1,5',
    '1E5',
    '0x10',
    '12 EUR',
    'NaN',
    'Infinity',
    '.',
  ]) {
    refuses(number, typed, 'NOT_A_NUMBER');
  }
  refuses(number, true, 'NOT_A_NUMBER');
  refuses(number, Number.NaN, 'NOT_A_NUMBER');
  refuses(number, Number.POSITIVE_INFINITY, 'NOT_A_NUMBER');
  refuses(number, { isoDay: '2026-10-02' }, 'NOT_A_NUMBER');

  const strength: Column = { key: 'strength', kind: 'integer', minimum: 1, maximum: 5 };
  reads(strength, 5, 5);
  refuses(strength, 4.5, 'NOT_WHOLE');
  refuses(strength, 6, 'OUT_OF_RANGE', { minimum: 1, maximum: 5 });
  refuses(strength, '0', 'OUT_OF_RANGE', { minimum: 1, maximum: 5 });

  const revenue: Column = { key: 'revenue', kind: 'money', minimum: 0 };
  reads(revenue, 0, 0);
  refuses(revenue, -1, 'OUT_OF_RANGE', { minimum: 0 });

  const rating: Column = { key: 'rating:c1', kind: 'rating' };
  reads(rating, 1, 1);
  reads(rating, '10', 10);
  refuses(rating, 0, 'OUT_OF_RANGE', { minimum: 1, maximum: 10 });
  refuses(rating, 11, 'OUT_OF_RANGE', { minimum: 1, maximum: 10 });
  refuses(rating, 5.5, 'NOT_WHOLE');

  const reckoned: Column = { key: 'weight', kind: 'number', minimum: 0, reckoned: true };
  reads(reckoned, 7.5, 7.5);
  refuses(reckoned, '7.5', 'NUMBER_AS_TEXT');
  refuses(reckoned, 'much', 'NOT_A_NUMBER');

  const share: Column = { key: 'share', kind: 'percent', minimum: 0, maximum: 1 };
  reads(share, 0.25, 0.25);
  reads(share, '25%', 0.25);
  reads(share, '12.5 %', 0.125);
  refuses(share, '101%', 'PERCENT_OUT_OF_RANGE');
  refuses(share, -0.1, 'PERCENT_OUT_OF_RANGE', { value: '-10%' });
  refuses(share, 25, 'PERCENT_OUT_OF_RANGE', { value: '2500%' });
  refuses(share, '%', 'NOT_A_NUMBER');
});

describe('dates', () => {
  const column: Column = { key: 'due', kind: 'date' };
  reads(column, { isoDay: '2026-10-02', time: '16:00:00' }, '2026-10-02');
  reads(column, '2026-10-02', '2026-10-02');
  reads(column, '1948-12-08 00:00:00.000', '1948-12-08');
  reads(column, '2026-10-02T16:00:00', '2026-10-02');
  refuses(column, '03/04/2024', 'NOT_A_DATE');
  refuses(column, '2026-02-30', 'NOT_A_DATE');
  refuses(column, 45_000, 'NOT_A_DATE');
  refuses(column, false, 'NOT_A_DATE');
  refuses(column, { isoDay: 'yesterday' }, 'NOT_A_DATE');
});

describe('checkboxes', () => {
  const column: Column = { key: 'done', kind: 'checkbox' };
  reads(column, true, true);
  reads(column, false, false);
  reads(column, 'TRUE', true);
  reads(column, 'false', false);
  refuses(column, 'perhaps', 'NOT_A_CHECKBOX');
  refuses(column, 1, 'NOT_A_CHECKBOX');
});

describe('choices', () => {
  const level: Column = { key: 'level', kind: 'choice', choices: 'level' };
  reads(level, 'Zarząd', 'board');
  reads(level, ' GENERAL  MANAGER ', 'generalManager');
  reads(level, 'vicePresident', 'vicePresident');
  refuses(level, 'Chief', 'UNKNOWN_CHOICE', { vocabulary: 'level' });
  refuses(level, 'constructor', 'UNKNOWN_CHOICE', { vocabulary: 'level' });
  refuses(level, 3, 'UNKNOWN_CHOICE', { vocabulary: 'level' });

  const role: Column = { key: 'role', kind: 'choice', choices: 'buyingRole' };
  reads(role, 'Decision-maker', 'decisionMaker');
  reads(role, ' Gatekeeper ', 'Gatekeeper');
  refuses(role, 'Decison-maker', 'SIMILAR_CHOICE', { vocabulary: 'buyingRole' }, 'Decison-maker');
  reads(role, '__proto__', '__proto__');

  const functions: Column = { key: 'functions', kind: 'choices', choices: 'contactFunction' };
  reads(functions, '', []);
  reads(functions, 'Signatory', ['signatory']);
  reads(functions, 'signatory, payer;Signatory', ['signatory', 'payer']);
  reads(functions, 'Pays, and signs', ['payer']);
  refuses(functions, 'signatory, boss', 'UNKNOWN_CHOICE', { value: 'boss', vocabulary: 'contactFunction' }, [
    'signatory',
  ]);
  reads({ ...functions, choices: 'buyingRole' }, 'coach; boss', ['coach', 'boss']);
});

describe('e-mails, telephones and links', () => {
  const email: Column = { key: 'email', kind: 'email' };
  for (const typed of ['anna@example.com', 'Anna <anna@example.com>', 'a@example.com; b@example.com']) {
    reads(email, typed, typed);
  }
  for (const typed of ['anna', 'anna@', 'anna(at)example.com'])
    refuses(email, typed, 'NOT_AN_EMAIL', {}, typed);

  const phone: Column = { key: 'phone', kind: 'phone' };
  for (const typed of ['+48 123 456 789', '(206) 555-9857', '020 7276 1234 ext. 12', '12345', '۰۲۱۱۲۳۴۵']) {
    reads(phone, typed, typed);
  }
  reads(phone, 48_123_456_789, '48123456789');
  for (const typed of ['1234', 'call 12345', '12345 = 6']) refuses(phone, typed, 'NOT_A_PHONE', {}, typed);
  refuses(phone, { isoDay: '2026-10-02' }, 'NOT_A_PHONE', {}, '2026-10-02');

  const link: Column = { key: 'linkedin', kind: 'link' };
  for (const typed of [
    'https://www.linkedin.com/in/anna?x=1#top',
    'http://crm/record/1',
    'http://10.0.0.1:8080/x',
    'www.example.com',
    'linkedin.com/in/anna',
    'HTTPS://EXAMPLE.COM',
  ]) {
    reads(link, typed, typed);
  }
  for (const typed of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    'mailto:anna@example.com',
    '//example.com',
    'anna',
    'https://',
    'https://exa mple.com',
    'https://anna@example.com',
    'www.example.com/a b',
  ]) {
    refuses(link, typed, 'NOT_A_LINK');
  }
});

describe('every kind of column', () => {
  const ofAllSheets: readonly Column[] = sheetKeys.flatMap((sheet) => columnsOf(sheet));
  const columns = [
    ...new Map(ofAllSheets.map((column) => [column.kind, column])).values(),
    { key: 'role', kind: 'choice', choices: 'buyingRole' },
    { key: 'rating:c1', kind: 'rating' },
    { key: 'done', kind: 'checkbox' },
  ] as const satisfies readonly Column[];
  const checkNeverThrows = (raw: RawCell): void => {
    for (const column of columns) {
      const { value, problem } = decodeCell(raw, column, labels);
      expect(value).toBeDefined();
      if (problem !== undefined) expect(problem.code).toMatch(/^[A-Z_]+$/);
    }
  };
  test('reads or refuses any cell and never throws', () => {
    const rawCell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.record({ isoDay: fc.string() }),
      fc.record({ isoDay: fc.string(), time: fc.string() }),
    );
    fc.assert(fc.property(rawCell, checkNeverThrows));
  });

  const dataFolder = process.env.REAL_DATA_DIR;
  if (dataFolder !== undefined) {
    test('reads or refuses every hostile string and keeps it as text', () => {
      const hostile: string[] = JSON.parse(readFileSync(join(dataFolder, 'bad', 'blns.json'), 'utf8'));
      expect(hostile.length).toBeGreaterThan(100);
      for (const text of hostile) {
        checkNeverThrows(text);
        const { value } = decodeCell(`x${text}x`, { key: 'name', kind: 'text' }, labels);
        expect(typeof value).toBe('string');
      }
    });
  }
});

describe('words for nothing', () => {
  reads({ key: 'email', kind: 'email' }, 'N/A', 'N/A');
  reads({ key: 'phone', kind: 'phone' }, 'N/D', 'N/D');
  refuses({ key: 'phone', kind: 'phone' }, 'N/D today', 'NOT_A_PHONE', { value: 'N/D today' }, 'N/D today');
});

test('text of a short column stays whole, and is spoken of when it is longer than any line', () => {
  const page = 'x'.repeat(50_000);
  for (const column of [
    { key: 'name', kind: 'text' },
    { key: 'manager', kind: 'reference', target: 'contacts' },
  ] as const satisfies readonly Column[]) {
    expect(decodeCell(page, column, labels)).toEqual({
      value: page,
      problem: { code: 'TOO_LONG', facts: { count: 50_000 } },
    });
    expect(decodeCell(page.slice(0, 500), column, labels)).toEqual({ value: page.slice(0, 500) });
  }
  expect(decodeCell(page, { key: 'note', kind: 'longText' }, labels)).toEqual({ value: page });
});
