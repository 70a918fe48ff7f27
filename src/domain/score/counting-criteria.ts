/** Says which criteria count, those with a positive weight, and what they weigh together. */

export interface WeightedCriterion {
  readonly id: string;
  readonly name: string;
  /** Null: blank or unreadable. */
  readonly weight: number | null;
}

/** Blank and zero weights switch a criterion off; a negative weight is an error and is left out until it is corrected. */
export const countingCriteria = <C extends { readonly weight: number | null }>(
  criteria: readonly C[],
): readonly (C & { readonly weight: number })[] =>
  criteria.filter(
    (criterion): criterion is C & { readonly weight: number } =>
      criterion.weight !== null && Number.isFinite(criterion.weight) && criterion.weight > 0,
  );

export const totalWeight = (counting: readonly { readonly weight: number }[]): number =>
  counting.reduce((sum, { weight }) => sum + weight, 0);
