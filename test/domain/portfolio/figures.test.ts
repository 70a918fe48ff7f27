import type { SampleRow } from '../cells/sample-tables';
import { groupsOf, portfolioOf } from './portfolio-of';

/** Revenue null: the cell is blank. */
const account = (name: string, revenue: number | null, more: SampleRow = {}): SampleRow => ({
  name,
  revenue: revenue ?? '',
  ...more,
});

describe('The figures of a portfolio', () => {
  it('are sums of what is known: a blank is unknown, a zero is not', () => {
    const portfolio = portfolioOf({
      accounts: [
        account('A', 600, { costToServe: 200, status: 'key' }),
        account('B', 300, { costToServe: 400 }),
        account('C', 100, { costToServe: 0 }),
        account('D', 0),
        account('E', null, { costToServe: 50 }),
        { region: 'Nordics', revenue: 1000 },
      ],
    });
    // 900 of revenue over 600 of cost: C spends nothing, D and E lack one of the two, the last has no name.
    expect(portfolio).toMatchObject({ accounts: 5, keyAccounts: 1, revenue: 1000, known: 4, ratio: 1.5 });
    expect(portfolio.ratios).toEqual([
      { account: 'A', ratio: 3 },
      { account: 'B', ratio: 0.75 },
    ]);
  });

  it('never add amounts of several currencies: those of another than the workbook’s count as unknown', () => {
    const accounts = [
      account('A', 600, { costToServe: 200 }),
      account('B', 300, { costToServe: 100, currency: 'usd' }),
      account('C', 100, { costToServe: 100, currency: 'EUR' }),
    ];
    expect(portfolioOf({ accounts })).toMatchObject({ accounts: 3, revenue: 700, known: 2 });
    const settings = [{ setting: 'Currency', value: 'USD', id: 'currency' }];
    expect(portfolioOf({ accounts, settings })).toMatchObject({ revenue: 900, known: 2, ratio: 3 });
  });

  it('are unknown, not zero, where nobody says anything', () => {
    expect(portfolioOf({ accounts: [account('A', null)] })).toMatchObject({
      revenue: null,
      known: 0,
      ratio: null,
      pareto: null,
      cuts: [],
    });
    expect(portfolioOf({})).toMatchObject({
      accounts: 0,
      revenue: null,
      cuts: [],
      spots: [],
      offPicture: [],
    });
  });
});

describe('The share of the top fifth', () => {
  const check = (revenues: readonly (number | null)[], expected: object | null) => {
    const { pareto } = portfolioOf({
      accounts: revenues.map((revenue, index) => account(`A${index}`, revenue)),
    });
    if (expected) expect(pareto).toMatchObject(expected);
    else expect(pareto).toBeNull();
  };

  it('is that of the first of five, and of two of six: part of an account counts as one', () => {
    check([10, 80, 5, 3, 2], { top: 1, of: 5, share: 0.8 });
    check([10, 80, 5, 3, 2, 100], { top: 2, of: 6, share: 0.9 });
  });

  it('counts only accounts that say their revenue, and wants five of them', () => {
    check([10, 80, 5, 3, null], null);
    check([10, 80, 5, 3, null, 2], { top: 1, of: 5, share: 0.8 });
  });

  it('is not told of nothing', () => check([0, 0, 0, 0, 0], null));

  it('runs along a curve, the most revenue first and names in order where it is the same', () => {
    check([10, 20, 10, 20, 40], {
      curve: [
        { account: 'A4', revenue: 40, sum: 40 },
        { account: 'A1', revenue: 20, sum: 60 },
        { account: 'A3', revenue: 20, sum: 80 },
        { account: 'A0', revenue: 10, sum: 90 },
        { account: 'A2', revenue: 10, sum: 100 },
      ],
    });
  });
});

describe('A cut', () => {
  it('joins spellings that a reader takes for one, and puts those that do not say last', () => {
    const portfolio = portfolioOf({
      accounts: [
        account('A', 100, { region: 'Nordics' }),
        account('B', 50, { region: 'nordics' }),
        account('C', 900),
        account('D', 350, { region: 'Baltics' }),
      ],
    });
    expect(groupsOf(portfolio, 'region')).toMatchObject([
      { key: 'Baltics', accounts: 1, revenue: 350, share: 0.25 },
      { key: 'Nordics', accounts: 2, revenue: 150 },
      { key: null, accounts: 1, revenue: 900 },
    ]);
    expect(portfolio.cuts.map(({ by }) => by)).toEqual(['region']);
  });

  const team = [
    {
      name: 'Ann',
      email: 'ann@us.example',
      function: 'accountManager',
      capacity: 1,
      divisions: 'byRegion, byVolume',
    },
    { name: 'Bob', function: 'seller', authorityLevel: 'turnoverPortfolio', turnoverTarget: 400 },
    { name: 'Cid', function: 'accountManager' },
    { name: 'Dot', function: 'marketer' },
  ];
  const accounts = [
    account('A', 100, { accountManager: 'ANN' }),
    account('B', 200, { accountManager: 'ann@us.example' }),
    account('C', 50, { accountManager: 'Ann', segment: 'smb' }),
    account('D', 300, { accountManager: 'Bob' }),
    account('E', null, { accountManager: 'Somebody' }),
    account('F', null),
  ];

  it('by account manager knows people by name and e-mail, and leaves small business out of their load (G5, G2)', () => {
    const portfolio = portfolioOf({ team, accounts });
    expect(groupsOf(portfolio, 'accountManager')).toMatchObject([
      { key: 'Ann', accounts: 3, revenue: 350, load: 2, capacity: 1, target: null },
      { key: 'Bob', accounts: 1, revenue: 300, load: 1, capacity: 10, target: 400 },
      { key: 'Somebody', accounts: 1, revenue: null, load: null, capacity: null },
      { key: 'Cid', accounts: 0, revenue: null, load: 0, capacity: 10 },
      { key: null, accounts: 1 },
    ]);
    expect(portfolio).toMatchObject({ load: 5, capacity: 21 });
  });

  it('by division counts an account in each kind its manager works by (G8)', () => {
    const { cuts } = portfolioOf({ team, accounts });
    const cut = cuts.find(({ by }) => by === 'division');
    expect(cut?.isOverlapping).toBe(true);
    expect(cut?.groups.map(({ key, figures }) => [key, figures.accounts, figures.revenue])).toEqual([
      ['byRegion', 3, 350],
      ['byVolume', 3, 350],
      [null, 3, 300],
    ]);
  });

  it('by authority sets turnover against the targets of those who answer for it (G9)', () => {
    const [first] = groupsOf(portfolioOf({ team, accounts }), 'authorityLevel');
    expect(first).toMatchObject({ key: 'turnoverPortfolio', accounts: 1, revenue: 300, target: 400 });
  });

  it('keeps words that every object answers to apart', () => {
    const regions = ['__proto__', 'constructor', 'toString', '=1+1'];
    const portfolio = portfolioOf({
      accounts: regions.map((region, index) => account(`A${index}`, 1, { region })),
    });
    expect(groupsOf(portfolio, 'region').map(({ key }) => key)).toEqual(regions);
  });
});
