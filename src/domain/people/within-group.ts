/** Looks people up in all companies of a group. */

import type { PeopleIndex } from './reference-index';

/** As `index`, but whoever belongs to another of these accounts is found there, if only one person can be meant. */
export const withinGroup = (index: PeopleIndex, accounts: readonly string[]): PeopleIndex => ({
  resolve: (reference, account) => {
    const own = index.resolve(reference, account);
    if (own.kind !== 'elsewhere') return own;
    const [only, ...others] = accounts
      .map((one) => index.resolve(reference, one))
      .filter(({ kind }) => kind === 'found' || kind === 'ambiguous');
    return only?.kind === 'found' && others.length === 0 ? only : own;
  },
});
