/** The sums of a group of accounts: of what is known only, since a blank is unknown and never zero. */

import type { Holding } from './holdings';

export interface Figures {
  readonly accounts: number;
  readonly keyAccounts: number;
  /** Sum of what is known; null: of none. */
  readonly revenue: number | null;
  /** Accounts that say their revenue. */
  readonly known: number;
  /** Revenue divided by cost to serve (K4), over the accounts that know both; null: none does. */
  readonly ratio: number | null;
}

/** Null: of none. */
export const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (value === null ? sum : (sum || 0) + value), null);

export const figuresOf = (holdings: readonly Holding[]): Figures => {
  const both = holdings.filter(({ ratio }) => ratio !== null);
  const returned = sumOf(both.map(({ revenue }) => revenue));
  const spent = sumOf(both.map(({ account }) => account.values.costToServe));
  return {
    accounts: holdings.length,
    keyAccounts: holdings.filter(({ isKey }) => isKey).length,
    revenue: sumOf(holdings.map(({ revenue }) => revenue)),
    known: holdings.filter(({ revenue }) => revenue !== null).length,
    ratio: returned !== null && spent ? returned / spent : null,
  };
};

export interface Pareto {
  /** Accounts that make the top fifth of those that say their revenue. */
  readonly top: number;
  readonly of: number;
  /** Their share of all revenue, 0-1. */
  readonly share: number;
  /** Most revenue first; `sum` runs from the first to this one. */
  readonly curve: readonly { readonly account: string; readonly revenue: number; readonly sum: number }[];
}

const FEWEST_FOR_PARETO = 5;

/** Those that say their revenue, the most first. */
export const byRevenue = (holdings: readonly Holding[]): readonly Holding[] =>
  holdings
    .filter(({ revenue }) => revenue !== null)
    .sort((one, other) => (other.revenue || 0) - (one.revenue || 0) || (one.name < other.name ? -1 : 1));

/** Share of revenue of the top 20% of accounts (K15, domain 3.6); null while fewer than five say theirs, or there is none. */
export const paretoOf = (holdings: readonly Holding[]): Pareto | null => {
  let sum = 0;
  const curve = byRevenue(holdings).map(({ name, revenue }) => {
    sum += revenue || 0;
    return { account: name, revenue: revenue || 0, sum };
  });
  const top = Math.ceil(curve.length / 5);
  if (curve.length < FEWEST_FOR_PARETO || sum <= 0) return null;
  return { top, of: curve.length, share: (curve[top - 1]?.sum || 0) / sum, curve };
};
