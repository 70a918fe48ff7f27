/** The surest chains of acquaintances to a person, with alternatives (M5). */

import type { MapView, Party } from '../map/map-view';
import { type Network, type Step, stepBetween } from './network';
import { pathOf, type Search, search } from './search';
import { gatherStanding } from './standing';

export interface Way {
  /** From its start to the target. */
  readonly parties: readonly Party[];
  readonly steps: readonly Step[];
  /** Points of all steps. */
  readonly cost: number;
  /** Opponents among those who would carry the message; not empty only where nothing leads around them. */
  readonly throughOpponents: readonly Party[];
}

export interface WaysWanted {
  /** Parties any of which may begin, or everybody of ours. */
  readonly from: readonly Party[] | 'ours';
  readonly to: Party;
  /** At most so many ways. */
  readonly count: number;
}

/**
 * Why there is no way:
 * - `sameParty`: the target is one of those who begin
 * - `targetIsolated`: nobody known can reach the target
 * - `nobodyKnown`: those who begin know nobody
 * - `noConnection`: they know people, but no chain leads on to the target
 */
export type NoWayReason = 'sameParty' | 'targetIsolated' | 'nobodyKnown' | 'noConnection';

export interface Ways {
  /** The surest first; equals by number of steps, then by the lower party, beginning with the one before the target. */
  readonly ways: readonly Way[];
  readonly problem: NoWayReason | null;
}

/** A way, and the place from which on it may still be varied. */
interface Candidate {
  readonly way: Way;
  readonly place: number;
}

/** What decides between two ways: the first number that differs, the lower one wins. */
const keyOf = ({ throughOpponents, cost, parties }: Way): readonly number[] => [
  throughOpponents.length,
  cost,
  parties.length,
  ...[...parties].reverse(),
];
const compareWays = (one: Way, other: Way): number => {
  const others = keyOf(other);
  const differences = keyOf(one).map((number, place) => number - (others[place] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
};

export const oursOf = ({ people, links }: Network): readonly Party[] => [...links.keys()].slice(people);

/** Whoever is to be avoided. */
type Avoided = Search['avoided'];

const wayAlong = (network: Network, avoided: Avoided, parties: readonly Party[]): Way => {
  const steps = parties.slice(1).flatMap((to, place) => stepBetween(network, parties[place] ?? to, to) ?? []);
  return {
    parties,
    steps,
    cost: steps.reduce((sum, { cost }) => sum + cost, 0),
    throughOpponents: parties.slice(1, -1).filter((party) => avoided.has(party)),
  };
};

/** As `findWays`, for opponents who are known already. */
export const waysAround = (network: Network, avoided: Avoided, { from, to, count }: WaysWanted): Ways => {
  const starts = from === 'ours' ? oursOf(network) : from;
  const isLinked = (party: Party) => Boolean(network.links[party]?.length);
  const none = (problem: NoWayReason): Ways => ({ ways: [], problem });
  if (starts.includes(to)) return none('sameParty');
  if (!isLinked(to)) return none('targetIsolated');
  if (!starts.some(isLinked)) return none('nobodyKnown');
  /** The best way that begins with `head` and then goes to none of `taken`. */
  const vary = (head: readonly Party[], taken: ReadonlySet<Party>): Candidate | null => {
    const last = head[head.length - 1];
    const reach = search(network, {
      starts: last === undefined ? starts.filter((start) => !taken.has(start)) : [last],
      avoided,
      closed: [...starts, ...head],
      notFirst: taken,
      target: to,
    });
    const path = pathOf(reach, to);
    if (path.length < 2) return null;
    return { way: wayAlong(network, avoided, [...head.slice(0, -1), ...path]), place: head.length };
  };

  const ways: Way[] = [];
  const waiting: Candidate[] = [];
  let best = vary([], new Set());
  while (best !== null) {
    const { way, place } = best;
    // Whoever goes around the opponents once need not go through them.
    if (way.throughOpponents.length > 0 && ways[0]?.throughOpponents.length === 0) break;
    ways.push(way);
    if (ways.length >= count) break;
    for (let branch = place; branch < way.parties.length; branch += 1) {
      const head = way.parties.slice(0, branch);
      const alike = ways.filter(({ parties }) => head.every((party, step) => parties[step] === party));
      const variant = vary(head, new Set(alike.map(({ parties }) => parties[branch] ?? -1)));
      if (variant !== null) waiting.push(variant);
    }
    waiting.sort((one, other) => compareWays(other.way, one.way));
    best = waiting.pop() ?? null;
  }
  return ways.length > 0 ? { ways, problem: null } : none('noConnection');
};

/**
 * The surest way by Dijkstra 1959, alternatives without loops by Yen 1971 ("Finding the k shortest loopless paths in a
 * network"), each varied only from where it left an earlier one (Lawler 1972). A way begins with one of `from` and passes
 * through no other of them.
 */
export const findWays = (network: Network, view: MapView, wanted: WaysWanted): Ways =>
  waysAround(network, gatherStanding(view).against, wanted);
