/** A person's own list: from a file to the map, over a reload, and back to the sample; and the states that look different. */

import type { Browser } from 'playwright-core';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { launchBrowser } from './launch';
import { type ServedPage, servePage } from './serve';
import { openPage } from './sidebar-harness';
import {
  artefact,
  chooseFile,
  contentOf,
  expectSoon,
  importFile,
  ready,
  rowsOf,
  sheetNames,
  showSheet,
  type Visit,
  visit,
} from './visit';

jest.setTimeout(90_000);

let served: ServedPage;
let browser: Browser;
let atlas: Visit;

beforeAll(async () => {
  served = await servePage();
  browser = await launchBrowser();
  atlas = await visit(browser, served.url, 'journey-files');
});
afterAll(async () => {
  await browser?.close();
  served?.stop();
});

const SAMPLE_PEOPLE = 31;
const PEOPLE = 200;
const SPAN = 6;
const name = (number: number) => `Given${number} Family${number}`;

/** Person 1 leads persons 2 to 6, person 2 leads 7 to 12, and so on. */
function towersList(): string {
  const lines = Array.from({ length: PEOPLE }, (_, index) => {
    const number = index + 1;
    const manager = number === 1 ? '' : name(Math.ceil(number / SPAN));
    return `0${number},Given${number},Family${number},Engineer,Norvik Towers,p${number}@towers.example,${manager}`;
  });
  return ['Id,First name,Last name,Job title,Company,Email,Manager', ...lines].join('\n');
}

const peopleInContacts = async () => (await rowsOf(atlas.page, 'Contacts')).length;

describe('a list in a file', () => {
  it('comes in as a sheet of its own', async () => {
    await importFile(atlas.page, 'towers.csv', towersList());
    await atlas.page.getByRole('button', { name: 'Import as a new sheet' }).waitFor();
    await atlas.shoot('import-file');
    await atlas.page.getByRole('button', { name: 'Import as a new sheet' }).click();
    await expectSoon(() => sheetNames(atlas.page), expect.arrayContaining(['towers']));
    expect(await rowsOf(atlas.page, 'towers')).toHaveLength(PEOPLE);
  });

  it('becomes people in Contacts after a dry run, and stays as it was itself', async () => {
    const source = await contentOf(atlas.page, 'towers');
    expect(await peopleInContacts()).toBe(SAMPLE_PEOPLE);
    await atlas.sidebar.getByRole('tab', { name: 'Import' }).click();
    await atlas.sidebar.getByLabel('Sheet to import from').selectOption({ label: `towers (${PEOPLE} rows)` });
    const start = atlas.sidebar.getByRole('button', { name: `Import ${PEOPLE} people` });
    await start.waitFor();
    const counts = await atlas.sidebar.locator('.count-row').allTextContents();
    expect(counts).toEqual(['Rows read200', 'New people200', 'Updated0', 'Unchanged0', 'Skipped0']);
    await atlas.shoot('dry-run');
    await start.click();
    await atlas.sidebar.getByText('200 new people, none updated, none skipped.').waitFor();
    await atlas.shoot('imported');
    expect(await contentOf(atlas.page, 'towers')).toBe(source);
    const added = (await rowsOf(atlas.page, 'Contacts')).slice(SAMPLE_PEOPLE);
    expect(added.map((row) => [row.Name, row['Source id'], row['Reports to'], row.Check])).toEqual(
      Array.from({ length: PEOPLE }, (_, index) => [
        name(index + 1),
        `0${index + 1}`,
        index === 0 ? null : name(Math.ceil((index + 1) / SPAN)),
        null,
      ]),
    );
  });

  it('is on the map one press later', async () => {
    await atlas.sidebar.getByRole('button', { name: 'See the map' }).click();
    await atlas.sidebar.getByText(`${PEOPLE + 1} people`, { exact: false }).waitFor();
    await atlas.sidebar.getByRole('treeitem', { name: /^Given1 Family1/ }).waitFor();
    await atlas.shoot('own-map');
  });

  it('that cannot be read is refused with a remedy, and nothing is lost', async () => {
    const before = await sheetNames(atlas.page);
    await chooseFile(atlas.page, /^Open…/, 'broken.xlsx', Buffer.from('no workbook'));
    await atlas.page.getByRole('dialog').getByText('Nothing in the workbook was changed.').waitFor();
    await atlas.shoot('broken-file');
    await atlas.page.keyboard.press('Enter');
    await atlas.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await sheetNames(atlas.page)).toEqual(before);
  });
});

describe('the workbook', () => {
  it('is there again after a reload', async () => {
    await atlas.page.evaluate(() => window.workbench?.idle());
    const before = [await contentOf(atlas.page, 'Contacts'), await contentOf(atlas.page, 'Scoring')];
    await atlas.page.reload();
    await ready(atlas.page);
    expect([await contentOf(atlas.page, 'Contacts'), await contentOf(atlas.page, 'Scoring')]).toEqual(before);
    await atlas.shoot('reloaded');
  });

  it('goes back to the sample when asked to', async () => {
    await atlas.page.getByRole('menuitem', { name: 'File', exact: true }).click();
    await atlas.page.getByRole('menuitem', { name: 'Reset to the sample' }).click();
    await atlas.page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expectSoon(async () => (await sheetNames(atlas.page)).includes('towers'), false);
    await expectSoon(peopleInContacts, SAMPLE_PEOPLE);
    await atlas.sidebar.getByRole('treeitem', { name: /^Astrid Holm/ }).waitFor();
    expect(atlas.errors).toEqual([]);
  });
});

describe('the looks', () => {
  it('are readable in the dark', async () => {
    const dark = await visit(browser, served.url, 'journey-dark', { colours: 'dark' });
    await dark.sidebar.getByRole('treeitem', { name: /^Astrid Holm/ }).waitFor();
    await showSheet(dark.page, 'Contacts');
    await dark.shoot('contacts');
    await dark.context.close();
  });

  it('of an empty workbook say what to do first', async () => {
    const empty = await visit(browser, `${served.url}?empty`, 'journey-empty');
    await empty.page.evaluate(async () => {
      await window.workbench?.runMenu('openMap');
    });
    await empty.sidebar.getByText('Not set up yet').waitFor();
    await empty.shoot('workbook');
    await empty.context.close();
  });

  const small: [string, Parameters<typeof openPage>[1]][] = [
    ['persian', { language: 'fa' }],
    ['ten-thousand', { answers: { getMap: () => answerOf(sampleMap(10_000)) } }],
  ];
  it.each(small)('of the sidebar hold at 300 pixels: %s', async (state, opening) => {
    const { page, context, surprises } = await openPage(browser, opening);
    await page.getByRole('treeitem').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.screenshot({ path: artefact(`journey-sidebar-${state}.png`) });
    expect([width, surprises]).toEqual([300, []]);
    await context.close();
  });
});
