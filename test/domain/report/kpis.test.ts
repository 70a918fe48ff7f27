/** Each KPI by an example worked by hand, with the page its formula is taken from (domain 3.6), and its edges. */

import { type Reckoned, reckon } from '../../../src/domain/report/reckon';
import { contextOf, type RowsBySheet, TODAY } from './report-bed';

type About = Parameters<typeof contextOf>[1];
const figureOf = (key: string, given: RowsBySheet, about?: About): Reckoned =>
  reckon({ figure: key }, contextOf(given, { from: '2026-01-01', to: '2026-12-31', ...about }));
const amountOf = (key: string, given: RowsBySheet, about?: About) => figureOf(key, given, about).value;
const whyOf = (key: string, given: RowsBySheet, about?: About) => figureOf(key, given, about).why;

const date = '2026-05-05';
const touch = { account: 'A', date, kind: 'call' } as const;
const request = { account: 'A', date, kind: 'request' } as const;
const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);
const named = (count: number, stem: string, revenue: number | null) =>
  Array.from({ length: count }, (_, index) => ({ name: `${stem}${index}`, revenue }));

/** Accounts as they are, and what a review of New Year's Eve kept of them. */
const reviewed = (
  now: readonly { name: string; revenue: number | null; currency?: string }[],
  then: readonly { name: string; revenue: number | null }[],
): RowsBySheet => ({
  accounts: now,
  history: then.map(({ name, revenue }) => ({ account: name, reviewedOn: '2025-12-31', revenue })),
});

describe('KPI1 in the reading of the source: requests received and lost (own formula from source 002)', () => {
  const touchpoints = [
    ...times(18, { ...request, requestStatus: 'answered' } as const),
    ...times(2, { ...request, requestStatus: 'lostRequest' } as const),
    ...times(7, touch),
  ];
  test('20 requests of which 2 are lost: 90% are kept', () => {
    expect(amountOf('requestRetention', { touchpoints })).toBe(0.9);
  });
  test('keeps all requests behind it, and nothing else', () => {
    const places = figureOf('requestRetention', { touchpoints })
      .behind()
      .map(({ rowNumber }) => rowNumber);
    expect(Math.max(...places)).toBe(21);
    expect(new Set(places).size).toBe(20);
  });
  test('has no value without requests', () => {
    expect(whyOf('requestRetention', { touchpoints: [touch] })).toBe('zeroBase');
    expect(whyOf('requestRetention', {})).toBe('noRows');
  });
});

describe('KPI1, KPI2: customers kept and lost', () => {
  // https://www.exprimere.net/en/faq-items/retention-rate/: ((E - N) / S) x 100, with S = 100, N = 20, E = 110.
  const given = reviewed(
    [...named(90, 'kept', 10), ...named(10, 'lost', 0), ...named(20, 'new', 10)],
    [...named(90, 'kept', 10), ...named(10, 'lost', 10)],
  );
  test('100 at the start, 110 at the end, 20 of them new: 90% are kept', () => {
    expect(amountOf('customerRetention', given)).toBe(0.9);
  });
  test('10 of 100 are lost: churn is 10% (https://feedbackjar.com/glossary)', () => {
    expect(amountOf('churn', given)).toBeCloseTo(0.1);
  });
  test('who is gone from Accounts is lost, who was in no review is new', () => {
    const gone = reviewed(
      [{ name: 'Stays', revenue: 5 }],
      [...named(1, 'gone', 5), { name: 'stays', revenue: 5 }],
    );
    expect(amountOf('churn', gone)).toBe(0.5);
    expect(amountOf('customerRetention', gone)).toBe(0.5);
  });
  test('an unknown revenue is left out, never lost', () => {
    const given = reviewed(
      [
        { name: 'a', revenue: null },
        { name: 'b', revenue: 1 },
        { name: 'c', revenue: 1 },
      ],
      [
        { name: 'a', revenue: 9 },
        { name: 'b', revenue: 9 },
        { name: 'c', revenue: null },
      ],
    );
    expect(amountOf('customerRetention', given)).toBe(1);
    expect(
      figureOf('churn', given)
        .behind()
        .map(({ rowNumber }) => rowNumber),
    ).toEqual([3, 3]);
  });
  test('without a review before the time, or a customer in it, there is nothing to compare with', () => {
    expect(whyOf('customerRetention', { accounts: named(3, 'a', 10) })).toBe('zeroBase');
    expect(whyOf('churn', reviewed(named(3, 'a', 10), named(3, 'a', 0)))).toBe('zeroBase');
  });
  test('a time gone by ends with the last review in it, never with Accounts as they are now', () => {
    const history = [
      { account: 'a', reviewedOn: '2026-01-01', revenue: 10 },
      { account: 'b', reviewedOn: '2026-01-01', revenue: 10 },
      { account: 'a', reviewedOn: '2026-03-31', revenue: 10 },
      { account: 'b', reviewedOn: '2026-03-31', revenue: 0 },
    ];
    const given = { accounts: named(0, '', 0), history };
    expect(amountOf('customerRetention', given, { to: '2026-03-31' })).toBe(0.5);
    expect(whyOf('customerRetention', given, { to: '2026-03-30' })).toBe('zeroBase');
  });
});

describe('revenue retention', () => {
  // 100,000 at the start, 5,000 less of one, 10,000 cancelled, 20,000 more of another.
  const given = reviewed(
    [
      { name: 'shrinks', revenue: 25_000 },
      { name: 'leaves', revenue: 0 },
      { name: 'grows', revenue: 80_000 },
      { name: 'comes', revenue: 50_000 },
    ],
    [
      { name: 'shrinks', revenue: 30_000 },
      { name: 'leaves', revenue: 10_000 },
      { name: 'grows', revenue: 60_000 },
    ],
  );
  test('net: 105% (https://www.latentview.com/glossary/net-retention/), new customers left out', () => {
    expect(amountOf('netRevenueRetention', given)).toBe(1.05);
  });
  test('net agrees with 100 - (churned - expansion) / start x 100 (https://changelog.baremetrics.com/)', () => {
    expect(amountOf('netRevenueRetention', given)).toBe(1 - (15_000 - 20_000) / 100_000);
  });
  test('gross: 85% (https://www.gradient.works/revops-glossary/gross-revenue-retention-grr)', () => {
    expect(amountOf('grossRevenueRetention', given)).toBe(0.85);
  });
  test('gross never exceeds 100%', () => {
    const grown = reviewed(named(4, 'a', 900), named(4, 'a', 100));
    expect(amountOf('grossRevenueRetention', grown)).toBe(1);
    expect(amountOf('netRevenueRetention', grown)).toBe(9);
  });
  test('two currencies are never added', () => {
    const mixed = reviewed(
      [
        { name: 'a', revenue: 10, currency: 'EUR' },
        { name: 'b', revenue: 10, currency: 'PLN' },
      ],
      [
        { name: 'a', revenue: 10 },
        { name: 'b', revenue: 10 },
      ],
    );
    expect(whyOf('netRevenueRetention', mixed)).toBe('currencies');
    expect(amountOf('customerRetention', mixed)).toBe(1);
  });
  test('growth counts new customers too: 155,000 after 100,000 is 55%', () => {
    expect(amountOf('growth', given)).toBeCloseTo(0.55);
  });
  test('of one account alone', () => {
    expect(amountOf('netRevenueRetention', given, { account: 'shrinks' })).toBeCloseTo(25 / 30);
    expect(whyOf('netRevenueRetention', given, { account: 'comes' })).toBe('noRows');
  });
});

describe('KPI3: satisfaction', () => {
  test('3 answers of 4 or 5 out of 4: 75% (https://feedbackjar.com/glossary)', () => {
    const touchpoints = [5, 4, 4, 3].map((satisfaction) => ({ ...touch, satisfaction }));
    expect(amountOf('satisfaction', { touchpoints: [...touchpoints, touch] })).toBe(0.75);
    expect(whyOf('satisfaction', { touchpoints: [touch] })).toBe('zeroBase');
  });
  test('recommendation: 5 promoters, 3 passive, 2 detractors of 10: 30 (https://feedbackjar.com/glossary)', () => {
    const touchpoints = [10, 10, 9, 9, 9, 8, 7, 7, 6, 0].map((recommend) => ({ ...touch, recommend }));
    expect(amountOf('recommendation', { touchpoints })).toBeCloseTo(30);
  });
  test('passive answers alone make 0, detractors alone -100, no answers nothing', () => {
    const all = (recommend: number) => ({ touchpoints: times(3, { ...touch, recommend }) });
    expect(amountOf('recommendation', all(7))).toBe(0);
    expect(amountOf('recommendation', all(8))).toBe(0);
    expect(amountOf('recommendation', all(6))).toBe(-100);
    expect(amountOf('recommendation', all(9))).toBe(100);
    expect(whyOf('recommendation', { touchpoints: [touch] })).toBe('zeroBase');
  });
});

describe('lifetime value', () => {
  const oneOfFour = reviewed(
    [...named(3, 'kept', 1000), ...named(1, 'lost', 0)],
    [...named(3, 'kept', 1000), ...named(1, 'lost', 1000)],
  );
  // Revenue x retention time, which is 1 / churn and not churn / 1 as https://dev.indellient.com prints it.
  test('1,000 a year and a churn of 25% in a time: 4,000 times its years', () => {
    const found = figureOf('lifetimeValue', oneOfFour, { from: '2025-12-31', to: '2026-12-31' });
    // From the review on New Year's Eve to today are 325 days.
    expect(found.value).toBeCloseTo((4000 * 325) / 365.25, 5);
    expect(found.currency).toBe('EUR');
  });
  test('reckons with the time between both counts of customers, whatever the time of the report', () => {
    const within = (from: string, to: string) => amountOf('lifetimeValue', oneOfFour, { from, to });
    const found = within('2025-12-31', TODAY);
    expect(within('2026-01-01', '2027-12-31')).toBe(found);
    expect(within('2026-11-01', TODAY)).toBe(found);
  });
  test('has no value where nobody was lost', () => {
    expect(whyOf('lifetimeValue', reviewed(named(3, 'a', 1), named(3, 'a', 1)))).toBe('zeroBase');
  });
});

describe('KPI4, KPI6: requests and communication (source 002)', () => {
  const touchpoints = [
    { ...touch, date: '2026-01-31' },
    { ...touch, date: '2026-03-02', kind: 'meeting' },
    { ...request, date: '2026-03-12' },
    { ...touch, date: '2026-03-30', kind: 'own kind' },
    { ...touch, date: '2025-12-31' },
    { ...touch, date: '2026-12-01' },
  ] as const;
  test('are counted in the time and up to today, requests apart', () => {
    expect(amountOf('requests', { touchpoints })).toBe(1);
    expect(amountOf('touchpoints', { touchpoints })).toBe(3);
    expect(['call', 'meeting', 'other'].map((kind) => amountOf(`touch.${kind}`, { touchpoints }))).toEqual([
      1, 1, 1,
    ]);
  });
  test('the longest silence is in days, from the first day to the last or to today', () => {
    const inMarch = { from: '2026-01-01', to: '2026-03-31' };
    expect(amountOf('longestSilence', { touchpoints }, inMarch)).toBe(30);
    // From 30 March to 21 November.
    expect(amountOf('longestSilence', { touchpoints })).toBe(236);
    expect(whyOf('longestSilence', { touchpoints: [] })).toBe('noRows');
  });
  test('3 in a quarter are one a month', () => {
    const quarter = { from: '2026-01-01', to: '2026-03-31' };
    expect(amountOf('touchesPerMonth', { touchpoints }, quarter)).toBeCloseTo(1.01, 1);
  });
  test('are by month of the time that has passed', () => {
    const until = (to: string) => amountOf('touchesPerMonth', { touchpoints }, { from: '2026-01-01', to });
    expect(until('2027-12-31')).toBe(until(TODAY));
  });
  test('zero is told where touchpoints are written down, not where nobody does', () => {
    expect(amountOf('requests', { touchpoints: [touch] })).toBe(0);
    expect(whyOf('requests', { touchpoints: [] })).toBe('noRows');
    expect(whyOf('touchpoints', {})).toBe('noRows');
    expect(
      whyOf('touchpoints', { accounts: named(1, 'B', 1), touchpoints: [touch] }, { account: 'B0' }),
    ).toBe('noRows');
  });
  test('before the first was written down nothing is known', () => {
    const year = { from: '2024-01-01', to: '2024-12-31' };
    expect(whyOf('touchpoints', { touchpoints }, year)).toBe('noRows');
    expect(whyOf('touchpoints', { touchpoints: [{ ...touch, date: '2026-12-01' }] })).toBe('noRows');
    expect(amountOf('touchpoints', { touchpoints }, { from: '2026-02-01', to: '2026-02-28' })).toBe(0);
  });
  test('a time that has not begun, or runs backwards, has no value', () => {
    for (const about of [
      { from: '2027-01-01', to: '2027-12-31' },
      { from: '2026-09-01', to: '2026-02-01' },
    ]) {
      for (const key of ['requests', 'touchpoints', 'longestSilence', 'requestRetention', 'touchesPerMonth'])
        expect([key, amountOf(key, { touchpoints }, about)]).toEqual([key, null]);
    }
  });
});

describe('KPI5, KPI7: size of projects and average cheque', () => {
  const opportunities = [
    { amount: 10, stage: 'won', opened: date, closed: date },
    { amount: 20, stage: 'won', opened: '2025-05-05', closed: date },
    { amount: 90, stage: 'lost', opened: date, closed: date },
    { amount: 20, stage: 'proposal', opened: date },
    { amount: null, stage: 'won', opened: date, closed: date },
    { amount: 500, stage: 'won', opened: date, closed: '2026-12-24' },
    { amount: 700, stage: 'won', opened: '2025-05-05', closed: null },
  ] as const;
  test('10, 90, 20 and 500 were opened: 155 in the mean, 55 in the middle (source 002)', () => {
    expect(amountOf('projectSize', { opportunities })).toBe(155);
    expect(amountOf('projectSizeMedian', { opportunities })).toBe(55);
  });
  test('10 and 20 were sold by now: 15 (https://dev.indellient.com, total revenue / number of sales)', () => {
    expect(amountOf('averageCheque', { opportunities })).toBe(15);
    expect(whyOf('averageCheque', { opportunities: [] })).toBe('noRows');
  });
  test('two currencies have no mean; one that is not ours is named', () => {
    const [first, second] = opportunities;
    expect(whyOf('averageCheque', { opportunities: [first, { ...second, currency: 'PLN' }] })).toBe(
      'currencies',
    );
    expect(figureOf('averageCheque', { opportunities: [{ ...second, currency: 'PLN' }] }).currency).toBe(
      'PLN',
    );
  });
});

describe('KPI8: average rate (own formula from source 002)', () => {
  const won = { stage: 'won', closed: date } as const;
  const opportunities = [
    { ...won, amount: 24_000, billedUnits: 160, unitKind: 'hour' },
    { ...won, amount: 6000, billedUnits: 40, unitKind: 'hour' },
    { ...won, amount: 14_000, billedUnits: 14, unitKind: 'day' },
    { ...won, amount: 9999, unitKind: 'hour' },
    { ...won, billedUnits: 50, unitKind: 'hour' },
    { ...won, amount: 5, billedUnits: 0, unitKind: 'month' },
  ] as const;
  test('30,000 for 200 hours are 150 an hour, 14,000 for 14 days 1,000 a day; kinds are never mixed', () => {
    expect(figureOf('averageRate', { opportunities })).toMatchObject({ value: 150, currency: 'EUR' });
    expect(amountOf('averageRateDay', { opportunities })).toBe(1000);
    expect(amountOf('averageRateMonth', { opportunities })).toBeNull();
  });
});

describe('KPI9: margin (textbook)', () => {
  const won = { stage: 'won', closed: date } as const;
  test('100 for a cost of 60, and 300 for 200: 35%', () => {
    const opportunities = [
      { ...won, amount: 100, cost: 60 },
      { ...won, amount: 300, cost: 200 },
      { ...won, amount: 1000 },
      { ...won, cost: 1000 },
    ];
    expect(amountOf('margin', { opportunities })).toBe(0.35);
    expect(amountOf('margin', { opportunities: [{ ...won, amount: 100, cost: 130 }] })).toBeCloseTo(-0.3);
  });
  test('has no value where nothing was paid', () => {
    expect(whyOf('margin', { opportunities: [{ ...won, amount: 0, cost: 60 }] })).toBe('zeroBase');
  });
});

describe('revenue to cost (source 004)', () => {
  test('300 for 60 are 5; accounts that do not say both, or cost nothing, are left out', () => {
    const accounts = [
      { name: 'a', revenue: 100, costToServe: 20 },
      { name: 'b', revenue: 200, costToServe: 40 },
      { name: 'c', revenue: 900 },
      { name: 'd', revenue: 900, costToServe: 0 },
    ];
    expect(amountOf('revenueCostRatio', { accounts })).toBe(5);
    expect(whyOf('revenueCostRatio', { accounts: accounts.slice(2) })).toBe('noRows');
  });
});

describe('KPI10, KPI11: engagement and loyalty (source 004)', () => {
  const accounts = named(1, 'A', 1);
  const contacts = ['Ola', 'Per', 'Ida', 'Kim', null].map((name) => ({ name, account: 'A0' }));
  const touchpoints = [
    { account: 'A0', date, person: 'Ola; per' },
    { account: 'A0', date, person: 'OLA; somebody else' },
    { account: 'A0', date: '2024-01-01', person: 'Ida' },
    { account: 'A0', date: '2026-12-01', person: 'Kim' },
  ];
  const roles = [
    { account: 'A0', holder: 'Ola' },
    { account: 'A0', holder: 'Kim' },
    { account: 'A0', holder: 'Purchasing' },
  ];
  test('2 of 4 people were in touch, 1 of the 2 of the buying team', () => {
    expect(amountOf('engagement', { accounts, contacts, touchpoints })).toBe(0.5);
    expect(amountOf('teamEngagement', { accounts, contacts, touchpoints, roles })).toBe(0.5);
  });
  test('says nothing of a time before the first touchpoint', () => {
    const year = { from: '2023-01-01', to: '2023-12-31' };
    expect(whyOf('engagement', { accounts, contacts, touchpoints }, year)).toBe('zeroBase');
  });
  test('says nothing where no touchpoints are written down, or nobody is known', () => {
    expect(whyOf('engagement', { accounts, contacts })).toBe('zeroBase');
    expect(whyOf('engagement', { accounts, touchpoints })).toBe('zeroBase');
  });
  test('3 of 4 decisions of customers were for us: 75%', () => {
    const decided = { closed: date, kind: 'renewal', stage: 'won' } as const;
    const opportunities = [
      ...times(3, decided),
      { ...decided, kind: 'upsell', stage: 'lost' },
      { ...decided, kind: 'newBusiness', stage: 'lost' },
      { ...decided, stage: 'proposal' },
    ] as const;
    expect(amountOf('loyalty', { opportunities })).toBe(0.75);
    expect(whyOf('loyalty', { opportunities: [] })).toBe('zeroBase');
  });
});

test('nothing is reckoned from an empty workbook, and today is no exception', () => {
  const { library } = contextOf({});
  const known = Object.keys(library.figures).filter((key) => amountOf(key, {}, { to: TODAY }) !== null);
  expect(known.filter((key) => amountOf(key, {}) !== 0)).toEqual(['keyAccountCap']);
});
