/** What the fake server answers in the page's tests: a small workbook, all views filled. */

import type { AnswerOf, MethodName } from '../../src/rpc/contract';
import type { Failure } from '../../src/rpc/envelope';
import type { ScoreRow } from '../../src/rpc/score-views';
import { fewIssues, issuesView } from '../sidebar/issues';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { criteriaAnswers } from './criteria-answers';
import { portfolioView } from './portfolio-answers';
import { ratingAnswers } from './rating-answers';
import { choosableReports, shortReview } from './reports-panel-answers';

export type Params = Readonly<Record<string, unknown>>;
/** The data, a refusal, or an exception for a call that fails as a whole. */
export type Answers = {
  readonly [M in MethodName]?: (params: Params) => AnswerOf<M> | Failure;
};

export const refusal: Failure = {
  ok: false,
  code: 'LOCK_BUSY',
  message: 'Someone else is changing this workbook.',
  remedy: 'Wait a few seconds and try again.',
};

export const scoreRow = (
  account: string,
  score: number | null,
  rank: number | null,
  ratings: readonly (number | null)[],
): ScoreRow => ({
  account,
  score,
  rank,
  ratings,
  tier: rank === null ? null : 'key',
  missing: ratings.filter((rating) => rating === null).length,
  isRepeated: false,
  potential: null,
});

/** The whole row of a person, every field of it filled. */
export const personView = (id: string): AnswerOf<'getPerson'> => ({
  sheet: 'Contacts',
  row: 14,
  id,
  cells: { name: 'Piotr Smith', reportsTo: 'Anna Kowalska' },
  values: {
    pain: 'Invoices arrive two weeks late.',
    offer: 'A pilot in the warehouse.',
    email: 'piotr@northwind.test',
    phone: '+49 30 123456',
    birthday: '1980-05-17',
    hobbies: 'Sailing',
    note: 'Prefers short calls.',
  },
  touchpoints: [
    {
      row: 5,
      date: '2026-09-30',
      kind: 'meeting',
      subject: 'Renewal talk',
      ours: 'Dana Reed',
      outcome: 'Wants a reference.',
      nextStep: 'Send the telecom case',
      nextStepDate: '2026-10-09',
    },
    {
      row: 3,
      date: null,
      kind: null,
      subject: 'Fair',
      ours: '',
      outcome: '',
      nextStep: '',
      nextStepDate: null,
    },
  ],
});

export const plainAnswers: Answers = {
  getSession: () => ({
    version: '1.0.0',
    language: 'en',
    isSetUp: true,
    accounts: ['Northwind', 'Contoso', 'شرکت پارس'],
    account: 'Northwind',
  }),
  getMap: () => answerOf(sampleMap(25, 'tree', 2)),
  getPerson: (params) => personView(String(params.id)),
  showPerson: () => ({ shown: true }),
  showCell: () => ({ shown: true }),
  openLargeMap: () => ({ shown: true }),
  showView: () => ({ shown: true }),
  selectedPerson: () => ({ account: 'Northwind', id: 'C9' }),
  listIssues: () => issuesView(fewIssues),
  issuesRevision: () => ({ revision: 'one' }),
  listScores: () => ({
    rows: [
      scoreRow('Northwind', 7.8, 1, [9, 7, 6]),
      scoreRow('شرکت پارس', 6.2, 2, [5, 8, 7]),
      scoreRow('Contoso', null, null, [4, null, null]),
    ],
    criteria: [
      { id: 'revenue', name: 'Revenue', weight: 5, share: 0.5, family: 'revenue' },
      { id: 'growth', name: 'Growth potential', weight: 3, share: 0.3, family: 'potential' },
      { id: 'access', name: 'Access to the board', weight: 2, share: 0.2, family: 'strategic' },
    ],
    limits: { cap: 10, minimumScore: 6 },
    notes: ['Half of the weight is on revenue. Add a criterion about the future.'],
  }),
  explainScore: (params) => ({
    account: String(params.account),
    score: 7.8,
    rank: 1,
    rankedAccounts: 2,
    tier: 'key',
    parts: [
      {
        criterion: 'Revenue',
        rating: 9,
        share: 0.5,
        contribution: 4.5,
        meanings: { 10: 'more than 2 million a year' },
      },
      { criterion: 'Growth potential', rating: 7, share: 0.3, contribution: 2.1, meanings: {} },
      { criterion: 'Access to the board', rating: 6, share: 0.2, contribution: 1.2, meanings: {} },
    ],
    missing: [],
    isRepeated: false,
    potential: 400_000,
    limits: { cap: 10, minimumScore: 6 },
    change: {
      keyFrom: 6.2,
      isEnough: true,
      rival: 'شرکت پارس',
      changes: [{ criterion: 'Revenue', from: 9, to: 5 }],
    },
    range: null,
    tie: { account: 'Contoso', isAhead: true, by: 'potential' },
  }),
  ...ratingAnswers(),
  ...criteriaAnswers(),
  getPortfolio: () => portfolioView,
  writePortfolio: () => ({ sheet: 'Portfolio' }),
  listReports: () => choosableReports,
  buildReport: ({ account }) => ({
    sheet: 'Account review 2026-11-21',
    document: shortReview(String(account)),
  }),
  viewReport: ({ account }) => shortReview(String(account)),
  openReport: () => ({ shown: true }),
  listImportSheets: () => [
    { sheet: 'CRM export', rows: 120 },
    { sheet: 'Sheet7', rows: 14 },
  ],
  planImport: (params) => ({
    sheet: String(params.sheet),
    account: null,
    columns: [
      { key: 'name', label: 'Name', sources: ['First Name', 'Last Name'] },
      { key: 'account', label: 'Account', sources: ['Company'] },
      { key: 'title', label: 'Title', sources: ['Job Title'] },
      { key: 'manager', label: 'Reports to', sources: ['Manager ID'] },
    ],
    unmatched: ['Lead Status', 'Create Date'],
    rows: 120,
    created: 100,
    updated: 10,
    unchanged: 7,
    skipped: 3,
    skippedRows: [{ row: 17, reason: 'The row has no name.' }],
    unresolvedManagers: 4,
    repeatedIds: ['103'],
    newAccounts: ['Fabrikam'],
    notes: ['The header was read from row 3.'],
  }),
  runImport: (params) => ({
    sheet: String(params.sheet),
    account: null,
    columns: [],
    unmatched: [],
    rows: 120,
    created: 100,
    updated: 10,
    unchanged: 7,
    skipped: 3,
    skippedRows: [],
    unresolvedManagers: 4,
    repeatedIds: [],
    newAccounts: [],
    notes: [],
  }),
};
