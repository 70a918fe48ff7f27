import type { CellSnapshot } from '../../../workbench/google/snapshot';
import { emptyWorkbook } from '../../../workbench/headless/add-sheet';
import { dumpWorkbook } from '../../../workbench/headless/dump';

function check(cell: CellSnapshot, value: unknown, formula = ''): void {
  const workbook = emptyWorkbook('en_US', 'Europe/Warsaw');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const sheets = [{ ...sheet, cells: { 1: { 0: cell } } }];
  expect(dumpWorkbook({ ...workbook, sheets })).toEqual({
    sheets: { Sheet1: { values: [[''], [value]], formulas: [[''], [formula]] } },
  });
}

test('values are JSON, dates ISO 8601, errors their code', () => {
  check({ value: 'Ada' }, 'Ada');
  check({ value: true }, true);
  check({ value: 46_053 }, 46_053);
  check({ value: 46_053, numberFormat: 'dd.mm.yyyy' }, '2026-01-31');
  check({ value: 46_053.25, numberFormat: 'dd.mm.yyyy hh:mm' }, '2026-01-31T06:00:00');
  check({ error: '#N/A', formula: '=NA()' }, '#N/A', '=NA()');
  check({ formula: '=A1' }, '', '=A1');
});

test('cells with a format or note only do not count', () => {
  const workbook = emptyWorkbook('en_US', 'Etc/GMT');
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: { 5: { 5: { note: 'x' } } } }));
  expect(dumpWorkbook({ ...workbook, sheets }).sheets.Sheet1).toEqual({ values: [], formulas: [] });
});

test('a sheet may be called __proto__', () => {
  const workbook = emptyWorkbook('en_US', 'Etc/GMT');
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: '__proto__' }));
  expect(JSON.stringify(dumpWorkbook({ ...workbook, sheets }))).toBe(
    '{"sheets":{"__proto__":{"values":[],"formulas":[]}}}',
  );
});

test('charts are told with their kind, title, data and place, on sheets that have any', () => {
  const workbook = emptyWorkbook('en_US', 'Etc/GMT');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const area = { row: 0, column: 0, rowCount: 9, columnCount: 2 };
  const chart = {
    id: 5,
    type: 'PIE',
    ranges: [
      { sheetId: sheet.id, area },
      { sheetId: 404, area },
    ],
    options: { title: 'Load' },
    position: { row: 1, column: 5, offsetX: 0, offsetY: 0 },
    numHeaders: 1,
    transpose: false,
  };
  const sheets = [{ ...sheet, name: 'Our data', charts: [chart, '?'] }];
  expect(dumpWorkbook({ ...workbook, sheets }).sheets['Our data']?.charts).toEqual([
    { type: 'PIE', title: 'Load', ranges: ["'Our data'!A1:B9"], position: 'F2' },
  ]);
});
