import fc from 'fast-check';
import {
  columnIndexOf,
  columnLetters,
  MAX_COLUMN_COUNT,
  parseA1,
  toA1,
} from '../../../workbench/google/values/a1';

describe('columns have letters', () => {
  const check = (index: number, letters: string): void =>
    test(`column ${index} is ${letters}`, () => {
      expect(columnLetters(index)).toBe(letters);
      expect(columnIndexOf(letters.toLowerCase())).toBe(index);
    });

  check(0, 'A');
  check(25, 'Z');
  check(26, 'AA');
  check(701, 'ZZ');
  check(702, 'AAA');
  check(MAX_COLUMN_COUNT - 1, 'ZZZ');
});

test('what is no word of letters is no column', () => {
  for (const text of ['', 'A1', '$A', 'Ą']) expect(columnIndexOf(text)).toBe(-1);
});

describe('references are read', () => {
  const check = (text: string, expected: ReturnType<typeof parseA1>): void =>
    test(text, () => {
      expect(parseA1(text)).toEqual(expected);
    });

  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  check('A1', { area: cell });
  check('$a$1', { area: cell });
  check(' A1 ', { area: cell });
  check('A1:B2', { area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } });
  check('B2:A1', { area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } });
  check('A2:B', { area: { row: 1, column: 0, columnCount: 2 } });
  check('B2:5', { area: { row: 1, column: 1, rowCount: 4 } });
  check('A:A', { area: { row: 0, column: 0, columnCount: 1 } });
  check('C:$B', { area: { row: 0, column: 1, columnCount: 2 } });
  check('2:2', { area: { row: 1, column: 0, rowCount: 1 } });
  check('Sheet1!A1', { sheetName: 'Sheet1', area: cell });
  check("'My sheet'!A1", { sheetName: 'My sheet', area: cell });
  check("'Tom''s !'!A1", { sheetName: "Tom's !", area: cell });
  check('Люди!A1', { sheetName: 'Люди', area: cell });
  check('My sheet!A1', { sheetName: 'My sheet', area: cell });
  for (const text of [
    '',
    'A',
    '1',
    'A0',
    'ABCD1',
    'A1:B2:C3',
    'nope',
    'A1:',
    ':A1',
    "'open!A1",
    '!A1',
    'A-1',
    'Sheet1!',
  ]) {
    check(text, null);
  }
});

describe('areas are written', () => {
  const check = (area: Parameters<typeof toA1>[0], options: Parameters<typeof toA1>[1], text: string): void =>
    test(text, () => {
      expect(toA1(area, options)).toBe(text);
    });

  check({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, {}, 'B2');
  check({ row: 1, column: 1, rowCount: 2, columnCount: 1 }, { absolute: true }, '$B$2:$B$3');
  check({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { sheetName: 'People' }, 'People!A1');
  check({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { sheetName: "Tom's" }, "'Tom''s'!A1");
  check({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { sheetName: 'Q1' }, "'Q1'!A1");
  check({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { sheetName: '2026' }, "'2026'!A1");
  check({ row: 0, column: 0, columnCount: 2 }, { absolute: true }, '$A:$B');
  check({ row: 1, column: 0, columnCount: 2 }, {}, 'A2:B');
  check({ row: 1, column: 0, rowCount: 1 }, {}, '2:2');
});

test('an area written and read again is the same area, with any sheet name', () => {
  const size = fc.integer({ min: 1, max: 500 });
  const area = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(MAX_COLUMN_COUNT - 501),
    rowCount: size,
    columnCount: size,
  });
  const name = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(area, name, fc.boolean(), (expected, sheetName, absolute) => {
      expect(parseA1(toA1(expected, { sheetName, absolute }))).toEqual({ sheetName, area: expected });
    }),
  );
});
