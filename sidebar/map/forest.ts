/** The people of a map and their groups as a forest in typed arrays; every person hangs in it exactly once. */

import { type Arrangement, arrange, type ForestSource, type Group } from './arrange';
import { at } from './at';

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

  // Elements are read in place: at the first drawing a call per element costs more than the arithmetic.
  const firstChild = new Int32Array(size + 1);
  for (let node = 0; node < size; node += 1) {
    const above = parent[node] ?? -1;
    if (above >= 0) firstChild[above + 1] = (firstChild[above + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node += 1) {
    firstChild[node + 1] = (firstChild[node + 1] ?? 0) + (firstChild[node] ?? 0);
  }
  const next = firstChild.slice();
  const child = new Int32Array(firstChild[size] ?? 0);
  const roots: number[] = [];
  for (let node = 0; node < size; node += 1) {
    const above = parent[node] ?? -1;
    if (above < 0) {
      if (node !== tray) roots.push(node);
    } else {
      const place = next[above] ?? 0;
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
    const node = order[step] ?? 0;
    const deeper = (depth[node] ?? 0) + 1;
    const end = firstChild[node + 1] ?? 0;
    for (let edge = firstChild[node] ?? 0; edge < end; edge += 1) {
      const below = child[edge] ?? 0;
      depth[below] = deeper;
      order[filled] = below;
      filled += 1;
    }
  }

  const below = new Int32Array(size);
  for (let step = size - 1; step >= 0; step -= 1) {
    const node = order[step] ?? 0;
    const above = parent[node] ?? -1;
    if (above >= 0) below[above] = (below[above] ?? 0) + (below[node] ?? 0) + (node < people ? 1 : 0);
  }
  return { people, groups, size, tray, parent, firstChild, child, roots, depth, below, order };
}
