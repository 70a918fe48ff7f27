/** What a map is made of on its way to the page: the rows of its sheets in columns, every text once. */

import type { MapSummary, UnattachedReason } from './map-view';

/**
 * By kind of column:
 * - a person of theirs or of ours: the party, from 0 on; below -1 a name that means nobody, `texts[-2 - cell]`
 * - text, choice, day, unit: `texts[cell]`
 * - number: itself
 * - several of them: a list
 * - whether something stands there (`pain`, `offer`): 1 or 0
 *
 * -1 is blank. Parties are the people of `contacts` by place, then those of `team`.
 */
export type PackedCell = number | readonly number[];

/**
 * The cells of a column, in whichever form is short:
 * - one after the other
 * - `of`: what stands in it, `at`: a character per row that tells which; the first is `#`
 * - `runs`: numbers that count up: where each run begins, and its length
 */
export type PackedColumn =
  | readonly PackedCell[]
  | { readonly of: readonly PackedCell[]; readonly at: string }
  | { readonly runs: readonly number[] };

/** Columns by key, all of one length, in the order of the rows; a column of blanks is left out. `row`: 1-based row numbers. */
export type PackedTable = Readonly<Record<string, PackedColumn>>;

/**
 * The sheets whose rows a map shows, with the columns it shows of them; in a data file, since only maps ask. `manager` and `row`
 * are added to the contacts.
 */
export const mapColumns = {
  contacts:
    'id name title unit account level standing outsiderTie functions ourPerson acquaintance coverage knowsUs relationLevel wantedRelationLevel pain offer confidence',
  team: 'name function level',
  roles: 'holder account project role formality politicalStatus support decisionOrientation confidence',
  relationships: 'from to kind feeling strength direction',
  units: 'name account type parentUnit head weSellHere influences',
  pairing: 'topic theirLevel theirPerson ourPerson cadence nextMeeting',
  approvals: 'matter account order approver confidence',
  opportunities: 'name unit offering stage',
  touchpoints: 'date person ourPerson',
  challenges: 'challenge unit touches coverage status',
  competitors: 'competitor unit backedBy contractEnd',
} as const;
export type MapSheet = keyof typeof mapColumns;
export type MapColumns = Readonly<Record<MapSheet, string>>;
// `keys` forgets what it is given.
export const sheetsIn = (columns: MapColumns) => Object.keys(columns) as readonly MapSheet[];

export interface MapAnswer {
  readonly account: string;
  /** Whose people are on it, as Accounts or Contacts writes them: the account, or the companies of its group. */
  readonly accounts: readonly string[];
  /** ISO day of the workbook. */
  readonly today: string;
  /** Days without contact after which somebody counts as silent (domain 3.9); sizes of a buying team (B3). */
  readonly settings: {
    readonly silentDays: number;
    readonly buyingTeamMinimum: number;
    readonly buyingTeamTypical: number;
  };
  readonly texts: readonly string[];
  /** A sheet that is not there is left out; `contacts` always is. */
  readonly tables: Readonly<Partial<Record<MapSheet, PackedTable>>>;
  readonly unattached: readonly {
    readonly person: number;
    readonly reason: UnattachedReason;
    readonly detail: string;
    /** Place in this list of whoever has the same detail: every member of a circle would repeat all its names. */
    readonly as?: number;
  }[];
  readonly summary: MapSummary;
  /**
   * Of a map too long for one answer: a piece of the whole one's JSON, while `texts` and `tables` are empty. `stamp` tells
   * pieces of another state of the sheets.
   */
  readonly piece?: { readonly json: string; readonly pieces: number; readonly stamp: string };
}
