/** The answer about the portfolio as a whole: who looks after what, where the money comes from, and where accounts stand. */

export type PortfolioKey =
  | 'accountManager'
  | 'region'
  | 'segment'
  | 'subSegment'
  | 'industry'
  | 'division'
  | 'authorityLevel'
  | 'status';

export interface PortfolioGroup {
  readonly name: string;
  readonly accounts: number;
  readonly keyAccounts: number;
  /** Sum of what is known; null: of none. */
  readonly revenue: number | null;
  /** Of all revenue, 0-1. */
  readonly share: number | null;
  /** Revenue divided by cost to serve, over the accounts that know both. */
  readonly ratio: number | null;
  /** Most accounts the person can look after (G5); null where it does not apply. */
  readonly capacity: number | null;
}
export interface PortfolioCut {
  readonly by: PortfolioKey;
  readonly label: string;
  /** Most revenue first; accounts that do not say come last, under a name in words. */
  readonly groups: readonly PortfolioGroup[];
}
export interface PortfolioSpot {
  readonly account: string;
  /** Score, 1-10. */
  readonly attractiveness: number;
  /** Relationship health, 0-100. */
  readonly health: number;
  readonly isKey: boolean;
  readonly revenue: number | null;
}
export interface PortfolioView {
  readonly accounts: number;
  readonly revenue: number | null;
  readonly currency: string;
  readonly cuts: readonly PortfolioCut[];
  /** Pareto (K15); null while fewer than five accounts know their revenue. */
  readonly pareto: {
    /** Accounts that make the top fifth. */
    readonly top: number;
    readonly of: number;
    /** Their share of all revenue, 0-1. */
    readonly share: number;
    /** Most revenue first. */
    readonly curve: readonly { readonly account: string; readonly revenue: number; readonly sum: number }[];
  } | null;
  /** Best ratio first; accounts without both figures left out. */
  readonly ratios: readonly { readonly account: string; readonly ratio: number }[];
  readonly spots: readonly PortfolioSpot[];
  /** Accounts that are on no spot, with why in words. */
  readonly offPicture: readonly { readonly account: string; readonly reason: string }[];
  /** Sentences: who is above capacity, what is missing. */
  readonly notes: readonly string[];
}
