/** Explains an account's score part by part, from the same rule as the sheet's formulas. */

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

export interface ScoreExplanation {
  readonly account: string;
  /** Weighted mean 1-10; null while a rating is missing: incomplete is never zero. */
  readonly score: number | null;
  /** 1 is best; equal scores share a rank; null: incomplete. */
  readonly rank: number | null;
  readonly rankedAccounts: number;
  readonly isKeyAccount: boolean | null;
  readonly parts: readonly ScorePart[];
  /** Criteria without a rating. */
  readonly missing: readonly string[];
}
