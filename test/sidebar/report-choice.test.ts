/** What is chosen for a report, what it begins with, and the request it makes. */

import {
  aboutsOf,
  choiceFor,
  firstChoice,
  freshChoice,
  groupOf,
  isOfMany,
  obstacleOf,
  requestOf,
} from '../../sidebar/reports/report-choice';
import type { ReportChoice } from '../../src/rpc/contract';
import { choosableReports } from '../browser/reports-panel-answers';

const TODAY = '2026-11-21';
const find = (key: string): ReportChoice => {
  const found = choosableReports.reports.find(({ report }) => report === key);
  if (!found) throw new Error(`No report ${key}.`);
  return found;
};
const [review, calendar, portfolio, customer] = [
  'accountReview',
  'calendar',
  'portfolio',
  'customerProgress',
].map(find) as [ReportChoice, ReportChoice, ReportChoice, ReportChoice];
const manager = { manager: 'Dana Reed' };

test('Reports are grouped by whom they are about and for', () => {
  expect(choosableReports.reports.map(groupOf)).toEqual(['account', 'portfolio', 'portfolio', 'customer']);
});

test('A report is about what its kind allows; one for the customer about this account alone', () => {
  expect(aboutsOf(review, ['Dana Reed'])).toEqual(['account', 'all', manager]);
  expect(aboutsOf(calendar, [])).toEqual(['all']);
  expect(aboutsOf(portfolio, ['Dana Reed'])).toEqual(['all', manager]);
  expect(aboutsOf(customer, ['Dana Reed'])).toEqual(['account']);
});

test('Many reports on one sheet are those of accounts, for more than one of them', () => {
  const of = (choice: ReportChoice) => isOfMany(choice, { ...freshChoice(choice, TODAY), about: 'all' });
  expect([review, calendar, portfolio].map(of)).toEqual([true, false, false]);
  expect(isOfMany(review, freshChoice(review, TODAY))).toBe(false);
});

describe('A panel begins with', () => {
  const first = (chosen: typeof choosableReports.chosen, wanted: string | null = null) =>
    firstChoice({ ...choosableReports, chosen }, wanted, TODAY);

  test('the first report, as it is meant to be, when nothing was chosen yet', () => {
    expect(first(null)).toEqual({
      report: 'accountReview',
      about: 'account',
      time: 'usual',
      own: { from: '2025-11-22', to: TODAY },
      parts: null,
    });
    expect(firstChoice({ ...choosableReports, reports: [] }, null, TODAY)).toBeNull();
  });

  test('the last choice, its time where it is a ready one', () => {
    const last = { report: 'calendar', from: '2026-11-01', to: '2026-11-30', parts: ['list', 'gone'] };
    expect(first(last)).toMatchObject({ report: 'calendar', time: 'thisMonth', parts: ['list'] });
    expect(first({ ...last, from: '2026-03-03', parts: ['gone'] })).toMatchObject({
      time: 'usual',
      parts: null,
    });
    expect(first({ report: 'gone', parts: ['list'] })).toMatchObject({
      report: 'accountReview',
      parts: null,
    });
  });

  test('the report of the menu, whatever was chosen last', () => {
    expect(first({ report: 'calendar', parts: ['list'] }, 'portfolio')).toMatchObject({
      report: 'portfolio',
      about: 'all',
      parts: null,
    });
    expect(first({ report: 'calendar' }, 'gone')).toMatchObject({ report: 'calendar' });
  });
});

test('Another report keeps whom it is about where it can be, and the time', () => {
  const chosen = {
    ...freshChoice(review, TODAY),
    about: manager,
    time: 'lastYear',
    parts: ['gaps'],
  } as const;
  const names = choosableReports.managers;
  expect(choiceFor(portfolio, chosen, names)).toMatchObject({
    about: manager,
    time: 'lastYear',
    parts: null,
  });
  expect(choiceFor(customer, chosen, names).about).toBe('account');
  expect(choiceFor(portfolio, { ...chosen, about: 'account' }, names).about).toBe('all');
});

test('The request says no more than was chosen', () => {
  const fresh = freshChoice(review, TODAY);
  const ask = (more: object) => requestOf({ ...fresh, ...more }, 'Northwind', TODAY);
  expect(ask({})).toEqual({ report: 'accountReview', account: 'Northwind' });
  expect(ask({ about: 'all' })).toEqual({ report: 'accountReview' });
  expect(ask({ about: manager, time: 'lastQuarter', parts: ['gaps'] })).toEqual({
    report: 'accountReview',
    manager: 'Dana Reed',
    from: '2026-07-01',
    to: '2026-09-30',
    parts: ['gaps'],
  });
  expect(ask({ time: 'own', own: { from: '2026-01-02', to: '2026-02-03' } })).toMatchObject({
    from: '2026-01-02',
    to: '2026-02-03',
  });
});

test('Nothing is asked for without a part, or with days that are missing or reversed', () => {
  const fresh = freshChoice(review, TODAY);
  const own = (from: string, to: string) => obstacleOf({ ...fresh, time: 'own', own: { from, to } });
  expect(obstacleOf(fresh)).toBeNull();
  expect(obstacleOf({ ...fresh, parts: [] })).toBe('noPartChosen');
  expect([own('2026-01-01', '2026-01-01'), own('', '2026-01-01'), own('2026-02-01', '2026-01-01')]).toEqual([
    null,
    'timeMissing',
    'timeReversed',
  ]);
});
