/** Shortest paths from some parties to all others: Dijkstra 1959, "A note on two problems in connexion with graphs". */

import type { Party } from '../map/map-view';
import { eachLink, type Network } from './network';

/** A label counts points first and steps second, so that of two equally sure chains the shorter one wins. */
const STEP = 1;
const POINT = 65_536;
/** Points for passing through somebody to be avoided: more than any chain without them can cost. */
const TOLL_POINTS = 1_000_000;

/** The cheapest way to each party, by party. */
export interface Reach {
  readonly label: Float64Array;
  /** Who stands before them; of several the lowest party. -1 at a start and where no way leads. */
  readonly via: Int32Array;
}

/** Points of the way alone; Infinity where none leads. */
export const costOf = ({ label }: Reach, party: Party): number =>
  Math.floor((label[party] ?? Infinity) / POINT) % TOLL_POINTS;
/** Steps of the way; 0 at a start and where none leads. */
export const stepsOf = ({ label, via }: Reach, party: Party): number =>
  (via[party] ?? -1) < 0 ? 0 : (label[party] ?? 0) % POINT;
/** The parties of the way, from its start to its end; empty where none leads. */
export const pathOf = ({ label, via }: Reach, target: Party): readonly Party[] => {
  if (label[target] === undefined || label[target] === Infinity) return [];
  const path: Party[] = [];
  for (let party = target; party >= 0; party = via[party] ?? -1) path.unshift(party);
  return path;
};

export interface Search {
  readonly starts: Iterable<Party>;
  /** Passed through only where nothing else leads on; not avoided as a start or as an end. */
  readonly avoided: { readonly has: (party: Party) => boolean };
  /** Never entered. */
  readonly closed?: ReadonlySet<Party>;
  /** Not entered from a start. */
  readonly notFirst?: ReadonlySet<Party>;
  /** Ends the search when its way is known; that of parties farther off may not be. */
  readonly target?: Party;
}

/** O((parties + links) log links), with a binary heap. */
export const search = (network: Network, { starts, avoided, closed, notFirst, target }: Search): Reach => {
  const label = new Float64Array(network.parties).fill(Infinity);
  const via = new Int32Array(network.parties).fill(-1);
  const { push, pop, lowest } = makeHeap();
  for (const start of starts) {
    label[start] = 0;
    push(0, start);
  }
  for (let reached = lowest(); reached < Infinity; reached = lowest()) {
    if (target !== undefined && reached > (label[target] ?? 0)) break;
    const party = pop();
    // A cheaper way was found after this entry was made.
    if (reached > (label[party] ?? 0)) continue;
    const isStart = reached === 0;
    const toll = !isStart && avoided.has(party) ? TOLL_POINTS : 0;
    eachLink(network, party, (slot, other) => {
      if (closed?.has(other) || (isStart && notFirst?.has(other))) return;
      const known = label[other] ?? 0;
      const found = reached + ((network.there[slot] ?? 0) + toll) * POINT + STEP;
      if (found === known) via[other] = Math.min(via[other] ?? 0, party);
      if (found >= known) return;
      label[other] = found;
      via[other] = party;
      push(found, other);
    });
  }
  return { label, via };
};

/** Parties by label, the lowest on top. */
const makeHeap = () => {
  const labels: number[] = [];
  const parties: Party[] = [];
  const labelAt = (place: number) => labels[place] ?? Infinity;
  const set = (place: number, label: number, party: Party) => {
    labels[place] = label;
    parties[place] = party;
  };
  const move = (from: number, to: number) => set(to, labelAt(from), parties[from] ?? 0);
  return {
    lowest: () => labelAt(0),
    push: (label: number, party: Party) => {
      let place = labels.length;
      for (let above = (place - 1) >> 1; place > 0 && labelAt(above) > label; above = (place - 1) >> 1) {
        move(above, place);
        place = above;
      }
      set(place, label, party);
    },
    pop: (): Party => {
      const top = parties[0] ?? 0;
      const label = labels.pop() ?? 0;
      const party = parties.pop() ?? 0;
      const size = labels.length;
      if (size === 0) return top;
      let place = 0;
      for (;;) {
        let below = 2 * place + 1;
        if (labelAt(below + 1) < labelAt(below)) below += 1;
        if (labelAt(below) >= label) break;
        move(below, place);
        place = below;
      }
      set(place, label, party);
      return top;
    },
  };
};
