/** What a column of the workbook is: the record from which headers, dropdowns, formats, checks and row types derive. */

import type { VocabularyKey } from './vocabularies';

/** Kinds that hold text as people type it. */
export type TextKind = 'text' | 'longText' | 'email' | 'phone' | 'link' | 'id';
/** Kinds that hold numbers; `percent` is a fraction (0.25 is 25%), `rating` a whole number 1-10. */
export type NumberKind = 'integer' | 'number' | 'money' | 'percent' | 'rating';

interface ColumnFacts {
  /** Stored in column metadata; never changes once released. */
  readonly key: string;
  /** Blank is an error once the row holds anything. All other blanks mean unknown. */
  readonly required?: true;
  /** Pixels; absent: the kind's default. */
  readonly width?: number;
  /** Personal data: folded away and kept out of reports unless asked for (P3). */
  readonly personal?: true;
  /** Judgement about people or the customer: never in customer-facing output (M3). */
  readonly internal?: true;
}

export interface TextColumn extends ColumnFacts {
  readonly kind: TextKind;
}
export interface NumberColumn extends ColumnFacts {
  readonly kind: NumberKind;
  /** Inclusive. */
  readonly minimum?: number;
  readonly maximum?: number;
}
export interface DateColumn extends ColumnFacts {
  readonly kind: 'date';
}
export interface CheckboxColumn extends ColumnFacts {
  readonly kind: 'checkbox';
}
export interface ChoiceColumn extends ColumnFacts {
  /** `choices` holds several, joined by a comma and a space as Google joins multi-select chips. */
  readonly kind: 'choice' | 'choices';
  readonly choices: VocabularyKey;
  /** Open lists accept values of the team's own; closed lists refuse them. */
  readonly open?: true;
}
export interface ReferenceColumn extends ColumnFacts {
  /** A name, e-mail or id of a row in `target`; people and goals are looked up within the row's account. */
  readonly kind: 'reference';
  readonly target: 'accounts' | 'contacts' | 'team' | 'goals';
}
export interface FormulaColumn extends ColumnFacts {
  /** Native formula: `{key}` stands for the cell of that column in the same row. Its result is a number or `""`. */
  readonly kind: 'formula';
  readonly formula: string;
  readonly format?: string;
}
export interface CheckColumn extends ColumnFacts {
  /** Written by the add-on: what the check found in the row. */
  readonly kind: 'check';
}

export type Column =
  | TextColumn
  | NumberColumn
  | DateColumn
  | CheckboxColumn
  | ChoiceColumn
  | ReferenceColumn
  | FormulaColumn
  | CheckColumn;

export interface Sheet {
  readonly key: string;
  readonly columns: readonly Column[];
  /** Columns that stay in view while scrolling sideways. */
  readonly frozenColumns?: number;
  /** The column that names a row to people. */
  readonly nameColumn: string;
}

/** Keeps the literal keys and kinds, so that row types can be inferred. */
export const defineSheet = <const S extends Sheet>(sheet: S): S => sheet;
