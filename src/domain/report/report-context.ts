/** What a report is built from: the check's view of the tables, narrowed to an account or some, a time, and how things are said. */

import type { NumberStyle, ReportLibrary, Source, WorkedOutSource } from '../../schema/reports/definition';
import type { VocabularyKey } from '../../schema/vocabularies';
import type { SheetKey } from '../../schema/workbook';
import type { AnyValues } from '../cells/row-account';
import type { CheckContext } from '../check/check-context';
import type { Issue } from '../issue';
import type { TableRow } from '../table';

export interface RowPlace {
  readonly sheet: SheetKey;
  /** 1-based. */
  readonly rowNumber: number;
}

/** A row of a sheet, or one that was worked out from the rows behind it. */
export interface ReportRow {
  readonly values: AnyValues;
  readonly behind: readonly RowPlace[];
  /** ISO 4217 where a row says its own; absent: the workbook's. */
  readonly currency?: string;
}

export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  readonly internalMark: string;
  /** A word of the reports; the key itself where there is none. */
  readonly say: (key: string, facts?: Readonly<Record<string, string | number>>) => string;
  readonly choice: (vocabulary: VocabularyKey, key: string) => string;
  readonly sheet: (sheet: SheetKey) => string;
  readonly column: (sheet: SheetKey, column: string) => string;
  readonly date: (isoDay: string) => string;
  readonly number: (value: number, style: NumberStyle, currency: string) => string;
}

export interface ReportContext extends CheckContext {
  readonly library: ReportLibrary;
  readonly words: ReportWords;
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** Of a report about one account. */
  readonly account: TableRow<'accounts'> | null;
  /** Folded names of the accounts it is about; null: all. */
  readonly accounts: ReadonlySet<string> | null;
  /** Of the workbook: ISO 4217, or as the team has written it. */
  readonly currency: string;
  /** What the check says of these accounts; worked out when asked for. */
  readonly issues: () => readonly Issue[];
  /** Made once for each context. */
  readonly rowsOf: (source: Source) => readonly ReportRow[];
  /** Of these, with a day in the report's time and not after today in the column. */
  readonly rowsInTime: (source: Source, column: string) => readonly ReportRow[];
  /** The same for other accounts or another time. */
  readonly within: (narrower: Narrower) => ReportContext;
}
export type Narrower = Partial<Pick<ReportContext, 'account' | 'accounts' | 'from' | 'to'>>;

/** Rows that are worked out; their columns are those that the library names. */
export type WorkedOut = Readonly<Record<WorkedOutSource, (context: ReportContext) => readonly ReportRow[]>>;
