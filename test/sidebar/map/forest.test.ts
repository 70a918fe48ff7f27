/** Every person hangs in the forest exactly once, whatever the managers say. */

import fc from 'fast-check';
import type { ForestSource } from '../../../sidebar/map/arrange';
import { buildForest, childCount } from '../../../sidebar/map/forest';
import { firstOpen, listRows, openPath } from '../../../sidebar/map/rows';
import { sampleMap, sourceOf } from '../sample-map';

const forestOf = (manager: readonly number[], unattached: ForestSource['unattached'] = []) =>
  buildForest(sourceOf(manager, unattached));
const everyoneOpen = (people: number) => new Uint8Array(people + 1).fill(1);

describe('buildForest', () => {
  it('keeps tops and reports in the order of the list', () => {
    const forest = forestOf([-1, 0, -1, 0, 1]);
    expect(forest.roots).toEqual([0, 2]);
    expect([...listRows(forest, forest.roots, everyoneOpen(5), null).nodes]).toEqual([0, 1, 4, 3, 2]);
    expect([...forest.below]).toEqual([3, 1, 0, 0, 0]);
  });
  it('hangs the unattached in the tray, with their reports', () => {
    const forest = forestOf([-1, -1, 1], [{ person: 1, reason: 'managerNotFound', detail: 'Ewa' }]);
    expect(forest.roots).toEqual([0, 3]);
    expect([forest.parent[2], forest.parent[1]]).toEqual([1, 3]);
  });
  it('has no tray while everyone is attached', () => {
    expect(forestOf([-1, 0]).roots).toEqual([0]);
  });
  it('cuts a circle at one person and keeps the others below', () => {
    const forest = forestOf([-1, 3, 1, 2]);
    expect(childCount(forest, forest.tray)).toBe(1);
    expect(forest.below[forest.tray]).toBe(3);
  });
  it('cuts a person who reports to themselves', () => {
    expect(forestOf([0]).roots).toEqual([1]);
  });
  it('loses and repeats nobody for any managers', () => {
    const managers = fc
      .integer({ min: 0, max: 40 })
      .chain((count) =>
        fc.array(fc.integer({ min: -3, max: count + 2 }), { minLength: count, maxLength: count }),
      );
    fc.assert(
      fc.property(managers, fc.array(fc.integer({ min: -1, max: 45 })), (manager, trayed) => {
        const unattached = trayed.map((person) => ({ person, reason: 'cycle' as const, detail: '' }));
        const forest = forestOf(manager, unattached);
        const { nodes } = listRows(forest, forest.roots, everyoneOpen(manager.length), null);
        const shown = [...nodes].filter((node) => node < forest.people).sort((a, b) => a - b);
        expect(shown).toEqual(manager.map((_, person) => person));
      }),
      { seed: 20261121 },
    );
  });
  it('holds a chain of ten thousand without recursion', () => {
    expect(buildForest(sampleMap(10_000, 'chain')).depth[9_999]).toBe(9_999);
  });
});

describe('listRows', () => {
  const forest = forestOf([-1, 0, 0, 1, -1]);
  it('numbers the visible siblings', () => {
    const rows = listRows(forest, forest.roots, everyoneOpen(5), null);
    expect([...rows.nodes].map((node) => [rows.place[node], rows.siblings[node]])).toEqual([
      [1, 2],
      [1, 2],
      [1, 1],
      [2, 2],
      [2, 2],
    ]);
  });
  it('hides what is closed', () => {
    const open = new Uint8Array(6);
    open[0] = 1;
    const rows = listRows(forest, forest.roots, open, null);
    expect([...rows.nodes]).toEqual([0, 1, 2, 4]);
    expect(rows.rowOf[3]).toBe(-1);
  });
  it('leaves out what the search does not keep and numbers the rest', () => {
    const kept = Uint8Array.from([1, 0, 1, 0, 0, 0]);
    const rows = listRows(forest, forest.roots, everyoneOpen(5), kept);
    expect([...rows.nodes]).toEqual([0, 2]);
    expect([rows.place[2], rows.siblings[2]]).toEqual([1, 1]);
  });
});

describe('firstOpen', () => {
  const visible = (count: number) => {
    const forest = buildForest(sampleMap(count));
    return listRows(forest, forest.roots, firstOpen(forest), null).nodes.length;
  };
  it('opens everyone up to sixty people', () => {
    expect(visible(60)).toBe(60);
  });
  it('opens two levels of more', () => {
    const forest = buildForest(sampleMap(1000));
    expect(visible(1000)).toBe(1 + childCount(forest, 0));
  });
});

describe('openPath', () => {
  it('makes a person visible without opening more', () => {
    const forest = forestOf([-1, 0, 1, 2, 0]);
    expect([...openPath(forest, new Uint8Array(6), 3)]).toEqual([1, 1, 1, 0, 0, 0]);
  });
});
