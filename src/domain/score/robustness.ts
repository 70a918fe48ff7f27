/** Says how far the ranking depends on the weights: the ranks an account may take when every weight varies. */

import { countingCriteria, totalWeight, type WeightedCriterion } from './counting-criteria';
import { type Limits, type RatedAccount, ratingOf, scoreAccounts } from './score-accounts';

export interface RankRange {
  /** No weights within the variation rank it better … */
  readonly best: number;
  /** … or worse than these. */
  readonly worst: number;
  /** Whether some weights may make a key account of another, or the other way round. */
  readonly mayChangeTier: boolean;
}

export interface Robustness {
  /** In the order of the rows; null: not ranked. */
  readonly ranges: readonly (RankRange | null)[];
  readonly keyAccounts: number;
  /** Key accounts that stay key whatever the weights: at least so many. */
  readonly safe: number;
}

/** Weights vary by a fifth of themselves. */
export const VARIATION = 0.2;

/** Scores nearer to each other are equal: half of the ninth decimal to which they are rounded. */
const NOISE = 0.5e-9;

/**
 * Exact for each pair of accounts: as each weight w varies within w(1 ± variation) by itself, the difference of two scores
 * times the sum of weights lies within `sum(w·d) ± variation·sum(w·|d|)`, d being the difference of ratings, and takes both
 * ends. `best` counts those who are ahead with all weights, `worst` those who are with some. Not all of these need the same
 * weights, so a range may be wider than the ranks that occur, never narrower; the same holds for `mayChangeTier`.
 */
export const judgeRobustness = (
  criteria: readonly WeightedCriterion[],
  rows: readonly RatedAccount[],
  limits: Limits,
  variation = VARIATION,
): Robustness => {
  const counting = countingCriteria(criteria);
  const scores = scoreAccounts(criteria, rows, limits);
  const noise = NOISE * totalWeight(counting);
  // Were all rated alike, the rule would rank them by what decides between equal scores.
  const alike = new Map(counting.map(({ id }) => [id, 1]));
  const ties = scoreAccounts(
    criteria,
    rows.map((row) => ({ ...row, ratings: alike })),
    limits,
  );
  const ranked = rows
    .map((row, index) => ({ row, index, place: ties[index]?.rank ?? 0 }))
    .filter(({ index }) => (scores[index]?.rank ?? null) !== null)
    .sort((one, other) => one.place - other.place);
  const parts = Float64Array.from(
    ranked.flatMap(({ row }) => counting.map(({ id, weight }) => weight * (ratingOf(row, id) ?? 0))),
  );
  const { always, sometimes } = countAhead(parts, counting.length, variation, noise);
  const ranges = new Map(
    ranked.map(({ row, index }, place): [number, RankRange] => {
      const best = 1 + (always[place] ?? 0);
      const worst = 1 + (sometimes[place] ?? 0);
      const given = counting.map(({ id, weight }) => ({ weight, rating: ratingOf(row, id) ?? 0 }));
      const mayBeKey = best <= limits.cap && scoreAt(given, variation) >= limits.minimumScore;
      const mayBeOther = worst > limits.cap || scoreAt(given, -variation) < limits.minimumScore;
      return [index, { best, worst, mayChangeTier: mayBeKey && mayBeOther }];
    }),
  );
  const key = scores.flatMap(({ tier }, index) => (tier === 'key' ? [ranges.get(index)] : []));
  return {
    ranges: rows.map((_, index) => ranges.get(index) ?? null),
    keyAccounts: key.length,
    safe: key.filter((range) => range?.mayChangeTier === false).length,
  };
};

/**
 * How many are ahead of each account with all weights, and with some.
 *
 * @param parts rating × weight, `width` of them for each account; of equal accounts the earlier is ahead
 */
const countAhead = (
  parts: Float64Array,
  width: number,
  variation: number,
  noise: number,
): { readonly always: Int32Array; readonly sometimes: Int32Array } => {
  const always = new Int32Array(parts.length / width);
  const sometimes = new Int32Array(parts.length / width);
  for (let one = 0; one < always.length; one += 1) {
    for (let other = one + 1; other < always.length; other += 1) {
      let middle = 0;
      let reach = 0;
      for (let place = 0; place < width; place += 1) {
        const part = (parts[one * width + place] ?? 0) - (parts[other * width + place] ?? 0);
        middle += part;
        reach += variation * (part < 0 ? -part : part);
      }
      if (middle + reach >= -noise) sometimes[other] = (sometimes[other] ?? 0) + 1;
      else always[one] = (always[one] ?? 0) + 1;
      if (middle - reach >= -noise) always[other] = (always[other] ?? 0) + 1;
      else sometimes[one] = (sometimes[one] ?? 0) + 1;
    }
  }
  return { always, sometimes };
};

/**
 * The highest score that varied weights can give, the lowest when `variation` is negative. A weighted mean is at its end
 * when all ratings from some rating on have their highest weight and all below their lowest.
 */
const scoreAt = (
  given: readonly { readonly weight: number; readonly rating: number }[],
  variation: number,
): number => {
  const means = given.map(({ rating: from }) => {
    let total = 0;
    let sum = 0;
    for (const { weight, rating } of given) {
      const varied = weight * (rating >= from ? 1 + variation : 1 - variation);
      total += varied * rating;
      sum += varied;
    }
    return Math.round((total / sum) * 1e9) / 1e9;
  });
  return variation < 0 ? Math.min(...means) : Math.max(...means);
};
