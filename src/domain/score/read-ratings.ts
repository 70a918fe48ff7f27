/** Puts the rows of Criteria and Scoring into the form in which they are scored. */

import type { Table } from '../table';
import type { ExplainedCriterion } from './explain-score';
import type { RatedAccount } from './score-accounts';

export interface Ratings {
  /** `family` is a key of `criterionFamily`; null: unknown. */
  readonly criteria: readonly (ExplainedCriterion & { readonly family: string | null })[];
  readonly rows: readonly RatedAccount[];
}

/** Criteria without a name or id, and rows without an account, are left out: the check speaks of them. */
export const readRatings = (criteria: Table<'criteria'>, scoring: Table<'scoring'>): Ratings => ({
  criteria: criteria.rows.flatMap(
    ({ values: { id, name, weight, family, meaning1, meaning5, meaning10 } }) =>
      name === null || id === null
        ? []
        : [{ id, name, weight, family, meanings: { 1: meaning1, 5: meaning5, 10: meaning10 } }],
  ),
  rows: scoring.rows.flatMap(({ values: { account }, ratings }) =>
    account === null ? [] : [{ account, ratings: ratings ?? new Map<string, number | null>() }],
  ),
});
