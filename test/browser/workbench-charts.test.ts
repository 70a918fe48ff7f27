/** Charts in the workbench's page: over their cells, with the data of the moment, and kept. */

import type { Browser } from 'playwright-core';
import { chartAddOn } from './chart-add-on';
import { launchBrowser } from './launch';
import { type ServedPage, servePage } from './serve';
import { expectSoon, faultsIn, ready, typeInto, type Visit, visit } from './visit';

jest.setTimeout(60_000);

let served: ServedPage;
let browser: Browser;
let visited: Visit;

beforeAll(async () => {
  served = await servePage(chartAddOn);
  browser = await launchBrowser();
  visited = await visit(browser, `${served.url}?sample`, 'charts', { width: 1400, height: 900 });
});
afterAll(async () => {
  await visited?.context.close();
  await browser?.close();
  served?.stop();
});

const load = 'Accounts per manager, combo chart';
const chart = (name: string) => visited.page.getByRole('img', { name });
const count = () => visited.page.locator('#charts').getByRole('img').count();
const runMenu = (name: string) =>
  visited.page.evaluate((menu) => window.workbench?.runMenu(menu), name).then(() => undefined);

async function cornerOf(name: string): Promise<readonly [number, number]> {
  const box = await chart(name).boundingBox();
  return [Math.round(box?.x ?? -1), Math.round(box?.y ?? -1)];
}

/** Where the grid begins to draw cells, under its column letters and beside its row numbers. */
async function firstCell(): Promise<readonly [number, number]> {
  const box = await visited.page.locator('[id^="univer-sheet-main-canvas_"]').boundingBox();
  return [(box?.x ?? 0) + 46, (box?.y ?? 0) + 20];
}

/** What the pointer is told over the marks of a chart. */
const marks = (name: string) => chart(name).locator('rect title, circle title').allTextContents();

it('lie at their anchor cells, with the words of the cells as words', async () => {
  const [left, top] = await firstCell();
  expect(await count()).toBe(6);
  expect(await cornerOf(load)).toEqual([left, top + 7 * 21]);
  expect(await cornerOf('Pareto of accounts, combo chart')).toEqual([left + 610, top + 7 * 21]);
  expect(await chart(load).locator('b').count()).toBe(0);
  expect(await marks(load)).toContain('Bo <b>Derek</b>, Accounts: 9');
  await visited.shoot('light');
});

it('have no fault that axe can find', async () => {
  expect(await faultsIn(visited, 'page')).toEqual([]);
});

it('scroll with the cells when the wheel turns over them, under the frozen row', async () => {
  const { page } = visited;
  const [left, top] = await cornerOf(load);
  await page.mouse.move(left + 200, top + 100);
  await page.mouse.wheel(0, 210);
  await expectSoon(() => cornerOf(load), [left, top - 210]);
  const frame = await page.locator('.chart-frame').first().boundingBox();
  expect(frame?.y).toBeGreaterThanOrEqual((await firstCell())[1] + 20);
  await visited.shoot('scrolled');
  await page.mouse.wheel(0, -900);
  await expectSoon(() => cornerOf(load), [left, top]);
});

it('lie under an open menu', async () => {
  const { page } = visited;
  await page.getByRole('menuitem', { name: 'File', exact: true }).click();
  const entry = page.getByRole('menu').first();
  const isOver = await entry.evaluate((menu) => {
    const box = menu.getBoundingClientRect();
    return menu.contains(document.elementFromPoint(box.x + box.width / 2, box.bottom - 6));
  });
  expect(isOver).toBe(true);
  await page.keyboard.press('Escape');
});

it('are drawn anew when a person types a number', async () => {
  await typeInto(visited.page, 'Charts', 'B3', '11');
  await expectSoon(async () => (await marks(load)).includes('Bo <b>Derek</b>, Accounts: 11'), true);
});

it('move with a row that is inserted above them, and read their data there', async () => {
  const [left, top] = await cornerOf(load);
  await runMenu('insertRow');
  await expectSoon(() => cornerOf(load), [left, top + 21]);
  expect(await marks(load)).toContain('Ada Lovelace, Accounts: 14');
});

it('belong to their sheet, and are there again after a reload', async () => {
  const { page } = visited;
  await runMenu('addSheet');
  await expectSoon(count, 0);
  await page.evaluate(() => window.workbench?.select('Charts', 'A1'));
  await expectSoon(count, 6);
  await page.evaluate(() => window.workbench?.idle());
  await page.goto(served.url);
  await ready(page);
  await expectSoon(count, 6);
});

it('go when a script takes them away', async () => {
  await runMenu('removeCharts');
  await expectSoon(count, 0);
  expect(visited.errors).toEqual([]);
});

it('are readable in the dark, and grow smaller with the cells', async () => {
  const dark = await visit(browser, `${served.url}?sample`, 'charts-dark', {
    width: 1400,
    height: 900,
    colours: 'dark',
  });
  const first = dark.page.getByRole('img', { name: load });
  await first.waitFor();
  expect(await faultsIn(dark, 'page')).toEqual([]);
  const before = await first.boundingBox();
  expect(before?.width).toBe(520);
  await first.hover();
  await dark.page.keyboard.down('Control');
  await dark.page.mouse.wheel(0, 100);
  await dark.page.keyboard.up('Control');
  await expectSoon(async () => ((await first.boundingBox())?.width ?? 520) < 520, true);
  const after = await first.boundingBox();
  const [zoom, left, top] = [(after?.width ?? 0) / 520, after?.x ?? 0, after?.y ?? 0];
  const canvas = await dark.page.locator('[id^="univer-sheet-main-canvas_"]').boundingBox();
  expect(left - (canvas?.x ?? 0)).toBeCloseTo(46 * zoom, 0);
  expect(top - (canvas?.y ?? 0)).toBeCloseTo((20 + 7 * 21) * zoom, 0);
  await dark.shoot('smaller');
  await dark.context.close();
});
