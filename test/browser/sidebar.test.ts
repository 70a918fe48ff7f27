/** The built page in a real browser: keyboard, roles, sizes, languages, and each view's journey. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { MapView } from '../../src/domain/map/map-view';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { type Answers, refusal } from './sidebar-answers';
import { axeFindings, builtPage, pagesOfTheirOwn } from './sidebar-harness';
import { expectSoon } from './visit';

jest.setTimeout(120_000);

const withMap = (view: MapView): Answers => ({ getMap: () => answerOf(view) });

const open = pagesOfTheirOwn();

const tree = (page: Page) => page.getByRole('tree');
const elements = (page: Page) => page.locator('body *').count();
/** The accessible name of the focused person. */
const focused = async (page: Page) => {
  const id = await tree(page).getAttribute('aria-activedescendant');
  const name = await page.locator(`[id="${id}"]`).getAttribute('aria-label');
  // What is missing about somebody is found out, and said, a moment later.
  return name?.replace(/, \d gaps?/, '');
};

describe('the pages', () => {
  it.each(['sidebar', 'panels', 'dialog', 'report'] as const)(
    'of the %s loads nothing and writes no markup',
    (name) => {
      const html = builtPage(name);
      const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
      expect(script.length).toBeGreaterThan(10_000);
      expect(script).not.toMatch(/insertAdjacentHTML|document\.write|<!--|<\/script|ZodError/i);
      expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import|url\(["']?(?!#|data:)[a-z]/);
      // A template would take this for a scriptlet.
      expect(html).not.toContain('<?');
    },
  );
  it('writes no markup in its sources', () => {
    const folder = join(__dirname, '..', '..', 'sidebar');
    const writers =
      /innerHTML|outerHTML\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment/;
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
    const last = await page.locator('.is-active').getAttribute('data-node');
    await page.keyboard.press('Enter');
    await page.getByText('is selected in the sheet').waitFor();
    expect(calls.filter(({ method }) => method === 'showPerson')).toHaveLength(1);
    expect(await page.locator('[aria-selected="true"][role="treeitem"]').getAttribute('data-node')).toBe(
      last,
    );
    await page.getByRole('searchbox').fill('analyst');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(`document.activeElement?.matches('[role="tree"]')`);
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
    await page.getByRole('treeitem', { name: /Not in the tree/ }).waitFor();
  });

  it('swaps left and right when it reads from right to left', async () => {
    const { page } = await open({ language: 'fa' });
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
    const { page } = await open({ answers: { getMap: () => (isBusy ? refusal : answerOf(sampleMap(3))) } });
    await page.getByRole('alert').getByText(refusal.remedy).waitFor();
    isBusy = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('treeitem').first().waitFor();
  });

  it('explains several Google accounts when the first call fails', async () => {
    const { page } = await open({
      answers: {
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
    await expectSoon(async () => calls.find(({ method }) => method === 'showView')?.params, {
      view: 'checks',
      account: 'Account 37',
      drafts: '{}',
    });
    expect(calls.filter(({ method }) => method === 'getMap').at(-1)?.params).toEqual({
      account: 'Account 37',
    });
  });
});

describe('the other views', () => {
  it('jumps from a problem to its cell', async () => {
    const { page, calls } = await open({ start: { view: 'checks' } });
    await page.getByRole('button', { name: /Ewa Nowk” is not/ }).press('Enter');
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
  it('shows a report ready to print, without writing it', async () => {
    const start = { view: 'report', container: 'dialog', account: 'Northwind', report: 'accountReview' };
    const { page, calls } = await open({ start, width: 1200 });
    await page.getByRole('heading', { level: 1, name: 'Account review: Northwind' }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(3);
    expect(calls.map(({ method }) => method)).not.toContain('buildReport');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
  });
});
