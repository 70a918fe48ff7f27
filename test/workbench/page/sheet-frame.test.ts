/** A sheet's frame goes to the grid and back; heights that the grid fitted to the text are nobody's wish. */

import type { IWorksheetData } from '@univerjs/core';
import type { SheetSnapshot } from '../../../workbench/google/snapshot';
import { readSheetFrame } from '../../../workbench/page/grid/sheet-frame';
import { snapshotToUniver } from '../../../workbench/page/grid/snapshot-to-univer';

const SHEET: SheetSnapshot = {
  id: 3,
  name: 'Report',
  rowCount: 20,
  columnCount: 5,
  cells: {},
  hiddenGridlines: true,
  rowHeights: { 0: 36 },
};

function drawn(sheet: SheetSnapshot): IWorksheetData {
  const book = {
    id: 'b',
    name: 'B',
    locale: 'en_US',
    timeZone: 'Etc/GMT',
    activeSheetId: 3,
    sheets: [sheet],
  };
  // The grid fills in the defaults; what is read of them is there already.
  return snapshotToUniver(book).sheets['3'] as IWorksheetData;
}

it('hidden gridlines are drawn so and read back', () => {
  expect(drawn(SHEET).showGridlines).toBe(0);
  expect(readSheetFrame(drawn({ ...SHEET, tabColor: '#ff0000' }), SHEET)).toMatchObject({
    hiddenGridlines: true,
  });
});

it('gridlines that a person shows again are shown', () => {
  expect(readSheetFrame({ ...drawn(SHEET), showGridlines: 1 }, SHEET).hiddenGridlines).toBeUndefined();
});

it('a height that was fitted to the text is not taken for one that was set', () => {
  const data = drawn(SHEET);
  const fitted = { ...data, rowData: { ...data.rowData, 4: { ah: 60 } } };
  expect(readSheetFrame(fitted, SHEET)).toBe(SHEET);
});

it('cells of one look name one style', () => {
  const look = { numberFormat: '0.0', style: { bold: true } } as const;
  const cells = {
    1: { 0: look, 1: { ...look, value: 2 } },
    2: { 0: { ...look, style: { bold: true } } },
    3: { 0: {} },
  };
  const book = drawn({ ...SHEET, cells });
  expect(book.cellData).toEqual({
    1: { 0: { s: 'look-0' }, 1: { s: 'look-0', v: 2, t: 2 } },
    2: { 0: { s: 'look-0' } },
  });
});
