/** The portfolio's rows: ranks, moves, Pareto, who looks after how much, and divisions; no two currencies are added. */

import type { CheckInput } from '../../../../src/domain/check/check-context';
import { createReportContext } from '../../../../src/domain/report/create-report-context';
import { reckon } from '../../../../src/domain/report/reckon';
import type { Source } from '../../../../src/schema/reports/definition';
import { library } from '../../../../src/schema/reports/library';
import { contextOf, type RowsBySheet, surroundings, TODAY, tablesOf, words } from '../report-bed';

type Rated = Readonly<Record<string, number>>;

/** With a rating of one criterion for each account that has one. */
const contextWith = (rows: RowsBySheet, rated: Rated = {}, accounts: readonly string[] | null = null) => {
  const tables = tablesOf({
    criteria: [{ id: 'fit', name: 'Fit', weight: 1 }],
    scoring: Object.keys(rated).map((account) => ({ account })),
    ...rows,
  });
  const scoring = tables.scoring && {
    ...tables.scoring,
    rows: tables.scoring.rows.map((row) => ({
      ...row,
      ratings: new Map([['fit', rated[row.values.account ?? ''] ?? null]]),
    })),
  };
  const input: CheckInput = scoring ? { ...tables, scoring } : tables;
  return createReportContext(input, surroundings, {
    library,
    words,
    from: '2026-01-01',
    to: TODAY,
    account: null,
    accounts: accounts && new Set(accounts),
    currency: 'EUR',
  });
};
const pick = (context: ReturnType<typeof contextWith>, source: Source, ...columns: readonly string[]) =>
  context.rowsOf(source).map(({ values }) => columns.map((column) => values[column] ?? null));

const accounts = [100, 300, 50, 40, 10].map((revenue, index) => ({
  name: `A${index}`,
  revenue,
  costToServe: 10,
  accountManager: index < 2 ? 'Ewa' : 'Jan',
  region: index < 3 ? 'North' : null,
  status: index === 1 ? 'key' : null,
}));
const team = [
  {
    name: 'Ewa',
    function: 'accountManager',
    capacity: 1,
    authorityLevel: 'turnoverPortfolio',
    turnoverTarget: 500,
  },
  { name: 'Jan', function: 'accountManager', capacity: 3 },
  { name: 'Ola', function: 'accountManager' },
];

test('accounts have their rank, and the places they gained since the last review', () => {
  const history = [
    { account: 'A0', reviewedOn: '2026-06-01', rank: 2, score: 5 },
    { account: 'A1', reviewedOn: '2026-06-01', rank: 1, score: 8 },
  ];
  const context = contextWith({ accounts, history }, { A0: 9, A1: 7, A2: 2 });
  expect(pick(context, 'portfolio', 'account', 'rank', 'tier', 'rankBefore', 'moved', 'proposal')).toEqual([
    ['A0', 1, 'key', 2, 1, 'promote'],
    ['A1', 2, 'key', 1, -1, 'keep'],
    ['A2', 3, 'other', null, null, null],
    ['A3', null, null, null, null, null],
    ['A4', null, null, null, null, null],
  ]);
});

test('ranks are those among all accounts, whichever the report is about', () => {
  const context = contextWith({ accounts }, { A0: 9, A1: 7, A2: 2 }, ['a2']);
  expect(pick(context, 'portfolio', 'account', 'rank')).toEqual([['A2', 3]]);
});

test('the top fifth of five accounts is one: 300 of 500 are 60% (source 002)', () => {
  const context = contextWith({ accounts });
  expect(pick(context, 'portfolio', 'account', 'isTopFifth', 'running')).toEqual([
    ['A0', 'no', 0.8],
    ['A1', 'yes', 0.6],
    ['A2', 'no', 0.9],
    ['A3', 'no', 0.98],
    ['A4', 'no', 1],
  ]);
  const { value, behind } = reckon({ figure: 'paretoShare' }, context);
  expect([value, behind()[0]]).toEqual([0.6, { sheet: 'accounts', rowNumber: 3 }]);
});

test('nothing is said of a top fifth among four, or of two currencies', () => {
  for (const rows of [
    accounts.slice(1),
    accounts.map((row, at) => (at ? row : { ...row, currency: 'PLN' })),
  ]) {
    const context = contextWith({ accounts: rows });
    expect(pick(context, 'portfolio', 'isTopFifth', 'running')).toEqual(rows.map(() => [null, null]));
    expect(reckon({ figure: 'paretoShare' }, context).why).toBe('noRows');
  }
});

test('managers show how much they look after and whether it is too much', () => {
  const context = contextWith({ accounts, team });
  expect(pick(context, 'sellers', 'group', 'load', 'capacity', 'tone', 'revenue', 'target', 'text')).toEqual([
    ['Ewa', 2, 1, 'bad', 400, 500, 'Ewa looks after 2 accounts; capacity is 1.'],
    ['Jan', 3, 3, 'fair', 100, null, 'Jan looks after 3 accounts; capacity is 3.'],
    ['Ola', 0, 10, 'good', null, null, 'Ola looks after 0 accounts; capacity is 10.'],
  ]);
  expect(reckon({ figure: 'capacityUsed' }, context).value).toBeCloseTo(5 / 14);
});

test('a report about the accounts of one tells of nobody else', () => {
  const context = contextWith({ accounts, team }, {}, ['a2', 'a3', 'a4']);
  expect(pick(context, 'sellers', 'group', 'load')).toEqual([['Jan', 3]]);
  expect(reckon({ figure: 'portfolioRevenue' }, context).value).toBe(100);
});

test('divisions say what they bring; blank is a group of its own, and goes last', () => {
  const context = contextWith({ accounts, team });
  const byRegion = pick(context, 'divisions', 'by', 'group', 'accounts', 'revenue', 'share', 'ratio').filter(
    ([by]) => by === 'region',
  );
  expect(byRegion).toEqual([
    ['region', 'North', 3, 450, 0.9, 15],
    ['region', null, 2, 50, 0.1, 2.5],
  ]);
});

test('a division with two currencies has no sum, and no division a share of all', () => {
  const mixed = accounts.map((row, at) => (at ? row : { ...row, currency: 'PLN' }));
  const context = contextWith({ accounts: mixed });
  const byRegion = context.rowsOf('divisions').filter(({ values }) => values.by === 'region');
  expect(byRegion.map(({ values: { revenue, share, ratio } }) => [revenue, share, ratio])).toEqual([
    [null, null, null],
    [50, null, 2.5],
  ]);
  expect(reckon({ figure: 'portfolioRevenue' }, context).why).toBe('currencies');
  const foreign = contextWith({ accounts: accounts.map((row) => ({ ...row, currency: 'PLN' })) });
  expect(foreign.rowsOf('divisions').map(({ currency }) => currency)).toContain('PLN');
  const sums = (some: ReturnType<typeof contextWith>) =>
    some.rowsOf('divisions').map(({ values: { revenue, share, ratio } }) => [revenue, share, ratio]);
  expect(sums(foreign)).toEqual(sums(contextWith({ accounts })));
});

test('an empty workbook has no rows, and neither has one with blank names', () => {
  for (const context of [contextOf({}), contextOf({ accounts: [{ name: null, revenue: 5 }] })]) {
    for (const source of ['portfolio', 'sellers', 'divisions', 'customers', 'people'] as const)
      expect([source, context.rowsOf(source).length]).toEqual([source, 0]);
  }
});
