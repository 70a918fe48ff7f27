/** Scores, ranks and tiers accounts from their ratings, as the formulas of the Scoring sheet compute them. */

import { countingCriteria, totalWeight, type WeightedCriterion } from './counting-criteria';
import { compareNames, nameKey } from './same-name';

export interface RatedAccount {
  readonly account: string;
  /** By criterion id; absent or null: not rated. */
  readonly ratings: ReadonlyMap<string, number | null>;
  /** Yearly revenue it could bring, from Accounts; null: unknown. It decides between equal scores. */
  readonly potential: number | null;
}

/** What makes an account key (K8): the best-ranked `cap` accounts whose score is at least `minimumScore`, 1-10. */
export interface Limits {
  readonly cap: number;
  readonly minimumScore: number;
}

/** As Settings has them. @param number a setting's value */
export const limitsIn = (number: (key: 'keyAccountCap' | 'minimumScore') => number): Limits => ({
  cap: number('keyAccountCap'),
  minimumScore: number('minimumScore'),
});

export type Tier = 'key' | 'other';

export interface AccountScore {
  readonly account: string;
  /**
   * 1-10, rounded to nine decimals; null while a rating is missing, no criterion counts, or the account has several rows:
   * incomplete is never zero.
   */
  readonly score: number | null;
  /** 1 is best; of equal scores the one with more potential, then by name; null: no score. */
  readonly rank: number | null;
  readonly tier: Tier | null;
  /** Names of the counting criteria without a rating. */
  readonly missing: readonly string[];
  /** Whether several rows rate it: nobody can say which one holds. */
  readonly isRepeated: boolean;
}

/** Below this, scores that are equal on paper differ by the noise of binary fractions. */
const DECIMALS = 1e9;

const isRating = (rating: number | null | undefined): rating is number =>
  typeof rating === 'number' && Number.isInteger(rating) && rating >= 1 && rating <= 10;

/** The rating if it is on the scale of 1 to 10 (K5), else null. */
export const ratingOf = (row: RatedAccount, criterionId: string): number | null => {
  const rating = row.ratings.get(criterionId);
  return isRating(rating) ? rating : null;
};

/** 1-10 from the sum of weight × rating; null: no criterion counts. */
export const weightedMean = (total: number, weights: number): number | null =>
  weights > 0 ? Math.round((total / weights) * DECIMALS) / DECIMALS : null;

/** What decides between two accounts. */
export interface Contender {
  readonly score: number;
  readonly potential: number | null;
  readonly name: string;
}

/** Negative: `one` ranks before `other`. Of equal scores the higher potential goes first, an unknown one last, then the name. */
export const compareContenders = (one: Contender, other: Contender): number =>
  other.score - one.score ||
  (other.potential ?? -1) - (one.potential ?? -1) ||
  compareNames(one.name, other.name);

/** `score = sum(weight × rating) / sum(weight)`, ties by potential, then name (domain 3.5), in the order of `rows`. */
export const scoreAccounts = (
  criteria: readonly WeightedCriterion[],
  rows: readonly RatedAccount[],
  { cap, minimumScore }: Limits,
): readonly AccountScore[] => {
  const counting = countingCriteria(criteria);
  const weights = totalWeight(counting);
  const names = rows.map(({ account }) => nameKey(account));
  const timesNamed = new Map<string, number>();
  for (const name of names) timesNamed.set(name, (timesNamed.get(name) || 0) + 1);
  const scored = rows.map((row, index) => {
    const missing: string[] = [];
    let total = 0;
    for (const criterion of counting) {
      const rating = ratingOf(row, criterion.id);
      if (rating === null) missing.push(criterion.name);
      else total += criterion.weight * rating;
    }
    const name = names[index] || '';
    const isRepeated = (timesNamed.get(name) || 0) > 1;
    const score = missing.length === 0 && !isRepeated ? weightedMean(total, weights) : null;
    return { index, row, name, score, missing, isRepeated };
  });
  const ranks = new Map<number, number>();
  scored
    .flatMap(({ index, row: { potential }, name, score }) =>
      score === null ? [] : [{ index, score, potential, name }],
    )
    .sort(compareContenders)
    .forEach(({ index }, place) => {
      ranks.set(index, place + 1);
    });
  return scored.map(({ index, row: { account }, score, missing, isRepeated }) => {
    const rank = ranks.get(index) ?? null;
    const isKey = rank !== null && rank <= cap && (score || 0) >= minimumScore;
    return {
      account,
      score,
      rank,
      tier: rank === null ? null : isKey ? 'key' : 'other',
      missing,
      isRepeated,
    };
  });
};
