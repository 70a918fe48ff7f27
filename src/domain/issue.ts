/** A problem in the user's entries, as a value: what, where, and the facts its sentence needs. Wording lives in the locales. */

import type { SheetKey } from '../schema/workbook';

export type Severity = 'error' | 'warning' | 'hint';

/** Each code with its severity and the requirement it serves; the closed list of what the check can say. */
export const issueRules = {
  MISSING_VALUE: { severity: 'error', requirement: 'P1' },
  ERROR_VALUE: { severity: 'error', requirement: null },
  NOT_A_NUMBER: { severity: 'error', requirement: null },
  NOT_WHOLE: { severity: 'error', requirement: 'K5' },
  OUT_OF_RANGE: { severity: 'error', requirement: 'K5' },
  NOT_A_DATE: { severity: 'error', requirement: null },
  NOT_A_CHECKBOX: { severity: 'error', requirement: null },
  UNKNOWN_CHOICE: { severity: 'error', requirement: 'R1' },
  NOT_AN_EMAIL: { severity: 'error', requirement: 'P2' },
  NOT_A_PHONE: { severity: 'warning', requirement: 'P2' },
  NOT_A_LINK: { severity: 'error', requirement: 'V5' },
  UNKNOWN_REFERENCE: { severity: 'warning', requirement: 'O1' },
  AMBIGUOUS_REFERENCE: { severity: 'warning', requirement: 'O1' },
  REPORTS_TO_SELF: { severity: 'error', requirement: 'O1' },
  REPORTS_TO_CYCLE: { severity: 'error', requirement: 'O1' },
  REPORTS_TO_OTHER_ACCOUNT: { severity: 'error', requirement: 'O1' },
  REPEATED_NAME: { severity: 'error', requirement: 'G3' },
  REPEATED_SOURCE_ID: { severity: 'warning', requirement: 'V5' },
  REPEATED_EMAIL: { severity: 'hint', requirement: 'P2' },
  RATING_MISSING: { severity: 'hint', requirement: 'K5' },
} as const satisfies Record<string, { severity: Severity; requirement: string | null }>;

export type IssueCode = keyof typeof issueRules;

export interface Issue {
  readonly code: IssueCode;
  readonly sheet: SheetKey;
  /** 1-based, as in the sheet. */
  readonly rowNumber: number;
  readonly columnKey: string;
  /** Name of the account the row belongs to, when it names one. */
  readonly account: string | null;
  /** Facts for the sentence, such as `value`, `candidates`, `minimum`; already text, never markup. */
  readonly facts: Readonly<Record<string, string | number>>;
}
