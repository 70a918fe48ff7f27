/** What a report is made of, as data: the build writes the definitions into a file that the server reads when a report is built. */

import type { VocabularyKey } from '../vocabularies';
import type { SheetKey } from '../workbook';
import type { Judgement } from './judgement';

/** Rows that are worked out, one file each in `domain/report/sources`. */
export const workedOutSources = [
  'members',
  'gaps',
  'verdicts',
  'questions',
  'completeness',
  'steps',
  'timeline',
  'dates',
  'whiteSpace',
  'score',
  'projects',
  'influences',
  'changes',
  'customers',
  'portfolio',
  'sellers',
  'divisions',
  'people',
] as const;
export type WorkedOutSource = (typeof workedOutSources)[number];
export type Source = SheetKey | WorkedOutSource;

/** `number`: with as many digits after the point as it has, two at most. */
export type NumberStyle = 'money' | 'ratio' | 'score' | 'percent' | 'whole' | 'number';
/** How a value is said: `choice` by its list, `word` by a word of the reports that begins with this prefix and a dot. */
export type ValueKind =
  | 'text'
  | 'date'
  | NumberStyle
  | { readonly choice: VocabularyKey }
  | { readonly word: string };

/** Text tests compare keys, not labels. `has` looks into lists of choices. Nothing but `blank`, `isNot` and `notIn` holds for a blank. */
export type Test =
  | 'is'
  | 'isNot'
  | 'in'
  | 'notIn'
  | 'has'
  | 'blank'
  | 'filled'
  | 'before'
  | 'onOrBefore'
  | 'after'
  | 'onOrAfter';
/**
 * `@today`, `@from`, `@to` stand for days, with so many days added or taken in `@today+30`; `before` and the like compare
 * numbers too.
 */
export type Condition = readonly [
  column: string,
  test: Test,
  operand?: string | number | readonly (string | number)[],
];

/** Rows of the report's account, or of its accounts; sheets without accounts whole. */
export interface Selection {
  readonly from: Source;
  /** Only those whose day in this column is in the report's time, and not after today. */
  readonly inTime?: string;
  readonly where?: readonly Condition[];
  /** `-` before a column: the greatest first. Choices go in the order of their list; blanks come last. */
  readonly sort?: readonly string[];
  readonly most?: number;
}

/** What is reckoned from rows. Null wherever the base is missing; sums of several currencies are never made. */
export type Figure =
  /** `needsRows`: null instead of zero where no row of the source, chosen or not, is that old, or the time has not begun. */
  | { readonly count: Selection; readonly needsRows?: true }
  | { readonly sum: string; readonly of: Selection }
  | { readonly mean: string; readonly of: Selection }
  | { readonly median: string; readonly of: Selection }
  /** Days of the longest time without any, of rows picked by `inTime`. */
  | { readonly longestGap: string; readonly of: Selection }
  /** The first divided by the second: money where only the first is. */
  | { readonly share: readonly [Figure, Figure] }
  | { readonly total: readonly Figure[] }
  /** The first less the others. */
  | { readonly less: readonly [Figure, ...Figure[]] }
  | { readonly times: readonly [Figure, Figure] }
  | { readonly number: number }
  /** The report's time in years, up to today. */
  | { readonly years: true }
  | { readonly setting: 'keyAccountCap' | 'capacity' }
  /** Another figure by its key. */
  | { readonly figure: string };

/** The word `figure.<key>` names it, `figure.<key>.how` tells how it is counted. */
export interface FigureDefinition {
  readonly figure: Figure;
  readonly style: NumberStyle;
  /** A target is a limit. */
  readonly isBetterBelow?: true;
}

export type PictureKind = 'timeline' | 'bars' | 'trend' | 'heat' | 'twoByTwo' | 'month' | 'map';
/** Columns of the rows that become the fields of a picture's items. */
export type PictureFields = Readonly<
  Partial<Record<'label' | 'group' | 'start' | 'end' | 'value' | 'x' | 'y' | 'tone' | 'text', string>>
>;

/** Words are keys of the reports' wording. A table's column without a word has its sheet's header, or the word `<source>.<column>`. */
export type BlockDefinition =
  | { readonly kind: 'paragraph'; readonly text: string; readonly facts?: Readonly<Record<string, string>> }
  | { readonly kind: 'facts'; readonly facts: readonly FactDefinition[] }
  /** Rows with `tone` and `text`. */
  | { readonly kind: 'flags'; readonly rows: Selection; readonly empty: string }
  | {
      readonly kind: 'table';
      readonly rows: Selection;
      readonly columns: readonly (string | readonly [column: string, word: string])[];
      readonly caption: string;
      readonly empty: string;
      /** A last column with the places of the rows behind each line. */
      readonly isBehindShown?: true;
      /** A first column with the number of each line. */
      readonly isNumbered?: true;
    }
  /** A line for each figure: now, its target, so many periods before, the rows behind it. */
  | {
      readonly kind: 'figures';
      readonly figures: readonly string[];
      readonly caption: string;
      readonly earlier?: number;
      /** Instead: a line for each account or manager, a column for each figure. */
      readonly by?: 'account' | 'accountManager';
      /** Instead: a line for each figure that tells how it is counted. */
      readonly isExplained?: true;
    }
  | {
      readonly kind: 'picture';
      readonly picture: PictureKind;
      readonly title: string;
      /** The picture in a sentence; what it shows is told item by item as well. */
      readonly text: string;
      readonly rows?: Selection;
      readonly fields?: PictureFields;
      /** Trends: these figures over so many periods. */
      readonly figures?: readonly string[];
      readonly earlier?: number;
      readonly style?: NumberStyle;
    };

/** `column`: of the account's own row. */
export type FactDefinition =
  | { readonly column: string; readonly word?: string }
  | { readonly figure: string; readonly word?: string };

export interface SectionDefinition {
  /** What people choose it by; the word `part.<part>` is its heading. */
  readonly part: string;
  readonly level?: 3;
  readonly blocks: readonly BlockDefinition[];
}

/** Months of the time a report is about when nobody chooses. */
export type PeriodMonths = 1 | 3 | 6 | 12;

export interface ReportDefinition {
  /** Also the stem of its words: `<key>.title`, `<key>.subtitle`. */
  readonly key: string;
  /** Whether it is about one account; otherwise about all, or those of one manager. */
  readonly isOfAccount: boolean;
  readonly months: PeriodMonths;
  /** Whole months from this one on, instead of up to today. */
  readonly isAhead?: true;
  /** From the account's last review before today on, where there is one. */
  readonly isSinceReview?: true;
  readonly sections: readonly SectionDefinition[];
  /**
   * A report for the customer: the sheets, columns and rows that may be looked at at all; nothing that is worked out. Absent:
   * internal.
   */
  readonly shown?: Readonly<
    Partial<Record<SheetKey, { readonly columns: readonly string[]; readonly where?: readonly Condition[] }>>
  >;
}

/** What a review keeps of a sheet's rows. */
export interface KeptSheet {
  readonly sheet: SheetKey;
  readonly columns: readonly string[];
  /** So many of the first columns say which row it is. */
  readonly named: number;
  /** Columns of which more is better, or less; choices count in the order of their list. */
  readonly scales?: Readonly<Record<string, 1 | -1>>;
  /** How it is that a choice has become this one. */
  readonly tones?: Readonly<Record<string, 'good' | 'bad'>>;
}

/** What the build writes into the file `reports`. */
export interface ReportLibrary {
  readonly reports: readonly ReportDefinition[];
  readonly figures: Readonly<Record<string, FigureDefinition>>;
  /** Columns of what is worked out. */
  readonly columns: Readonly<Record<WorkedOutSource, Readonly<Record<string, ValueKind>>>>;
  readonly kept: readonly KeptSheet[];
  readonly judgement: Judgement;
}
