/** Rows of ratings for tests: one rating a criterion, in the order of `c0`, `c1` … */

import type { RatedAccount } from '../../../src/domain/score/score-accounts';

export const rowOf = (
  account: string,
  ratings: readonly (number | null)[],
  potential: number | null = null,
): RatedAccount => ({
  account,
  potential,
  ratings: new Map(ratings.map((rating, index) => [`c${index}`, rating])),
});
