/** What scoring needs of a workbook: its criteria, ratings and limits, and the accounts they are about. */

import type { SettingKey } from '../../schema/sheets/settings';
import type { SheetKey } from '../../schema/workbook';
import { decodeTable } from '../cells/decode-table';
import type { ChoiceLabels, RawTable, Table } from '../table';
import { type Ratings, readRatings } from './read-ratings';
import { type Limits, limitsIn } from './score-accounts';

export interface RatedWorkbook extends Ratings {
  readonly limits: Limits;
  readonly accounts: Table<'accounts'>;
  readonly scoring: Table<'scoring'>;
}

/**
 * @param read a sheet's raw rows; what it throws is thrown
 * @param number a setting, its default where there is none
 */
export function ratedWorkbook(
  read: <S extends SheetKey>(sheet: S) => RawTable & { readonly sheet: S },
  labels: ChoiceLabels,
  number: (key: SettingKey) => number,
): RatedWorkbook {
  const accounts = decodeTable(read('accounts'), labels);
  const scoring = decodeTable(read('scoring'), labels);
  return {
    ...readRatings(decodeTable(read('criteria'), labels), scoring, accounts),
    limits: limitsIn(number),
    accounts,
    scoring,
  };
}
