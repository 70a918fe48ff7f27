/** The words a sheet is dressed in, made from a language by the locales. */

import type { Column } from '../../schema/column';
import type { VocabularyKey } from '../../schema/vocabularies';
import type { SheetKey } from '../../schema/workbook';

export interface SheetWords {
  readonly rightToLeft: boolean;
  sheetName(key: SheetKey): string;
  header(key: SheetKey, column: string): string;
  /** Shown as the header's note; `''` for none. */
  help(key: SheetKey, column: Column): string;
  /** What a dropdown offers: the labels in their order, then the team's own words. */
  labels(vocabulary: VocabularyKey): readonly string[];
  /** The label of one choice. */
  label(vocabulary: VocabularyKey, choice: string): string;
}
