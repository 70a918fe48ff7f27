/** Reads the reviews that were kept, and puts criteria with their ratings into one cell and out of it again. */

import type { Row } from '../../schema/workbook';
import { append } from '../grouped-by';
import { countingCriteria, totalWeight } from '../score/counting-criteria';
import type { RatedCriterion } from '../score/read-ratings';
import { type RatedAccount, ratingOf } from '../score/score-accounts';
import type { Table } from '../table';
import { foldText } from '../text/fold';

export interface Review {
  /** ISO day. */
  readonly day: string;
  /** By folded account; of several rows of one day the last holds. */
  readonly rows: ReadonlyMap<string, Row<'history'>>;
}

/**
 * Newest first. Rows without a day are left out: their review was cut short, since the day is written last; so are rows that
 * only go on with the state of another.
 */
export const reviewsIn = (history: Table<'history'> | null): readonly Review[] => {
  const byDay = new Map<string, [string, Row<'history'>][]>();
  for (const { values } of history?.rows || []) {
    if (values.reviewedOn !== null && values.account !== null && !values.part)
      append(byDay, values.reviewedOn, [foldText(values.account), values]);
  }
  return [...byDay]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, rows]) => ({ day, rows: new Map(rows) }));
};

export interface KeptRating {
  readonly criterion: string;
  /** Of all weights that day, 0-1. */
  readonly share: number;
  /** 1-10; null: not rated. */
  readonly rating: number | null;
}

/** A cell holds 50,000 characters. */
const LONGEST = 49_000;
const LONGEST_NAME = 100;

/**
 * Writes the criteria that count, and others that are rated, as `[[id, name, weight, rating or null], …]`: names and weights
 * too, so that the review knows them after they were renamed or deleted. What does not fit a cell is left out from the end.
 */
export const encodeRatings = (criteria: readonly RatedCriterion[], row: RatedAccount | null): string => {
  const counting = new Set<unknown>(countingCriteria(criteria));
  const parts = criteria.flatMap((criterion) => {
    const { id, name, weight } = criterion;
    const rating = row ? ratingOf(row, id) : null;
    return counting.has(criterion) || rating !== null
      ? [JSON.stringify([id, name.slice(0, LONGEST_NAME), weight, rating])]
      : [];
  });
  while (parts.join().length > LONGEST) parts.pop();
  return `[${parts.join()}]`;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads what `encodeRatings` wrote; whatever else stands there is unknown: an empty list. */
export const decodeRatings = (text: string | null): readonly KeptRating[] => {
  const entries = parsed(text || '');
  if (!Array.isArray(entries)) return [];
  const kept = entries.flatMap((entry: unknown) => {
    const [, name, weight, rating]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (typeof name !== 'string') return [];
    const counts = typeof weight === 'number' && weight > 0 ? weight : 0;
    return [{ name, weight: counts, rating: typeof rating === 'number' ? rating : null }];
  });
  const total = totalWeight(kept);
  return kept.map(({ name, weight, rating }) => ({
    criterion: name,
    share: total > 0 ? weight / total : 0,
    rating,
  }));
};
