/** What the map shows of one account, columnar so that ten thousand people travel in one answer. */

/** All lists have one entry per person; every person on the list appears exactly once. */
export interface MapPeople {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly title: readonly string[];
  readonly unit: readonly string[];
  /** Index of the manager, or -1 for a top or an unattached person. */
  readonly manager: readonly number[];
  /** Row in Contacts, 1-based. */
  readonly row: readonly number[];
}

export interface MapRole {
  /** Index of the person; -1 when a department holds the role. */
  readonly person: number;
  readonly holder: string;
  readonly project: string;
  /** Vocabulary key, or the team's own word. */
  readonly role: string;
  readonly family: string;
  readonly support: string | null;
}

export interface MapTie {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly feeling: string | null;
  /** 1-5; null: unknown. */
  readonly strength: number | null;
}

/** Why a person hangs in the tray instead of the tree. */
export type UnattachedReason =
  | 'managerNotFound'
  | 'managerAmbiguous'
  | 'managerElsewhere'
  | 'reportsToSelf'
  | 'cycle';

export interface MapView {
  readonly account: string;
  readonly people: MapPeople;
  /** Sparse facts by person index; absent: blank. Choices by key. */
  readonly standing: Readonly<Record<number, string>>;
  readonly coverage: Readonly<Record<number, string>>;
  readonly assumed: readonly number[];
  readonly ourPerson: Readonly<Record<number, string>>;
  readonly roles: readonly MapRole[];
  readonly ties: readonly MapTie[];
  readonly unattached: readonly {
    readonly person: number;
    readonly reason: UnattachedReason;
    /** What the cell says, or the names of the cycle. */
    readonly detail: string;
  }[];
  readonly summary: MapSummary;
}

export interface MapSummary {
  readonly people: number;
  /** People whose "reports to" is blank. */
  readonly tops: number;
  /** Longest chain below a top, counted in people; 0 without people. */
  readonly levels: number;
  /** Most direct reports of one person. */
  readonly widestSpan: number;
  readonly unattached: number;
}
