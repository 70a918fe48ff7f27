/** Opens the built page in a browser beside a fake server, as Google's editor would show it. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { MethodName } from '../../src/rpc/contract';
import type { Failure } from '../../src/rpc/envelope';
import { pageWordsIn } from '../sidebar/page-words';
import { launchBrowser } from './launch';
import { type Answers, type Params, plainAnswers } from './sidebar-answers';

const isRefusal = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

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
  readonly language?: keyof typeof pageWordsIn;
  readonly answers?: Answers;
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
}

type PageName = 'sidebar' | 'panels' | 'dialog' | 'report';
const pageOf = ({ container, view }: Params): PageName =>
  container === 'dialog' ? (view === 'report' ? 'report' : 'dialog') : view === 'map' ? 'sidebar' : 'panels';
const built = new Map<PageName, string>();

/** A page's HTML as the server would serve it, without start data; built once a test file. */
export function builtPage(name: PageName): string {
  const known = built.get(name);
  if (known !== undefined) return known;
  const script = `import { buildPage } from './build/pages.mjs'; process.stdout.write(await buildPage('${name}'));`;
  // A process of its own, because the build is an ES module and tests are not.
  const html = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  built.set(name, html);
  return html;
}

const ADDRESS = 'http://atlas.test/';

export async function openPage(browser: Browser, opening: Opening = {}): Promise<Opened> {
  const { width = 300, height = 700, colours = 'light' } = opening;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours });
  const page = await context.newPage();
  const calls: { method: string; params: Params }[] = [];
  const surprises: string[] = [];
  const answers = { ...plainAnswers, ...opening.answers };
  const words = pageWordsIn[opening.language ?? 'en'];
  const start = { view: 'map', container: 'sidebar', words, account: null, ...opening.start };
  const html = builtPage(pageOf(start));
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

/** Starts a browser for the tests of a file; each page is closed after its test. */
export function pagesOfTheirOwn(): (opening?: Opening) => Promise<Opened> {
  let browser: Browser | undefined;
  const opened: Opened[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const { context } of opened.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (opening = {}) => {
    if (!browser) throw new Error('A page can be opened only within a test.');
    const result = await openPage(browser, opening);
    opened.push(result);
    return result;
  };
}

export const axeSource = readFileSync(
  join(__dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);

/** What axe finds wrong in the page or a part of it, in words; empty when nothing. */
export async function axeFindings(page: Page, part = 'body'): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  // A string, because `axe` lives in the page only.
  const found: unknown = await page.evaluate(
    `axe.run(${part === 'body' ? '' : JSON.stringify(part)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160) + ' ' + node.any.map((check) => check.message).join(' ')).slice(0, 3).join(' | ')))`,
  );
  return found as readonly string[];
}
