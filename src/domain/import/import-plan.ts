/** What an import would do, as data: everything that is shown before anything is written. */

import type { ColumnKeyOf } from '../../schema/workbook';
import type { ChoiceLabels, TableRow } from '../table';
import type { HeaderNames } from './aliases';

export type ContactKey = ColumnKeyOf<'contacts'>;

/** What a source column fills: a Contacts column, the source's own `id`, or the `manager` (an id, e-mail or name). */
export type ImportTarget = Exclude<ContactKey, 'id' | 'check' | 'sourceId' | 'reportsTo'> | 'id' | 'manager';

/** Values to write, by Contacts column key. Text as in the source; choices by key; a birthday as ISO day where it could be read. */
export type ImportValues = Readonly<Partial<Record<ContactKey, string | readonly string[]>>>;

export type SkipReason =
  | 'BLANK_ROW'
  /** Neither a name nor a title stands in the row. */
  | 'NO_NAME'
  | 'TOTALS_ROW';

export type ImportNoteCode =
  /** `rowNumber`: the header row, when it is not the first. */
  | 'HEADER_BELOW_PREAMBLE'
  /** `rowNumber`: where a second table begins; it was not read. */
  | 'SECOND_TABLE_LEFT_OUT'
  /** Day and month could be either way round; kept as text. */
  | 'AMBIGUOUS_DATE'
  | 'UNREADABLE_DATE'
  /** The value is none of the column's choices; left out. */
  | 'UNKNOWN_CHOICE'
  /** `facts.count`: rows that name no account, with none chosen. */
  | 'NO_ACCOUNT'
  /** `facts.count`: rows whose manager's name several people bear. */
  | 'AMBIGUOUS_MANAGER'
  /** `facts.count`: rows without id, e-mail and title that equal a contact in all they say. */
  | 'KNOWN_BY_WHOLE_ROW'
  /** `facts.header`: a column that was asked for is not in the table. */
  | 'COLUMN_NOT_FOUND';

export interface ImportNote {
  readonly code: ImportNoteCode;
  /** In the source, 1-based; null: of the whole import. */
  readonly rowNumber: number | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface MatchedColumn {
  readonly target: ImportTarget;
  readonly columnKey: ContactKey;
  /** Source headers; see `ColumnMatch`. */
  readonly sources: readonly string[];
}

export interface PlannedCreate {
  /** In the source, 1-based. */
  readonly sourceRowNumber: number;
  /** Includes `id`, from `newId`. */
  readonly values: ImportValues;
}

export interface PlannedUpdate {
  /** In Contacts, 1-based. */
  readonly rowNumber: number;
  readonly sourceRowNumber: number;
  /** Only what changes. */
  readonly values: ImportValues;
}

export interface PeopleImport {
  readonly kind: 'plan';
  /** In source order. */
  readonly creates: readonly PlannedCreate[];
  readonly updates: readonly PlannedUpdate[];
  readonly unchanged: number;
  readonly skipped: readonly { readonly rowNumber: number; readonly reason: SkipReason }[];
  /** Rows that name a manager who is neither in the source nor among the account's contacts. */
  readonly unresolvedManagers: number;
  /** Ids that stand in several rows, in order of appearance. */
  readonly repeatedIds: readonly string[];
  readonly newAccounts: readonly string[];
  readonly matched: readonly MatchedColumn[];
  readonly unmatched: readonly string[];
  readonly notes: readonly ImportNote[];
}

export type ImportPlan =
  | PeopleImport
  /** No column with people's names was found. */
  | { readonly kind: 'columnsNotMatched'; readonly headers: readonly string[] }
  /** No rows below a header. */
  | { readonly kind: 'nothing' };

/** Columns as the person named them: target (or Contacts column key) → source header, or several. */
export type ChosenColumns = Readonly<Record<string, string | readonly string[]>>;

export interface ImportInput {
  /** Names that other systems' headers bear. */
  readonly headerNames: HeaderNames;
  /** Rows × columns as displayed, row 1 first; date cells as ISO days. */
  readonly grid: readonly (readonly string[])[];
  /** Overrides all matching: only the columns named here are read. */
  readonly columns?: ChosenColumns | undefined;
  /** Cell values that mean "nobody above"; absent: the usual ones. */
  readonly noManager?: readonly string[] | undefined;
  /** The account of all rows; with `columns.account`, of the rows whose account is blank. */
  readonly account?: string | undefined;
  readonly existing: readonly TableRow<'contacts'>[];
  readonly existingAccounts: readonly string[];
  /** Row id of the n-th created contact, 0-based. */
  readonly newId: (index: number) => string;
  /** Absent: choice columns such as the level are not read. */
  readonly choiceLabels?: ChoiceLabels;
  /** Contacts column key of one of the workbook's own headers in any language, see `matchColumns`. */
  readonly ownColumnOf?: (header: string) => string | null;
}
