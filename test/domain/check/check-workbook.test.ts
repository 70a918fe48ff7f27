import fc from 'fast-check';
import type { CheckInput } from '../../../src/domain/check/check-context';
import { checkWorkbook } from '../../../src/domain/check/check-workbook';
import type { Rule } from '../../../src/domain/check/rule';
import { rules } from '../../../src/domain/check/rules';
import type { Issue, IssueCode } from '../../../src/domain/issue';
import { contacts, type SampleRow, table } from '../cells/sample-tables';
import { checkRows, surroundings } from './issues';

/** Everything that can be wrong, beside a right row on each sheet. */
const tables: CheckInput = {
  accounts: table('accounts', [
    {
      name: 'Acme',
      groupRevenueShare: 25,
      listRank: 1.5,
      revenue: -1,
      tenderDate: 'soon',
      lastReview: '2026-12-01',
      nextReview: '2026-11-30',
      crmLink: 'x:y',
    },
    { name: 'Acme', status: 'best', potential: 'much', accountManager: 'Zed' },
    { name: 'Beta', revenue: 100 },
  ]),
  contacts: contacts([
    { name: 'Anna', reportsTo: 'Bo', email: 'a@b.pl', sourceId: '1' },
    { name: 'Bo', reportsTo: 'Anna', email: 'a@b.pl', sourceId: '1' },
    { name: 'Cy', reportsTo: 'Cy', email: 'nowhere', phone: 'nowhere' },
    { name: '', title: '#N/A' },
    { name: 'Di', reportsTo: 'Boris' },
    { name: 'Ed', reportsTo: 'Flo' },
    { name: 'Flo', email: 'f1@b.pl' },
    { name: 'Flo', email: 'f2@b.pl' },
    { account: 'Beta', name: 'Boris' },
    { name: 'Gus', title: 'x'.repeat(501), id: 'g' },
    { name: 'Gus', id: 'g' },
  ]),
  roles: table('roles', [{ account: 'Acme', holder: 'Boris', project: 'ERP', role: 'usr' }]),
  relationships: table('relationships', [
    { account: 'Acme', from: 'Anna', to: 'Bo', kind: 'knows' },
    { account: 'Acme', from: 'Anna', to: 'Bo', kind: 'knows' },
  ]),
  goals: table('goals', [
    { account: 'Acme', goal: 'Grow', owner: 'Ewe' },
    { account: 'Acme', goal: 'Grow', owner: 'Sales' },
  ]),
  criteria: table('criteria', [{ id: 'c1', name: 'Revenue', weight: 1 }]),
  scoring: table('scoring', [
    { account: 'Acme', 'rating:gone': 3, 'rating:text': '7' },
    { account: 'Beta', 'rating:c1': 5 },
  ]),
  team: table('team', [{ name: 'Ewa' }]),
};

/** No column of the present sheets is a tick box; `decode-cell.test.ts` raises its code. */
const RAISED_ELSEWHERE: readonly IssueCode[] = ['NOT_A_CHECKBOX'];

/** What cells and references are told of: the method has much to say of rows as bare as these. */
const isOfPasses = ({ code }: Issue): boolean =>
  (rules as Readonly<Record<string, Rule>>)[code]?.kind !== 'method';

describe('checkWorkbook', () => {
  const issues = checkWorkbook(tables, surroundings).filter(isOfPasses);

  test('can say every code of cells and references', () => {
    const said = new Set<string>([...issues.map(({ code }) => code), ...RAISED_ELSEWHERE]);
    const passCodes = Object.entries<Rule>(rules).flatMap(([code, { kind }]) =>
      kind === 'method' ? [] : [code],
    );
    expect([...said].sort()).toEqual(passCodes.sort());
  });
  test('says nothing of right rows', () => {
    const rightRows = issues.filter(
      ({ sheet, rowNumber }) =>
        (sheet === 'accounts' && rowNumber === 4) ||
        (sheet === 'contacts' && rowNumber > 7 && rowNumber < 11) ||
        (sheet === 'scoring' && rowNumber === 3),
    );
    expect(rightRows).toEqual([]);
  });
  test('goes sheet by sheet, row by row, column by column', () => {
    expect(
      issues.slice(0, 10).map(({ sheet, rowNumber, columnKey }) => `${sheet} ${rowNumber} ${columnKey}`),
    ).toEqual([
      'accounts 2 name',
      'accounts 2 groupRevenueShare',
      'accounts 2 listRank',
      'accounts 2 revenue',
      'accounts 2 tenderDate',
      'accounts 2 nextReview',
      'accounts 2 crmLink',
      'accounts 3 name',
      'accounts 3 status',
      'accounts 3 accountManager',
    ]);
    const sheets = issues.map(({ sheet }) => sheet);
    expect([...new Set(sheets)]).toEqual([
      'accounts',
      'contacts',
      'roles',
      'relationships',
      'goals',
      'scoring',
    ]);
    expect(sheets.lastIndexOf('contacts')).toBeLessThan(sheets.indexOf('scoring'));
  });
  test('says nothing of a workbook without sheets', () => {
    expect(checkWorkbook({}, surroundings)).toEqual([]);
  });
});

describe('checkAreas', () => {
  test('says of its rows what the whole check says of them', () => {
    const whole = checkWorkbook(tables, surroundings);
    for (const sheet of ['accounts', 'contacts', 'scoring', 'team', 'roles'] as const) {
      for (const rowNumbers of [[2], [3, 4], [7, 99], []]) {
        expect(checkRows(tables, sheet, rowNumbers)).toEqual(
          whole.filter((issue) => issue.sheet === sheet && rowNumbers.includes(issue.rowNumber)),
        );
      }
    }
  });
  test('agrees with the whole check on any list of people', () => {
    const word = fc.constantFrom('', 'Anna', 'Bo', 'Cy', 'Di', '#N/A');
    const row: fc.Arbitrary<SampleRow> = fc.record({
      name: word,
      reportsTo: word,
      email: fc.constantFrom('', 'a@b.pl', 'c@d.pl', 'x'),
      account: fc.constantFrom('Acme', 'Beta', ''),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const input = { contacts: contacts(rows) };
        const rowNumbers = rows.map((_, index) => index + 2);
        const oneByOne = rowNumbers.flatMap((rowNumber) => checkRows(input, 'contacts', [rowNumber]));
        expect(oneByOne).toEqual(checkWorkbook(input, surroundings));
      }),
    );
  });
});
