/** The large map's layout: nobody overlaps, managers stand above their reports, mirrored for right-to-left. */

import fc from 'fast-check';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, makeBlock, placeInBlock } from '../../../sidebar/map/chart/boxes';
import { type Layout, layOut } from '../../../sidebar/map/chart/layout';
import { drawReportingLines, pathPen, peopleWithin, tiePath } from '../../../sidebar/map/chart/lines';
import {
  detailFor,
  firstView,
  fitView,
  keepInSight,
  revealCard,
  zoomAbout,
} from '../../../sidebar/map/chart/viewport';
import { buildForest } from '../../../sidebar/map/forest';
import { type Shape, sampleMap, sourceOf } from '../sample-map';

function layoutOf(count: number, shape: Shape, trayed = 0, isRightToLeft = false): Layout {
  const forest = buildForest(sampleMap(count, shape, trayed));
  return layOut(forest, { open: new Uint8Array(count + 1).fill(1), kept: null, isRightToLeft });
}

/** Pairs of people whose cards touch each other. */
function overlaps({ placed, x, y }: Layout): number {
  const byTop = [...placed].sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0));
  let count = 0;
  byTop.forEach((one, index) => {
    for (let next = index + 1; next < byTop.length; next += 1) {
      const other = byTop[next] ?? 0;
      if ((y[other] ?? 0) >= (y[one] ?? 0) + CARD_HEIGHT_PX) break;
      if (Math.abs((x[other] ?? 0) - (x[one] ?? 0)) < CARD_WIDTH_PX) count += 1;
    }
  });
  return count;
}

describe('layOut', () => {
  it.each<[number, Shape, number]>([
    [1, 'tree', 0],
    [25, 'tree', 2],
    [1000, 'tree', 3],
    [10_000, 'tree', 40],
    [1000, 'star', 0],
    [200, 'chain', 0],
  ])('places each of %d people of a %s once, without overlap', (count, shape, trayed) => {
    const layout = layoutOf(count, shape, trayed);
    expect(new Set(layout.placed).size).toBe(layout.placed.length);
    expect(layout.placed.length).toBe(count - trayed);
    expect(overlaps(layout)).toBe(0);
    const lefts = [...layout.placed].map((person) => layout.x[person] ?? 0);
    expect(lefts.reduce((a, b) => Math.min(a, b))).toBe(0);
    expect(lefts.reduce((a, b) => Math.max(a, b)) + CARD_WIDTH_PX).toBeCloseTo(layout.width);
  });
  it('never overlaps and always goes down, for any managers and any open people', () => {
    const people = fc
      .integer({ min: 1, max: 60 })
      .chain((count) =>
        fc.tuple(
          fc.tuple(...Array.from({ length: count }, (_, index) => fc.integer({ min: -1, max: index - 1 }))),
          fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        ),
      );
    fc.assert(
      fc.property(people, ([manager, isOpen]) => {
        const forest = buildForest(sourceOf(manager));
        const open = Uint8Array.from([...isOpen.map(Number), 1]);
        const layout = layOut(forest, { open, kept: null, isRightToLeft: false });
        expect(overlaps(layout)).toBe(0);
        for (const person of layout.placed) {
          const above = manager[person] ?? -1;
          if (above >= 0)
            expect(layout.y[person] ?? 0).toBeGreaterThan((layout.y[above] ?? 0) + CARD_HEIGHT_PX);
        }
      }),
      { seed: 20261121 },
    );
  });
  it('keeps the place of each person when drawn from right to left, mirrored', () => {
    const left = layoutOf(25, 'tree');
    const right = layoutOf(25, 'tree', 0, true);
    for (const person of left.placed) {
      expect(right.x[person]).toBeCloseTo(left.width - (left.x[person] ?? 0) - CARD_WIDTH_PX);
    }
  });
  it('puts a manager of managers above their middle', () => {
    const manager = [-1, 0, 0, 1, 2];
    const forest = buildForest(sourceOf(manager));
    const { x } = layOut(forest, { open: new Uint8Array(6).fill(1), kept: null, isRightToLeft: false });
    expect(x[0]).toBeCloseTo(((x[1] ?? 0) + (x[2] ?? 0)) / 2);
  });
  it('packs a manager of a thousand into a block instead of a row', () => {
    const { width, height } = layoutOf(1000, 'star');
    expect(width).toBeLessThan(6000);
    expect(height).toBeLessThan(4000);
  });
});

describe('makeBlock', () => {
  it('hangs a small team in one column and runs down the columns', () => {
    expect(makeBlock([5, 6, 7]).columns).toBe(1);
    const block = makeBlock(Array.from({ length: 40 }, (_, index) => index));
    expect(block.columns).toBeGreaterThan(1);
    expect(placeInBlock(block, 1).x).toBe(placeInBlock(block, 0).x);
    expect(placeInBlock(block, block.rows).isFirst).toBe(true);
  });
});

describe('what is drawn', () => {
  const forest = buildForest(sampleMap(1000, 'star'));
  const layout = layOut(forest, { open: new Uint8Array(1001).fill(1), kept: null, isRightToLeft: false });

  it('is only who is in the window', () => {
    const people = peopleWithin(layout, { left: 0, top: 0, right: 400, bottom: 300 });
    expect(people.length).toBeGreaterThan(3);
    expect(people.length).toBeLessThan(20);
  });
  it('cuts reporting lines to the window', () => {
    const area = { left: 100, top: 50, right: 500, bottom: 350 };
    const pen = pathPen();
    drawReportingLines(layout, forest, area, pen);
    const numbers = [...pen.path().matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(4);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(area.left);
      expect(Number(x)).toBeLessThanOrEqual(area.right);
      expect(Number(y)).toBeGreaterThanOrEqual(area.top);
      expect(Number(y)).toBeLessThanOrEqual(area.bottom);
    }
  });
  it('joins two cards by a curve of finite numbers, even one card with itself', () => {
    expect(tiePath(layout, 1, 400)).toMatch(/^M-?\d+ -?\d+Q-?\d+ -?\d+ -?\d+ -?\d+$/);
    expect(tiePath(layout, 1, 1)).not.toMatch(/NaN|Infinity/);
  });
});

describe('the viewport', () => {
  const window = { width: 900, height: 700 };
  it('zooms about the pointer', () => {
    const view = zoomAbout({ x: 10, y: 20, scale: 1 }, 1.5, 300, 200);
    expect((300 - view.x) / view.scale).toBeCloseTo(290);
    expect((200 - view.y) / view.scale).toBeCloseTo(180);
  });
  it('fits the whole chart and never enlarges it', () => {
    expect(fitView({ width: 100, height: 50 }, window).scale).toBe(1);
    const view = fitView({ width: 8520, height: 3000 }, window);
    expect(view.scale).toBeCloseTo(0.1);
    expect(view.x).toBeCloseTo(24);
  });
  it('opens a chart that would be unreadable when fitted at its top, readable', () => {
    const view = firstView({ width: 9000, height: 900 }, window, {
      left: 4400,
      right: 4584,
      top: 0,
      bottom: 56,
    });
    expect(view.scale).toBeGreaterThanOrEqual(0.7);
    expect(4492 * view.scale + view.x).toBeCloseTo(450);
  });
  it('reveals a card with the least movement', () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(revealCard(view, window, { left: 100, right: 284, top: 100, bottom: 156 })).toEqual(view);
    expect(revealCard(view, window, { left: 1000, right: 1184, top: 100, bottom: 156 }).x).toBe(
      900 - 24 - 1184,
    );
    expect(revealCard(view, window, { left: -300, right: -116, top: 100, bottom: 156 }).x).toBe(324);
  });
  it('never lets the chart leave the window', () => {
    const view = keepInSight({ x: 1e6, y: -1e6, scale: 1 }, { width: 500, height: 500 }, window);
    expect(view.x).toBeLessThan(window.width);
    expect(view.y + 500).toBeGreaterThan(0);
  });
  it('draws fewer details the more cards there are', () => {
    expect(detailFor(30, 1)).toBe('full');
    expect(detailFor(150, 0.5)).toBe('name');
    expect(detailFor(5000, 0.05)).toBe('mark');
    expect(detailFor(500, 1)).toBe('mark');
  });
});
