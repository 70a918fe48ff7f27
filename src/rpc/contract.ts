/** The typed contract between page and server: each method's parameters (checked by zod) and its answer. */

import type { PlainCell } from '../domain/check/fixes/cell-fix';
import type { Severity } from '../domain/issue';
import type { TouchView } from '../domain/map/latest-touchpoints';
import type { MapAnswer } from '../domain/map/map-answer';
import type { ReportDocument } from '../domain/report/document';
import type { ScoreExplanation } from '../domain/score/explain-score';
import type { PeriodMonths } from '../schema/reports/definition';
import type { CellFix, FormSheet } from './parameter-kinds';
import type { parameters } from './parameters';
import type { PortfolioView } from './portfolio-view';
import type { ReadParameters } from './read-parameters';
import type {
  ChoosingView,
  CriteriaView,
  HistoryView,
  RatingsView,
  ReadinessView,
  ScoresView,
} from './score-views';

export type MethodName = keyof typeof parameters;
export type ParametersOf<M extends MethodName> = ReadParameters<(typeof parameters)[M]>;

export interface SessionView {
  readonly version: string;
  readonly language: string;
  /** Whether the workbook has our sheets. */
  readonly isSetUp: boolean;
  readonly accounts: readonly string[];
  /** The account of the row the user stands on, else the first. */
  readonly account: string | null;
}

export interface IssueView {
  readonly code: string;
  readonly severity: Severity;
  /** Name of the sheet as the tab shows it. */
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Header of the column as the sheet shows it. */
  readonly column: string;
  /** 1-based, for `showCell`. */
  readonly columnNumber: number;
  readonly account: string | null;
  readonly message: string;
  readonly remedy: string;
  /** Id in the domain document; null: sound data in general. */
  readonly requirement: string | null;
  /** The rule's title. */
  readonly rule: string;
  /** Whether the rule may be silenced for this account. */
  readonly canMute: boolean;
  /** What the cell may hold instead. */
  readonly fixes: readonly FixView[];
  /** The one fix needs no choice. */
  readonly isSafe: boolean;
}
export interface FixView extends CellFix {
  readonly label: string;
}
export interface MuteView {
  readonly code: string;
  /** The rule's title. */
  readonly rule: string;
  readonly account: string;
  readonly reason: string;
}
/** Who can see the file, in words. */
export interface SharingView {
  /** People from outside can; otherwise it is not known. */
  readonly isWarning: boolean;
  readonly message: string;
  readonly remedy: string;
  /** Puts the owner's domain into Settings. */
  readonly fix: FixView | null;
}
export interface IssuesView {
  readonly issues: readonly IssueView[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly checkedRows: number;
  readonly muted: readonly MuteView[];
  readonly sharing: SharingView | null;
  readonly revision: string;
}
export interface FixesView {
  /** Those that were written. */
  readonly changed: readonly CellFix[];
  /** Sentences about those that were not. */
  readonly notes: readonly string[];
}

export interface ImportColumnView {
  /** Contacts column key, or `manager`. */
  readonly key: string;
  /** Header of our column. */
  readonly label: string;
  /** Source headers that fill it. */
  readonly sources: readonly string[];
}
export interface ImportPlanView {
  readonly sheet: string;
  /** The account that was given, else that of the first new person; null: nobody is new. */
  readonly account: string | null;
  readonly columns: readonly ImportColumnView[];
  /** Source headers that nothing was matched to. */
  readonly unmatched: readonly string[];
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly skippedRows: readonly { readonly row: number; readonly reason: string }[];
  readonly unresolvedManagers: number;
  /** Ids that stand in several source rows. */
  readonly repeatedIds: readonly string[];
  readonly newAccounts: readonly string[];
  /** Sentences for the person, such as what was read from row 3 on. */
  readonly notes: readonly string[];
}

export interface PersonView {
  /** Tab name of Contacts, as issues say it. */
  readonly sheet?: string;
  /** Row in Contacts now, 1-based. */
  readonly row: number;
  /** The row's own id; blank while it has none. */
  readonly id: string;
  /** Cells by column key as they stand in the sheet, blanks left out; what `applyFixes` expects as `from`. */
  readonly cells: Readonly<Record<string, PlainCell>>;
  /** Choices among them by key, texts cleaned: what to show. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** The latest first, five at most. */
  readonly touchpoints: readonly TouchView[];
}
export interface AddedRow {
  readonly sheet: FormSheet;
  /** 1-based. */
  readonly row: number;
  readonly id: string;
}
export interface AddedRows {
  readonly rows: readonly AddedRow[];
  /** Tab names of sheets that had to be made. */
  readonly made: readonly string[];
}

export interface ReportChoice {
  readonly report: string;
  readonly label: string;
  /** Otherwise it is about all accounts, or those of one manager. */
  readonly isOfAccount: boolean;
  /** Without anything internal. */
  readonly isForCustomer: boolean;
  readonly months: PeriodMonths;
  /** From today on, instead of up to today. */
  readonly isAhead: boolean;
  readonly parts: readonly { readonly part: string; readonly label: string }[];
}
export interface ReportsView {
  readonly reports: readonly ReportChoice[];
  /** Names of those who have accounts. */
  readonly managers: readonly string[];
  /** What this person chose last, without names of accounts and people; null: nothing yet. */
  readonly chosen: Partial<ParametersOf<'buildReport'>> | null;
}
/** Reports of many accounts on one sheet. */
export interface ReportsJob {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

export interface ReportView {
  /** Tab name of the sheet that was written. */
  readonly sheet: string;
  readonly document: ReportDocument;
}

export interface Answers {
  readonly listMethods: readonly string[];
  readonly getSession: SessionView;
  readonly listIssues: IssuesView;
  readonly issuesRevision: { readonly revision: string };
  readonly applyFixes: FixesView;
  readonly muteRule: { readonly muted: true };
  readonly unmuteRule: { readonly muted: false };
  readonly showCell: { readonly shown: true };
  readonly showPerson: { readonly shown: true };
  readonly listImportSheets: readonly { readonly sheet: string; readonly rows: number }[];
  readonly planImport: ImportPlanView;
  readonly runImport: ImportPlanView;
  readonly getMap: MapAnswer;
  readonly getPerson: PersonView;
  readonly addRows: AddedRows;
  /** How many are gone; the others were changed since, or somebody took them away. */
  readonly removeRows: { readonly removed: number; readonly left: number };
  readonly openLargeMap: { readonly shown: true };
  readonly selectedPerson: { readonly account: string | null; readonly id: string | null };
  readonly showView: { readonly shown: true };
  readonly listScores: ScoresView;
  readonly explainScore: ScoreExplanation;
  readonly getCriteria: CriteriaView;
  readonly saveCriteria: CriteriaView;
  readonly getRatings: RatingsView;
  readonly rateAccount: RatingsView;
  readonly listChoices: ChoosingView;
  readonly decide: ChoosingView;
  readonly closeReview: ChoosingView;
  readonly getHistory: HistoryView;
  readonly getReadiness: ReadinessView;
  readonly saveReadiness: ReadinessView;
  readonly getPortfolio: PortfolioView;
  readonly writePortfolio: { readonly sheet: string };
  readonly listReports: ReportsView;
  readonly buildReport: ReportView;
  readonly viewReport: ReportDocument;
  readonly openReport: { readonly shown: true };
  readonly buildReports: ReportsJob;
}
export type AnswerOf<M extends MethodName> = Answers[M];

/** What the page sends as one JSON string to the server function `rpc`. */
export interface Request<M extends MethodName = MethodName> {
  readonly method: M;
  readonly params: ParametersOf<M>;
}
