/** A portfolio for the page's tests: a person above capacity, an account on each field, names of either direction. */

import type { PortfolioGroup, PortfolioView } from '../../src/rpc/portfolio-view';

const group = (name: string, more: Partial<PortfolioGroup> = {}): PortfolioGroup => ({
  name,
  accounts: 4,
  keyAccounts: 1,
  revenue: 1_290_000,
  known: 3,
  share: 0.57,
  ratio: 2.43,
  load: null,
  capacity: null,
  target: null,
  ...more,
});

const spot = (account: string, attractiveness: number, health: number, isKey = false) => ({
  account,
  attractiveness,
  health,
  isKey,
  revenue: 100_000,
  parts: { keyPlayers: 1, support: 0.61, recency: 0.2 },
});

export const portfolioView: PortfolioView = {
  accounts: 17,
  keyAccounts: 2,
  revenue: 2_253_000,
  known: 15,
  currency: 'EUR',
  cuts: [
    {
      by: 'accountManager',
      label: 'Account manager',
      isOverlapping: false,
      groups: [
        group('Elena Fischer', { accounts: 13, load: 12, capacity: 10 }),
        group('Marek Zieliński', { load: 3, capacity: 12, share: 0.43, revenue: 963_000, target: 1_200_000 }),
        group('Not said', { revenue: null, share: null, ratio: null, known: 0 }),
      ],
    },
    {
      by: 'division',
      label: 'Portfolio by',
      isOverlapping: true,
      groups: [group('By region'), group('By volume', { share: 0.2, known: 4 })],
    },
  ],
  pareto: {
    top: 2,
    of: 7,
    share: 0.64,
    curve: [840, 610, 330, 210, 120, 95, 48].map((revenue, index, all) => ({
      account: ['Northwind', 'شرکت پارس', 'Contoso'][index] ?? `Account ${index}`,
      revenue: revenue * 1000,
      sum: all.slice(0, index + 1).reduce((sum, one) => sum + one * 1000, 0),
    })),
  },
  ratios: [
    { account: 'Contoso', ratio: 4.36 },
    { account: 'شرکت پارس', ratio: 1.27 },
  ],
  spots: [
    spot('Northwind', 8.4, 83, true),
    spot('شرکت پارس', 6.7, 45, true),
    spot('Contoso', 6.7, 45),
    spot('Fabrikam', 4.9, 25),
    spot('Litware', 2.1, 71),
  ],
  offPicture: [{ account: 'Tailspin', reason: 'Not rated on every criterion.' }],
  notes: ['1 person looks after more accounts than there is room for, such as Elena Fischer.'],
};
