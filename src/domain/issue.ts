/** A problem in the user's entries, as a value: what, where, and the facts its sentence needs. Wording lives in the locales. */

import type { SheetKey } from '../schema/workbook';
import type { rules } from './check/rules';

export type Severity = 'error' | 'warning' | 'hint';

/** The closed list of what the check can say. */
export type IssueCode = keyof typeof rules;

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
