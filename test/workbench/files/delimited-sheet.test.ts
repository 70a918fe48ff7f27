import { toSheetSnapshot } from '../../../workbench/files/delimited-sheet';

const options = { id: 4, name: 'Import', locale: 'en_US', timeZone: 'Etc/GMT' };

test('without conversion every cell stays text', () => {
  const rows = [['0012', '+48 600', '=1+1', '', '2026-01-31']];
  expect(toSheetSnapshot(rows, { ...options, convert: false })).toEqual({
    id: 4,
    name: 'Import',
    rowCount: 1000,
    columnCount: 26,
    cells: {
      0: {
        0: { value: '0012' },
        1: { value: '+48 600' },
        2: { value: '=1+1' },
        4: { value: '2026-01-31' },
      },
    },
  });
});

test('with conversion cells are taken as typed', () => {
  const sheet = toSheetSnapshot([['0012', '=1+1', 'TRUE', '2026-01-31']], { ...options, convert: true });
  expect(sheet.cells[0]?.[0]).toEqual({ value: 12 });
  expect(sheet.cells[0]?.[1]).toEqual({ formula: '=1+1' });
  expect(sheet.cells[0]?.[2]).toEqual({ value: true });
  expect(sheet.cells[0]?.[3]).toMatchObject({ value: 46_053, numberFormat: expect.stringContaining('yy') });
});

test('the grid is as large as the data where that is larger than a new sheet', () => {
  const rows = Array.from({ length: 1200 }, () => ['x']);
  rows[3] = Array.from({ length: 30 }, () => 'y');
  expect(toSheetSnapshot(rows, { ...options, convert: false })).toMatchObject({
    rowCount: 1200,
    columnCount: 30,
  });
});
