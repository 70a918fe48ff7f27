/** The formulas of the Portfolio sheet show what the code computes, on random portfolios with what people type by mistake. */

import { decodeTable } from '../../../src/domain/cells/decode-table';
import { createCheckContext } from '../../../src/domain/check/check-context';
import { buildPage } from '../../../src/domain/portfolio/build-page';
import { buildPortfolio, type Portfolio } from '../../../src/domain/portfolio/build-portfolio';
import type { Page } from '../../../src/domain/portfolio/portfolio-page';
import type { RawTable } from '../../../src/domain/table';
import type { SheetKey } from '../../../src/schema/workbook';
import { keyLabels, rawTable, type SampleRow } from '../cells/sample-tables';
import { computeByUniver } from '../formulas/engines';
import { type Grid, type GridCell, randomFrom } from '../formulas/random-matrices';

jest.setTimeout(300_000);
const PORTFOLIOS = 3;

const columns = {
  accounts: [
    'name',
    'status',
    'segment',
    'region',
    'industry',
    'accountManager',
    'revenue',
    'costToServe',
    'id',
  ],
  team: ['name', 'function', 'authorityLevel', 'divisions', 'turnoverTarget', 'capacity', 'email', 'id'],
  scoring: ['account', 'rating:r', 'score', 'id'],
} as const;

interface Sheets {
  readonly accounts: readonly SampleRow[];
  readonly team: readonly SampleRow[];
  readonly scoring: readonly SampleRow[];
}

const randomSheets = (seed: number): Sheets => {
  const { below, oneOf } = randomFrom(seed);
  const names = Array.from(
    { length: 4 + below(30) },
    (_, index) => `${oneOf('Acme', 'a"b', '*', "O'Neil ", 'شرکت')} ${index}`,
  );
  const money = () => oneOf<string | number>('', 0, 100 * below(50), 100 * below(50), 1000, 'n/a', 12.5);
  return {
    accounts: names.map((name, index) => ({
      name,
      status: oneOf('', 'key', 'KEY', 'standard', 'watch', 'nonsense'),
      segment: oneOf('', 'smb', 'Smb ', 'enterprise'),
      region: oneOf<string | number>('', 'Nordics', 'nordics', ' Nordics', '+1', 'a~?*', 5, 'ŁÓDŹ'),
      industry: oneOf('', 'Energy'),
      accountManager: oneOf('', 'Ann', 'ann', 'ann@us.example', 'Bob', 'Nobody'),
      revenue: money(),
      costToServe: money(),
      id: index % 5 === 0 ? '' : `a${index}`,
    })),
    team: [
      { name: 'Ann', email: 'ann@us.example', capacity: 3, divisions: 'byRegion, byVolume', id: 't1' },
      {
        name: 'Bob',
        authorityLevel: 'turnoverPortfolio',
        turnoverTarget: 4000,
        divisions: 'byRegion',
        id: 't2',
      },
      { name: 'Cid', function: 'accountManager', capacity: 0, id: 't3' },
    ],
    scoring: names.map((account, index) => {
      const rating = oneOf<string | number>('', 3, 7, 10);
      return { account, 'rating:r': rating, score: rating, id: `s${index}` };
    }),
  };
};

const contacts = ({ accounts }: Sheets): readonly SampleRow[] =>
  accounts.map(({ name }) => ({ account: String(name), name: 'Eva', ourPerson: 'Ann' }) as SampleRow);

interface Made {
  readonly portfolio: Portfolio;
  readonly page: Page;
  readonly grid: Grid;
}

const make = (sheets: Sheets, capacity: string): Made => {
  const raw = <S extends keyof typeof columns>(sheet: S): RawTable & { readonly sheet: S } =>
    rawTable(sheet, sheets[sheet], columns[sheet]);
  const tables = {
    accounts: decodeTable(raw('accounts'), keyLabels),
    team: decodeTable(raw('team'), keyLabels),
    scoring: decodeTable(raw('scoring'), keyLabels),
    criteria: decodeTable(rawTable('criteria', [{ name: 'Revenue', weight: 1, id: 'r' }]), keyLabels),
    contacts: decodeTable(rawTable('contacts', contacts(sheets)), keyLabels),
  };
  const portfolio = buildPortfolio(
    createCheckContext(tables, [], [], { today: '2026-11-21', number: () => 10 }),
  );
  const page = buildPage(
    portfolio,
    {
      accounts: { name: 'My accounts', table: raw('accounts') },
      team: { name: 'Team', table: raw('team') },
      scoring: { name: 'Scoring', table: raw('scoring') },
      usualCapacity: capacity,
      labels: { key: 'Key account', smb: 'SMB' },
    },
    {
      say: (word) => word,
      cutName: (by) => by,
      groupName: (_, { key }) => key ?? '',
      currency: 'EUR',
      intro: ['Portfolio', '', '', ''],
    },
  );
  const rowsOf = (sheet: SheetKey, { cells }: RawTable): GridCell[][] => [
    [sheet],
    ...cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.isoDay : cell))),
  ];
  const grid: Grid = {
    'My accounts': rowsOf('accounts', raw('accounts')),
    Team: rowsOf('team', raw('team')),
    Scoring: rowsOf('scoring', raw('scoring')),
    Portfolio: page.lines.map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'string' ? cell : cell.formula)),
    ),
  };
  return { portfolio, page, grid };
};

const shown = (value: number | null | undefined): number | '' => value ?? '';
/** Rounded: programs add in different orders. */
const near = (cells: readonly GridCell[] | undefined): readonly GridCell[] =>
  (cells ?? []).map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell));

/** What each table should show behind its names, by the row of its header. */
const expected = ({ portfolio, page }: Made): ReadonlyMap<number, readonly (readonly (number | '')[])[]> => {
  const tables = portfolio.cuts.map(({ by, groups }) =>
    groups.map(({ figures, people }) => [
      figures.accounts,
      figures.keyAccounts,
      shown(figures.revenue),
      shown(figures.share),
      figures.known,
      shown(figures.ratio),
      ...(by === 'accountManager' || by === 'authorityLevel' ? [shown(figures.target)] : []),
      ...(by === 'accountManager'
        ? people.length > 0
          ? [shown(figures.load), shown(figures.capacity)]
          : (['', ''] as const)
        : []),
    ]),
  );
  return new Map(tables.map((rows, index) => [page.tableHeads[index]?.rowNumber ?? 0, rows]));
};

describe('On random portfolios', () => {
  it('every cut, the sums, the top fifth, the running shares and the scores of formula and code are the same', () => {
    let compared = 0;
    for (let seed = 1; seed <= PORTFOLIOS; seed += 1) {
      const made = make(randomSheets(seed * 7919), '10');
      const { portfolio, page } = made;
      const sheet = computeByUniver(made.grid).Portfolio ?? [];
      for (const [headRow, rows] of expected(made)) {
        rows.forEach((row, index) => {
          expect([seed, headRow, index, near(sheet[headRow + index]?.slice(1))]).toEqual([
            seed,
            headRow,
            index,
            near(row),
          ]);
          compared += row.length;
        });
      }
      expect([seed, near(sheet[page.figureRow - 1]?.slice(0, 8))]).toEqual([
        seed,
        near([
          shown(portfolio.revenue),
          portfolio.accounts,
          portfolio.keyAccounts,
          portfolio.known,
          shown(portfolio.pareto?.share),
          shown(portfolio.ratio),
          portfolio.load,
          portfolio.capacity,
        ]),
      ]);
      const [paretoHead, spotHead] = page.tableHeads
        .slice(portfolio.cuts.length)
        .map(({ rowNumber }) => rowNumber);
      portfolio.pareto?.curve.slice(0, 40).forEach(({ revenue, sum }, index) => {
        const row = sheet[(paretoHead ?? 0) + index] ?? [];
        expect([seed, index, ...near(row.slice(1, 3))]).toEqual([
          seed,
          index,
          ...near([revenue, sum / (portfolio.revenue ?? 1)]),
        ]);
      });
      const first = portfolio.pareto ? spotHead : paretoHead;
      portfolio.spots.slice(0, 40).forEach(({ attractiveness, health }, index) => {
        expect(sheet[(first ?? 0) + index]?.slice(1, 3)).toEqual([attractiveness, health]);
      });
    }
    expect(compared).toBeGreaterThan(PORTFOLIOS * 50);
  });

  it('the capacity counts the managers that the table leaves out', () => {
    const team = Array.from({ length: 45 }, (_, index) => ({
      name: `Manager ${index}`,
      function: 'accountManager',
      capacity: index,
    }));
    const made = make({ ...randomSheets(1), team }, '10');
    expect(computeByUniver(made.grid).Portfolio?.[made.page.figureRow - 1]?.[7]).toBe(
      made.portfolio.capacity,
    );
    expect(made.portfolio.capacity).toBe((44 * 45) / 2);
  });
});
