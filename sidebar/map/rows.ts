/** The visible rows of the tree, in reading order, with each row's place among its siblings. */

import { at, nodeAt } from './at';
import { childCount, type Forest } from './forest';

export interface Rows {
  readonly nodes: Int32Array;
  /** Row index by node; -1: not visible. */
  readonly rowOf: Int32Array;
  /** By node: 1-based place among the visible siblings, and how many they are. */
  readonly place: Int32Array;
  readonly siblings: Int32Array;
}

/**
 * @param open by node: 1 shows its reports
 * @param kept by node: 0 leaves the node out (search); null keeps all
 */
export function listRows(
  forest: Forest,
  roots: readonly number[],
  open: Uint8Array,
  kept: Uint8Array | null,
): Rows {
  const size = forest.size;
  const rowOf = new Int32Array(size).fill(-1);
  const place = new Int32Array(size);
  const siblings = new Int32Array(size);
  const nodes = new Int32Array(size);
  const stack = new Int32Array(size);
  let stacked = 0;
  let count = 0;

  // The list is pushed backwards, so that its first node is taken first.
  const push = (list: Int32Array, from: number, to: number) => {
    let members = to - from;
    if (kept !== null) {
      members = 0;
      for (let step = from; step < to; step += 1) members += at(kept, at(list, step));
    }
    let position = members;
    for (let step = to - 1; step >= from; step -= 1) {
      const node = at(list, step);
      if (kept !== null && kept[node] !== 1) continue;
      place[node] = position;
      siblings[node] = members;
      position -= 1;
      stack[stacked] = node;
      stacked += 1;
    }
  };

  push(Int32Array.from(roots), 0, roots.length);
  while (stacked > 0) {
    stacked -= 1;
    const node = at(stack, stacked);
    nodes[count] = node;
    rowOf[node] = count;
    count += 1;
    if (open[node] === 1 && childCount(forest, node) > 0) {
      push(forest.child, at(forest.firstChild, node), at(forest.firstChild, node + 1));
    }
  }
  return { nodes: nodes.subarray(0, count), rowOf, place, siblings };
}

const EVERYONE_OPEN_UP_TO = 60;

/**
 * At most 60 people: all open. More: two levels, below companies one more, so that the first view can be taken in. The tray
 * starts closed when long.
 */
export function firstOpen(forest: Forest): Uint8Array {
  const open = new Uint8Array(forest.size);
  if (forest.people <= EVERYONE_OPEN_UP_TO) return open.fill(1);
  for (const root of forest.roots) if (root !== forest.tray) open[root] = 1;
  for (const [place, { kind }] of forest.groups.entries()) {
    const company = forest.people + place;
    if (kind !== 'company') continue;
    const below = forest.child.subarray(at(forest.firstChild, company), at(forest.firstChild, company + 1));
    for (const node of below) open[node] = 1;
  }
  return open;
}

/** A copy in which the node can be seen. */
export function openPath(forest: Forest, open: Uint8Array, node: number): Uint8Array {
  const opened = open.slice();
  for (let above = nodeAt(forest.parent, node); above >= 0; above = nodeAt(forest.parent, above))
    opened[above] = 1;
  return opened;
}
