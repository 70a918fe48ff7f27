/** The answer about the portfolio as a whole: who looks after what, where the money comes from, and where accounts stand. */

import type { Pareto } from '../domain/portfolio/figures';
import type { CutKey } from '../domain/portfolio/holdings';
import type { HealthPart } from '../domain/portfolio/relationship-health';

export type PortfolioKey = CutKey;

export interface PortfolioGroup {
  readonly name: string;
  readonly accounts: number;
  readonly keyAccounts: number;
  /** Sum of what is known; null: of none. */
  readonly revenue: number | null;
  /** Accounts that say their revenue. */
  readonly known: number;
  /** Of all revenue, 0-1. */
  readonly share: number | null;
  /** Revenue divided by cost to serve, over the accounts that know both. */
  readonly ratio: number | null;
  /** Accounts that count against the capacity: all but small business (G2); null where it does not apply. */
  readonly load: number | null;
  /** Most accounts the person can look after (G5); null where it does not apply. */
  readonly capacity: number | null;
  /** Turnover that managers of a turnover portfolio are to bring in (G9); null where there is none. */
  readonly target: number | null;
}
export interface PortfolioCut {
  readonly by: PortfolioKey;
  readonly label: string;
  /** Most revenue first; accounts that do not say come last, under a name in words. */
  readonly groups: readonly PortfolioGroup[];
  /** Whether an account counts in several groups. */
  readonly isOverlapping: boolean;
}
export interface PortfolioSpot {
  readonly account: string;
  /** Score, 1-10. */
  readonly attractiveness: number;
  /** Relationship health, 0-100. */
  readonly health: number;
  /** What the health is made of, each 0-1; absent: unknown. */
  readonly parts: Readonly<Partial<Record<HealthPart, number>>>;
  readonly isKey: boolean;
  readonly revenue: number | null;
}
export interface PortfolioView {
  readonly accounts: number;
  readonly keyAccounts: number;
  readonly revenue: number | null;
  /** Accounts that say their revenue. */
  readonly known: number;
  readonly currency: string;
  readonly cuts: readonly PortfolioCut[];
  /** Pareto (K15); null while fewer than five accounts know their revenue. */
  readonly pareto: Pareto | null;
  /** Best ratio first; accounts without both figures left out. */
  readonly ratios: readonly { readonly account: string; readonly ratio: number }[];
  /** Key accounts first, then the most attractive. */
  readonly spots: readonly PortfolioSpot[];
  /** Accounts that are on no spot, with why in words. */
  readonly offPicture: readonly { readonly account: string; readonly reason: string }[];
  /** Sentences: who is above capacity, what is missing. */
  readonly notes: readonly string[];
}
