/** Judges the ratings as a whole: whether a criterion tells accounts apart, and whether ratings are still fresh. */

import { addMonths } from '../cells/iso-day';
import { countingCriteria, type WeightedCriterion } from './counting-criteria';
import type { CriteriaNote } from './judge-criteria';

/** A row of Scoring. */
export interface RatedRow {
  readonly values: { readonly ratedOn: string | null };
  /** By criterion id. */
  readonly ratings?: ReadonlyMap<string, number | null>;
}

/** What ratings are held against. */
export interface RatingAge {
  /** ISO day */
  readonly today: string;
  /** After so many months ratings are to be looked at again; 0: never. */
  readonly months: number;
}

/** As many accounts may be alike by chance. */
const FEWEST_ALIKE = 5;

/** The rating that all rated accounts have on this criterion, at least five of them; null: they differ. */
export const sameRating = (criterionId: string, rows: readonly RatedRow[]): number | null => {
  let count = 0;
  let same: number | null = null;
  for (const { ratings } of rows) {
    const rating = ratings?.get(criterionId) ?? null;
    if (rating === null) continue;
    if (count > 0 && rating !== same) return null;
    same = rating;
    count += 1;
  }
  return count >= FEWEST_ALIKE ? same : null;
};

/** Whether a row's ratings are older than wanted, or nobody knows how old; null: fresh, or not rated. */
export const staleness = (
  { values: { ratedOn }, ratings }: RatedRow,
  { today, months }: RatingAge,
): 'old' | 'undated' | null => {
  if (![...(ratings?.values() || [])].some((rating) => rating !== null)) return null;
  if (ratedOn === null) return 'undated';
  return months > 0 && addMonths(ratedOn, months) < today ? 'old' : null;
};

export const judgeRatings = (
  criteria: readonly WeightedCriterion[],
  rows: readonly RatedRow[],
  age: RatingAge,
): readonly CriteriaNote[] => {
  const notes: CriteriaNote[] = [];
  for (const { id, name } of countingCriteria(criteria)) {
    const rating = sameRating(id, rows);
    if (rating !== null) notes.push({ code: 'RATED_ALIKE', facts: { name, rating } });
  }
  const found = rows.map((row) => staleness(row, age));
  const old = found.filter((one) => one === 'old').length;
  const undated = found.filter((one) => one === 'undated').length;
  if (old > 0) notes.push({ code: 'RATINGS_OLD', facts: { count: old, months: age.months } });
  if (undated > 0) notes.push({ code: 'RATINGS_UNDATED', facts: { count: undated } });
  return notes;
};
