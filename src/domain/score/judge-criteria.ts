/** Judges the criteria as a set: how many count, what they look at, and whether one of them decides alone. */

import { groupedBy } from '../grouped-by';
import { foldText } from '../text/fold';
import { countingCriteria, totalWeight } from './counting-criteria';

export type CriteriaNoteCode =
  /** `facts.count` criteria count; 3 to 5 are advised (K6). */
  | 'TOO_FEW_CRITERIA'
  | 'TOO_MANY_CRITERIA'
  /** Never choose on revenue alone (K4). */
  | 'REVENUE_ONLY'
  /** There are criteria, and none has a weight. */
  | 'NO_WEIGHTS'
  /** `facts.name`: blank, negative or no number, so it does not count until it is corrected. */
  | 'WEIGHT_UNREADABLE'
  /** `facts.name` has `facts.percent` of all weights (domain 3.5: cap the pull of one signal). */
  | 'ONE_DOMINATES'
  /** `facts.name` is the name of `facts.count` criteria. */
  | 'SAME_NAME'
  /** On `facts.name` all accounts have the same `facts.rating`: it decides nothing. */
  | 'RATED_ALIKE'
  /** `facts.count` accounts were rated more than `facts.months` months ago. */
  | 'RATINGS_OLD'
  /** Of `facts.count` rated accounts nobody knows when. */
  | 'RATINGS_UNDATED';

export interface CriteriaNote {
  readonly code: CriteriaNoteCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface JudgedCriterion {
  readonly name: string;
  readonly weight: number | null;
  /** Key of `criterionFamily`; null: unknown. */
  readonly family: string | null;
}

const FEWEST = 3;
const MOST = 5;
const LARGEST_SHARE = 0.5;

/** The one that weighs more than all others together, with its share, 0-1; of two criteria one always does. */
export const dominantCriterion = <C extends { readonly weight: number | null }>(
  criteria: readonly C[],
): { readonly criterion: C; readonly share: number } | null => {
  const counting = countingCriteria(criteria);
  const total = totalWeight(counting);
  const criterion = counting.find(({ weight }) => weight > total * LARGEST_SHARE);
  return criterion && counting.length >= FEWEST ? { criterion, share: criterion.weight / total } : null;
};

export const judgeCriteria = (criteria: readonly JudgedCriterion[]): readonly CriteriaNote[] => {
  const notes: CriteriaNote[] = [];
  for (const { name, weight } of criteria) {
    if (weight === null || weight < 0) notes.push({ code: 'WEIGHT_UNREADABLE', facts: { name } });
  }
  const counting = countingCriteria(criteria);
  const count = counting.length;
  if (count === 0 && criteria.length > 0) notes.push({ code: 'NO_WEIGHTS', facts: {} });
  else if (count < FEWEST) notes.push({ code: 'TOO_FEW_CRITERIA', facts: { count } });
  else if (count > MOST) notes.push({ code: 'TOO_MANY_CRITERIA', facts: { count } });
  if (count > 0 && counting.every(({ family }) => family === 'revenue')) {
    notes.push({ code: 'REVENUE_ONLY', facts: {} });
  }
  const dominant = dominantCriterion(criteria);
  if (dominant) {
    const percent = Math.round(dominant.share * 100);
    notes.push({ code: 'ONE_DOMINATES', facts: { name: dominant.criterion.name, percent } });
  }
  for (const [first, ...others] of groupedBy(criteria, ({ name }) => foldText(name)).values()) {
    if (first && others.length > 0) {
      notes.push({ code: 'SAME_NAME', facts: { name: first.name, count: others.length + 1 } });
    }
  }
  return notes;
};
