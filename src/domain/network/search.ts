/** Shortest paths from some parties to all others: Dijkstra 1959, "A note on two problems in connexion with graphs". */

import type { Party } from '../map/map-view';
import type { Network } from './network';

/** A label counts points first and steps second: of two equally sure chains the one with fewer steps wins. */
const POINT = 65_536;
/** Points for passing through somebody to be avoided: more than any chain without them can cost. */
const TOLL = 1_000_000;

/** Above all labels, below Infinity. */
const MOST = Number.MAX_VALUE;

/** The cheapest way to each party, by party. */
export interface Reach {
  /** Infinity where none leads. */
  readonly label: Float64Array;
  /** Who stands before them; of several the lowest party. -1 at a start and where no way leads. */
  readonly via: Int32Array;
}

/** Points of the way, but for tolls. */
export const costOf = ({ label }: Reach, party: Party): number =>
  Math.floor((label[party] ?? 0) / POINT) % TOLL;
/** Steps of the way; 0 at a start and where none leads. */
export const stepsOf = ({ label, via }: Reach, party: Party): number =>
  (via[party] ?? -1) < 0 ? 0 : (label[party] ?? 0) % POINT;

/** The parties of the way, from its start to its end. */
export const pathOf = ({ via }: Reach, target: Party): readonly Party[] => {
  const path: Party[] = [];
  for (let party = target; party >= 0; party = via[party] ?? -1) path.unshift(party);
  return path;
};

export interface Search {
  readonly starts: Iterable<Party>;
  /** Passed through only where nothing else leads on; not avoided as a start or as an end. */
  readonly avoided: { readonly has: (party: Party) => boolean };
  /** Never entered. */
  readonly closed?: readonly Party[];
  /** Not entered from a start. */
  readonly notFirst?: ReadonlySet<Party>;
  /** Ends the search when the way to it is known; that of parties farther off may not be. */
  readonly target?: Party;
}

/** O(links log links), with a binary heap. */
export const search = (
  { links }: Network,
  { starts, avoided, closed = [], notFirst, target = -1 }: Search,
): Reach => {
  const label = new Float64Array(links.length).fill(Infinity);
  const via = new Int32Array(links.length).fill(-1);
  const heap = makeHeap();
  // Cheaper than anything that may be found.
  for (const party of closed) label[party] = -1;
  for (const start of starts) {
    label[start] = 0;
    heap.push(0, start);
  }
  for (
    let reached = heap.lowest();
    reached <= Math.min(label[target] ?? MOST, MOST);
    reached = heap.lowest()
  ) {
    const party = heap.pop();
    // A cheaper way was found after this entry was made.
    if (reached > (label[party] ?? 0)) continue;
    const isStart = reached === 0;
    const toll = !isStart && avoided.has(party) ? TOLL : 0;
    for (const { other, cost } of links[party] ?? []) {
      if (isStart && notFirst?.has(other)) continue;
      const known = label[other] ?? 0;
      const found = reached + (cost + toll) * POINT + 1;
      if (found === known) via[other] = Math.min(via[other] ?? 0, party);
      if (found >= known) continue;
      label[other] = found;
      via[other] = party;
      heap.push(found, other);
    }
  }
  return { label, via };
};

/** Parties by label, the lowest on top. */
const makeHeap = () => {
  const labels: number[] = [];
  const parties: Party[] = [];
  const set = (place: number, label: number, party: Party) => {
    labels[place] = label;
    parties[place] = party;
  };
  const labelAt = (place: number) => labels[place] ?? Infinity;
  return {
    lowest: () => labelAt(0),
    push: (label: number, party: Party) => {
      let place = labels.length;
      while (place > 0) {
        const above = (place - 1) >> 1;
        if (labelAt(above) <= label) break;
        set(place, labelAt(above), parties[above] ?? 0);
        place = above;
      }
      set(place, label, party);
    },
    pop: (): Party => {
      const top = parties[0] ?? 0;
      const label = labels.pop() ?? 0;
      const party = parties.pop() ?? 0;
      let place = 0;
      for (;;) {
        let below = 2 * place + 1;
        if (labelAt(below + 1) < labelAt(below)) below += 1;
        if (labelAt(below) >= label) break;
        set(place, labelAt(below), parties[below] ?? 0);
        place = below;
      }
      if (labels.length > 0) set(place, label, party);
      return top;
    },
  };
};
