/** The large map's layout: nobody overlaps, managers stand above their reports, mirrored for right-to-left. */

import fc from 'fast-check';
import {
  BLOCK_ROW_GAP_PX,
  CARD_HEIGHT_PX,
  CARD_WIDTH_PX,
  rowsOfBlock,
  SPINE_PX,
} from '../../../sidebar/map/chart/boxes';
import { type Layout, layOut } from '../../../sidebar/map/chart/layout';
import { drawReportingLines, nodesWithin, pathPen } from '../../../sidebar/map/chart/lines';
import { neighbourOf } from '../../../sidebar/map/chart/neighbour';
import { placeBoxes } from '../../../sidebar/map/chart/tidy';
import {
  detailFor,
  firstView,
  fitView,
  keepInSight,
  revealCard,
  withinChart,
  zoomAbout,
} from '../../../sidebar/map/chart/viewport';
import { buildForest, type Forest } from '../../../sidebar/map/forest';
import { type Shape, sampleMap, seededRandom, sourceOf } from '../sample-map';
import { flexTree } from './flex-tree';

const allOpen = (forest: Forest) => new Uint8Array(forest.size).fill(1);
const openLayout = (forest: Forest, isRightToLeft = false) =>
  layOut(forest, { open: allOpen(forest), kept: null, isRightToLeft });
const layoutOf = (count: number, shape: Shape, trayed = 0, isRightToLeft = false) =>
  openLayout(buildForest(sampleMap(count, shape, trayed)), isRightToLeft);

/** Pairs of nodes whose cards touch each other. */
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

/** Any managers, some of them unattached, any units and companies, any nodes open. */
const anyMap = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    manager: fc.tuple(
      ...Array.from({ length: count }, (_, index) => fc.integer({ min: -1, max: index - 1 })),
    ),
    unit: fc.array(fc.constantFrom('', 'IT', 'Finance', 'Audit'), { minLength: count, maxLength: count }),
    standing: fc.array(fc.constantFrom(null, 'outsider'), { minLength: count, maxLength: count }),
    account: fc.array(fc.constantFrom(0, 1), { minLength: count, maxLength: count }),
    loose: fc.array(fc.nat(count - 1), { maxLength: 3 }),
    isOpen: fc.array(fc.boolean(), { minLength: 2 * count + 20, maxLength: 2 * count + 20 }),
    arrangement: fc.constantFrom('lines' as const, 'units' as const),
  }),
);

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

  it('shows each node beneath open ones once, below its manager, without overlap, leaves and others in order', () => {
    fc.assert(
      fc.property(anyMap, ({ manager, unit, standing, account, loose, isOpen, arrangement }) => {
        const source = sourceOf(
          manager,
          loose.map((person) => ({ person, reason: 'cycle', detail: '' })),
        );
        const people = { ...source.people, unit, standing, account };
        const forest = buildForest({ ...source, accounts: ['A', 'B'], people }, arrangement);
        const open = Uint8Array.from({ length: forest.size }, (_, node) => Number(isOpen[node]));
        const layout = layOut(forest, { open, kept: null, isRightToLeft: false });
        const { x, y, isPlaced, inBlock } = layout;
        const wanted = [...forest.order].filter((node) => {
          for (let one = node; one >= 0; one = forest.parent[one] ?? -1) {
            if (one === forest.tray || (one !== node && open[one] !== 1)) return false;
          }
          return true;
        });
        expect([...layout.placed].sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
        expect(overlaps(layout)).toBe(0);
        const leftOf = (node: number) => x[node] ?? 0;
        const topOf = (node: number) => y[node] ?? 0;
        for (let above = -1; above < forest.size; above += 1) {
          const beneath = [...(above < 0 ? forest.roots : forest.order)].filter(
            (node) => forest.parent[node] === above && isPlaced[node] === 1,
          );
          if (above >= 0) {
            for (const node of beneath)
              expect(topOf(node)).toBeGreaterThanOrEqual(topOf(above) + CARD_HEIGHT_PX);
          }
          const alone = beneath.filter((node) => inBlock[node] === 0);
          expect(alone.map(leftOf)).toEqual(alone.map(leftOf).sort((a, b) => a - b));
          const packed = beneath.filter((node) => inBlock[node] !== 0);
          const inColumns = [...packed].sort((a, b) => leftOf(a) - leftOf(b) || topOf(a) - topOf(b));
          expect(packed).toEqual(inColumns);
        }
      }),
      { seed: 20261122 },
    );
  });

  it('is the same whatever part of it is looked at, and mirrored from right to left', () => {
    const left = layoutOf(250, 'tree');
    const right = layoutOf(250, 'tree', 0, true);
    expect(right.y).toEqual(left.y);
    for (const person of left.placed) {
      expect(right.x[person]).toBeCloseTo(left.width - (left.x[person] ?? 0) - CARD_WIDTH_PX);
    }
    const half = nodesWithin(left, { left: 0, top: 0, right: left.width / 2, bottom: left.height });
    const rest = nodesWithin(left, {
      left: left.width / 2,
      top: 0,
      right: left.width,
      bottom: left.height,
    });
    expect(new Set([...half, ...rest]).size).toBe(left.placed.length);
  });

  it('puts a manager of managers above their middle', () => {
    const { x } = openLayout(buildForest(sourceOf([-1, 0, 0, 1, 2])));
    expect(x[0]).toBeCloseTo(((x[1] ?? 0) + (x[2] ?? 0)) / 2);
  });

  it('needs at most a twentieth of the width of a row for a manager of a thousand', () => {
    const forest = buildForest(sampleMap(1001, 'star'));
    const { width, height } = openLayout(forest);
    const row = flexTree(
      [-1, ...new Array<number>(1000).fill(0)],
      () => CARD_WIDTH_PX + 20,
      () => CARD_HEIGHT_PX,
    );
    expect(width).toBeLessThanOrEqual(row.width * 0.05);
    expect(height).toBeLessThan(4000);
  });
});

describe('placeBoxes', () => {
  /** Boxes in breadth-first order, box 0 the root. */
  function boxesOf(parents: readonly number[], sizes: readonly (readonly [number, number])[]) {
    const count = parents.length;
    const first = new Int32Array(count);
    const end = new Int32Array(count);
    for (let box = 0; box < count; box += 1) {
      const beneath = parents.flatMap((above, one) => (above === box ? [one] : []));
      first[box] = beneath[0] ?? 0;
      end[box] = beneath.length === 0 ? 0 : (beneath[beneath.length - 1] ?? 0) + 1;
    }
    return {
      count,
      parent: Int32Array.from(parents),
      first,
      end,
      width: Float64Array.from(sizes, ([width]) => width),
      height: Float64Array.from(sizes, ([, height]) => height),
    };
  }
  /** Parents that never go back, which numbers them breadth first. */
  const anyTree = fc.array(fc.nat(4), { maxLength: 80 }).map((steps) => {
    const parents = [-1];
    let above = 0;
    for (const step of steps) {
      above = Math.min(parents.length - 1, above + step);
      parents.push(above);
    }
    return parents;
  });
  const check = (parents: readonly number[], sizes: readonly (readonly [number, number])[]) => {
    const boxes = boxesOf(parents, sizes);
    const { x, y } = placeBoxes(boxes);
    const width = (box: number) => boxes.width[box] ?? 0;
    const height = (box: number) => boxes.height[box] ?? 0;
    const right = Math.max(...[...x].map((left, box) => left + width(box)));
    const low = Math.max(...[...y].map((top, box) => top + height(box)));
    const tree = flexTree(parents, width, height);
    expect(right - Math.min(...x)).toBeLessThanOrEqual(tree.width + 1e-6);
    expect(low).toBeLessThanOrEqual(tree.height + 1e-6);
    let touching = 0;
    for (let one = 0; one < boxes.count; one += 1) {
      for (let other = one + 1; other < boxes.count; other += 1) {
        const across = Math.min((x[one] ?? 0) + width(one), (x[other] ?? 0) + width(other));
        const down = Math.min((y[one] ?? 0) + height(one), (y[other] ?? 0) + height(other));
        const isTouching =
          across - Math.max(x[one] ?? 0, x[other] ?? 0) > 1e-6 &&
          down - Math.max(y[one] ?? 0, y[other] ?? 0) > 1e-6;
        if (isTouching) touching += 1;
      }
    }
    expect(touching).toBe(0);
  };

  it('is never wider or higher than d3-flextree on the same boxes of any size, and none overlap', () => {
    const sized = anyTree.chain((parents) =>
      fc.tuple(
        fc.constant(parents),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 200 })), {
          minLength: parents.length,
          maxLength: parents.length,
        }),
      ),
    );
    fc.assert(
      fc.property(sized, ([parents, sizes]) => check(parents, sizes)),
      { seed: 20261122, numRuns: 200 },
    );
  });
  it.each([50, 1000])('is never wider than d3-flextree for %d equal cards', (count) => {
    const random = seededRandom(count);
    const parents = [-1];
    while (parents.length < count) {
      const last = parents[parents.length - 1] ?? 0;
      const above = Math.min(parents.length - 1, Math.max(0, last) + (random() < 0.2 ? 1 : 0));
      parents.push(above);
    }
    check(
      parents,
      parents.map(() => [204, 92]),
    );
  });
});

describe('rowsOfBlock', () => {
  it('hangs a small team in one column and makes a block of many somewhat wider than high', () => {
    expect(rowsOfBlock(3)).toBe(3);
    const rows = rowsOfBlock(1000);
    const width = Math.ceil(1000 / rows) * CARD_WIDTH_PX;
    const height = rows * (CARD_HEIGHT_PX + BLOCK_ROW_GAP_PX);
    expect(width).toBeGreaterThan(height);
    expect(width).toBeLessThan(2 * height);
  });
});

describe('what is drawn', () => {
  const forest = buildForest(sampleMap(1000, 'star'));
  const layout = openLayout(forest);

  it('is only who is in the window', () => {
    const people = nodesWithin(layout, { left: 0, top: 0, right: 400, bottom: 300 });
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
});

describe('neighbourOf', () => {
  it('goes to the nearest card in a direction, and nowhere at the edge', () => {
    const layout = openLayout(buildForest(sourceOf([-1, 0, 0, 1, 2])));
    expect(neighbourOf(layout, 1, 'ArrowRight')).toBe(2);
    expect(neighbourOf(layout, 2, 'ArrowLeft')).toBe(1);
    expect(neighbourOf(layout, 3, 'ArrowUp')).toBe(1);
    expect(neighbourOf(layout, 0, 'ArrowUp')).toBe(-1);
    expect(neighbourOf(layout, 0, 'Enter')).toBe(-1);
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
  it('asks only for what lies on the chart, and never for nothing', () => {
    const chart = { width: 500, height: 400 };
    expect(withinChart({ left: -50, top: 20, right: 600, bottom: 90 }, chart)).toEqual({
      left: -SPINE_PX,
      top: 20,
      right: 500 + SPINE_PX,
      bottom: 90,
    });
    const { left, right } = withinChart({ left: 900, top: 0, right: 950, bottom: 9 }, chart);
    expect(right).toBeGreaterThan(left);
  });
  it.each([false, true])('draws the line along the outermost column, right-to-left: %s', (isRightToLeft) => {
    // A manager whose reports stand in one column that is wider than the manager's card.
    const forest = buildForest(sampleMap(4, 'star'));
    const layout = openLayout(forest, isRightToLeft);
    const everything = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };
    const [whole, shown] = [everything, withinChart(everything, layout)].map((area) => {
      const pen = pathPen();
      drawReportingLines(layout, forest, area, pen);
      return pen.path();
    });
    expect(shown).toBe(whole);
  });
  it('draws fewer details the more cards there are', () => {
    expect(detailFor(30, 1)).toBe('full');
    expect(detailFor(110, 0.5)).toBe('name');
    expect(detailFor(5000, 0.05)).toBe('mark');
    expect(detailFor(500, 1)).toBe('mark');
  });
});
