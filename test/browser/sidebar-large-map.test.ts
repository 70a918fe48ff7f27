/** The large map in a real browser: few nodes at every zoom, every way to move, marks and lines, both directions. */

import type { Page } from 'playwright-core';
import type { MapTie, MapView } from '../../src/domain/map/map-view';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import type { Answers } from './sidebar-answers';
import { type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(180_000);

const largeMap: Opening = {
  start: { view: 'largeMap', container: 'dialog', account: 'Northwind' },
  width: 1000,
  height: 700,
};
const withMap = (view: MapView): Answers => ({ getMap: () => answerOf(view) });
const tieOf = (from: number, to: number, more: Partial<MapTie> = {}): MapTie => ({
  from,
  to,
  kind: 'influences',
  feeling: null,
  strength: null,
  isMutual: false,
  row: 2,
  ...more,
});
const popular: MapView = {
  ...sampleMap(3001),
  ties: Array.from({ length: 3000 }, (_, index) => tieOf(index + 1, 0)),
};

const open = pagesOfTheirOwn();

const tree = (page: Page) => page.getByRole('tree');
const card = (page: Page, node: number) => page.locator(`.card[data-node="${node}"]`);
/** Elements and texts; scripts and styles are no part of what is drawn. */
const nodes = (page: Page): Promise<number> =>
  page.evaluate<number>(`(() => {
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  })()`);
const press = async (page: Page, name: string) => page.getByRole('button', { name }).click();
const viewOf = (page: Page) => page.locator('.chart-layer').getAttribute('style');
/** Waits until the map has been moved or zoomed. */
const moved = (page: Page, before: string | null) =>
  page.waitForFunction(
    `document.querySelector('.chart-layer').getAttribute('style') !== ${JSON.stringify(before)}`,
  );
const scaleOf = async (page: Page) => Number(/scale\(([\d.]+)\)/.exec((await viewOf(page)) ?? '')?.[1]);

describe('the large map', () => {
  it.each<[string, MapView]>([
    ['50 people', sampleMap(50, 'tree', 2)],
    ['1,000 people', sampleMap(1000, 'tree', 3)],
    ['10,000 people', sampleMap(10_000, 'tree', 40)],
    ['a manager of 1,000', sampleMap(1000, 'star')],
    ['3,000 ties of one person', popular],
  ])('draws %s with at most 600 nodes at every zoom', async (_, view) => {
    const { page, surprises } = await open({ ...largeMap, answers: withMap(view) });
    await press(page, 'Expand all');
    const counts = [await nodes(page)];
    await press(page, 'Fit to window');
    for (let step = 0; step < 7; step += 1) {
      counts.push(await nodes(page));
      await press(page, 'Zoom in');
    }
    await tree(page).focus();
    for (const key of ['End', 'Home', 'ArrowDown']) {
      await page.keyboard.press(key);
      await page.locator('.card.is-active').waitFor({ state: 'attached' });
      counts.push(await nodes(page));
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(600);
    expect(surprises).toEqual([]);
  });

  it('names people as the sidebar does', async () => {
    const narrow = await open();
    const wide = await open(largeMap);
    // Gaps are looked for when there is time.
    const name = (page: Page) =>
      page.locator('[data-node="1"][aria-label*="gap"]').getAttribute('aria-label');
    expect(await name(wide.page)).toBe(await name(narrow.page));
  });

  it('pans by drag and wheel without choosing anybody, and chooses by click', async () => {
    const { page, calls } = await open(largeMap);
    await card(page, 0).hover();
    const before = await viewOf(page);
    await page.mouse.down();
    await page.mouse.move(300, 400, { steps: 4 });
    await page.mouse.up();
    const dragged = await viewOf(page);
    expect(dragged).not.toBe(before);
    await page.mouse.wheel(0, 60);
    await moved(page, dragged);
    expect(calls.some(({ method }) => method === 'showPerson')).toBe(false);
    await card(page, 0).click();
    await page.locator('.card.is-chosen').waitFor();
    expect(calls.filter(({ method }) => method === 'showPerson')).toHaveLength(1);
  });

  it('zooms by Ctrl and wheel, by two fingers, by keys and by buttons, and fits at once', async () => {
    const { page } = await open({ ...largeMap, answers: withMap(sampleMap(1000)) });
    await press(page, 'Expand all');
    await card(page, 0).hover();
    const scales = [await scaleOf(page)];
    const then = async (act: () => Promise<unknown>) => {
      const before = await viewOf(page);
      await act();
      await moved(page, before);
      scales.push(await scaleOf(page));
    };
    await page.keyboard.down('Control');
    await then(() => page.mouse.wheel(0, 200));
    await page.keyboard.up('Control');
    await then(() =>
      page.evaluate(`(() => {
        const chart = document.querySelector('.chart');
        chart.setPointerCapture = () => {};
        const send = (type, pointerId, clientX, clientY) =>
          chart.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY, bubbles: true, button: 0 }));
        send('pointerdown', 1, 200, 300);
        send('pointerdown', 2, 300, 300);
        send('pointermove', 2, 400, 300);
        send('pointerup', 1, 200, 300);
        send('pointerup', 2, 400, 300);
      })()`),
    );
    await tree(page).focus();
    await then(() => page.keyboard.press('-'));
    await then(() => press(page, 'Zoom in'));
    await tree(page).focus();
    await then(() => page.keyboard.press('0'));
    const [first = 0, wheeled = 0, pinched = 0, keyed = 0, buttoned = 0, fitted = 0] = scales;
    expect(wheeled).toBeLessThan(first);
    expect(pinched / wheeled).toBeCloseTo(2);
    expect(keyed).toBeLessThan(pinched);
    expect(buttoned).toBeGreaterThan(keyed);
    expect(fitted).toBeLessThan(wheeled);
  });

  it('is walked with the keyboard alone, as a tree and as a picture, the focused card always in sight', async () => {
    const { page } = await open({ ...largeMap, answers: withMap(sampleMap(1000)) });
    await tree(page).focus();
    const active = () => page.locator('.card.is-active').getAttribute('data-node');
    const inSight = async () => {
      const box = await page.locator('.card.is-active').boundingBox();
      const frame = await page.locator('.chart').boundingBox();
      return (
        box !== null &&
        frame !== null &&
        box.x >= frame.x - 1 &&
        box.x + box.width <= frame.x + frame.width + 1
      );
    };
    await page.keyboard.press('ArrowRight');
    const first = await active();
    await page.keyboard.press('Control+ArrowDown');
    expect(await active()).not.toBe(first);
    await page.keyboard.press('Control+ArrowUp');
    expect(await active()).toBe(first);
    await page.keyboard.press('Control+ArrowUp');
    expect(await active()).toBe('0');
    await page.keyboard.press('End');
    await page.waitForFunction("!document.getAnimations().some((one) => one.playState === 'running')");
    expect(await inSight()).toBe(true);
    expect(await tree(page).getAttribute('aria-activedescendant')).toBe(
      await page.locator('.card.is-active').getAttribute('id'),
    );
    const before = await viewOf(page);
    await page.keyboard.press('Shift+ArrowLeft');
    await moved(page, before);
    await page.keyboard.press('Enter');
    await page.locator('.card.is-chosen').waitFor({ state: 'attached' });
  });

  it('moves by its overview, which can be hidden, and chooses in the picture of far-out marks', async () => {
    const { page } = await open({ ...largeMap, answers: withMap(sampleMap(1000)) });
    await press(page, 'Expand all');
    const before = await viewOf(page);
    const box = await page.locator('.minimap').boundingBox();
    if (!box) throw new Error('There is no overview.');
    await page.mouse.click(box.x + box.width - 3, box.y + box.height - 3);
    await moved(page, before);
    await press(page, 'Hide the overview');
    expect(await page.locator('.minimap').count()).toBe(0);
    await press(page, 'Show the overview');
    await page.locator('.minimap').waitFor();
    await press(page, 'Fit to window');
    await page.locator('canvas.overview').waitFor({ state: 'attached' });
    await page.waitForFunction("!document.getAnimations().some((one) => one.playState === 'running')");
    const top = await card(page, 0).boundingBox();
    if (!top) throw new Error('The focused card has left the page.');
    await page.locator('.chart').click({
      position: {
        x: top.x + top.width / 2,
        y: top.y + top.height / 2 - ((await tree(page).boundingBox())?.y ?? 0),
      },
    });
    await page.locator('.card.is-chosen[data-node="0"]').waitFor({ state: 'attached' });
  });

  it('draws ties by kind, feeling and direction, and leaves them out where nobody is focused and they are many', async () => {
    const ties = [
      tieOf(1, 2, { feeling: 'positive', strength: 5 }),
      tieOf(2, 3, { kind: 'conflict', isMutual: true }),
      tieOf(1, 3, { kind: 'dottedLine' }),
      tieOf(3, 1, { kind: 'knows', feeling: 'negative' }),
    ];
    const { page } = await open({ ...largeMap, answers: withMap({ ...sampleMap(4), ties }) });
    await card(page, 2).click();
    const looks = await page.evaluate<string[]>(
      "[...document.querySelectorAll('path.tie')].map((line) => line.getAttribute('class'))",
    );
    expect([...looks].sort()).toEqual([
      'tie conflict bad weight-1',
      'tie dottedLine line weight-1',
      'tie influences good weight-3',
      'tie knows bad weight-1',
    ]);
    expect(await page.locator('path.cross').count()).toBe(1);
    await page.getByText('strength 5 of 5').waitFor();
    await press(page, 'All ties');
    await card(page, 0).click();
    await page.locator('path.tie').waitFor({ state: 'detached' });
  });

  it('puts a person in the spotlight until Escape, with the path upward and ties full and the rest dimmed', async () => {
    const view = { ...sampleMap(8), ties: [tieOf(1, 2)] };
    const { page } = await open({ ...largeMap, answers: withMap(view) });
    await card(page, 1).click();
    await press(page, 'Spotlight');
    await page.locator('.chart.has-spotlight').waitFor();
    for (const lit of [0, 1, 2]) expect(await card(page, lit).getAttribute('class')).not.toContain('is-dim');
    expect(await card(page, 3).getAttribute('class')).toContain('is-dim');
    await tree(page).focus();
    await page.keyboard.press('Escape');
    await page.locator('.card.is-dim').first().waitFor({ state: 'detached' });
  });

  it('shows groups, vacancies, outsiders, key players, coverage and competitors by shape and text', async () => {
    const base = sampleMap(8);
    const of = <T>(values: readonly T[], person: number, value: T) =>
      values.map((old, place) => (place === person ? value : old));
    const [role] = base.roles;
    const view: MapView = {
      ...base,
      people: {
        ...base.people,
        manager: of(base.people.manager, 7, -1),
        standing: of(of(base.people.standing, 1, 'unknownPerson'), 7, 'outsider'),
        outsiderTie: of(base.people.outsiderTie, 7, 'Consultant'),
        coverage: of(base.people.coverage, 2, 'multipleContacts'),
        ourPerson: of(base.people.ourPerson, 2, 'Dana Reed'),
      },
      roles: role ? [{ ...role, person: 2, politicalStatus: 'innerCircle' }] : [],
      competitors: [{ competitor: 'Globex', unit: '', backedBy: [2], contractEnd: null }],
    };
    const { page } = await open({ ...largeMap, answers: withMap(view) });
    const group = page.locator('.card.is-group');
    expect(await group.getAttribute('aria-label')).toBe('Outside the organisation, 1 person');
    expect(await card(page, 1).getAttribute('class')).toContain('is-vacant');
    expect(await card(page, 7).locator('.card-title').getAttribute('data-sign')).toContain(
      'outsider: Consultant',
    );
    expect(await card(page, 2).getAttribute('class')).toMatch(/cover-2.*is-key/);
    expect(await card(page, 2).locator('.card-marks').getAttribute('data-sign')).toContain('⚑');
    expect(await card(page, 2).locator('.card-marks').getAttribute('data-sign')).toContain('DR');
    expect(await card(page, 2).getAttribute('aria-label')).toMatch(/Inner circle.*backs Globex/);
  });

  it('puts the first report at the right when it reads from right to left', async () => {
    const { page } = await open({ ...largeMap, language: 'fa' });
    const left = async (person: number) => (await card(page, person).boundingBox())?.x ?? 0;
    expect(await left(1)).toBeGreaterThan(await left(2));
    await tree(page).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.card.is-active').getAttribute('data-node')).toBe('1');
  });
});
