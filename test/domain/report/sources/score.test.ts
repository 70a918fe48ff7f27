/** The explained score of an account, and what it comes to. */

import type { CheckInput } from '../../../../src/domain/check/check-context';
import { createReportContext } from '../../../../src/domain/report/create-report-context';
import { library } from '../../../../src/schema/reports/library';
import { contextOf, surroundings, TODAY, tablesOf, words } from '../report-bed';

const scoreOf = (rated: readonly (readonly [string, number | null, number | null])[]) => {
  const tables = tablesOf({
    accounts: [{ name: 'Acme' }],
    criteria: [
      { id: 'fit', name: 'Fit', weight: 3 },
      { id: 'growth', name: 'Growth', weight: 1 },
    ],
    scoring: rated.map(([account]) => ({ account })),
  });
  const [account] = tables.accounts?.rows ?? [];
  const rows = (tables.scoring?.rows ?? []).map((row, index) => ({
    ...row,
    ratings: new Map([
      ['fit', rated[index]?.[1] ?? null],
      ['growth', rated[index]?.[2] ?? null],
    ]),
  }));
  const input: CheckInput = tables.scoring ? { ...tables, scoring: { ...tables.scoring, rows } } : tables;
  const given = { library, words, from: TODAY, to: TODAY, accounts: null, currency: 'EUR' };
  return createReportContext(input, surroundings, { ...given, account: account ?? null })
    .rowsOf('score')
    .map(({ values }) => values);
};

describe('the score', () => {
  it('is told part by part, then as a flag', () => {
    expect(
      scoreOf([
        ['Acme', 8, 4],
        ['Other', 9, 9],
      ]),
    ).toEqual([
      { criterion: 'Fit', rating: 8, share: 0.75, contribution: 6 },
      { criterion: 'Growth', rating: 4, share: 0.25, contribution: 1 },
      { tone: 'good', text: 'Score 7 score, place 2 of 2: high enough for a key account.' },
      {
        tone: 'plain',
        text: expect.stringMatching(/^It would no longer be key with 6 instead of 8 on “Fit”/),
      },
    ]);
  });
  it('is missing, never zero, while a rating is', () => {
    expect(scoreOf([['Acme', 8, null]])).toEqual([
      { criterion: 'Fit', rating: 8, share: 0.75, contribution: 6 },
      { criterion: 'Growth', rating: null, share: 0.25, contribution: null },
      { tone: 'fair', text: 'No score yet: not rated on Growth.' },
    ]);
  });
  it('says when several rows rate the account, and when none does', () => {
    expect(
      scoreOf([
        ['Acme', 8, 8],
        ['Acme', 7, 7],
      ]),
    ).toContainEqual(expect.objectContaining({ tone: 'bad' }));
    expect(scoreOf([['Other', 8, 8]])).toEqual([
      { tone: 'fair', text: expect.stringMatching(/^This account is not rated/) },
    ]);
  });
  it('says nothing where the sheets are absent', () => {
    expect(contextOf({ accounts: [{ name: 'Acme' }] }, { account: 'Acme' }).rowsOf('score')).toEqual([]);
  });
});
