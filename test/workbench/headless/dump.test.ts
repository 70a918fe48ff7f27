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
