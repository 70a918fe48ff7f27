/** Ratios and scores are there before a sheet has been calculated. */

import { decodeTable } from '../../../src/domain/cells/decode-table';
import type { CheckInput } from '../../../src/domain/check/check-context';
import { reckonedTables } from '../../../src/domain/report/reckoned-tables';
import type { RawTable } from '../../../src/domain/table';
import type { SheetKey } from '../../../src/schema/workbook';

const table = <S extends SheetKey>(
  sheet: S,
  keys: readonly string[],
  cells: RawTable['cells'],
): NonNullable<CheckInput[S]> => {
  const raw = {
    sheet,
    columnIndexes: new Map(keys.map((key, index) => [key, index])),
    headers: new Map(keys.map((key) => [key, key])),
    cells,
  };
  // Decoded from the sheet's own cells.
  return decodeTable(raw, new Map()) as unknown as NonNullable<CheckInput[S]>;
};

const tables: CheckInput = {
  accounts: table(
    'accounts',
    ['name', 'revenue', 'costToServe', 'revenueCostRatio'],
    [
      ['Northwind', 100, 25, ''],
      ['Contoso', 100, '', 7],
    ],
  ),
  criteria: table(
    'criteria',
    ['name', 'weight', 'id'],
    [
      ['Revenue', 3, 'c1'],
      ['Fit', 1, 'c2'],
    ],
  ),
  scoring: table(
    'scoring',
    ['account', 'rating:c1', 'rating:c2', 'score', 'rank'],
    [
      ['Northwind', 8, 4, '', ''],
      ['Contoso', 9, '', 3, 1],
    ],
  ),
};
const reckoned = reckonedTables(tables, { number: () => 5 });

test('a ratio is revenue divided by cost, and unknown where one of them is', () => {
  expect(reckoned.accounts?.rows.map(({ values }) => values.revenueCostRatio)).toEqual([4, null]);
});

test('a score is the weighted mean of the ratings; without one of them there is none, whatever the cell holds', () => {
  expect(reckoned.scoring?.rows.map(({ values }) => [values.score, values.rank])).toEqual([
    [7, 1],
    [null, null],
  ]);
});

test('tables that are not there stay away', () => {
  expect(reckonedTables({}, { number: () => 5 })).toEqual({});
});
