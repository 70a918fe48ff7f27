/** The built page in a real browser: keyboard, roles, sizes, languages, hostile text, and what axe finds. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { MapView } from '../../src/domain/map/map-view';
import { sampleMap } from '../sidebar/sample-map';
import { launchBrowser } from './launch';
import {
  type Answers,
  builtPage,
  type Opened,
  type Opening,
  openPage,
  plainAnswers,
  refusal,
} from './sidebar-harness';

jest.setTimeout(120_000);

const axeSource = readFileSync(join(__dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const largeMap: Opening = {
  start: { view: 'largeMap', container: 'dialog', account: 'Northwind' },
  width: 1200,
  height: 800,
};
const withMap = (view: MapView): Answers => ({ getMap: () => view });

let browser: Browser;
let html = '';
const opened: Opened[] = [];

beforeAll(async () => {
  html = builtPage();
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const { context } of opened.splice(0)) await context.close();
});
afterAll(async () => {
  await browser?.close();
});

async function open(opening: Opening = {}): Promise<Opened> {
  const result = await openPage(browser, html, opening);
  opened.push(result);
  return result;
}

const tree = (page: Page) => page.getByRole('tree');
const elements = (page: Page) => page.locator('body *').count();
/** The accessible name of the focused person. */
const focused = async (page: Page) => {
  const id = await tree(page).getAttribute('aria-activedescendant');
  return page.locator(`[id="${id}"]`).getAttribute('aria-label');
};

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  // A string, because `axe` lives in the page only.
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160) + ' ' + node.any.map((check) => check.message).join(' ')).slice(0, 3).join(' | ')))`,
  );
  return found as readonly string[];
}

describe('the page', () => {
  it('stays within 120 kB, loads nothing and writes no markup', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(120_000);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    expect(script.length).toBeGreaterThan(10_000);
    expect(script).not.toMatch(/insertAdjacentHTML|document\.write|<!--|<\/script|ZodError/i);
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import|url\(["']?(?!#)[a-z]/);
    // A template would take this for a scriptlet.
    expect(html).not.toContain('<?');
  });
  it('writes no markup in its sources', () => {
    const folder = join(__dirname, '..', '..', 'sidebar');
    const writers =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment/;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((name) => writers.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
});

describe('the map in the sidebar', () => {
  it('is walked, opened, searched and chosen from by keyboard alone', async () => {
    const { page, calls, surprises } = await open({ answers: withMap(sampleMap(200)) });
    await tree(page).focus();
    await page.keyboard.press('Home');
    const top = await focused(page);
    expect(top).toContain('Chief Executive Officer');
    await page.keyboard.press('ArrowRight');
    const first = await focused(page);
    expect(first).not.toBe(top);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.is-active').getAttribute('aria-level')).toBe('3');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.is-active').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByText('is selected in the sheet').waitFor();
    expect(calls.filter(({ method }) => method === 'showPerson')).toHaveLength(1);
    expect(await page.locator('[aria-selected="true"][role="treeitem"]').getAttribute('aria-label')).toBe(
      last,
    );
    await page.getByRole('searchbox').fill('analyst');
    await page.keyboard.press('ArrowDown');
    expect(await tree(page).evaluate((element) => element === element.ownerDocument.activeElement)).toBe(
      true,
    );
    expect(await focused(page)).toContain('Analyst');
    expect(surprises).toEqual([]);
  });

  it('says level, place and number of siblings of each row', async () => {
    const { page } = await open({ answers: withMap(sampleMap(25, 'tree', 2)) });
    const rows = page.getByRole('treeitem');
    await rows.first().waitFor();
    for (const row of await rows.all()) {
      for (const name of ['aria-level', 'aria-setsize', 'aria-posinset']) {
        expect(Number(await row.getAttribute(name))).toBeGreaterThan(0);
      }
      expect(await row.getAttribute('aria-selected')).toMatch(/true|false/);
    }
    expect(await rows.first().getAttribute('aria-setsize')).toBe('2');
  });

  it.each<[string, MapView]>([
    ['one person', sampleMap(1)],
    ['1,000 people', sampleMap(1000, 'tree', 3)],
    ['10,000 people', sampleMap(10_000, 'tree', 40)],
    ['a chain of 200', sampleMap(200, 'chain')],
    ['a manager of 1,000', sampleMap(1000, 'star')],
  ])('draws %s with at most 250 elements, wherever it is scrolled', async (_, view) => {
    const { page, surprises } = await open({ answers: withMap(view), height: 900 });
    await page.getByRole('button', { name: 'Expand all' }).click();
    expect(await elements(page)).toBeLessThanOrEqual(250);
    await tree(page).focus();
    await page.keyboard.press('End');
    expect(await page.locator('.is-active').isVisible()).toBe(true);
    expect(await elements(page)).toBeLessThanOrEqual(250);
    expect(surprises).toEqual([]);
  });

  it('lists who hangs in no tree, with the reason', async () => {
    const { page } = await open({ answers: withMap(sampleMap(25, 'tree', 2)) });
    await tree(page).focus();
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('Ewa Nowak');
    await expect(page.getByRole('treeitem', { name: /Not in the tree/ }).count()).resolves.toBe(1);
  });

  it('swaps left and right when it reads from right to left', async () => {
    const { page } = await open({ start: { language: 'fa' } });
    await page.getByRole('treeitem').first().waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await tree(page).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.is-active').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.is-active').getAttribute('aria-expanded')).toBe('true');
  });

  it('shows the person of the selected row and asks for the large map', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: 'Show selected row' }).click();
    await page.getByRole('region', { name: 'Details' }).waitFor();
    expect(await page.locator('.is-active').getAttribute('data-node')).toBe('9');
    await page.getByRole('button', { name: 'Open large map' }).click();
    await page.getByText('Opening the large map').waitFor();
    expect(calls.find(({ method }) => method === 'openLargeMap')?.params).toEqual({ account: 'Northwind' });
  });

  it('says what went wrong and what to do, and tries again', async () => {
    let isBusy = true;
    const { page } = await open({ answers: { getMap: () => (isBusy ? refusal : sampleMap(3)) } });
    await page.getByRole('alert').getByText(refusal.remedy).waitFor();
    isBusy = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('treeitem').first().waitFor();
  });

  it('explains several Google accounts when the first call fails', async () => {
    const { getSession: _, ...answers } = plainAnswers;
    const { page } = await open({
      answers: {
        ...answers,
        getSession: () => {
          throw new Error('PERMISSION_DENIED');
        },
      },
    });
    await page.getByRole('alert').getByText('several Google accounts').waitFor();
  });

  it('keeps the account across the tabs and searches among many', async () => {
    const accounts = Array.from({ length: 40 }, (_, index) => `Account ${index}`);
    const session = { version: '1', language: 'en', isSetUp: true, accounts, account: 'Account 0' };
    const { page, calls } = await open({ answers: { getSession: () => session } });
    const picker = page.getByRole('combobox', { name: 'Account' });
    await picker.click();
    await picker.fill('37');
    await picker.press('Enter');
    await page.getByRole('tab', { name: 'Map' }).press('ArrowRight');
    await page.getByText('Only Account 37').waitFor();
    expect(calls.filter(({ method }) => method === 'getMap').at(-1)?.params).toEqual({
      account: 'Account 37',
    });
  });
});

describe('the large map', () => {
  it.each<[string, MapView]>([
    ['25 people', sampleMap(25, 'tree', 2)],
    ['1,000 people', sampleMap(1000, 'tree', 3)],
    ['10,000 people', sampleMap(10_000, 'tree', 40)],
    ['a manager of 1,000', sampleMap(1000, 'star')],
  ])('draws %s with at most 600 elements at every zoom', async (_, view) => {
    const { page, surprises } = await open({ ...largeMap, answers: withMap(view) });
    await page.getByRole('button', { name: 'Expand all' }).click();
    for (const button of [
      'Fit to window',
      'Zoom in',
      'Zoom in',
      'Zoom in',
      'Zoom in',
      'Zoom in',
      'Zoom in',
    ]) {
      await page.getByRole('button', { name: button }).click();
      expect(await elements(page)).toBeLessThanOrEqual(600);
    }
    await tree(page).focus();
    for (const key of ['End', 'Home', 'ArrowDown']) {
      await page.keyboard.press(key);
      expect(await page.locator('.is-active').count()).toBe(1);
      expect(await elements(page)).toBeLessThanOrEqual(600);
    }
    expect(surprises).toEqual([]);
  });

  it('names people as the sidebar does', async () => {
    const narrow = await open();
    const wide = await open(largeMap);
    const name = (page: Page) => page.locator('[data-node="1"]').getAttribute('aria-label');
    expect(await name(wide.page)).toBe(await name(narrow.page));
  });

  it('pans by drag and wheel without choosing anybody, and chooses by click', async () => {
    const { page, calls } = await open(largeMap);
    await page.getByRole('treeitem').first().waitFor();
    const transform = () => page.locator('.chart-layer').getAttribute('style');
    const before = await transform();
    await page.locator('[data-node="0"]').hover();
    await page.mouse.down();
    await page.mouse.move(300, 400, { steps: 4 });
    await page.mouse.up();
    const dragged = await transform();
    expect(dragged).not.toBe(before);
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(
      `document.querySelector('.chart-layer').getAttribute('style') !== ${JSON.stringify(dragged)}`,
    );
    expect(calls.some(({ method }) => method === 'showPerson')).toBe(false);
    await page.locator('[data-node="0"]').click();
    await page.getByRole('button', { name: 'Show in sheet' }).waitFor();
    expect(calls.filter(({ method }) => method === 'showPerson')).toHaveLength(1);
  });

  it('draws the ties of the focused person as lines with text in the details', async () => {
    const { page } = await open({
      ...largeMap,
      answers: withMap({
        ...sampleMap(4),
        ties: [{ from: 1, to: 2, kind: 'influences', feeling: 'positive', strength: 4 }],
      }),
    });
    await page.locator('[data-node="2"]').click();
    expect(await page.locator('path.tie').count()).toBe(1);
    await page.getByText('Influenced by').waitFor();
    await page.getByText('Positive · strength 4 of 5').waitFor();
  });

  it('puts the first report at the right when it reads from right to left', async () => {
    const { page } = await open({ ...largeMap, start: { ...largeMap.start, language: 'fa' } });
    const left = async (person: number) =>
      (await page.locator(`[data-node="${person}"]`).boundingBox())?.x ?? 0;
    expect(await left(1)).toBeGreaterThan(await left(2));
  });
});

describe('the other views', () => {
  it('jumps from a problem to its cell', async () => {
    const { page, calls } = await open({ start: { view: 'checks' } });
    await page.getByRole('button', { name: /is not in Contacts/ }).press('Enter');
    await page.getByText('The cell is selected').waitFor();
    expect(calls.at(-1)).toEqual({ method: 'showCell', params: { sheet: 'Contacts', row: 14, column: 7 } });
  });
  it('filters the problems', async () => {
    const { page } = await open({ start: { view: 'checks' } });
    await page.getByRole('button', { name: '1 hint' }).click();
    expect(await page.locator('.issue').count()).toBe(1);
    await page.getByRole('searchbox').fill('nothing like it');
    await page.getByText('Nothing matches').waitFor();
  });
  it('explains a score in words', async () => {
    const { page } = await open({ start: { view: 'scores' } });
    await page.getByRole('button', { name: 'Northwind' }).click();
    await page.getByText('Rated 9, weight 50%, adds 4.5').waitFor();
  });
  it('imports once, with the columns only when they were changed', async () => {
    const { page, calls } = await open({ start: { view: 'import' } });
    await page.getByLabel('Sheet to import from').selectOption('CRM export');
    await page.getByLabel('Title').selectOption('Lead Status');
    await page.getByRole('button', { name: 'Import 110 people' }).dblclick();
    await page.getByText('Import finished').waitFor();
    const sent = calls.filter(({ method }) => method.endsWith('Import'));
    expect(sent.map(({ method }) => method)).toEqual(['planImport', 'planImport', 'runImport']);
    expect(sent[0]?.params).toEqual({ sheet: 'CRM export' });
    expect(sent[2]?.params.columns).toMatchObject({
      title: ['Lead Status'],
      name: ['First Name', 'Last Name'],
    });
  });
  it('writes a report and opens a page to print', async () => {
    const { page, context } = await open({ start: { view: 'reports' } });
    await page.getByRole('button', { name: 'Write report' }).click();
    const popup = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open print page' }).click();
    const printed = await popup;
    await printed.getByRole('heading', { level: 1, name: 'Account review: Northwind' }).waitFor();
    expect(await printed.getByRole('columnheader').count()).toBe(3);
    await printed.emulateMedia({ media: 'print' });
    expect(await printed.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await axeFindings(printed)).toEqual([]);
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "javascript:alert('1')",
    '</script><script>alert(1)</script>',
    '<!-- <style>*{display:none}</style>',
    '{{constructor.constructor("alert(1)")()}}',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '\u202eevil\u202c',
    '=HYPERLINK("http://evil.test")',
    'constructor',
    '__proto__',
    'Null',
  ];
  const base = sampleMap(hostile.length, 'star');
  const view: MapView = {
    ...base,
    account: hostile[0] ?? '',
    people: { ...base.people, name: hostile, title: hostile, unit: hostile },
    ourPerson: Object.fromEntries(hostile.map((text, index) => [index, text])),
    standing: Object.fromEntries(hostile.map((text, index) => [index, text])),
    coverage: Object.fromEntries(hostile.map((text, index) => [index, text])),
    roles: hostile.map((text, person) => ({
      person,
      holder: text,
      project: text,
      role: text,
      family: text,
      support: text,
    })),
    ties: hostile
      .slice(1)
      .map((text, index) => ({ from: index + 1, to: 0, kind: text, feeling: text, strength: 1 })),
    unattached: [{ person: 3, reason: 'managerNotFound', detail: hostile[1] ?? '' }],
  };
  const text = hostile.join(' ');
  const answers: Answers = {
    getSession: () => ({
      version: '1',
      language: 'en',
      isSetUp: true,
      accounts: hostile,
      account: hostile[0] ?? '',
    }),
    getMap: () => view,
    listIssues: () => ({
      issues: hostile.map((entry, index) => ({
        code: 'X',
        severity: 'error',
        sheet: entry,
        row: index + 1,
        column: entry,
        columnNumber: 1,
        account: entry,
        message: entry,
        remedy: entry,
        requirement: null,
      })),
      counts: { error: hostile.length, warning: 0, hint: 0 },
      checkedRows: 1,
    }),
    listScores: () => ({
      rows: hostile.map((account, index) => ({ account, score: 5, rank: index + 1, missing: 0 })),
      criteria: [],
      notes: hostile,
    }),
    buildReport: () => ({
      sheet: text,
      document: {
        title: text,
        subtitle: text,
        date: text,
        language: text,
        internalMark: text,
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'facts', items: [{ label: text, value: text }] },
          {
            kind: 'table',
            caption: text,
            columns: [{ header: text }],
            rows: hostile.map((entry) => [entry]),
            emptyText: '',
          },
        ],
      },
    }),
    planImport: () => ({ ...refusal, message: text, remedy: text }),
    listImportSheets: () => hostile.map((sheet) => ({ sheet, rows: 1 })),
  };

  it.each(['map', 'largeMap', 'checks', 'scores', 'report', 'import'])(
    'is shown as text in the view %s',
    async (name) => {
      const { page, surprises } = await open({
        start: { view: name, account: hostile[0] ?? '', report: hostile[1] ?? '' },
        answers,
        width: 900,
      });
      await page.locator('main').getByText('onerror=alert(1)').first().waitFor({ state: 'attached' });
      if (name === 'map' || name === 'largeMap') {
        await page.locator('[data-node="1"]').click();
        await page.getByRole('button', { name: 'Show in sheet' }).waitFor();
      }
      if (name === 'import') {
        await page.getByLabel('Sheet to import from').selectOption(hostile[1] ?? '');
        await page.getByRole('alert').waitFor();
      }
      expect(await page.locator('#app :is(script, img, iframe, a, object, embed, style)').count()).toBe(0);
      expect(await page.locator('#app [onerror], #app [onload]').count()).toBe(0);
      expect(surprises).toEqual([]);
    },
  );

  it('stands in the page exactly as it was given', async () => {
    const { page, surprises } = await open({ answers });
    await page.locator('[data-node="1"]').waitFor();
    expect(await page.locator('[data-node="1"] .row-name').textContent()).toBe(hostile[1]);
    expect(surprises).toEqual([]);
  });
});

describe('axe', () => {
  const empty: Answers = {
    getMap: () => sampleMap(0),
    listIssues: () => ({ issues: [], counts: { error: 0, warning: 0, hint: 0 }, checkedRows: 0 }),
    listScores: () => ({ rows: [], criteria: [], notes: [] }),
    listReports: () => [],
    listImportSheets: () => [],
  };
  const cases: [string, Opening][] = [];
  for (const view of ['map', 'checks', 'scores', 'reports', 'import']) {
    cases.push([view, { start: { view } }]);
    cases.push([`${view}, empty`, { start: { view }, answers: empty }]);
  }
  cases.push(['map in Farsi', { start: { language: 'fa' } }]);
  cases.push(['map in the dark', { colours: 'dark' }]);
  cases.push(['checks in the dark', { start: { view: 'checks' }, colours: 'dark' }]);
  cases.push(['an obstacle', { answers: { getMap: () => refusal } }]);
  cases.push(['an obstacle in the dark', { answers: { getMap: () => refusal }, colours: 'dark' }]);
  cases.push(['large map', largeMap]);
  cases.push(['large map in the dark', { ...largeMap, colours: 'dark' }]);
  cases.push(['large map of 10,000', { ...largeMap, answers: withMap(sampleMap(10_000, 'tree', 40)) }]);
  cases.push([
    'report',
    { start: { view: 'report', container: 'dialog', account: 'Northwind', report: 'accountReview' } },
  ]);

  it.each(cases)('finds nothing in the view %s', async (name, opening) => {
    const { page } = await open(opening);
    await page.locator('main :is(h2, [role="treeitem"], [role="alert"], h1)').first().waitFor();
    if (name.startsWith('map') && !name.includes('empty')) await page.locator('[data-node="1"]').click();
    if (name === 'import') {
      await page.getByLabel('Sheet to import from').selectOption('CRM export');
      await page.getByText('What will happen').waitFor();
    }
    // The status line fades: half-way its contrast would be judged on mixed colours.
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await axeFindings(page)).toEqual([]);
  });
});
