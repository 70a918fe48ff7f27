/** The people of a map and their groups as a forest in typed arrays; every person hangs in it exactly once. */

import { type Arrangement, arrange, type ForestSource, type Group } from './arrange';
import { at, nodeAt } from './at';

/** Nodes 0 to `people - 1` are people by index; those from `people` to `size - 1` are groups. */
export interface Forest {
  readonly people: number;
  readonly groups: readonly Group[];
  /** People and groups together. */
  readonly size: number;
  /** The node that holds the unattached; -1 when there is none. */
  readonly tray: number;
  /** -1 for roots. */
  readonly parent: Int32Array;
  /** Children of node n: `child` from `firstChild[n]` to before `firstChild[n + 1]`, in the order of the list. */
  readonly firstChild: Int32Array;
  readonly child: Int32Array;
  /** The tray is the last. */
  readonly roots: readonly number[];
  /** 0 for roots. */
  readonly depth: Int32Array;
  /** People below a node, at any distance. */
  readonly below: Int32Array;
  /** Every node, managers before their reports. */
  readonly order: Int32Array;
}

export const childCount = (forest: Forest, node: number): number =>
  at(forest.firstChild, node + 1) - at(forest.firstChild, node);

/** The group of a node; undefined for a person. */
export const groupOf = (forest: Forest, node: number): Group | undefined =>
  forest.groups[node - forest.people];

/** Linear, whatever the shape. */
export function buildForest(source: ForestSource, arrangement: Arrangement = 'lines'): Forest {
  const people = source.people.manager.length;
  const { parent, groups } = arrange(source, arrangement);
  const size = parent.length;
  const trayGroup = groups.findIndex(({ kind }) => kind === 'tray');
  const tray = trayGroup < 0 ? -1 : people + trayGroup;

  const firstChild = new Int32Array(size + 1);
  for (let node = 0; node < size; node += 1) {
    const above = nodeAt(parent, node);
    if (above >= 0) firstChild[above + 1] = at(firstChild, above + 1) + 1;
  }
  for (let node = 0; node < size; node += 1) {
    firstChild[node + 1] = at(firstChild, node + 1) + at(firstChild, node);
  }
  const next = firstChild.slice();
  const child = new Int32Array(at(firstChild, size));
  const roots: number[] = [];
  for (let node = 0; node < size; node += 1) {
    const above = nodeAt(parent, node);
    if (above < 0) {
      if (node !== tray) roots.push(node);
    } else {
      const place = at(next, above);
      child[place] = node;
      next[above] = place + 1;
    }
  }
  if (tray >= 0) roots.push(tray);

  const order = new Int32Array(size);
  const depth = new Int32Array(size);
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

  const below = new Int32Array(size);
  for (let step = size - 1; step >= 0; step -= 1) {
    const node = at(order, step);
    const above = nodeAt(parent, node);
    if (above >= 0) below[above] = at(below, above) + at(below, node) + (node < people ? 1 : 0);
  }
  return { people, groups, size, tray, parent, firstChild, child, roots, depth, below, order };
}
