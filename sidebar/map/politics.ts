/** Who counts politically and who backs a competitor, as marks of a person (domain 3.1, B7). */

import { append } from '../../src/domain/grouped-by';
import type { MapView } from '../../src/domain/map/map-view';
import type { People } from './people';

export type KeyStatus = 'innerCircle' | 'politicalStructure';

/** The higher of the person's statuses that make a key player; `null`: none, or not known. */
export function keyStatusOf({ rolesOf }: People, person: number): KeyStatus | null {
  let status: KeyStatus | null = null;
  for (const { politicalStatus } of rolesOf.get(person) ?? []) {
    if (politicalStatus === 'innerCircle') return politicalStatus;
    if (politicalStatus === 'politicalStructure') status = politicalStatus;
  }
  return status;
}

const backers = new WeakMap<MapView, ReadonlyMap<number, readonly string[]>>();

/** Names of the competitors whom the person backs. */
export function competitorsOf({ view }: People, person: number): readonly string[] {
  let known = backers.get(view);
  if (!known) {
    const made = new Map<number, string[]>();
    for (const { competitor, backedBy } of view.competitors) {
      for (const party of backedBy) append(made, party, competitor);
    }
    backers.set(view, made);
    known = made;
  }
  return known.get(person) ?? [];
}

/** First letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.length > 1 ? words[words.length - 1] : ''];
  return [first, last].map((word) => [...word][0] ?? '').join('');
}
