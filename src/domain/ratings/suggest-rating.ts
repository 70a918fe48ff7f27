/** Suggests a rating from a figure: by the account's place among those that know it. */

export interface Suggestion {
  /** 1-10 */
  readonly rating: number;
  /** 1 is the largest; equal figures share the lowest of their places. */
  readonly place: number;
  /** Accounts that know the figure. */
  readonly count: number;
}

/** Below this a place says little. */
const FEWEST_ACCOUNTS = 5;

/**
 * The largest figure suggests 10, the smallest 1, those between in equal steps of their places. Equal figures share the lowest
 * of their places, so that nobody is flattered; where all are equal nothing is suggested, as for an unknown figure and among
 * fewer than five. A larger figure never gets a smaller rating.
 *
 * @param value the account's own, one of `values`
 * @param values of all accounts; null: unknown
 */
export function suggestRating(value: number | null, values: readonly (number | null)[]): Suggestion | null {
  if (value === null) return null;
  let count = 0;
  let below = 0;
  let above = 0;
  for (const other of values) {
    if (other === null) continue;
    count += 1;
    if (other < value) below += 1;
    else if (other > value) above += 1;
  }
  if (count < FEWEST_ACCOUNTS || below + above === 0) return null;
  return { rating: 1 + Math.round((9 * below) / (count - 1)), place: count - below, count };
}
