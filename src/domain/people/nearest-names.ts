/** Finds the names somebody may have meant by a reference that names nobody. */

import { once } from '../remembered';
import { foldText } from '../text/fold';
import { editDistance } from './edit-distance';

const MOST_SUGGESTIONS = 3;
/** Nobody types names this long, and comparing them costs their square. */
const LONGEST_NAME = 100;
/** A forename that thousands share tells little; the first ones are enough. */
const MOST_COMPARED = 500;
const SHORTEST_TOKEN = 3;

/** A name to suggest: how it is compared, and how it is shown. */
export interface KnownName {
  readonly folded: string;
  readonly shown: string;
}

interface ComparedName extends KnownName {
  readonly tokens: readonly string[];
}

const tokensOf = (folded: string): readonly string[] =>
  folded.split(/[\s,]+/).filter((token) => token.length >= SHORTEST_TOKEN);

const typingErrorsAllowed = (folded: string): number =>
  Math.max(1, Math.min(3, Math.floor(folded.length / 4)));

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether the typed name is this name with a few typing errors; other digits make another name. */
export const isSlipOf = (typed: string, name: string): boolean => {
  const [left, right] = [foldText(typed), foldText(name)];
  if (left.length > LONGEST_NAME || digitsOf(left) !== digitsOf(right)) return false;
  const limit = typingErrorsAllowed(left);
  return editDistance(left, right, limit) <= limit;
};

/** Lower is nearer: typing errors first, then the share of words in common; null when not near at all. */
const distanceBetween = (
  folded: string,
  tokens: readonly string[],
  limit: number,
  known: ComparedName,
): number | null => {
  const errors = editDistance(folded, known.folded, limit);
  if (errors <= limit) return errors;
  const shared = tokens.filter((token) => known.tokens.includes(token)).length;
  if (shared === 0) return null;
  return limit + 2 - shared / Math.max(tokens.length, known.tokens.length);
};

/** Names that begin alike and are equally long; no token has a space. */
const shapeOf = (folded: string, length: number): string => `${folded.charAt(0)} ${length}`;

/** Where names within a few typing errors, and names with a word in common, are kept. */
const placesToLook = (folded: string, tokens: readonly string[], errors: number): readonly string[] => {
  const places = [...tokens];
  for (let length = folded.length - errors; length <= folded.length + errors; length += 1) {
    places.push(shapeOf(folded, length));
  }
  return places;
};

const bucketsOf = (names: readonly KnownName[]): ReadonlyMap<string, readonly ComparedName[]> => {
  const buckets = new Map<string, ComparedName[]>();
  const add = (key: string, name: ComparedName): void => {
    const bucket = buckets.get(key);
    if (!bucket) buckets.set(key, [name]);
    else if (bucket.length < MOST_COMPARED) bucket.push(name);
  };
  for (const { folded, shown } of names) {
    if (folded.length > LONGEST_NAME) continue;
    const name = { folded, shown, tokens: tokensOf(folded) };
    add(shapeOf(folded, folded.length), name);
    for (const token of name.tokens) add(token, name);
  }
  return buckets;
};

/** A finder over these names, prepared on its first use: up to three shown names, the nearest first. */
export const nearestNameFinder = (
  listNames: () => readonly KnownName[],
): ((folded: string) => readonly string[]) => {
  const buckets = once(() => bucketsOf(listNames()));
  return (folded) => {
    if (folded === '' || folded.length > LONGEST_NAME) return [];
    const tokens = tokensOf(folded);
    const limit = typingErrorsAllowed(folded);
    const compared = new Set<string>();
    const nearest = new Map<string, number>();
    for (const place of placesToLook(folded, tokens, limit)) {
      for (const known of buckets().get(place) || []) {
        if (compared.has(known.folded)) continue;
        compared.add(known.folded);
        const distance = distanceBetween(folded, tokens, limit, known);
        if (distance !== null) nearest.set(known.shown, distance);
      }
    }
    return [...nearest]
      .sort(([, left], [, right]) => left - right)
      .slice(0, MOST_SUGGESTIONS)
      .map(([shown]) => shown);
  };
};
