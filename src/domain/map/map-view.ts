/** What a map shows of an account or a group of companies: people in columns, everything else by rows. */

/** One entry per person in each list; every person exactly once. `null` or -1: blank, which means unknown. Choices by key. */
export interface MapPeople {
  /** The row's own id, or `row:` and its number where that is missing or taken. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly title: readonly string[];
  readonly unit: readonly string[];
  /** Index of the manager, or -1 for a top or an unattached person. */
  readonly manager: readonly number[];
  /** Row in Contacts, 1-based. */
  readonly row: readonly number[];
  /** Index into `accounts`. */
  readonly account: readonly number[];
  readonly level: readonly (string | null)[];
  readonly standing: readonly (string | null)[];
  readonly outsiderTie: readonly (string | null)[];
  /** Payer, day-to-day contact, signatory (M9). */
  readonly functions: readonly (readonly string[])[];
  /** Name of our person as Team writes it, or as the cell says where Team does not know it. */
  readonly ourPerson: readonly (string | null)[];
  /** The same as a party; -1 where Team does not know it. */
  readonly ourParty: readonly number[];
  readonly acquaintance: readonly (string | null)[];
  readonly coverage: readonly (string | null)[];
  readonly knowsUs: readonly (string | null)[];
  readonly relationLevel: readonly (string | null)[];
  readonly wantedRelationLevel: readonly (string | null)[];
  readonly hasPain: readonly boolean[];
  readonly hasOffer: readonly boolean[];
  readonly isAssumed: readonly boolean[];
}

/**
 * A party is a person of theirs, by index into `people`, or one of ours: `people.id.length` plus the index into `team`.
 * -1: a name that means nobody, or a department.
 */
export type Party = number;

export interface MapTeamMember {
  readonly name: string;
  readonly function: string | null;
  readonly level: string | null;
}

export interface MapRole {
  readonly person: Party;
  /** As the cell says: a department's name where `person` is -1. */
  readonly holder: string;
  readonly project: string;
  /** Vocabulary key, or the team's own word. */
  readonly role: string;
  readonly family: string;
  readonly formality: string | null;
  readonly politicalStatus: string | null;
  readonly support: string | null;
  readonly decisionOrientation: string | null;
  readonly isAssumed: boolean;
  /** Row in Roles, 1-based. */
  readonly row: number;
}

/** Both ends are known parties. */
export interface MapTie {
  readonly from: Party;
  readonly to: Party;
  readonly kind: string;
  readonly feeling: string | null;
  /** 1-5; null: unknown. */
  readonly strength: number | null;
  readonly isMutual: boolean;
  /** Row in Relationships, 1-based. */
  readonly row: number;
}

export interface MapUnit {
  readonly name: string;
  /** Index into `accounts`. */
  readonly account: number;
  readonly type: string | null;
  /** As the cell says; blank at the top. */
  readonly parentUnit: string;
  readonly head: Party;
  readonly weSellHere: boolean | null;
  /** Names of units. */
  readonly influences: readonly string[];
}

export interface MapPairing {
  readonly topic: string;
  readonly theirLevel: string | null;
  readonly theirPerson: Party;
  readonly ourPerson: Party;
  readonly cadence: string | null;
  /** ISO day. */
  readonly nextMeeting: string | null;
}

export interface MapApproval {
  readonly matter: string;
  readonly account: number;
  readonly order: number | null;
  readonly approver: Party;
  /** As the cell says; blank: nobody known yet. */
  readonly name: string;
  readonly isAssumed: boolean;
}

export interface MapOpportunity {
  readonly name: string;
  readonly unit: string;
  readonly offering: string;
  readonly stage: string | null;
}

export interface MapTouch {
  /** ISO day. */
  readonly date: string;
  readonly people: readonly Party[];
  readonly ours: readonly Party[];
}

export interface MapChallenge {
  readonly challenge: string;
  readonly unit: string;
  readonly touches: readonly Party[];
  readonly coverage: string | null;
  readonly status: string | null;
}

export interface MapCompetitor {
  readonly competitor: string;
  readonly unit: string;
  readonly backedBy: readonly Party[];
  readonly contractEnd: string | null;
}

/** Why a person hangs in the tray instead of the tree. */
export type UnattachedReason =
  | 'managerNotFound'
  | 'managerAmbiguous'
  | 'managerElsewhere'
  | 'reportsToSelf'
  | 'cycle';

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

export interface MapView {
  readonly account: string;
  /** One, or the companies of a group. */
  readonly accounts: readonly string[];
  /** ISO day of the workbook. */
  readonly today: string;
  readonly settings: {
    readonly silentDays: number;
    readonly buyingTeamMinimum: number;
    readonly buyingTeamTypical: number;
  };
  readonly people: MapPeople;
  readonly team: readonly MapTeamMember[];
  readonly roles: readonly MapRole[];
  readonly ties: readonly MapTie[];
  readonly units: readonly MapUnit[];
  readonly pairings: readonly MapPairing[];
  readonly approvals: readonly MapApproval[];
  readonly opportunities: readonly MapOpportunity[];
  readonly touches: readonly MapTouch[];
  readonly challenges: readonly MapChallenge[];
  readonly competitors: readonly MapCompetitor[];
  readonly unattached: readonly {
    readonly person: number;
    readonly reason: UnattachedReason;
    /** What the cell says, or the names of the cycle. */
    readonly detail: string;
  }[];
  readonly summary: MapSummary;
}
