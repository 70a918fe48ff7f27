/** Random small workbooks, for the law that saving and opening changes nothing. */

import fc from 'fast-check';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbench/google/snapshot';

const ROWS = 8;
const COLUMNS = 6;

const hostileTexts = [
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '+48 123',
  "'quoted",
  ' outer ',
  'a\r\nb\rc\nd',
  '_x0041_',
  '\u0000\u0001\u007f\ufffe',
  '\ud800 half a pair',
  '<b>&amp;</b>&lt;',
  '👩‍👩‍👧‍👦',
  'علی\u200cرضا',
  'x'.repeat(40_000),
  '',
];
const text = fc.oneof(fc.string(), fc.constantFrom(...hostileTexts));
const color = fc.constantFrom('#000000', '#ff0000', '#1a73e8', '#ffffff');
const area = fc
  .tuple(
    fc.nat(ROWS - 2),
    fc.nat(COLUMNS - 2),
    fc.integer({ min: 1, max: 2 }),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));
const style = fc.record(
  {
    background: color,
    fontColor: color,
    fontFamily: fc.constantFrom('Arial', 'Calibri', 'Roboto'),
    fontSize: fc.constantFrom(8, 10, 11, 24),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    horizontalAlignment: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    verticalAlignment: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
    wrap: fc.constantFrom('OVERFLOW' as const, 'WRAP' as const, 'CLIP' as const),
    textDirection: fc.constantFrom('LEFT_TO_RIGHT' as const, 'RIGHT_TO_LEFT' as const),
    border: fc.record(
      { top: fc.record({ style: fc.constantFrom('SOLID', 'DASHED', 'DOUBLE'), color }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const content = fc.oneof(
  fc.record({ value: fc.oneof(text, number, fc.boolean()) }),
  fc.record({ error: fc.constantFrom('#N/A', '#REF!', '#ERROR!') }),
  fc.record({
    formula: fc.constantFrom(
      '=1+1',
      '=SUM(A2:A)',
      '=IFNA(XLOOKUP(A1,B:B,C:C),"a ""b""")',
      "='Long name of a sheet, longer than Excel allows'!A1",
      '=LET(x,1,x)',
      '=QUERY(A1:B2,"select A")',
      '=(1',
    ),
    value: fc.oneof(text, number, fc.boolean()),
  }),
  fc.constant({}),
);
const format = fc.record(
  {
    numberFormat: fc.constantFrom(
      '@',
      '0.00',
      'yyyy-mm-dd',
      'd mmm yyyy',
      'h:mm am/pm',
      '[$€]#,##0',
      '__proto__',
    ),
    style,
    note: text.filter((note) => note !== ''),
  },
  { requiredKeys: [] },
);
const cell = fc.tuple(content, format).map(([first, second]) => ({ ...first, ...second }));
const cells = fc
  .array(fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), cell), { maxLength: 12 })
  .map((entries) => {
    const rows: Record<number, Record<number, SheetSnapshot['cells'][number][number]>> = {};
    for (const [row, column, stored] of entries) {
      if (Object.keys(stored).length > 0) rows[row] = { ...rows[row], [column]: stored };
    }
    return rows;
  });
const validation = fc.record(
  {
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    rule: fc.constantFrom<readonly [string, readonly unknown[]]>(
      ['VALUE_IN_LIST', [['Gold', 'Silver'], true]],
      ['VALUE_IN_LIST', [['a, b', '"c"', ' d '], false]],
      ['VALUE_IN_LIST', [Array.from({ length: 300 }, (_, index) => `Item ${index}`), true]],
      ['VALUE_IN_RANGE', [{ sheetId: 0, area: { row: 0, column: 0, rowCount: 3, columnCount: 1 } }, true]],
      ['CHECKBOX', []],
      ['CHECKBOX', ['yes', 'no']],
      ['CUSTOM_FORMULA', ['=A1>0']],
      ['NUMBER_BETWEEN', [1, 5]],
      ['DATE_AFTER', [{ serial: 45_000 }]],
      ['TEXT_IS_VALID_EMAIL', []],
    ),
    allowInvalid: fc.boolean(),
    helpText: text,
  },
  { requiredKeys: ['areas', 'rule', 'allowInvalid'] },
);
const conditional = fc.record({
  areas: fc.array(area, { minLength: 1, maxLength: 2 }),
  rule: fc.constantFrom<readonly [string, readonly unknown[]]>(
    ['CUSTOM_FORMULA', ['=$A1="x"']],
    ['NUMBER_LESS_THAN', [3]],
    ['TEXT_CONTAINS', ['a"b']],
    ['CELL_EMPTY', []],
    ['DATE_AFTER', ['TODAY']],
  ),
  style: fc.record({ background: color, bold: fc.constant(true) }, { requiredKeys: [] }),
});
const indices = (last: number) =>
  fc
    .uniqueArray(fc.nat(last), { minLength: 1, maxLength: 3 })
    .map((list) => list.sort((first, second) => first - second));
const sizes = (last: number) =>
  fc.dictionary(fc.nat(last).map(String), fc.integer({ min: 20, max: 400 }), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  });
const merges = fc.constantFrom([{ row: 2, column: 1, rowCount: 2, columnCount: 3 }]);

const sheet = fc.record(
  {
    rowCount: fc.constantFrom(ROWS, 1000, 3000),
    columnCount: fc.constantFrom(COLUMNS, 26, 40),
    cells,
    hidden: fc.constant(true),
    tabColor: color,
    rightToLeft: fc.constant(true),
    hiddenGridlines: fc.constant(true),
    frozenRows: fc.integer({ min: 1, max: 3 }),
    frozenColumns: fc.integer({ min: 1, max: 3 }),
    columnWidths: sizes(COLUMNS - 1),
    rowHeights: sizes(ROWS - 1),
    hiddenColumns: indices(COLUMNS - 1),
    hiddenRows: indices(ROWS - 1),
    merges,
    validations: fc
      .array(validation, { minLength: 1, maxLength: 3 })
      .map((rules) =>
        rules.map(({ rule: [criteria, args], ...rest }) => ({ ...rest, criteria, args: [...args] })),
      ),
    conditionalFormats: fc
      .array(conditional, { minLength: 1, maxLength: 3 })
      .map((rules) =>
        rules.map(({ rule: [criteria, args], ...rest }) => ({ ...rest, criteria, args: [...args] })),
      ),
    protections: fc.array(
      fc.record({ area, description: text, warningOnly: fc.boolean() }, { requiredKeys: [] }),
      { minLength: 1, maxLength: 2 },
    ),
    filter: area.map((found) => ({ area: found, columns: { 1: { hiddenValues: ['x'] } } })),
    columnGroups: fc.constantFrom([{ start: 1, count: 2 }], [{ start: 0, count: 3, collapsed: true }]),
    charts: fc.constantFrom([{ id: 1, title: 'Chart' }]),
    bandings: fc.constantFrom([{ area: 'opaque' }]),
  },
  { requiredKeys: ['rowCount', 'columnCount', 'cells'] },
);

const sheetNames = fc.constantFrom(
  ['Accounts', 'Contacts'],
  ['__proto__', 'History'],
  ['Q1/Q2: [plan] * ?', 'Long name of a sheet, longer than Excel allows'],
  ['_account_atlas_workbench', "O'Brien's"],
  ['Długa nazwa arkusza z polskimi znakami', 'Długa nazwa arkusza z polskimi znakami 2'],
);

export const workbooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    names: sheetNames,
    sheets: fc.tuple(sheet, sheet),
    locale: fc.constantFrom('en_US', 'pl_PL', 'fa_IR'),
    extras: fc.record(
      {
        namedRanges: area.map((found) => [
          { name: 'Tiers', sheetId: 17, area: found },
          { name: '__proto__', sheetId: 0, area: found },
          { name: 'AB12', sheetId: 0, area: found },
        ]),
        metadata: fc.constantFrom<WorkbookSnapshot['metadata'] & object>([
          {
            id: 4,
            key: 'column',
            value: 'accounts.name',
            visibility: 'DOCUMENT',
            location: { type: 'COLUMN', sheetId: 0, index: 2, count: 1 },
          },
        ]),
        stores: fc.constantFrom({ document: { version: '3', constructor: 'x' } }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ names, sheets, locale, extras }) => ({
    id: 'workbook-1',
    name: 'Key accounts',
    locale,
    timeZone: 'Europe/Warsaw',
    activeSheetId: 17,
    sheets: sheets.map((found, index) => ({
      ...found,
      id: index === 0 ? 0 : 17,
      name: names[index] ?? 'Sheet',
    })),
    ...extras,
  }));
