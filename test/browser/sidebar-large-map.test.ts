/** The large map in a real browser: few elements at every zoom, pan, choice, ties, both directions. */

import type { Page } from 'playwright-core';
import type { MapView } from '../../src/domain/map/map-view';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import type { Answers } from './sidebar-answers';
import { type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const largeMap: Opening = {
  start: { view: 'largeMap', container: 'dialog', account: 'Northwind' },
  width: 1200,
  height: 800,
};
const withMap = (view: MapView): Answers => ({ getMap: () => answerOf(view) });

const open = pagesOfTheirOwn();

const tree = (page: Page) => page.getByRole('tree');
const elements = (page: Page) => page.locator('body *').count();

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
        ties: [
          { from: 1, to: 2, kind: 'influences', feeling: 'positive', strength: 4, isMutual: false, row: 2 },
        ],
      }),
    });
    await page.locator('[data-node="2"]').click();
    expect(await page.locator('path.tie').count()).toBe(1);
    await page.getByText('Influenced by').waitFor();
    await page.getByText('Positive · strength 4 of 5').waitFor();
  });

  it('puts the first report at the right when it reads from right to left', async () => {
    const { page } = await open({ ...largeMap, language: 'fa' });
    const left = async (person: number) =>
      (await page.locator(`[data-node="${person}"]`).boundingBox())?.x ?? 0;
    expect(await left(1)).toBeGreaterThan(await left(2));
  });
});
