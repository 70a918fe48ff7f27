/** Ranks the accounts of the view as they are, or with the weights and limits that somebody tries. */

import { judgeRobustness, type RankRange, type Robustness } from '../../src/domain/score/robustness';
import { type Limits, scoreAccounts, type Tier } from '../../src/domain/score/score-accounts';
import { compareRankings, type WhatIf } from '../../src/domain/score/what-if';
import type { ScoreRow, ScoresView } from '../../src/rpc/score-views';

export interface Trial {
  /** By criterion id, where it is not as it is. */
  readonly weights: ReadonlyMap<string, number>;
  readonly limits: Limits;
}

/** An account's place in the ranking shown. */
export interface Place {
  /** Its own: two rows of Scoring may bear one name. */
  readonly key: number;
  readonly row: ScoreRow;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tier: Tier | null;
  readonly missing: number;
  /** Null beside other weights: it tells of the ranking as it is. */
  readonly range: RankRange | null;
  /** Places gained against the ranking as it is; null: not ranked then or now. */
  readonly moved: number | null;
}

export interface Ranked {
  /** Best first; those without a rank last. */
  readonly places: readonly Place[];
  readonly robustness: Robustness | null;
  readonly change: WhatIf;
}

export function rankWith({ rows, criteria, limits }: ScoresView, trial: Trial | null): Ranked {
  const tried = criteria.map(({ id, name, weight }) => ({
    id,
    name,
    weight: trial?.weights.get(id) ?? weight,
  }));
  const triedLimits = trial?.limits ?? limits;
  const rated = rows.map(({ account, potential, ratings }) => ({
    account,
    potential,
    ratings: new Map(criteria.map(({ id }, index) => [id, ratings[index] ?? null])),
  }));
  const scores = scoreAccounts(tried, rated, triedLimits);
  const robustness = trial === null ? judgeRobustness(tried, rated, limits) : null;
  const change = compareRankings(rows, scores);
  const places = rows.map((row, index): Place => {
    const { score = null, rank = null, tier = null, missing = [] } = scores[index] ?? {};
    return {
      key: index,
      row,
      score,
      rank,
      tier,
      missing: missing.length,
      range: robustness?.ranges[index] ?? null,
      moved: trial && (change.moved[index] ?? null),
    };
  });
  const last = Number.MAX_VALUE;
  return {
    places: places.sort((one, other) => (one.rank ?? last) - (other.rank ?? last)),
    robustness,
    change,
  };
}
