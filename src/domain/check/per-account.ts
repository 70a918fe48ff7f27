/** Gathers what the rules need of one account, when it is first asked for. */

import type { CheckContext } from './check-context';

/**
 * Remembers by the account as its rows write it: most rows of an account write it alike, and looking it up needs no folding
 * then.
 */
export const perAccount = <T extends object>(
  gather: (context: CheckContext, account: string) => T,
): ((context: CheckContext, account: string) => T) => {
  const remember = (context: CheckContext): ((account: string) => T) => {
    const known = new Map<string, T>();
    return (account) => {
      const found = known.get(account) ?? gather(context, account);
      known.set(account, found);
      return found;
    };
  };
  return (context, account) => context.shared(remember)(account);
};
