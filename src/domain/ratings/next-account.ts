/** Says which account to rate next: one without all ratings, else the one rated longest ago. */

import { foldText } from '../text/fold';

export interface RatedState {
  readonly account: string;
  readonly isComplete: boolean;
  /** ISO day; null: not said. */
  readonly ratedOn: string | null;
}

/**
 * Goes on behind the present account and round, so that one that is left for later does not come back at once.
 *
 * @param today an account that was rated on this ISO day, with nothing missing, is done
 * @returns null: nothing is left to rate
 */
export function nextAccount(accounts: readonly RatedState[], present: string, today: string): string | null {
  const name = foldText(present);
  const at = accounts.findIndex(({ account }) => foldText(account) === name);
  const others = [...accounts.slice(at + 1), ...accounts.slice(0, Math.max(0, at))];
  const incomplete = others.find(({ isComplete }) => !isComplete);
  if (incomplete) return incomplete.account;
  let oldest: RatedState | null = null;
  for (const other of others) {
    const isOlder = oldest === null || (other.ratedOn || '') < (oldest.ratedOn || '');
    if (isOlder && (other.ratedOn || '') < today) oldest = other;
  }
  return oldest?.account ?? null;
}
