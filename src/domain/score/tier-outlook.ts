/** Says what would change an account's tier while all others stay as they are. */

import { totalWeight, type WeightedCriterion } from './counting-criteria';
import { nameKey } from './same-name';
import {
  type AccountScore,
  type Contender,
  compareContenders,
  type Limits,
  type RatedAccount,
  ratingOf,
  weightedMean,
} from './score-accounts';

export interface RatingChange {
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
}

export interface TierOutlook {
  /** The score that makes it key; null: the cap leaves no place. */
  readonly keyFrom: number | null;
  /** Whether that score itself is enough: at a tie the rival may go first. */
  readonly isEnough: boolean;
  /** Who holds the last place for key accounts, or would follow on it; null: places are free. */
  readonly rival: string | null;
  /** Each by itself changes the tier; the smallest step of each criterion that can, the smallest first. */
  readonly changes: readonly RatingChange[];
}

/** Where it would stand. */
export interface Standing {
  readonly score: number;
  readonly rank: number;
  readonly isKey: boolean;
}

export interface Outlook {
  /** What would change the tier; null: no score. */
  readonly change: TierOutlook | null;
  /** With every missing rating at 1, and at 10; null: none is missing, or nothing would give a score. */
  readonly range: { readonly lowest: Standing; readonly highest: Standing } | null;
  /** The nearest account with the same score, and what decides between them. */
  readonly tie: {
    readonly account: string;
    readonly isAhead: boolean;
    readonly by: 'potential' | 'name';
  } | null;
}

const HIGHEST = 10;

/** Only the own score changes: one look at the others is enough for every rating that is tried. */
export const tierOutlook = (
  index: number,
  counting: readonly (WeightedCriterion & { readonly weight: number })[],
  rows: readonly RatedAccount[],
  scores: readonly AccountScore[],
  { cap, minimumScore }: Limits,
): Outlook => {
  const row = rows[index];
  const own = scores[index];
  if (row === undefined || own === undefined || own.isRepeated)
    return { change: null, range: null, tie: null };
  const others = scores
    .flatMap(({ account, score, rank }, place) =>
      score === null || rank === null || place === index
        ? []
        : [{ account, rank, score, potential: rows[place]?.potential ?? null, name: nameKey(account) }],
    )
    .sort((one, other) => one.rank - other.rank);
  const contender = (score: number): Contender => ({ ...row, score, name: nameKey(row.account) });
  const isAhead = (score: number, other: Contender) => compareContenders(contender(score), other) < 0;
  const places = Math.floor(cap);
  const rival = others[places - 1];
  const isKey = (score: number) =>
    places > 0 && score >= minimumScore && (rival === undefined || isAhead(score, rival));
  const weights = totalWeight(counting);
  /** @param rated in place of what stands there, and where nothing does */
  const scoreWith = (rated: (id: string, rating: number | null) => number): number | null =>
    weightedMean(
      counting.reduce((sum, { id, weight }) => sum + weight * rated(id, ratingOf(row, id)), 0),
      weights,
    );

  if (own.score === null) {
    const standing = (missing: number): Standing | null => {
      const score = scoreWith((_, rating) => rating ?? missing);
      if (score === null) return null;
      const rank = 1 + others.filter((other) => !isAhead(score, other)).length;
      return { score, rank, isKey: isKey(score) };
    };
    const [lowest, highest] = [standing(1), standing(HIGHEST)];
    return { change: null, range: lowest && highest && { lowest, highest }, tie: null };
  }

  const step = own.tier === 'key' ? -1 : 1;
  const changes = counting.flatMap(({ id, name }): RatingChange[] => {
    const from = ratingOf(row, id) || 0;
    for (let to = from + step; to >= 1 && to <= HIGHEST; to += step) {
      const score = scoreWith((other, rating) => (other === id ? to : rating || 0));
      if (score !== null && isKey(score) !== (own.tier === 'key')) return [{ criterion: name, from, to }];
    }
    return [];
  });
  changes.sort((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from));
  const keyFrom = Math.max(minimumScore, rival?.score || 0);
  const { score } = own;
  const equal = others.filter((other) => other.score === score);
  const [tied] = equal.sort(
    (one, other) => Math.abs(one.rank - (own.rank || 0)) - Math.abs(other.rank - (own.rank || 0)),
  );
  return {
    change: {
      keyFrom: places > 0 ? keyFrom : null,
      isEnough: isKey(keyFrom),
      rival: rival?.account ?? null,
      changes,
    },
    range: null,
    tie: tied
      ? {
          account: tied.account,
          isAhead: isAhead(score, tied),
          by: tied.potential === row.potential ? 'name' : 'potential',
        }
      : null,
  };
};
