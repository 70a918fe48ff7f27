/** The way a newcomer takes through the built add-on with the sample: edit, check, map, score, report. */

import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch';
import { type ServedPage, servePage } from './serve';
import {
  chooseByKeyboard,
  expectSoon,
  faultsIn,
  goTo,
  type Row,
  rowsOf,
  selectionOf,
  sheetNames,
  showSheet,
  typeInto,
  type Visit,
  valueAt,
  visit,
} from './visit';

jest.setTimeout(90_000);

let served: ServedPage;
let browser: Browser;
let atlas: Visit;

beforeAll(async () => {
  served = await servePage();
  browser = await launchBrowser();
  atlas = await visit(browser, served.url, 'journey');
});
afterAll(async () => {
  await browser?.close();
  served?.stop();
});

const OSKAR_ROW = 5;
const WRONG = '✖ Email: “oskar.berg at norvik” is not an e-mail address. Write it like name@example.com.';
const checkOfOskar = () => valueAt(atlas.page, 'Contacts', OSKAR_ROW, 'Check');
const emailOfOskar = () => valueAt(atlas.page, 'Contacts', OSKAR_ROW, 'Email');
const showTab = (name: string) => atlas.sidebar.getByRole('tab', { name }).click();
const executions = () => atlas.page.locator('#executions-toggle').textContent();

describe('the first visit', () => {
  it('shows the sample, the map beside it, and one line saying what to try', async () => {
    expect(await sheetNames(atlas.page)).toEqual(expect.arrayContaining(['Accounts', 'Contacts', 'Scoring']));
    await atlas.sidebar.getByRole('treeitem', { name: /^Astrid Holm/ }).waitFor();
    await atlas.page.locator('#hint', { hasText: 'Type over any cell' }).waitFor();
    await atlas.shoot('first-visit');
  });

  it('has nothing that axe can find in the page or in any view of the sidebar', async () => {
    expect(await faultsIn(atlas, 'page')).toEqual([]);
    for (const name of ['Map', 'Checks', 'Scores', 'Reports', 'Import']) {
      await showTab(name);
      await atlas.sidebar
        .getByRole('tabpanel', { name })
        .locator('.panel, .empty-state, [role="tree"]')
        .first()
        .waitFor();
      expect([name, await faultsIn(atlas, 'sidebar')]).toEqual([name, []]);
      await atlas.shoot(`view-${name.toLowerCase()}`);
    }
    await showTab('Map');
  });
});

describe('a wrong e-mail address', () => {
  it('is named in the row’s Check cell as it is typed', async () => {
    await showSheet(atlas.page, 'Contacts');
    for (let row = 1; row < OSKAR_ROW; row += 1) await atlas.page.keyboard.press('ArrowDown');
    for (let column = 0; column < 10; column += 1) await atlas.page.keyboard.press('ArrowRight');
    await atlas.page.keyboard.type('oskar.berg at norvik');
    await atlas.page.keyboard.press('Enter');
    await expectSoon(checkOfOskar, WRONG);
    await goTo(atlas.page, 'Contacts', 'A5');
    await atlas.shoot('wrong-email');
  });

  it('is listed in Checks, and its entry leads to the cell', async () => {
    await showTab('Checks');
    await atlas.sidebar.getByRole('searchbox').fill('oskar.berg at');
    await atlas.sidebar.getByRole('button', { name: /oskar\.berg at norvik/ }).click();
    await expectSoon(() => selectionOf(atlas.page), 'K5');
    await atlas.shoot('listed');
  });

  it('is gone from both places when corrected', async () => {
    await typeInto(atlas.page, 'Contacts', 'K5', 'oskar.berg@norvik.example');
    await expectSoon(checkOfOskar, null);
    await atlas.sidebar.getByRole('button', { name: 'Check again' }).click();
    await atlas.sidebar.getByRole('button', { name: /oskar\.berg/ }).waitFor({ state: 'detached' });
  });

  it('comes back by undo without a word to the add-on, as in Google Sheets', async () => {
    // The list of Checks asks now and then, which counts too.
    await showTab('Map');
    await atlas.sidebar.getByRole('treeitem').first().waitFor();
    await atlas.page.evaluate(() => window.workbench?.idle());
    await goTo(atlas.page, 'Contacts', 'K5');
    const before = await executions();
    await atlas.page.keyboard.press('Control+z');
    await expectSoon(emailOfOskar, 'oskar.berg at norvik');
    await atlas.page.evaluate(() => window.workbench?.idle());
    expect([await executions(), await checkOfOskar()]).toEqual([before, null]);
    await atlas.page.keyboard.press('Control+y');
    await expectSoon(emailOfOskar, 'oskar.berg@norvik.example');
  });

  it('is found in every row it was pasted into', async () => {
    await atlas.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo(atlas.page, 'Contacts', 'K17:K18');
    await atlas.page.keyboard.press('Control+c');
    await expectSoon(
      () => atlas.page.evaluate(() => navigator.clipboard.readText()),
      expect.stringContaining('lukas.steiner at norvik'),
    );
    await goTo(atlas.page, 'Contacts', 'K19');
    await atlas.page.keyboard.press('Control+v');
    const checks = async () => [
      await valueAt(atlas.page, 'Contacts', 19, 'Check'),
      await valueAt(atlas.page, 'Contacts', 20, 'Check'),
    ];
    await expectSoon(checks, [
      expect.stringContaining('lukas.steiner at norvik'),
      expect.stringContaining('stands in rows 18, 20'),
    ]);
    expect(await valueAt(atlas.page, 'Contacts', 20, 'Email')).toBe('nadia.petrova@norvik.example');
    await atlas.shoot('pasted');
  });
});

describe('a misspelt manager', () => {
  const EMIL_ROW = 21;
  it('is put right by a choice from the dropdown', async () => {
    const check = () => valueAt(atlas.page, 'Contacts', EMIL_ROW, 'Check');
    expect(await check()).toContain('Did you mean Lena Brandt?');
    await goTo(atlas.page, 'Contacts', 'G21');
    await atlas.page.keyboard.press('F2');
    await atlas.page.getByText('Lena Brandt', { exact: true }).last().click();
    await expectSoon(check, null);
    expect(await valueAt(atlas.page, 'Contacts', EMIL_ROW, 'Reports to')).toBe('Lena Brandt');
  });
});

describe('the map', () => {
  it('selects the row of the person chosen by keyboard in the sidebar', async () => {
    await showTab('Map');
    await atlas.sidebar.getByRole('treeitem', { name: /^Astrid Holm/ }).focus();
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'Enter']) await atlas.page.keyboard.press(key);
    await expectSoon(() => selectionOf(atlas.page), expect.stringMatching(/^A7:/));
    expect(await valueAt(atlas.page, 'Contacts', 7, 'Name')).toBe('Pavel Novák');
    await atlas.shoot('person-chosen');
  });

  it('opens large from the menu by keyboard, shows a person, and closes with Escape', async () => {
    await chooseByKeyboard(atlas.page, 'Large map');
    await atlas.dialog.getByRole('treeitem', { name: /^Mina Karimi/ }).click();
    await atlas.dialog.getByRole('heading', { name: 'Mina Karimi' }).waitFor();
    expect(await faultsIn(atlas, 'dialog')).toEqual([]);
    await atlas.shoot('large-map');
    await atlas.page.keyboard.press('Escape');
    await atlas.page.locator('dialog').waitFor({ state: 'detached' });
  });
});

describe('the scores', () => {
  it('follow a rating by the sheet’s own formulas', async () => {
    const before = await executions();
    await typeInto(atlas.page, 'Scoring', 'C3', '10');
    const fiber = async () => {
      const { Account, Score, Rank, 'Key account': tier } = (await rowsOf(atlas.page, 'Scoring'))[1] ?? {};
      return [Account, Score, Rank, tier];
    };
    await expectSoon(fiber, ['Norvik Fiber', 7.4, 2, 'Key']);
    expect(await executions()).not.toBe(before);
  });

  it('are the same in the panel as in the cells, for every account', async () => {
    await showTab('Scores');
    const rows = (await rowsOf(atlas.page, 'Scoring')).filter(({ Account }) => Account !== null);
    const shown: unknown[] = [];
    for (const { Account } of rows) {
      await atlas.sidebar.getByRole('button', { name: String(Account), exact: true }).click();
      const figure = atlas.sidebar.locator('.score-figure');
      shown.push([Account, await figure.textContent()]);
      if (Account === 'Norvik Fiber') await atlas.shoot('score-explained');
      await atlas.sidebar.getByRole('button', { name: 'Back' }).click();
    }
    expect(shown).toEqual(rows.map((row) => [row.Account, figureOf(row, rows)]));
  });

  /** What the panel says of a row by what its formulas say. */
  function figureOf(row: Row, rows: readonly Row[]): string {
    if (typeof row.Score !== 'number') return 'Incomplete';
    const ranked = rows.filter(({ Rank }) => typeof Rank === 'number').length;
    const tag = row['Key account'] === 'Key' ? 'Key by score' : '';
    return `${row.Score.toFixed(1)} of 10Rank ${row.Rank} of ${ranked}${tag}`;
  }
});

describe('a report', () => {
  it('becomes a dated sheet and a page to print', async () => {
    const before = await sheetNames(atlas.page);
    await showTab('Reports');
    await atlas.sidebar.getByRole('button', { name: 'Write sheet' }).click();
    await atlas.sidebar.getByRole('button', { name: 'Open print page' }).click();
    await atlas.dialog.getByRole('heading', { level: 1, name: 'Norvik Mobile on one page' }).waitFor();
    await atlas.dialog.getByRole('table').first().waitFor();
    await atlas.dialog.getByRole('article').getByText('Internal only. Not for the customer.').waitFor();
    expect(await faultsIn(atlas, 'dialog')).toEqual([]);
    await atlas.shoot('print-page');
    await atlas.page.keyboard.press('Escape');
    await atlas.page.locator('dialog').waitFor({ state: 'detached' });
    await atlas.shoot('report-sheet');
    const added = (await sheetNames(atlas.page)).filter((name) => !before.includes(name));
    expect(added).toEqual([expect.stringMatching(/^Norvik Mobile on one page \d{4}-\d{2}-\d{2}$/)]);
  });
});

describe('the whole way', () => {
  it('raises no error that nobody handles', () => {
    expect(atlas.errors).toEqual([]);
  });
});
