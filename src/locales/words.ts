/** What a language must provide: the shapes of the wording, keyed by the schema. */

import type { AppErrorCode } from '../domain/app-error-code';
import type { ReadinessKey, ReadinessReason } from '../domain/choosing/readiness';
import type { ReasonCode } from '../domain/choosing/reasons';
import type { ResultNote } from '../domain/choosing/score-against-result';
import type { ImportNoteCode, SkipReason } from '../domain/import/import-plan';
import type { IssueCode } from '../domain/issue';
import type { PortfolioWord } from '../domain/portfolio/portfolio-words';
import type { CriteriaNoteCode } from '../domain/score/judge-criteria';
import type { SharingNote } from '../domain/sharing';
import type { ReadyCriterionKey } from '../schema/ready-criteria';
import type { SettingKey } from '../schema/sheets/settings';
import type { ChoiceKey, VocabularyKey } from '../schema/vocabularies';
import type { ColumnKeyOf, SheetKey, workbook } from '../schema/workbook';

/** Header and help; the help becomes the header's note, blank for none. */
export type ColumnWords = readonly [header: string, help: string];

/** Name, and what 1, 5 and 10 mean. */
export type CriterionWords = readonly [name: string, one: string, five: string, ten: string];

export type EssentialSheet = {
  [S in SheetKey]: (typeof workbook)[S]['group'] extends 'essential' ? S : never;
}[SheetKey];

export interface WorkbookWords {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly columns: { readonly [S in SheetKey]: Readonly<Record<ColumnKeyOf<S>, ColumnWords>> };
  readonly settings: Readonly<Record<SettingKey, readonly [label: string, help: string]>>;
  readonly readyCriteria: Readonly<Record<ReadyCriterionKey, CriterionWords>>;
}

export type ChoiceWords = { readonly [V in VocabularyKey]: Readonly<Record<ChoiceKey<V>, string>> };

/** What people read in the sheets, without a word of help: by it a workbook in this language is recognised in any other. */
export interface NameWords {
  readonly sheets: WorkbookWords['sheets'];
  readonly columns: { readonly [S in SheetKey]: Readonly<Record<ColumnKeyOf<S>, string>> };
  readonly choices: ChoiceWords;
}

export type SetUpFact =
  | 'sheets'
  | 'adopted'
  | 'columns'
  | 'headers'
  | 'places'
  | 'dropdowns'
  | 'folds'
  | 'settings'
  | 'formulas';

/** What happened, and what to do about it. */
export type Sentence = readonly [message: string, remedy: string];

export interface MessageWords {
  readonly product: string;
  /** Captions by the global function each entry calls. */
  readonly menu: Readonly<
    Record<
      | 'setUpWorkbook'
      | 'loadSample'
      | 'openMap'
      | 'openLargeMap'
      | 'checkWorkbook'
      | 'openChecks'
      | 'openScores'
      | 'openRatings'
      | 'openPortfolio'
      | 'openReports'
      | 'reportAccountSummary'
      | 'reportAccountPlan'
      | 'reportReviewPack'
      | 'reportPlanningMeeting'
      | 'reportBuyingTeam'
      | 'reportPointAToB'
      | 'reportAccountKpis'
      | 'reportWhiteSpace'
      | 'reportKpis'
      | 'reportPortfolio'
      | 'reportCalendar'
      | 'reportCustomerProgress'
      | 'openImport',
      string
    >
  >;
  /** Caption of the submenu that adds optional sheets; its items bear the sheets' names. */
  readonly moreSheets: string;
  /** Caption of the submenu of reports: its items are the entries with `report` in their name, in this order. */
  readonly reports: string;
  readonly titles: Readonly<Record<'sidebar' | 'largeMap' | 'report' | 'customerReport', string>>;
  readonly issues: Readonly<Record<IssueCode, Sentence>>;
  /** A few words for each rule, to group by. */
  readonly ruleTitles: Readonly<Record<IssueCode, string>>;
  readonly sharing: Readonly<Record<SharingNote['kind'], Sentence>>;
  /** Why cells were not changed. */
  readonly fixes: Readonly<Record<'changedMeanwhile' | 'rowGone', string>>;
  readonly ranges: Readonly<Record<'between' | 'atLeast' | 'atMost', string>>;
  /** Added to a remedy when similar names exist. */
  readonly nearest: string;
  readonly errors: Readonly<Record<AppErrorCode, Sentence>>;
  /** What set-up would do and has done, a sentence for each thing; `there` for a sheet that need not be added. */
  readonly setUp: Readonly<
    Record<'plan' | 'done', Readonly<Record<SetUpFact | 'rest', string>>> &
      Record<'ask' | 'cancelled' | 'nothing' | 'there', string>
  >;
  readonly sample: Readonly<Record<'done', string>>;
  readonly check: Readonly<Record<'clean' | 'found' | 'closed', string>>;
  readonly imported: Readonly<Record<ImportNoteCode, string>>;
  readonly leftAlone: string;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly scores: Readonly<Record<CriteriaNoteCode, string>>;
  readonly tier: Readonly<Record<'key' | 'other', string>>;
  /** Why an account should be key or not, and whether scores came true; `internal` wraps the reason of a demotion. */
  readonly choosing: Readonly<Record<ReasonCode | ResultNote['code'] | 'internal', string>>;
  /** Why a rating is suggested. */
  readonly suggestion: string;
  readonly readiness: {
    /** The question, and what helps to answer it. */
    readonly questions: Readonly<Record<ReadinessKey, readonly [question: string, help: string]>>;
    readonly reasons: Readonly<Record<ReadinessReason, string>>;
    /** An answer in Settings that is none of the words. */
    readonly unreadable: string;
  };
  /** The Portfolio sheet, and what there is to say about the portfolio. */
  readonly portfolio: Readonly<Record<PortfolioWord, string>>;
  readonly internalMark: string;
  /** Added to the help of columns: which list they take, whether they are personal or internal, an example. */
  readonly columnMarks: Readonly<Record<'closed' | 'open' | 'personal' | 'internal' | 'example', string>>;
}
