/** What a language must provide: the shapes of the wording, keyed by the schema. */

import type { SettingKey } from '../schema/sheets/settings';
import type { ChoiceKey, VocabularyKey } from '../schema/vocabularies';
import type { ColumnKeyOf, SheetKey } from '../schema/workbook';

/** Header and help; the help becomes the header's note, blank for none. */
export type ColumnWords = readonly [header: string, help: string];

export interface DefaultCriterion {
  readonly key: string;
  readonly name: string;
  readonly family: ChoiceKey<'criterionFamily'>;
  readonly weight: number;
  readonly meaning1: string;
  readonly meaning5: string;
  readonly meaning10: string;
}

export interface WorkbookWords {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly columns: { readonly [S in SheetKey]: Readonly<Record<ColumnKeyOf<S>, ColumnWords>> };
  readonly settings: Readonly<Record<SettingKey, readonly [label: string, help: string]>>;
  readonly defaultCriteria: readonly DefaultCriterion[];
}

export type ChoiceWords = { readonly [V in VocabularyKey]: Readonly<Record<ChoiceKey<V>, string>> };
