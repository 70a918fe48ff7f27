/** Asks whether scores came true: compares those of an earlier review with what revenue has done since (K11). */

import { daysBetween } from '../cells/iso-day';
import type { Review } from './reviews';
import type { Standing } from './standings';

export interface ResultNote {
  readonly code: 'RESULT_TOO_FEW' | 'RESULT_RIGHT' | 'RESULT_NONE' | 'RESULT_OPPOSITE';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Half a year. */
const LEAST_DAYS = 180;
const LEAST_ACCOUNTS = 5;
/** A weaker correlation says nothing about so few accounts. */
const LEAST_CORRELATION = 0.3;

/** 1 is smallest; equal values share the mean of their places. */
const ranksOf = (values: readonly number[]): readonly number[] => {
  const sorted = [...values].sort((one, other) => one - other);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
};

/** Spearman's rank correlation, -1 to 1; 0 where all values of a side are equal. */
export const spearman = (pairs: readonly (readonly [number, number])[]): number => {
  const one = ranksOf(pairs.map(([first]) => first));
  const other = ranksOf(pairs.map(([, second]) => second));
  const middle = (pairs.length + 1) / 2;
  const products = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, rank, index) => sum + (rank - middle) * ((right[index] ?? middle) - middle), 0);
  const spread = Math.sqrt(products(one, one) * products(other, other));
  return spread === 0 ? 0 : products(one, other) / spread;
};

/** Of the newest review that is half a year old: its score and the growth of revenue since, of all accounts that have both. */
export const scoreAgainstResult = (
  reviews: readonly Review[],
  standings: readonly Standing[],
  today: string,
): ResultNote => {
  const review = reviews.find(({ day }) => daysBetween(day, today) >= LEAST_DAYS);
  const pairs = standings.flatMap(({ folded, revenue }): readonly (readonly [number, number])[] => {
    const then = review?.rows.get(folded);
    return then?.score && then.revenue && revenue !== null ? [[then.score, revenue / then.revenue]] : [];
  });
  const count = pairs.length;
  if (review === undefined || count < LEAST_ACCOUNTS)
    return { code: 'RESULT_TOO_FEW', facts: { count, missing: LEAST_ACCOUNTS - count } };
  const correlation = Math.round(spearman(pairs) * 100) / 100;
  const facts = { count, correlation, day: review.day };
  if (Math.abs(correlation) < LEAST_CORRELATION) return { code: 'RESULT_NONE', facts };
  return { code: correlation > 0 ? 'RESULT_RIGHT' : 'RESULT_OPPOSITE', facts };
};
