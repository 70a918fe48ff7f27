/** Which target holds for whom, and whether it is reached (G9, G18). */

import { buildFigures } from '../../../src/domain/report/build-figures';
import type { ReportContext } from '../../../src/domain/report/report-context';
import { contextOf, type RowsBySheet } from './report-bed';

const team = [
  { name: 'Ewa', authorityLevel: 'customerPortfolio' },
  { name: 'Jan', authorityLevel: 'oneCustomer' },
  { name: 'Ida', authorityLevel: 'oneCustomer' },
];
const accounts = [
  { name: 'A', accountManager: 'Ewa' },
  { name: 'B', accountManager: 'Jan' },
  { name: 'C', accountManager: 'ida' },
];
const touchpoints = ['A', 'B', 'C'].flatMap((account) =>
  [5, 5, 5, 5, 3].map((satisfaction) => ({ account, date: '2026-11-01', kind: 'call', satisfaction })),
);
const forAll = { kpi: 'satisfaction', target: 0.9 };
const forLevel = { kpi: 'satisfaction', target: 0.7, authorityLevel: 'oneCustomer' };
const forOne = { kpi: 'satisfaction', target: 0.8, manager: 'Jan' };

const tableOf = (context: ReportContext, figures: readonly string[], by?: 'account' | 'accountManager') => {
  const block = buildFigures({ kind: 'figures', figures, caption: 'c', ...(by ? { by } : {}) }, context);
  return block.kind === 'table' ? block : null;
};
const targetIn = (given: RowsBySheet, account?: string, figure = 'satisfaction') =>
  tableOf(contextOf(given, account ? { account } : {}), [figure])?.rows[0]?.[2];

const given = (...targets: NonNullable<RowsBySheet['targets']>) => ({ team, accounts, touchpoints, targets });

test('the one for the manager goes before the one for the level, and that before the one for all', () => {
  const all = given(forOne, forLevel, forAll);
  expect(targetIn(all, 'B')).toBe('0.8 percent · reached');
  expect(targetIn(all, 'C')).toBe('0.7 percent · reached');
  expect(targetIn(all, 'A')).toBe('0.9 percent · not reached');
});

test('of several managers together only what is for all holds', () => {
  const forFirst = { ...forOne, manager: 'Ewa' };
  const forFirstLevel = { ...forLevel, authorityLevel: 'customerPortfolio' };
  expect(targetIn(given(forOne, forLevel, forFirst, forFirstLevel))).toBeNull();
  expect(targetIn(given(forOne, forLevel, forAll))).toBe('0.9 percent · not reached');
});

test('a target for somebody who is nowhere to be found is for nobody', () => {
  const accounts = [{ name: 'A', accountManager: 'Somebody' }];
  expect(targetIn({ accounts, touchpoints, targets: [{ ...forOne, manager: 'Nobody' }] }, 'A')).toBeNull();
  expect(targetIn(given({ ...forOne, authorityLevel: 'oneCustomer' }), 'C')).toBeNull();
});

test('a percentage typed as a number is one', () => {
  expect(targetIn(given({ ...forAll, target: 80 }), 'A')).toBe('0.8 percent · reached');
  expect(targetIn(given({ kpi: 'netRevenueRetention', target: 1.05 }), 'A', 'netRevenueRetention')).toBe(
    '1.05 percent',
  );
});

test('what is better below is reached from below, and exactly reached is reached', () => {
  const silence = (target: number) =>
    targetIn(given({ kpi: 'longestSilence', target }), 'A', 'longestSilence');
  // From 22 August to 1 November.
  expect(silence(71)).toBe('71 whole · reached');
  expect(silence(70)).toBe('70 whole · not reached');
});

test('an unknown figure is neither reached nor missed, and no target is no zero', () => {
  expect(targetIn({ accounts, targets: [forAll] })).toBe('0.9 percent');
  expect(targetIn(given({ kpi: 'satisfaction', target: null }))).toBeNull();
  expect(targetIn({ touchpoints })).toBeNull();
});

test('a target in our currency says nothing of a figure in another', () => {
  const opportunities = [{ account: 'A', amount: 500, stage: 'won', closed: '2026-11-01' }];
  const targets = [{ kpi: 'averageCheque', target: 100 }];
  const cheque = (currency: string | null) =>
    targetIn({ accounts: [{ name: 'A', currency }], opportunities, targets }, 'A', 'averageCheque');
  expect(cheque(null)).toBe('100 money · reached');
  expect(cheque('EUR')).toBe('100 money · reached');
  expect(cheque('PLN')).toBe('100 money');
});

test('managers stand side by side with a column of targets where one of them has any', () => {
  const table = tableOf(contextOf(given(forOne)), ['satisfaction', 'requests'], 'accountManager');
  expect(table?.columns.map(({ header }) => header)).toEqual([
    'accounts.accountManager',
    'Satisfied answers',
    'Target',
    'Requests',
  ]);
  expect(table?.rows.map(([name, , target]) => [name, target])).toEqual([
    ['Ewa', null],
    ['Ida', null],
    ['Jan', '0.8 percent · reached'],
  ]);
});

test('accounts stand side by side, those without a base as n/a', () => {
  const given = { accounts: [...accounts, { name: 'D' }], touchpoints };
  expect(tableOf(contextOf(given), ['satisfaction'], 'account')?.rows).toEqual([
    ...['A', 'B', 'C'].map((name) => [name, { style: 'percent', value: 0.8 }]),
    ['D', 'n/a'],
  ]);
});
