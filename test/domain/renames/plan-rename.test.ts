import { columnsReferringTo } from '../../../src/domain/check/edit-scope';
import { planRename, renameOf } from '../../../src/domain/renames/plan-rename';
import type { RawTable } from '../../../src/domain/table';
import type { ReferenceTarget } from '../../../src/schema/column';
import type { SheetKey } from '../../../src/schema/workbook';
import { table } from '../cells/sample-tables';

const people = (...rows: readonly (readonly [name: string, account: string])[]) =>
  table(
    'contacts',
    rows.map(([name, account]) => ({ name, account })),
  ).rows;

describe('A rename', () => {
  const check = (title: string, rows: ReturnType<typeof people>, from: string, carried: boolean) =>
    test(title, () => {
      const rename = renameOf('contacts', rows, 2, from);
      expect(rename !== null).toBe(carried);
    });
  check(
    'is carried when nobody else bears either name',
    people(['Bo', 'Acme'], ['Cy', 'Acme']),
    'Anna',
    true,
  );
  check('is carried when only the spelling changes', people(['Anna', 'Acme']), 'ANNA', true);
  check(
    'is carried when a namesake is in another account',
    people(['Bo', 'Acme'], ['Anna', 'Beta']),
    'Anna',
    true,
  );
  check(
    'is not carried while another row bears the old name',
    people(['Bo', 'Acme'], ['Anna', 'Acme']),
    'Anna',
    false,
  );
  check(
    'is not carried to a name that another row bears',
    people(['Bo', 'Acme'], ['BO', 'Acme']),
    'Anna',
    false,
  );
  check('is not carried without an account', people(['Bo', '']), 'Anna', false);
  check('is not carried from a blank', people(['Bo', 'Acme']), ' ', false);
  check('is not carried to a blank', people(['', 'Acme']), 'Anna', false);
});

/** Cells by column key; the account is Acme unless given. */
function cellsOf(sheet: SheetKey, keys: readonly string[], rows: readonly (readonly string[])[]): RawTable {
  return {
    sheet,
    columnIndexes: new Map(keys.map((key, index) => [key, index])),
    headers: new Map(),
    cells: rows,
  };
}

const planned = (
  target: ReferenceTarget,
  from: string,
  raw: RawTable,
  others: Parameters<typeof planRename>[3] = () => [],
) =>
  planRename(
    { target, from, to: 'Ann', account: target === 'accounts' || target === 'team' ? null : 'Acme' },
    raw,
    columnsReferringTo(target).get(raw.sheet) ?? [],
    others,
  ).map(({ rowNumber, columnKey, value }) => `${rowNumber} ${columnKey} ${value}`);

describe('References to a renamed row', () => {
  const check = (title: string, found: readonly string[], expected: readonly string[]) =>
    test(title, () => expect(found).toEqual(expected));
  check(
    'change within its account, however they are written',
    planned(
      'contacts',
      'Anna',
      cellsOf(
        'roles',
        ['holder', 'account'],
        [
          ['ANNA', 'Acme'],
          ['Anna', 'Beta'],
          ['Anna B', 'Acme'],
        ],
      ),
    ),
    ['2 holder Ann'],
  );
  check(
    'change among several names, which stay as they are',
    planned(
      'contacts',
      'Anna',
      cellsOf('strategy', ['account', 'withWhom'], [['acme', 'Bo;  anna ;Anna K\nAnna']]),
    ),
    ['2 withWhom Bo;  Ann ;Anna K\nAnn'],
  );
  check(
    'change in columns that take rows of two sheets',
    planned(
      'contacts',
      'Anna',
      cellsOf('relationships', ['from', 'to', 'account'], [['Bo', 'Anna', 'Acme']]),
    ),
    ['2 to Ann'],
  );
  check(
    'stay where the name means somebody of the other sheet',
    planned('contacts', 'Anna', cellsOf('strategy', ['owner', 'account'], [['Anna', 'Acme']]), (target) =>
      target === 'team' ? table('team', [{ name: 'Anna' }]).rows : [],
    ),
    [],
  );
  check(
    'change in every account when it is an account that was renamed',
    planned(
      'accounts',
      'Anna',
      cellsOf('accounts', ['name', 'parentAccount', 'productUsedBy'], [['Bo', 'Anna', 'ANNA']]),
    ),
    ['2 parentAccount Ann', '2 productUsedBy Ann'],
  );
  check(
    'change in the silenced rules and the scores too',
    [
      ...planned('accounts', 'Anna', cellsOf('mutes', ['account'], [['Anna']])),
      ...planned('accounts', 'Anna', cellsOf('scoring', ['account'], [['Anna']])),
    ],
    ['2 account Ann', '2 account Ann'],
  );
});
