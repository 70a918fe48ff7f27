/** Gathers what the rules need of one account, when it is first asked for. */

import { remembered } from '../remembered';
import type { CheckContext } from './check-context';

/**
 * Remembers by the account as its rows write it: most rows of an account write it alike, and looking it up needs no folding
 * then.
 */
export const perAccount = <T>(
  gather: (context: CheckContext, account: string) => T,
): ((context: CheckContext, account: string) => T) => {
  const remember = (context: CheckContext) => remembered((account: string) => gather(context, account));
  return (context, account) => context.shared(remember)(account);
};
