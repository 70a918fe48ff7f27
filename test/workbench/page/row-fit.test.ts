/** Rows nobody sized grow with their text; which cells decide that is said here, the measuring is the grid's. */

import type { CellSnapshot, SheetSnapshot } from '../../../workbench/google/snapshot';
import { rowsToFit } from '../../../workbench/page/grid/row-fit';

const LONG = 'A sentence that is longer than one line of its column.';

function sheetOf(cells: Record<number, Record<number, CellSnapshot>>, more: Partial<SheetSnapshot> = {}) {
  return { id: 1, name: 'S', rowCount: 9, columnCount: 4, cells, ...more };
}

describe('a row is measured', () => {
  const check = (title: string, cell: CellSnapshot, isMeasured: boolean, more?: Partial<SheetSnapshot>) =>
    it(title, () => {
      const expected = isMeasured ? [{ row: 2, columns: [1] }] : [];
      expect(rowsToFit(sheetOf({ 2: { 0: { value: 'x' }, 1: cell } }, more))).toEqual(expected);
    });
  check('for a long wrapped text', { value: LONG, style: { wrap: 'WRAP' } }, true);
  check('for wrapped lines', { value: 'a\nb', style: { wrap: 'WRAP' } }, true);
  check('for a large font', { value: 1, style: { fontSize: 18 } }, true);
  check('not for a long text that overflows', { value: LONG }, false);
  check('not for a wrapped text that fits', { value: 'Fits', style: { wrap: 'WRAP' } }, false);
  check('not for a wrapped text in a wide column', { value: LONG, style: { wrap: 'WRAP' } }, false, {
    columnWidths: { 1: 900 },
  });
  check('not for an empty cell of a large font', { style: { fontSize: 18 } }, false);
  check('not when it has a height of its own', { value: LONG, style: { wrap: 'WRAP' } }, false, {
    rowHeights: { 2: 21 },
  });
  check('not when it is hidden', { value: LONG, style: { wrap: 'WRAP' } }, false, { hiddenRows: [2] });
});

it('a row that was written is measured also when nothing in it is tall any more', () => {
  expect(rowsToFit(sheetOf({ 2: { 1: { value: 'x' } } }), [2, 5])).toEqual([
    { row: 2, columns: [] },
    { row: 5, columns: [] },
  ]);
});
