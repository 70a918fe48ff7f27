import { ChangeLog } from '../../../workbench/page/grid/change-log';

const range = { startRow: 2, endRow: 4, startColumn: 1, endColumn: 1 };
const target = { unitId: 'workbook', subUnitId: '7' };

describe('the log of changes in the grid', () => {
  const check = (id: string, params: object, expected: object) =>
    it(`understands ${id}`, () => {
      const log = new ChangeLog();
      expect(log.record({ id, params: { ...target, ...params } }, false)).toBe(true);
      expect(log.take().structure).toEqual([{ ...expected, sheet: '7', isUndo: false }]);
    });
  check('sheet.mutation.insert-row', { range }, { kind: 'insert', dimension: 'rows', start: 2, count: 3 });
  check('sheet.mutation.insert-col', { range }, { kind: 'insert', dimension: 'columns', start: 1, count: 1 });
  check('sheet.mutation.remove-rows', { range }, { kind: 'remove', dimension: 'rows', start: 2, count: 3 });
  check('sheet.mutation.remove-col', { range }, { kind: 'remove', dimension: 'columns', start: 1, count: 1 });
  check(
    'sheet.mutation.move-columns',
    { sourceRange: range, targetRange: { ...range, startColumn: 5, endColumn: 5 } },
    { kind: 'move', dimension: 'columns', start: 1, count: 1, target: 5 },
  );

  it('remembers the cells written, and forgets them once taken', () => {
    const log = new ChangeLog();
    const cellValue = { 3: { 1: { v: 1 }, 2: { v: 2 } } };
    log.record({ id: 'sheet.mutation.set-range-values', params: { ...target, cellValue } }, false);
    expect([...(log.take().cells.get('7')?.get(3) ?? [])]).toEqual([1, 2]);
    expect(log.isEmpty).toBe(true);
    expect(log.take().cells.size).toBe(0);
  });

  it('takes drawing and computing for no change', () => {
    const log = new ChangeLog();
    for (const id of ['formula.mutation.set-formula-calculation-start', 'sheet.operation.set-selections']) {
      expect(log.record({ id, params: target }, false)).toBe(false);
    }
    expect(log.isEmpty).toBe(true);
  });
});
