/** Judges the criteria as a set: how many count, and whether they look at more than revenue. */

import { countingCriteria } from './counting-criteria';

export type CriteriaNoteCode =
  /** `facts.count` criteria count; 3 to 5 are advised (K6). */
  | 'TOO_FEW_CRITERIA'
  | 'TOO_MANY_CRITERIA'
  /** Never choose on revenue alone (K4). */
  | 'REVENUE_ONLY'
  /** There are criteria, and none has a weight. */
  | 'NO_WEIGHTS'
  /** `facts.name`: left out of the score until it is corrected. */
  | 'NEGATIVE_WEIGHT';

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

export const judgeCriteria = (criteria: readonly JudgedCriterion[]): readonly CriteriaNote[] => {
  const notes: CriteriaNote[] = [];
  for (const { name, weight } of criteria) {
    if (weight !== null && weight < 0) notes.push({ code: 'NEGATIVE_WEIGHT', facts: { name } });
  }
  const counting = countingCriteria(criteria);
  const count = counting.length;
  if (count === 0 && criteria.length > 0) notes.push({ code: 'NO_WEIGHTS', facts: {} });
  else if (count < FEWEST) notes.push({ code: 'TOO_FEW_CRITERIA', facts: { count } });
  else if (count > MOST) notes.push({ code: 'TOO_MANY_CRITERIA', facts: { count } });
  if (count > 0 && counting.every(({ family }) => family === 'revenue')) {
    notes.push({ code: 'REVENUE_ONLY', facts: {} });
  }
  return notes;
};
