/** Whatever stands in the cells, the check answers: no rule throws, and no sentence lacks a fact that is text or number. */

import fc from 'fast-check';
import { checkWorkbook } from '../../../src/domain/check/check-workbook';
import type { RawCell } from '../../../src/domain/table';
import { issues as sentences } from '../../../src/locales/en/issues';
import { formatMessage } from '../../../src/locales/message';
import { vocabularies } from '../../../src/schema/vocabularies';
import { columnsOf, sheetKeys } from '../../../src/schema/workbook';
import type { SampleRow } from '../cells/sample-tables';
import { checkRows, surroundings } from './issues';
import { tablesOf } from './tables-of';

/** Names that meet each other, as references do. */
const name = fc.constantFrom('', 'Acme', 'Ann', 'Ann; Bo', 'Bo', 'ann@acme.com', '__proto__', 'constructor');
const odd: fc.Arbitrary<RawCell> = fc.oneof(
  // Braces would look like a fact that is missing.
  fc.string().map((text) => text.replace(/[{}]/g, '')),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<RawCell>('#N/A', '=1+1', '\u200b', '＝1', 'x'.repeat(600), { isoDay: '2026-02-30' }),
);
const day = fc.constantFrom<RawCell>(
  '',
  { isoDay: '2026-01-31' },
  { isoDay: '2026-11-21' },
  { isoDay: '2027-03-01' },
);
const number = fc.constantFrom<RawCell>('', -1, 0, 0.5, 1, 5, 12, '25%');

const rightCell = (column: ReturnType<typeof columnsOf>[number]): fc.Arbitrary<RawCell> => {
  switch (column.kind) {
    case 'choice':
    case 'choices':
      return fc.constantFrom('', ...vocabularies[column.choices]);
    case 'date':
      return day;
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
    case 'formula':
      return number;
    default:
      return name;
  }
};
const rowsOf = (sheet: (typeof sheetKeys)[number]): fc.Arbitrary<SampleRow[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(
        columnsOf(sheet).map((column) => [
          column.key,
          fc.oneof({ weight: 12, arbitrary: rightCell(column) }, { weight: 1, arbitrary: odd }),
        ]),
      ),
    ),
    { maxLength: 4 },
  );
const anyWorkbook = fc
  .record(Object.fromEntries(sheetKeys.map((sheet) => [sheet, rowsOf(sheet)])))
  .map((rows) => tablesOf(rows));

test('any cells are checked, and every fact a sentence names is there', () => {
  fc.assert(
    fc.property(anyWorkbook, (tables) => {
      for (const { code, facts } of checkWorkbook(tables, surroundings)) {
        const given = {
          choices: '',
          column: '',
          nearest: '',
          range: '',
          ...facts,
        };
        for (const sentence of sentences[code]) {
          expect(formatMessage(sentence, given, 'en')).not.toMatch(/[{}]/);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('rows checked one by one say what the whole check says of them', () => {
  fc.assert(
    fc.property(anyWorkbook, (tables) => {
      const whole = checkWorkbook(tables, surroundings);
      const oneByOne = sheetKeys.flatMap((sheet) =>
        (tables[sheet]?.rows ?? []).flatMap(({ rowNumber }) => checkRows(tables, sheet, [rowNumber])),
      );
      expect(oneByOne).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});
