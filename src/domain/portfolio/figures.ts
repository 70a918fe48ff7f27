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

const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** Null while one of the two is unknown, or nothing is spent. */
export const ratioOf = ({ revenue, costToServe }: Holding): number | null =>
  revenue === null || !costToServe ? null : revenue / costToServe;

export const figuresOf = (holdings: readonly Holding[]): Figures => {
  const revenues = holdings.flatMap(({ revenue }) => revenue ?? []);
  const both = holdings.filter((holding) => ratioOf(holding) !== null);
  return {
    accounts: holdings.length,
    keyAccounts: holdings.filter(({ isKey }) => isKey).length,
    revenue: revenues.length === 0 ? null : sumOf(revenues),
    known: revenues.length,
    ratio:
      both.length === 0
        ? null
        : sumOf(both.map(({ revenue }) => revenue ?? 0)) /
          sumOf(both.map(({ costToServe }) => costToServe ?? 0)),
  };
};

export interface Pareto {
  /** Accounts that make the top fifth of those that say their revenue. */
  readonly top: number;
  readonly of: number;
  /** Their share of all revenue, 0-1. */
  readonly share: number;
  /** Most revenue first; `sum` runs from the first to this one. */
  readonly curve: readonly {
    /** 1-based row in Accounts. */
    readonly rowNumber: number;
    readonly account: string;
    readonly revenue: number;
    readonly sum: number;
  }[];
}

const FEWEST_FOR_PARETO = 5;

/** Share of revenue of the top 20% of accounts (K15, domain 3.6); null while fewer than five say theirs, or there is none. */
export const paretoOf = (holdings: readonly Holding[]): Pareto | null => {
  let sum = 0;
  const curve = holdings
    .flatMap(({ rowNumber, name, revenue }) =>
      revenue === null ? [] : [{ rowNumber, account: name, revenue }],
    )
    .sort((one, other) => other.revenue - one.revenue || (one.account < other.account ? -1 : 1))
    .map((point) => {
      sum += point.revenue;
      return { ...point, sum };
    });
  const top = Math.ceil(curve.length / 5);
  if (curve.length < FEWEST_FOR_PARETO || sum <= 0) return null;
  return { top, of: curve.length, share: (curve[top - 1]?.sum ?? 0) / sum, curve };
};
