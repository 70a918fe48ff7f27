/** Puts the rows of Criteria, Scoring and Accounts into the form in which they are scored. */

import type { Table } from '../table';
import type { ExplainedCriterion } from './explain-score';
import { nameKey } from './same-name';
import type { RatedAccount } from './score-accounts';

export interface RatedCriterion extends ExplainedCriterion {
  /** Key of `criterionFamily`; null: unknown. */
  readonly family: string | null;
}

export interface Ratings {
  /** A criterion that has no id yet has `''`: nothing can be rated on it. */
  readonly criteria: readonly RatedCriterion[];
  readonly rows: readonly RatedAccount[];
}

/** To the cent, as the formula has it; nothing and zero are unknown. */
const roundedPotential = (sum = 0): number | null => Math.round(sum * 100) / 100 || null;

/**
 * Criteria without a name, and rows without an account, are left out: the check speaks of them. An account that stands in
 * several rows of Accounts has the sum of their potentials, as the formula has.
 */
export const readRatings = (
  criteria: Table<'criteria'>,
  scoring: Table<'scoring'>,
  accounts: Table<'accounts'>,
): Ratings => {
  const potentials = new Map<string, number>();
  for (const { values } of accounts.rows) {
    if (values.name === null || values.potential === null) continue;
    const name = nameKey(values.name);
    potentials.set(name, (potentials.get(name) || 0) + values.potential);
  }
  return {
    criteria: criteria.rows.flatMap(
      ({ values: { id, name, weight, family, meaning1, meaning5, meaning10 } }) =>
        name === null
          ? []
          : [
              {
                id: id || '',
                name,
                weight,
                family,
                meanings: { 1: meaning1, 5: meaning5, 10: meaning10 },
              },
            ],
    ),
    rows: scoring.rows.flatMap(({ values: { account }, ratings }) =>
      account === null
        ? []
        : [
            {
              account,
              ratings: ratings || new Map<string, number | null>(),
              potential: roundedPotential(potentials.get(nameKey(account))),
            },
          ],
    ),
  };
};
