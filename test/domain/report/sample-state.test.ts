/** What the sample's last review kept is a state as a real review keeps it, so that changes can be told at once. */

import { decodeState } from '../../../src/domain/report/snapshot';
import { keptSheets } from '../../../src/schema/reports/kept-state';
import { keptState } from '../../../src/schema/sample/kept-state';

const kept = decodeState([keptState]);

test('can be read, and names no sheet or column that a review would not keep', () => {
  expect(kept?.size).toBe(keptSheets.length);
  for (const [sheet, { columns, rows }] of kept ?? []) {
    const known: readonly string[] = keptSheets.find((one) => one.sheet === sheet)?.columns ?? [];
    expect([sheet, columns.filter((column) => !known.includes(column))]).toEqual([sheet, []]);
    expect(rows.length).toBeGreaterThan(0);
  }
});

test('tells rows apart by their names, as ids come with the loading', () => {
  for (const { sheet, named } of keptSheets) {
    const { columns = [], rows = [] } = kept?.get(sheet) ?? {};
    const names = rows.map(({ values }) =>
      columns
        .slice(0, named)
        .map((column) => values[column])
        .join(),
    );
    expect([sheet, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([sheet, []]);
  }
});
