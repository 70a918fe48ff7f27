/** Explains an account's score part by part, from the same rule as the sheet's formulas. */

import { foldText } from '../text/fold';
import { countingCriteria, totalWeight, type WeightedCriterion } from './counting-criteria';
import { nameKey } from './same-name';
import { type Limits, type RatedAccount, ratingOf, scoreAccounts, type Tier } from './score-accounts';
import { type Outlook, tierOutlook } from './tier-outlook';

export interface ScorePart {
  readonly criterion: string;
  /** 1-10; null: not rated. */
  readonly rating: number | null;
  /** Weight divided by the sum of weights, 0-1. */
  readonly share: number;
  /** `share` × `rating`; null: not rated. */
  readonly contribution: number | null;
  /** What the criterion says 1, 5 and 10 mean; blank texts left out. */
  readonly meanings: Readonly<Record<string, string>>;
}

export interface ScoreExplanation extends Outlook {
  readonly account: string;
  /** Weighted mean 1-10; null while a rating is missing: incomplete is never zero. */
  readonly score: number | null;
  /** 1 is best; null: incomplete. */
  readonly rank: number | null;
  readonly rankedAccounts: number;
  readonly tier: Tier | null;
  readonly parts: readonly ScorePart[];
  /** Criteria without a rating. */
  readonly missing: readonly string[];
  /** Whether several rows rate it: it has no score until one is left. */
  readonly isRepeated: boolean;
  /** Yearly revenue it could bring; null: unknown. */
  readonly potential: number | null;
  readonly limits: Limits;
}

export interface ExplainedCriterion extends WeightedCriterion {
  /** Texts by the rating they describe: `1`, `5`, `10`. */
  readonly meanings: Readonly<Record<string, string | null>>;
}

const withoutBlanks = (
  meanings: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> => {
  const kept: Record<string, string> = {};
  for (const rating of Object.keys(meanings)) {
    const meaning = meanings[rating];
    if (meaning?.trim()) kept[rating] = meaning;
  }
  return kept;
};

/**
 * Null: the account is not rated at all. Of several rows of one account the first is explained; none of them has a score.
 */
export const explainScore = (
  account: string,
  criteria: readonly ExplainedCriterion[],
  rows: readonly RatedAccount[],
  limits: Limits,
): ScoreExplanation | null => {
  const folded = foldText(account);
  const exact = nameKey(account);
  const places = rows.map((row) => nameKey(row.account));
  const rowIndex = places.includes(exact)
    ? places.indexOf(exact)
    : rows.findIndex((row) => foldText(row.account) === folded);
  const row = rows[rowIndex];
  const scores = scoreAccounts(criteria, rows, limits);
  const found = scores[rowIndex];
  if (row === undefined || found === undefined) return null;
  const counting = countingCriteria(criteria);
  const weights = totalWeight(counting);
  const { score, rank, tier, missing, isRepeated } = found;
  return {
    account: row.account,
    score,
    rank,
    rankedAccounts: scores.filter((one) => one.rank !== null).length,
    tier,
    parts: counting.map((criterion) => {
      const rating = ratingOf(row, criterion.id);
      const share = criterion.weight / weights;
      return {
        criterion: criterion.name,
        rating,
        share,
        contribution: rating === null ? null : share * rating,
        meanings: withoutBlanks(criterion.meanings),
      };
    }),
    missing,
    isRepeated,
    potential: row.potential,
    limits,
    ...tierOutlook(rowIndex, counting, rows, scores, limits),
  };
};
