/** Who counts without a title: people many a message passes through though they neither lead nor take part officially. */

import type { MapView } from '../map/map-view';
import type { Network } from './network';
import { gatherStanding } from './standing';

export interface QuietPerson {
  readonly person: number;
  /** 0-1: the share of shortest chains between two others that pass through them; of a sample, an estimate. */
  readonly betweenness: number;
  /** People tied with them. */
  readonly degree: number;
}

export interface QuietInfluence {
  /** Those with the most between others first; then by degree, then in the order of the map. */
  readonly people: readonly QuietPerson[];
  /** Starts of the shortest chains that were counted; fewer than `tied`: a sample. */
  readonly sources: number;
  /** People with any tie. */
  readonly tied: number;
}

/** Up to so many people with ties, every chain is counted. */
const MOST_EXACT = 2_000;
/** Above, the chains from so many of them, evenly spread: the same ones each time. */
const SAMPLE = 200;
/** A longer list would not be a choice. */
const MOST_LISTED = 20;

/** Who is tied with whom, ours and conflicts left out, each once; by person. */
export const tiedPeople = ({ links, people }: Network): readonly (readonly number[])[] =>
  links.slice(0, people).map((ofPerson) => {
    const tied = ofPerson.filter(({ other, evidence }) => other < people && evidence.kind === 'tie');
    return [...new Set(tied.map(({ other }) => other))];
  });

/**
 * Betweenness centrality (Freeman 1977, "A set of measures of centrality based on betweenness") of an undirected graph
 * without weights, by Brandes 2001 ("A faster algorithm for betweenness centrality"): for each vertex, the dependency of
 * the sources on it, not halved. O(sources × edges), without recursion.
 */
export const betweennessFrom = (
  neighbours: readonly (readonly number[])[],
  sources: readonly number[],
): Float64Array => {
  const size = neighbours.length;
  const between = new Float64Array(size);
  const distance = new Int32Array(size);
  const paths = new Float64Array(size);
  const share = new Float64Array(size);
  const order = new Int32Array(size);
  for (const source of sources) {
    distance.fill(-1);
    paths.fill(0);
    share.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let filled = 1;
    for (let step = 0; step < filled; step += 1) {
      const vertex = order[step] ?? 0;
      const next = (distance[vertex] ?? 0) + 1;
      for (const other of neighbours[vertex] ?? []) {
        if (distance[other] === -1) {
          distance[other] = next;
          order[filled] = other;
          filled += 1;
        }
        if (distance[other] === next) paths[other] = (paths[other] ?? 0) + (paths[vertex] ?? 0);
      }
    }
    for (let step = filled - 1; step > 0; step -= 1) {
      const vertex = order[step] ?? 0;
      const before = (distance[vertex] ?? 0) - 1;
      const each = (1 + (share[vertex] ?? 0)) / (paths[vertex] ?? 1);
      for (const other of neighbours[vertex] ?? []) {
        if (distance[other] === before) share[other] = (share[other] ?? 0) + (paths[other] ?? 0) * each;
      }
      between[vertex] = (between[vertex] ?? 0) + (share[vertex] ?? 0);
    }
  }
  return between;
};

const quietLevels: readonly (string | null | undefined)[] = ['manager', 'specialist', null];

/** Over ties only. No title of power: level manager, specialist or blank, no role in a buying team and so no political status (Roles says it). */
export const quietInfluence = (view: MapView, network: Network): QuietInfluence => {
  const { roles } = gatherStanding(view);
  const neighbours = tiedPeople(network);
  const tied = [...neighbours.keys()].filter((person) => neighbours[person]?.length);
  const isExact = tied.length <= MOST_EXACT;
  const sources = isExact
    ? tied
    : Array.from({ length: SAMPLE }, (_, place) => tied[Math.floor((place * tied.length) / SAMPLE)] ?? 0);
  const between = betweennessFrom(neighbours, sources);
  const isSource = new Set(sources);
  const people = tied.flatMap((person) => {
    // No chain that begins or ends with somebody passes through them.
    const chains = (sources.length - Number(isSource.has(person))) * (tied.length - 2);
    const betweenness = chains > 0 ? (between[person] ?? 0) / chains : 0;
    const isQuiet = betweenness > 0 && !roles.has(person) && quietLevels.includes(view.people.level[person]);
    return isQuiet ? [{ person, betweenness, degree: neighbours[person]?.length ?? 0 }] : [];
  });
  people.sort(
    (one, other) =>
      other.betweenness - one.betweenness || other.degree - one.degree || one.person - other.person,
  );
  return { people: people.slice(0, MOST_LISTED), sources: sources.length, tied: tied.length };
};
