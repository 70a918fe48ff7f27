/** Finds people by folded parts of name, title, unit or role, and keeps the managers above them for the path. */

import { foldText } from '../../src/domain/text/fold';
import { at, nodeAt } from './at';
import { matchFilter } from './filter';
import type { Forest } from './forest';
import type { MapFilter } from './map-state';
import type { People } from './people';

export interface Found {
  /** By node: 1 for those who match. */
  readonly matches: Uint8Array;
  /** By node: 1 for those who match or lead to one who does. */
  readonly kept: Uint8Array;
  readonly count: number;
}

/**
 * Every word of the query must be in the person's text; `null` for a query that shows nothing.
 *
 * @param among by person: 0 is not asked; null asks everybody
 */
export function findPeople(
  forest: Forest,
  haystack: readonly string[],
  query: string,
  among: Uint8Array | null = null,
): Found | null {
  const wanted = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0 && among === null) return null;
  const matches = new Uint8Array(forest.size);
  const kept = new Uint8Array(forest.size);
  let count = 0;
  for (let person = 0; person < forest.people; person += 1) {
    if (among !== null && among[person] !== 1) continue;
    const text = haystack[person] ?? '';
    if (!wanted.every((word) => text.includes(word))) continue;
    matches[person] = 1;
    count += 1;
    for (let node = person; node >= 0 && kept[node] === 0; node = nodeAt(forest.parent, node)) kept[node] = 1;
  }
  return { matches, kept, count };
}

/** Search and filter together; what was found before is searched on while the query grows. */
export function createFinder(): (people: People, query: string, filter: MapFilter) => Found | null {
  let last: {
    people: People;
    filter: MapFilter;
    limit: Uint8Array | null;
    wanted: string;
    found: Found | null;
  } | null = null;
  return (people, query, filter) => {
    const before = last?.people === people && last.filter === filter ? last : null;
    const wanted = foldText(query);
    if (before?.wanted === wanted) return before.found;
    const limit = before ? before.limit : matchFilter(people, filter);
    const narrowed = before && wanted.startsWith(before.wanted) ? before.found?.matches : undefined;
    const haystack = wanted === '' ? [] : people.haystack();
    const found = findPeople(people.forest, haystack, wanted, narrowed ?? limit);
    last = { people, filter, limit, wanted, found };
    return found;
  };
}

/** The first match as the tree reads; -1: nobody. */
export function firstMatch({ firstChild, child, roots }: Forest, { matches, kept }: Found): number {
  let node = roots.find((root) => kept[root] === 1) ?? -1;
  while (node >= 0 && matches[node] !== 1) {
    const below = child.subarray(at(firstChild, node), at(firstChild, node + 1));
    node = below.find((one) => kept[one] === 1) ?? -1;
  }
  return node;
}

/** The next match after a node as the tree reads, round the end; -1: nobody. */
export function nextMatch(nodes: Int32Array, { matches }: Found, after: number): number {
  const start = nodes.indexOf(after);
  for (let step = 1; step <= nodes.length; step += 1) {
    const node = nodeAt(nodes, (start + step) % nodes.length);
    if (matches[node] === 1) return node;
  }
  return -1;
}
