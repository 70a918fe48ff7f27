/** The people of a map as a forest in typed arrays: tops, their reports, and a tray node that holds the unattached. */

import type { MapView } from '../../src/domain/map/map-view';
import { at, nodeAt } from './at';

/** Nodes 0 to `people - 1` are people by index; node `people` is the tray. Every person hangs in it exactly once. */
export interface Forest {
  readonly people: number;
  /** The tray's node; it is a root only when someone is in it. */
  readonly tray: number;
  /** -1 for roots. */
  readonly parent: Int32Array;
  /** Children of node n: `child` from `firstChild[n]` to before `firstChild[n + 1]`, in the order of the list. */
  readonly firstChild: Int32Array;
  readonly child: Int32Array;
  readonly roots: readonly number[];
  /** 0 for roots. */
  readonly depth: Int32Array;
  /** People below a node, at any distance. */
  readonly below: Int32Array;
  /** Every node, managers before their reports. */
  readonly order: Int32Array;
}

export type ForestSource = Pick<MapView, 'unattached'> & {
  readonly people: { readonly manager: readonly number[] };
};

export const childCount = (forest: Forest, node: number): number =>
  at(forest.firstChild, node + 1) - at(forest.firstChild, node);

/** Linear; a chain that runs in a circle is cut at one person, who goes to the tray, so that nobody gets lost. */
export function buildForest({ people, unattached }: ForestSource): Forest {
  const count = people.manager.length;
  const tray = count;
  const parent = parentsOf(people.manager, unattached, tray);

  const firstChild = new Int32Array(count + 2);
  for (let node = 0; node < count; node += 1) {
    const above = nodeAt(parent, node);
    if (above >= 0) firstChild[above + 1] = at(firstChild, above + 1) + 1;
  }
  for (let node = 0; node <= count; node += 1) {
    firstChild[node + 1] = at(firstChild, node + 1) + at(firstChild, node);
  }
  const next = firstChild.slice();
  const child = new Int32Array(at(firstChild, count + 1));
  const roots: number[] = [];
  for (let node = 0; node < count; node += 1) {
    const above = nodeAt(parent, node);
    if (above < 0) {
      roots.push(node);
    } else {
      const place = at(next, above);
      child[place] = node;
      next[above] = place + 1;
    }
  }
  if (at(firstChild, tray + 1) > at(firstChild, tray)) roots.push(tray);

  const order = new Int32Array(roots.includes(tray) ? count + 1 : count);
  const depth = new Int32Array(count + 1);
  order.set(roots);
  let filled = roots.length;
  for (let step = 0; step < filled; step += 1) {
    const node = at(order, step);
    for (let edge = at(firstChild, node); edge < at(firstChild, node + 1); edge += 1) {
      const below = at(child, edge);
      depth[below] = at(depth, node) + 1;
      order[filled] = below;
      filled += 1;
    }
  }

  const below = new Int32Array(count + 1);
  for (let step = order.length - 1; step >= 0; step -= 1) {
    const node = at(order, step);
    const above = nodeAt(parent, node);
    if (above >= 0) below[above] = at(below, above) + at(below, node) + 1;
  }
  return { people: count, tray, parent, firstChild, child, roots, depth, below, order };
}

function parentsOf(
  managers: readonly number[],
  unattached: ForestSource['unattached'],
  tray: number,
): Int32Array {
  const count = managers.length;
  const parent = new Int32Array(count + 1).fill(-1);
  for (let node = 0; node < count; node += 1) {
    const manager = nodeAt(managers, node);
    if (manager >= 0 && manager < count) parent[node] = manager;
  }
  for (const { person } of unattached) {
    if (person >= 0 && person < count) parent[person] = tray;
  }
  // 0: not seen yet; otherwise the number of the walk that saw it, plus one.
  const seenIn = new Int32Array(count + 1);
  for (let start = 0; start < count; start += 1) {
    let node = start;
    while (node >= 0 && node !== tray && seenIn[node] === 0) {
      seenIn[node] = start + 1;
      node = nodeAt(parent, node);
    }
    if (node >= 0 && node !== tray && seenIn[node] === start + 1) parent[node] = tray;
  }
  return parent;
}
