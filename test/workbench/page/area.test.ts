import { areaFromA1, areaToA1, quotedSheetName, rangeToArea } from '../../../workbench/page/grid/area';

describe('A1 notation', () => {
  const check = (a1: string, expected: readonly number[] | undefined) =>
    it(`reads ${a1 || 'nothing'}`, () => {
      const area = areaFromA1(a1, 100, 26);
      expect(area && [area.row, area.column, area.rowCount, area.columnCount]).toEqual(expected);
    });
  check('A1', [0, 0, 1, 1]);
  check('$B$3:D9', [2, 1, 7, 3]);
  check('D9:B3', [2, 1, 7, 3]);
  check('AA1', [0, 26, 1, 1]);
  check('B:D', [0, 1, 100, 3]);
  check('3:9', [2, 0, 7, 26]);
  check('B3:D', [2, 1, 98, 3]);
  check('Total', undefined);
  check('', undefined);

  it('is written for a cell and for a rectangle', () => {
    expect(areaToA1({ row: 2, column: 1, rowCount: 1, columnCount: 1 })).toBe('B3');
    expect(areaToA1({ row: 0, column: 25, rowCount: 2, columnCount: 2 })).toBe('Z1:AA2');
  });

  it('quotes the names of sheets that are more than a word', () => {
    expect(quotedSheetName('Lists')).toBe('Lists');
    expect(quotedSheetName("Ann's list")).toBe("'Ann''s list'");
  });
});

describe('a range of the grid', () => {
  it('of a whole column reaches to the end of the sheet', () => {
    const range = { startRow: Number.NaN, endRow: Number.NaN, startColumn: 2, endColumn: 2 };
    expect(rangeToArea(range, 50, 10)).toEqual({ row: 0, column: 2, rowCount: 50, columnCount: 1 });
  });
});
