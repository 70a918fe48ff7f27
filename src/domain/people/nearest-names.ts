/** Finds the names somebody may have meant by a reference that names nobody. */

import { editDistance } from './edit-distance';

const MOST_SUGGESTIONS = 3;
/** Nobody types names this long, and comparing them costs their square. */
const LONGEST_NAME = 100;
/** A first letter or a forename that thousands share tells little; the first ones are enough. */
const MOST_COMPARED = 1500;
const SHORTEST_TOKEN = 3;

/** A name to suggest: how it is compared, and how it is shown. */
export interface KnownName {
  readonly folded: string;
  readonly shown: string;
}

const tokensOf = (folded: string): readonly string[] =>
  folded.split(/[\s,]+/).filter((token) => token.length >= SHORTEST_TOKEN);

const typingErrorsAllowed = (folded: string): number =>
  Math.max(1, Math.min(3, Math.floor(folded.length / 4)));

/** Lower is nearer: typing errors first, then the share of words in common; null when not near at all. */
const distanceBetween = (folded: string, tokens: readonly string[], known: KnownName): number | null => {
  const limit = typingErrorsAllowed(folded);
  const errors = editDistance(folded, known.folded, limit);
  if (errors <= limit) return errors;
  const knownTokens = tokensOf(known.folded);
  const shared = tokens.filter((token) => knownTokens.includes(token)).length;
  if (shared === 0) return null;
  return limit + 2 - shared / Math.max(tokens.length, knownTokens.length);
};

const bucketsOf = (names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> => {
  const buckets = new Map<string, KnownName[]>();
  const add = (key: string, name: KnownName): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [name]);
    else if (bucket.length < MOST_COMPARED) bucket.push(name);
  };
  for (const name of names) {
    if (name.folded.length > LONGEST_NAME) continue;
    add(`letter ${name.folded.charAt(0)}`, name);
    for (const token of tokensOf(name.folded)) add(token, name);
  }
  return buckets;
};

/** A finder over these names, prepared on its first use: up to three shown names, the nearest first. */
export const nearestNameFinder = (
  listNames: () => readonly KnownName[],
): ((folded: string) => readonly string[]) => {
  let buckets: ReadonlyMap<string, readonly KnownName[]> | null = null;
  return (folded) => {
    if (folded === '' || folded.length > LONGEST_NAME) return [];
    buckets ??= bucketsOf(listNames());
    const tokens = tokensOf(folded);
    const nearest = new Map<string, number>();
    for (const key of [`letter ${folded.charAt(0)}`, ...tokens]) {
      for (const known of buckets.get(key) ?? []) {
        if (nearest.has(known.shown)) continue;
        const distance = distanceBetween(folded, tokens, known);
        if (distance !== null) nearest.set(known.shown, distance);
      }
    }
    return [...nearest]
      .sort(([, left], [, right]) => left - right)
      .slice(0, MOST_SUGGESTIONS)
      .map(([shown]) => shown);
  };
};
