/** Finds people by folded parts of name, title, unit or role, and keeps the managers above them for the path. */

import { foldText } from '../../src/domain/text/fold';
import { nodeAt } from './at';
import type { Forest } from './forest';

export interface Found {
  /** By node: 1 for those who match. */
  readonly matches: Uint8Array;
  /** By node: 1 for those who match or lead to one who does. */
  readonly kept: Uint8Array;
  readonly count: number;
}

/** Every word of the query must be in the person's text; `null` for a query that shows nothing. */
export function findPeople(forest: Forest, haystack: readonly string[], query: string): Found | null {
  const wanted = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return null;
  const matches = new Uint8Array(forest.size);
  const kept = new Uint8Array(forest.size);
  let count = 0;
  for (let person = 0; person < forest.people; person += 1) {
    const text = haystack[person] ?? '';
    if (!wanted.every((word) => text.includes(word))) continue;
    matches[person] = 1;
    count += 1;
    for (let node = person; node >= 0 && kept[node] === 0; node = nodeAt(forest.parent, node)) kept[node] = 1;
  }
  return { matches, kept, count };
}
