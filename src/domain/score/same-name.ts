/** What the formulas of the Scoring sheet take for the same account, and how they order two of them. */

import { cleanText } from '../text/clean';

/** `TRIM` and `=` in a formula heed neither outer spaces nor case, but accents: not what `foldText` does for people. */
export const nameKey = (name: string): string => cleanText(name).replace(/ +/g, ' ').toLowerCase();

/** Alike in every order, and a collator takes longer to make than a thousand accounts to rank. */
const PLAIN = /^[a-z0-9 ]*$/;
let collator: Intl.Collator | null = null;

/** Keys, as `<` in a formula orders names: by the alphabet, `é` beside `e` (docs/known-limitations.md says where programs differ). */
export const compareNames = (one: string, other: string): number => {
  if (PLAIN.test(one) && PLAIN.test(other)) return one < other ? -1 : Number(one > other);
  collator ??= new Intl.Collator('en', { sensitivity: 'accent' });
  return collator.compare(one, other);
};
