/** What the formulas of the Scoring sheet take for the same account, and how they order two of them. */

import { cleanText } from '../text/clean';

/** `TRIM` and `=` in a formula heed neither outer spaces nor case, but accents: not what `foldText` does for people. */
export const nameKey = (name: string): string => cleanText(name).replace(/ +/g, ' ').toLowerCase();

let collator: Intl.Collator | null = null;

/** As `<` in a formula orders names: by the alphabet, `é` beside `e` (docs/known-limitations.md says where programs differ). */
export const compareNames = (one: string, other: string): number => {
  collator ??= new Intl.Collator('en', { sensitivity: 'accent' });
  return collator.compare(one, other);
};
