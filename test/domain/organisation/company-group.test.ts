import fc from 'fast-check';
import { groupOf } from '../../../src/domain/organisation/company-group';
import { type SampleRow, table } from '../cells/sample-tables';

const accounts = (rows: readonly SampleRow[]) => table('accounts', rows).rows;

function check(title: string, rows: readonly SampleRow[], asked: string, expected: readonly string[]): void {
  test(title, () => expect(groupOf(asked, accounts(rows))).toEqual(expected));
}

describe('groupOf', () => {
  check('is the account alone where nothing is said of parents', [{ name: 'Acme' }], 'Acme', ['Acme']);
  check('is the account alone where Accounts does not know it', [{ name: 'Beta' }], 'Acme', ['Acme']);
  check(
    'has the top first, then level by level in the order of the rows, whoever is asked for',
    [
      { name: 'Mill', parentAccount: 'Paper' },
      { name: 'Steel', parentAccount: 'Group' },
      { name: 'Paper', parentAccount: 'GROUP' },
      { name: 'Group' },
      { name: 'Other', parentAccount: 'Elsewhere' },
    ],
    'mill',
    ['Group', 'Steel', 'Paper', 'Mill'],
  );
  check(
    'knows a parent without a row of its own, and a parent by its id',
    [
      { name: 'Steel', id: 'a1', parentAccount: 'Holding' },
      { name: 'Paper', parentAccount: 'holding' },
      { name: 'Mill', parentAccount: 'a1' },
    ],
    'Paper',
    ['Holding', 'Steel', 'Paper', 'Mill'],
  );
  check(
    'takes a repeated account for one, with the parent that one of its rows names',
    [{ name: 'Steel' }, { name: 'steel', parentAccount: 'Group' }, { name: 'Group' }],
    'Group',
    ['Group', 'Steel'],
  );
  check(
    'survives circles and an account that is its own parent',
    [
      { name: 'A', parentAccount: 'B' },
      { name: 'B', parentAccount: 'A' },
      { name: 'C', parentAccount: 'B' },
      { name: 'D', parentAccount: 'D' },
    ],
    'C',
    ['A', 'B', 'C'],
  );

  test('puts every account into exactly one group, the same for each of its members', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const row = fc.record({
      name: fc.constantFrom(...names),
      parentAccount: fc.constantFrom('', ...names, 'Z'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const known = accounts(rows);
        for (const { values } of known) {
          const group = groupOf(values.name ?? '', known);
          expect(group).toContain(values.name);
          expect(new Set(group).size).toBe(group.length);
          for (const member of group) expect(groupOf(member, known)).toEqual(group);
        }
      }),
    );
  });
});
