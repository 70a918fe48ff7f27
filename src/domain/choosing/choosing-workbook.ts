/** What choosing needs of a workbook: where each account stands, and the reviews that were kept. */

import type { SettingKey } from '../../schema/sheets/settings';
import type { SheetKey } from '../../schema/workbook';
import { decodeTable } from '../cells/decode-table';
import { type RatedWorkbook, ratedWorkbook } from '../score/rated-workbook';
import type { ChoiceLabels, RawTable } from '../table';
import { type Review, reviewsIn } from './reviews';
import { type Standing, standingsIn } from './standings';

export interface ChoosingWorkbook extends RatedWorkbook {
  /** Newest first. */
  readonly reviews: readonly Review[];
  readonly standings: readonly Standing[];
}

/**
 * @param book `read` gives a sheet's raw rows, and what it throws is thrown; `readIfThere` gives null where there is none
 * @param number a setting, its default where there is none
 */
export function choosingWorkbook(
  book: {
    read<S extends SheetKey>(sheet: S): RawTable & { readonly sheet: S };
    readIfThere<S extends SheetKey>(sheet: S): (RawTable & { readonly sheet: S }) | null;
    readonly choiceLabels: ChoiceLabels;
  },
  number: (key: SettingKey) => number,
): ChoosingWorkbook {
  const labels = book.choiceLabels;
  const rated = ratedWorkbook(book.read, labels, number);
  const history = book.readIfThere('history');
  const reviews = reviewsIn(history && decodeTable(history, labels));
  return { ...rated, reviews, standings: standingsIn(rated, reviews[0]) };
}
