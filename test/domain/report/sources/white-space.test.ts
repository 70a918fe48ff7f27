/** The white-space matrix: states and money of each cell. */

import { reckon } from '../../../../src/domain/report/reckon';
import { contextOf, type RowsBySheet } from '../report-bed';

const account = 'Acme';
const cellsOf = (rows: RowsBySheet, given = {}) =>
  contextOf({ accounts: [{ name: account, ...given }], ...rows }, { account }).rowsOf('whiteSpace');
const statesOf = (rows: RowsBySheet) =>
  cellsOf(rows).map(({ values: { unit, offering, state } }) => `${unit} ${offering} ${state}`);
const deal = (unit: string | null, offering: string | null, stage: string, values = {}) => ({
  name: 'Deal',
  account,
  unit,
  offering,
  stage,
  ...values,
});
const plan = (unit: string, offering: string, values = {}) => ({ unit, offering, account, ...values });
const units = [
  { name: 'IT', account },
  { name: 'HR', account },
];

describe('a cell', () => {
  it('is one for each unit and offering, with what stands there', () => {
    const rows = {
      units,
      opportunities: [
        deal('IT', 'Desk', 'won'),
        deal('hr', 'Desk', 'proposal'),
        deal('IT', 'Portal', 'lost'),
      ],
      competitors: [{ competitor: 'Rival', account, unit: 'HR', offering: 'Telephony, portal' }],
    };
    expect(statesOf(rows)).toEqual([
      'IT Desk have',
      'IT Portal white',
      'HR Desk openDeal',
      'HR Portal competitor',
    ]);
  });
  it('is blocked only with a reason; else it says what the rows say', () => {
    const blocked = (reason: string | null) => ({
      units: units.slice(0, 1),
      opportunities: [deal('IT', 'Desk', 'won')],
      whiteSpace: [plan('IT', 'Desk', { blocked: 'yes', reason })],
    });
    expect(cellsOf(blocked('Forbidden')).map(({ values }) => [values.state, values.reason])).toEqual([
      ['blocked', 'Forbidden'],
    ]);
    expect(cellsOf(blocked(null)).map(({ values }) => [values.state, values.reason])).toEqual([
      ['have', null],
    ]);
  });
  it('has money from its rows: won, open, potential, and what is left', () => {
    const rows = {
      opportunities: [
        deal('IT', 'Desk', 'won', { amount: 100 }),
        deal('IT', 'Desk', 'won', { amount: 50 }),
        deal('IT', 'Desk', 'proposal', { amount: 70, forecast: 30 }),
        deal('IT', 'Desk', 'qualified', { amount: 5 }),
        deal('IT', 'Desk', 'lost', { amount: 1000 }),
      ],
      whiteSpace: [plan('IT', 'Desk', { potential: 400 })],
    };
    const [cell] = cellsOf(rows);
    expect(cell?.values).toMatchObject({ current: 150, open: 35, potential: 400, worth: 250 });
    expect(cell?.behind).toHaveLength(6);
  });
  it('is worth what is left only where that is known', () => {
    const worth = (opportunities: RowsBySheet['opportunities'], potential: number | null) =>
      cellsOf({ whiteSpace: [plan('IT', 'Desk', { potential })], ...(opportunities && { opportunities }) })[0]
        ?.values.worth;
    expect(worth([], 400)).toBe(400);
    expect(worth([], null)).toBeNull();
    expect(worth([deal('IT', 'Desk', 'won')], 400)).toBeNull();
    expect(worth([deal('IT', 'Desk', 'won', { amount: 0 })], 400)).toBe(400);
  });
  it('never adds two currencies', () => {
    const opportunities = [
      deal('IT', 'Desk', 'won', { amount: 1, currency: 'PLN' }),
      deal('IT', 'Desk', 'won', { amount: 1 }),
    ];
    expect(
      cellsOf({ opportunities }).map(({ values }) => [values.current, values.worth, values.reason]),
    ).toEqual([[null, null, 'n/a: several currencies']]);
    expect(cellsOf({ opportunities: opportunities.slice(0, 1) })[0]?.currency).toBe('PLN');
    expect(
      cellsOf({ whiteSpace: [plan('IT', 'Desk', { potential: 1 })] }, { currency: 'CZK' })[0]?.currency,
    ).toBe('CZK');
  });
  it('tells when the first contract of a competitor there ends', () => {
    const rival = (contractEnd: string) => ({
      competitor: `R${contractEnd.slice(0, 4)}`,
      account,
      unit: 'IT',
      offering: 'Desk',
      contractEnd,
    });
    const rows = {
      whiteSpace: [plan('IT', 'Desk')],
      competitors: [rival('2028-01-01'), rival('2027-01-01'), rival('2020-01-01')],
    };
    expect(cellsOf(rows).map(({ values }) => [values.state, values.contractEnd, values.competitor])).toEqual([
      ['competitor', '2027-01-01', 'R2028, R2027, R2020'],
    ]);
  });
});

describe('the sums of all cells', () => {
  const sumsOf = (opportunities: RowsBySheet['opportunities'] = []) => {
    const whiteSpace = [plan('IT', 'Desk', { potential: 5 }), plan('HR', 'Desk', { potential: 7 })];
    const context = contextOf({ accounts: [{ name: account }], whiteSpace, opportunities }, { account });
    return ['whiteCurrent', 'whitePotential', 'whiteWorth'].map((figure) => {
      const { value, why } = reckon({ figure }, context);
      return why || value;
    });
  };
  it('count no cell below nothing that is still to win', () => {
    expect(sumsOf()).toEqual(['noRows', 12, 12]);
    expect(sumsOf([deal('IT', 'Desk', 'won', { amount: 8 })])).toEqual([8, 12, 7]);
  });
  it('are not told without the cells that hold two currencies', () => {
    const won = deal('HR', 'Desk', 'won', { amount: 2 });
    expect(sumsOf([won, deal('IT', 'Desk', 'won', { amount: 8, currency: 'PLN' })])).toEqual(
      Array(3).fill('currencies'),
    );
  });
});

describe('the matrix', () => {
  it('has ten offerings at most, those with most money first, the rest together', () => {
    const opportunities = Array.from({ length: 14 }, (_, index) =>
      deal('IT', `O${index}`, 'won', { amount: index }),
    );
    const offerings = cellsOf({ opportunities }).map(({ values }) => [values.offering, values.current]);
    expect(offerings).toHaveLength(10);
    expect(offerings.slice(0, 2)).toEqual([
      ['O13', 13],
      ['O12', 12],
    ]);
    expect(offerings[9]).toEqual(['All other offerings', 10]);
  });
  it('keeps what has no unit or no offering, and is empty without offerings', () => {
    expect(statesOf({ opportunities: [deal(null, null, 'won')] })).toEqual([
      'Unit not named Offering not named have',
    ]);
    expect(cellsOf({ units })).toEqual([]);
    expect(cellsOf({})).toEqual([]);
  });
});
