/** Why an account should be key or not: codes with their numbers, for what it brings and how it has moved. */

import { revenueCostRatio } from '../revenue-cost-ratio';
import type { Standing } from './standings';

export type ReasonCode =
  /** `rank` of `count`, `score`. */
  | 'RANKED'
  /** `rank` is behind the `cap` best. */
  | 'BEYOND_CAP'
  /** `score` is below `minimum`. */
  | 'BELOW_MINIMUM'
  /** Since the last review: from `fromRank` and `fromScore` to `rank` and `score`. */
  | 'ROSE'
  | 'FELL'
  /** `revenue` is `ratio` times the `cost` to serve (K4). */
  | 'RATIO'
  /** The same below 1. */
  | 'COSTS_MORE'
  /** The cost to serve is unknown. */
  | 'REVENUE'
  /** `potential` is `times` the revenue. */
  | 'POTENTIAL'
  /** It has referred `count` customers. */
  | 'REFERS'
  /** `count` of `cap` places are taken; `name` would make room (K8). */
  | 'MAKES_ROOM'
  | 'CAP_FULL'
  /** `count` ratings missing: `names`. */
  | 'RATE_FIRST'
  | 'NOT_RATED'
  | 'REPEATED'
  /** For this `reason` (G18). */
  | 'CANNOT_BE_KEPT'
  /** For this `reason`. */
  | 'WATCHED'
  /** `rank` is `count` behind the last key account. */
  | 'NEAR_LINE'
  /** Among the top fifth by `revenue`, and without a score. */
  | 'REVENUE_UNRATED';

export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

const STRONG_POTENTIAL = 3;
const MOVED_POINTS = 1;

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What an account brings, and what it could. */
export const worthOf = (standing: Standing): readonly Reason[] => {
  const { revenue, costToServe, potential, referrals } = standing;
  const ratio = revenueCostRatio(standing);
  const reasons: Reason[] = [];
  if (ratio !== null) {
    const facts = { revenue: revenue || 0, cost: costToServe || 0, ratio: rounded(ratio) };
    reasons.push({ code: ratio < 1 ? 'COSTS_MORE' : 'RATIO', facts });
  } else if (revenue !== null) reasons.push({ code: 'REVENUE', facts: { revenue } });
  if (revenue && potential !== null && potential >= STRONG_POTENTIAL * revenue)
    reasons.push({ code: 'POTENTIAL', facts: { potential, times: rounded(potential / revenue) } });
  if (referrals) reasons.push({ code: 'REFERS', facts: { count: referrals } });
  return reasons;
};

/** Places gained since the last review; negative: lost; null: not ranked then or now. */
export const movedPlaces = ({ rank, before }: Standing): number | null =>
  before?.rank && rank ? before.rank - rank : null;

/**
 * A point, or `places`, gained or lost since the last review.
 * @param places fewer are no move
 */
export const moveOf = (standing: Standing, places: number): readonly Reason[] => {
  const { before, score, rank } = standing;
  const moved = movedPlaces(standing);
  if (moved === null || !before?.rank || !before.score || !rank || !score) return [];
  const points = score - before.score;
  const isMove = (sign: number) => points * sign >= MOVED_POINTS || moved * sign >= places;
  const code = isMove(1) ? 'ROSE' : isMove(-1) ? 'FELL' : null;
  const facts = {
    fromRank: before.rank,
    fromScore: rounded(before.score),
    rank,
    score: rounded(score),
  };
  return code ? [{ code, facts }] : [];
};
