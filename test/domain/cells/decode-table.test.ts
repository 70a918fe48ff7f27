import fc from 'fast-check';
import { decodeTable } from '../../../src/domain/cells/decode-table';
import type { RawCell } from '../../../src/domain/table';
import { columnsOf } from '../../../src/schema/workbook';
import { keyLabels, rawTable, type SampleRow, table } from './sample-tables';

const acme = { name: 'Anna', account: 'Acme' };

describe('decodeTable', () => {
  test('every row has every column of the schema, blank ones as null', () => {
    const { rows } = table('contacts', [acme]);
    expect(Object.keys(rows[0]?.values ?? {})).toEqual(columnsOf('contacts').map(({ key }) => key));
    expect(rows[0]?.values).toMatchObject({ name: 'Anna', account: 'Acme', reportsTo: null, functions: [] });
  });
  test('rows keep their numbers in the sheet when blank rows are left out', () => {
    const { rows, issues } = table('contacts', [acme, {}, { name: ' ' }, acme]);
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 5]);
    expect(issues).toEqual([]);
  });

  const checkBlank = (title: string, row: SampleRow, isBlank: boolean): void => {
    test(title, () => {
      expect(table('contacts', [row]).rows).toHaveLength(isBlank ? 0 : 1);
    });
  };
  checkBlank('a row with a check and an id only is blank', { check: 'OK', id: 'c1' }, true);
  checkBlank('a row with an unticked box only is blank', { note: false }, true);
  checkBlank('a row with a ticked box is not blank', { note: true }, false);
  checkBlank('a row with an id from another system is not blank', { sourceId: '15' }, false);
  checkBlank('a row with an error value is not blank', { name: '#N/A' }, false);

  test('a row whose formulas alone show something is blank', () => {
    expect(table('accounts', [{ revenueCostRatio: 1.5 }]).rows).toEqual([]);
  });

  test('a blank where one must not be says MISSING_VALUE with the account of its row', () => {
    expect(table('contacts', [{ account: 'Acme' }]).issues).toEqual([
      {
        code: 'MISSING_VALUE',
        sheet: 'contacts',
        rowNumber: 2,
        columnKey: 'name',
        account: 'Acme',
        facts: {},
      },
    ]);
  });
  test('an account row belongs to the account it names', () => {
    expect(table('accounts', [{ name: 'Acme', revenue: 'much' }]).issues).toMatchObject([
      { code: 'NOT_A_NUMBER', account: 'Acme', facts: { value: 'much' } },
    ]);
  });
  test('a row about ourselves belongs to no account', () => {
    expect(table('team', [{ level: 'board' }]).issues).toMatchObject([
      { code: 'MISSING_VALUE', account: null },
    ]);
  });
  test('an error value where a value must be is told once, as what it is', () => {
    expect(table('contacts', [{ ...acme, name: '#REF!' }]).issues.map(({ code }) => code)).toEqual([
      'ERROR_VALUE',
    ]);
  });
  test('a deleted column reads as blank without an issue', () => {
    const raw = rawTable('contacts', [acme], ['name']);
    expect(decodeTable(raw, keyLabels)).toMatchObject({ rows: [{ values: { account: null } }], issues: [] });
  });
  test('rows shorter than the header read as blank at their end', () => {
    const raw = { ...rawTable('team', [], ['name', 'email']), cells: [['Ewa']] };
    expect(decodeTable(raw, keyLabels).rows[0]?.values).toMatchObject({ name: 'Ewa', email: null });
  });

  describe('ratings', () => {
    const { rows, issues } = table('scoring', [
      { account: 'Acme', 'rating:c1': 7, 'rating:constructor': 11 },
      { 'rating:c1': 3 },
    ]);
    test('stand by the id of their criterion', () => {
      expect([...(rows[0]?.ratings ?? [])]).toEqual([
        ['c1', 7],
        ['constructor', null],
      ]);
    });
    test('that cannot be read have an issue in their column', () => {
      expect(issues[0]).toMatchObject({
        code: 'OUT_OF_RANGE',
        columnKey: 'rating:constructor',
        account: 'Acme',
      });
    });
    test('make a row that is not blank', () => {
      expect(rows).toHaveLength(2);
      expect(issues[1]).toMatchObject({ code: 'MISSING_VALUE', columnKey: 'account', rowNumber: 3 });
    });
    test('are nowhere but on the scoring sheet', () => {
      expect(table('accounts', [{ name: 'Acme', 'rating:c1': 7 }]).rows[0]).not.toHaveProperty('ratings');
    });
  });

  test('the order of the columns does not matter', () => {
    const keys = columnsOf('contacts').map(({ key }) => key);
    const rows: readonly SampleRow[] = [
      { ...acme, email: 'nowhere', level: 'boss', birthday: { isoDay: '1980-01-02' } },
      { account: 'Acme', phone: '1', linkedin: 'x:y' },
    ];
    const expected = decodeTable(rawTable('contacts', rows, keys), keyLabels);
    expect(expected.issues).toHaveLength(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (shuffled) => {
        expect(decodeTable(rawTable('contacts', rows, shuffled), keyLabels)).toEqual(expected);
      }),
    );
  });
  test('any cells make a table', () => {
    const rawCell: fc.Arbitrary<RawCell> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.record({ isoDay: fc.string() }),
    );
    const keys = columnsOf('contacts').map(({ key }) => key);
    fc.assert(
      fc.property(fc.array(fc.array(rawCell, { maxLength: keys.length })), (cells) => {
        const { rows } = decodeTable({ ...rawTable('contacts', [], keys), cells }, keyLabels);
        expect(rows.length).toBeLessThanOrEqual(cells.length);
      }),
    );
  });
});
