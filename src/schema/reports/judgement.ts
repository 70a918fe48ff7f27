/** What reports judge an account by, as data: flags, the planning questions, the parts of a plan, and the days to keep. */

import type { ChoiceKey } from '../vocabularies';
import type { SheetKey } from '../workbook';
import type { Condition, Selection } from './definition';

/**
 * One flag for all issues of the check with this code, or for all these rows: the word `flag.<code>` with the facts `rows`
 * (how many) and `names`, and those of the first issue.
 */
export interface FlagDefinition {
  readonly topic: 'team' | 'coverage' | 'plan' | 'risk' | 'rows';
  /** Of an issue, its severity, or of our own. */
  readonly code: string;
  /** Absent: the flag is raised by the check. */
  readonly rows?: Selection;
  /** Names the rows; each name is told once. */
  readonly name?: string;
  /** Raised only with so many different names. */
  readonly least?: number;
  readonly most?: number;
  /** Raised only while there are none of these. */
  readonly without?: Selection;
  /** Instead of that of the severity; of rows `fair`. */
  readonly tone?: 'good' | 'fair' | 'bad' | 'plain';
}

/** Met when there are rows of each of `some` and none of any of `none`; nothing is known where all of `some` lack rows. */
export interface Evidence {
  readonly some: readonly Selection[];
  readonly none?: readonly Selection[];
}

export interface QuestionDefinition extends Evidence {
  readonly question: ChoiceKey<'planningQuestion'>;
  /** For the word `evidence.<question>`: the values of a column, or how many rows. */
  readonly facts: Readonly<Record<string, readonly [rows: Selection, column?: string]>>;
}

/** Days that stand in a column of a sheet, or follow from a cadence. */
export interface DayDefinition {
  /** The word `dateKind.<kind>`. */
  readonly kind: string;
  readonly from: SheetKey;
  readonly where?: readonly Condition[];
  readonly date: string;
  readonly cadence?: string;
  readonly last?: string;
  /** Column that says what is to be done; absent: the kind says it. */
  readonly what?: string;
  readonly who?: string;
  readonly withWhom?: string;
  /** Whether somebody of ours or theirs has to do something. */
  readonly isStep?: true;
  /** Nothing is owed once the day has passed. */
  readonly passes?: true;
}

export interface Judgement {
  readonly verdicts: readonly FlagDefinition[];
  readonly gaps: readonly FlagDefinition[];
  readonly questions: readonly QuestionDefinition[];
  /** By part of the plan; the word `checkpoint.<key>` names each. */
  readonly checkpoints: Readonly<Record<string, Readonly<Record<string, Evidence>>>>;
  readonly days: readonly DayDefinition[];
  /** Values by source that its rows get where they meet the conditions; the first that does counts. */
  readonly derived: Readonly<
    Record<string, readonly (readonly [column: string, value: string | null, where?: readonly Condition[]])[]>
  >;
}
