/** Looks people up in all companies of a group. */

import type { PeopleIndex } from './reference-index';

const isSomebody = ({ kind }: ReturnType<PeopleIndex['resolve']>): boolean =>
  kind === 'found' || kind === 'ambiguous';

/** As `index`, but whoever belongs to another of these accounts is found there, if only one person can be meant. */
export const withinGroup = (index: PeopleIndex, accounts: readonly string[]): PeopleIndex => ({
  resolve: (reference, account) => {
    const own = index.resolve(reference, account);
    if (isSomebody(own)) return own;
    const [only, ...others] = accounts.map((one) => index.resolve(reference, one)).filter(isSomebody);
    return only?.kind === 'found' && others.length === 0 ? only : own;
  },
});
