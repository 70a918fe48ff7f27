/** Which cells of ruled columns the grid has to look at. */

import { lastFilledRow, upToRow } from '../../../workbench/page/grid/filled-rows';

describe('the last filled row', () => {
  const check = (title: string, cells: Parameters<typeof lastFilledRow>[0], row: number) =>
    it(title, () => expect(lastFilledRow(cells)).toBe(row));
  check('is none in a sheet of formats', { 0: { 0: { s: 'look-0' } as object }, 9: { 1: {}, 2: null } }, -1);
  check('is the last with a value', { 0: { 0: { v: 'a' } }, 3: { 2: { v: 0 } }, 9: { 1: {} } }, 3);
  check('counts a formula', { 5: { 1: { f: '=A1' } }, 6: { 1: { v: '' } } }, 5);
});

it('ranges end at the last filled row, and those below it are left out', () => {
  const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 1, endColumn: 2 });
  expect(upToRow([range(1, 999), range(5, 6), range(8, 20)], 7)).toEqual([range(1, 7), range(5, 6)]);
});
