/** Scores and ranks accounts: the weighted mean of their ratings, as the formulas of the Scoring sheet compute it. */

import { countingCriteria, type WeightedCriterion } from './counting-criteria';

export interface RatedAccount {
  readonly account: string;
  /** By criterion id; absent or null: not rated. */
  readonly ratings: ReadonlyMap<string, number | null>;
}

export interface AccountScore {
  readonly account: string;
  /** 1-10, rounded to nine decimals; null while a rating is missing or no criterion counts: incomplete is never zero. */
  readonly score: number | null;
  /** 1 is best; equal scores share a rank and the next one is skipped; null: incomplete. */
  readonly rank: number | null;
  /** Names of the counting criteria without a rating. */
  readonly missing: readonly string[];
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

/** `score = sum(weight × rating) / sum(weight)` (domain 3.5), in the order of `rows`. */
export const scoreAccounts = (
  criteria: readonly WeightedCriterion[],
  rows: readonly RatedAccount[],
): readonly AccountScore[] => {
  const counting = countingCriteria(criteria);
  const weights = counting.reduce((sum, criterion) => sum + criterion.weight, 0);
  const scored = rows.map((row) => {
    const missing: string[] = [];
    let total = 0;
    for (const criterion of counting) {
      const rating = ratingOf(row, criterion.id);
      if (rating === null) missing.push(criterion.name);
      else total += criterion.weight * rating;
    }
    const isComplete = missing.length === 0 && weights > 0;
    const score = isComplete ? Math.round((total / weights) * DECIMALS) / DECIMALS : null;
    return { account: row.account, score, missing };
  });
  const ranks = new Map<number, number>();
  scored
    .map(({ score }) => score)
    .filter((score): score is number => score !== null)
    .sort((one, other) => other - one)
    .forEach((score, index) => {
      if (!ranks.has(score)) ranks.set(score, index + 1);
    });
  return scored.map(({ account, score, missing }) => ({
    account,
    score,
    rank: score === null ? null : (ranks.get(score) ?? null),
    missing,
  }));
};
