/** Opens the built page in a browser beside a fake server, as Google's editor would show it. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { AnswerOf, MethodName } from '../../src/rpc/contract';
import type { Failure } from '../../src/rpc/envelope';
import { sampleMap } from '../sidebar/sample-map';

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

const isRefusal = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

export const plainAnswers: Answers = {
  getSession: () => ({
    version: '1.0.0',
    language: 'en',
    isSetUp: true,
    accounts: ['Northwind', 'Contoso', 'شرکت پارس'],
    account: 'Northwind',
  }),
  getMap: () => sampleMap(25, 'tree', 2),
  showPerson: () => ({ shown: true }),
  showCell: () => ({ shown: true }),
  openLargeMap: () => ({ shown: true }),
  selectedPerson: () => ({ account: 'Northwind', id: 'C9' }),
  listIssues: () => ({
    issues: [
      {
        code: 'MISSING_VALUE',
        severity: 'error',
        sheet: 'Contacts',
        row: 12,
        column: 'Account',
        columnNumber: 3,
        account: 'Northwind',
        message: 'The account is missing.',
        remedy: 'Choose the account this person works for.',
        requirement: 'P1',
      },
      {
        code: 'UNKNOWN_REFERENCE',
        severity: 'warning',
        sheet: 'Contacts',
        row: 14,
        column: 'Reports to',
        columnNumber: 7,
        account: 'Northwind',
        message: '“Ewa Nowak” is not in Contacts.',
        remedy: 'Add her as a person of this account, or correct the name.',
        requirement: 'O1',
      },
      {
        code: 'RATING_MISSING',
        severity: 'hint',
        sheet: 'Scoring',
        row: 4,
        column: 'Growth potential',
        columnNumber: 5,
        account: 'Contoso',
        message: 'Growth potential is not rated.',
        remedy: 'Rate it from 1 to 10.',
        requirement: 'K5',
      },
    ],
    counts: { error: 1, warning: 1, hint: 1 },
    checkedRows: 340,
  }),
  listScores: () => ({
    rows: [
      { account: 'Northwind', score: 7.8, rank: 1, missing: 0 },
      { account: 'شرکت پارس', score: 6.2, rank: 2, missing: 0 },
      { account: 'Contoso', score: null, rank: null, missing: 2 },
    ],
    criteria: [
      { name: 'Revenue', share: 0.5 },
      { name: 'Growth potential', share: 0.3 },
      { name: 'Access to the board', share: 0.2 },
    ],
    notes: ['Half of the weight is on revenue. Add a criterion about the future.'],
  }),
  explainScore: (params) => ({
    account: String(params.account),
    score: 7.8,
    rank: 1,
    rankedAccounts: 2,
    isKeyAccount: true,
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
  }),
  listReports: () => [
    { report: 'accountReview', label: 'Account review' },
    { report: 'portfolio', label: 'Portfolio on one page' },
  ],
  buildReport: (params) => ({
    sheet: 'Account review 2026-11-21',
    document: {
      title: `Account review: ${String(params.account)}`,
      subtitle: 'Who decides, who supports us, what comes next',
      date: '2026-11-21',
      language: 'en',
      internalMark: 'Internal only',
      blocks: [
        { kind: 'heading', level: 2, text: 'At a glance' },
        {
          kind: 'facts',
          items: [
            { label: 'People', value: '25' },
            { label: 'Score', value: '7.9 of 10, rank 1 of 2' },
            { label: 'Account manager', value: 'Dana Reed' },
          ],
        },
        { kind: 'paragraph', text: 'Two people support us in the renewal; one blocks it.' },
        { kind: 'heading', level: 2, text: 'People in the decision' },
        {
          kind: 'table',
          caption: 'Roles in Renewal 2027',
          columns: [{ header: 'Person' }, { header: 'Role' }, { header: 'Reports', numeric: true }],
          rows: [
            ['Anna Kowalska', 'Decision maker', 12],
            ['رضا احمدی', 'Champion', 3],
            ['Иван Петров', 'Blocker', null],
          ],
          emptyText: 'Nobody has a role yet.',
        },
        { kind: 'heading', level: 3, text: 'Risks' },
        {
          kind: 'table',
          caption: 'Open risks',
          columns: [{ header: 'Risk' }],
          rows: [],
          emptyText: 'No open risks.',
        },
      ],
    },
  }),
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

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every call, in order. */
  readonly calls: { readonly method: string; readonly params: Params }[];
  /** Addresses the page asked for beside itself; dialogs and page errors. */
  readonly surprises: string[];
}

export interface Opening {
  readonly start?: Params;
  readonly answers?: Answers;
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
}

/** The page's HTML as the server would serve it, without start data. */
export function builtPage(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'sidebar-')), 'sidebar.html');
  const script = `import { buildSidebarPage } from './build/sidebar-page.mjs';
    await buildSidebarPage({ outfile: ${JSON.stringify(outfile)} });`;
  // A process of its own, because the build is an ES module and tests are not.
  execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
  return readFileSync(outfile, 'utf8');
}

const ADDRESS = 'http://atlas.test/';

export async function openPage(browser: Browser, html: string, opening: Opening = {}): Promise<Opened> {
  const { width = 300, height = 700, colours = 'light' } = opening;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours });
  const page = await context.newPage();
  const calls: { method: string; params: Params }[] = [];
  const surprises: string[] = [];
  const answers = { ...plainAnswers, ...opening.answers };
  const start = { view: 'map', container: 'sidebar', language: 'en', account: null, ...opening.start };
  const json = JSON.stringify(start).replaceAll('<', '\\u003c');

  context.on('dialog', (dialog) => {
    surprises.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => surprises.push(`error ${error.error().message}`));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `${html}<script type="application/json" id="start">${json}</script>`,
      });
    }
    if (!url.endsWith('/favicon.ico')) surprises.push(`request ${url}`);
    return route.abort();
  });
  await page.exposeFunction('fakeServer', (request: string): string => {
    const { method, params } = JSON.parse(request) as { method: MethodName; params: Params };
    calls.push({ method, params });
    const answer = answers[method]?.(params);
    if (answer === undefined) throw new Error(`no answer for ${method}`);
    return JSON.stringify(isRefusal(answer) ? answer : { ok: true, data: answer });
  });
  // A string, because the function would otherwise need the types of two worlds.
  await page.addInitScript(`
    const runner = (onSuccess, onFailure) => ({
      withSuccessHandler: (handler) => runner(handler, onFailure),
      withFailureHandler: (handler) => runner(onSuccess, handler),
      rpc: (request) => { window.fakeServer(request).then(onSuccess, onFailure); },
    });
    window.google = { script: { run: runner(() => {}, () => {}), host: { close() {}, editor: { focus() {} } } } };
  `);
  await page.goto(ADDRESS);
  return { page, context, calls, surprises };
}
