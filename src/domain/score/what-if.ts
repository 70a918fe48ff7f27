/** Compares the ranking as it is with the one that other weights or limits would give. */

import type { AccountScore, Tier } from './score-accounts';

/** Where an account stands. */
export interface Standing {
  readonly account: string;
  readonly rank: number | null;
  readonly tier: Tier | null;
}

export interface WhatIf {
  /** Places gained by each account, in the order given; negative: lost, null: not ranked before or after. */
  readonly moved: readonly (number | null)[];
  /** How many stand elsewhere, or are ranked only before or only after. */
  readonly changed: number;
  readonly becomeKey: readonly string[];
  readonly noLongerKey: readonly string[];
}

/** @param after the same accounts in the same order */
export const compareRankings = (before: readonly Standing[], after: readonly AccountScore[]): WhatIf => {
  const named = (from: readonly Standing[], to: readonly Standing[]): readonly string[] =>
    from.flatMap(({ account, tier }, index) =>
      tier !== 'key' && to[index]?.tier === 'key' ? [account] : [],
    );
  return {
    moved: before.map(({ rank }, index) => {
      const now = after[index]?.rank ?? null;
      return rank === null || now === null ? null : rank - now;
    }),
    changed: before.filter(({ rank }, index) => rank !== (after[index]?.rank ?? null)).length,
    becomeKey: named(before, after),
    noLongerKey: named(after, before),
  };
};
