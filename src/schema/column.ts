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
  /** A formula of another cell reckons with it: a number kept as text counts in neither formula nor code. */
  readonly reckoned?: true;
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
}
/** Sheets whose rows others name; all but accounts and team are looked up within the row's account. */
export const referenceTargets = ['accounts', 'contacts', 'team', 'goals', 'units', 'opportunities'] as const;
export type ReferenceTarget = (typeof referenceTargets)[number];
export interface ReferenceColumn extends ColumnFacts {
  /** A name, e-mail or id of a row in `target`. */
  readonly kind: 'reference';
  readonly target: ReferenceTarget;
  /** A row of this sheet may stand here as well. */
  readonly or?: ReferenceTarget;
  /** Other words are fine too, such as a function; a slip in a name is still asked about. */
  readonly loose?: true;
  /** Several names, separated by semicolons or line breaks: names themselves may hold commas. */
  readonly several?: true;
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

const numberKinds: readonly Column['kind'][] = ['integer', 'number', 'money', 'percent', 'rating'];
export const isNumberColumn = (column: Column): column is NumberColumn => numberKinds.includes(column.kind);

export interface Sheet {
  /** `essential`: created by *Set up*. `more`: added one by one, nothing depends on it. `kept`: made when first needed. */
  readonly group: 'essential' | 'more' | 'kept';
  readonly columns: readonly Column[];
  /** The column that names a row to people: the first one, which stays in view while scrolling sideways. */
  readonly nameColumn: string;
}

/** Keeps the literal keys and kinds, so that row types can be inferred. The first column names a row. */
export const defineSheet = <G extends Sheet['group'], const C extends readonly [Column, ...Column[]]>(
  group: G,
  columns: C,
) => ({ group, nameColumn: columns[0].key, columns });

/** Kinds that need no more than a key. */
type PlainKind = Exclude<Column['kind'], 'choice' | 'choices' | 'reference' | 'formula'>;
type OfKind<N, C = Column> = C extends Column ? (N extends C['kind'] ? C : never) : never;
type Keyed<K, N> = { readonly key: K; readonly kind: N };

/** A column with its literal key and kind, from which row types are inferred. */
export const column = <const K extends string, const N extends PlainKind>(
  key: K,
  kind: N,
  facts?: Omit<OfKind<N>, 'key' | 'kind'>,
) =>
  // The facts are those of this kind.
  ({ key, kind, ...facts }) as unknown as OfKind<N> & Keyed<K, N>;

/** Columns of one kind. */
const columnsOfKind =
  <const N extends PlainKind>(kind: N) =>
  <const K extends string>(key: K, facts?: Omit<OfKind<N>, 'key' | 'kind'>) =>
    column(key, kind, facts);
export const text = columnsOfKind('text');
/** A text that every row needs: mostly what names it. */
export const nameText = <const K extends string>(key: K) => text(key, { required: true });
export const longText = columnsOfKind('longText');
export const date = columnsOfKind('date');
export const money = columnsOfKind('money');

/** Facts that many columns share. */
export const internal = { internal: true } as const;
export const notNegative = { minimum: 0 } as const;
export const internalAmount = { minimum: 0, internal: true } as const;

type ChoiceFacts = Omit<ChoiceColumn, 'key' | 'kind' | 'choices'>;
export const choice = <const K extends string, const V extends VocabularyKey>(
  key: K,
  choices: V,
  facts?: ChoiceFacts,
): ChoiceFacts & Keyed<K, 'choice'> & { readonly choices: V } => ({ key, kind: 'choice', choices, ...facts });

/** A choice column that bears the name of its list. */
export const choiceOf = <const V extends VocabularyKey>(choices: V, facts?: ChoiceFacts) =>
  choice(choices, choices, facts);

type FormulaFacts = Omit<FormulaColumn, 'key' | 'kind' | 'formula'>;
export const formula = <const K extends string>(
  key: K,
  expression: string,
  facts?: FormulaFacts,
): FormulaColumn & Keyed<K, 'formula'> => ({ key, kind: 'formula', formula: expression, ...facts });

type ReferenceFacts = Omit<ReferenceColumn, 'key' | 'kind' | 'target'>;
export const reference = <const K extends string>(
  key: K,
  target: ReferenceTarget,
  facts?: ReferenceFacts,
): ReferenceColumn & Keyed<K, 'reference'> => ({ key, kind: 'reference', target, ...facts });

/** Columns that most sheets share. */
export const checkColumn = column('check', 'check');
export const accountColumn = reference('account', 'accounts', { required: true });
export const internalNote = longText('note', internal);
export const idColumn = column('id', 'id');
