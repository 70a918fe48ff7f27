import { openSheet } from './document';

describe('platform 5.1: values of a range', () => {
  function check(title: string, written: unknown, read: unknown): void {
    it(`reads ${title}`, () => {
      const { sheet } = openSheet([]);
      expect(sheet.getRange('B2').setValue(written).getValue()).toEqual(read);
    });
  }

  check('a number back as it is', 42, 42);
  check('a text of digits as a number', '0012', 12);
  check('text after an apostrophe verbatim', "'0012", '0012');
  check('TRUE as a boolean', 'TRUE', true);
  check('null as the empty text', null, '');
  check(
    'an ISO day as midnight in the zone of the spreadsheet',
    '2026-10-02',
    new Date('2026-10-01T22:00:00Z'),
  );
  check('a Date as the same instant', new Date(Date.UTC(2026, 0, 5, 12)), new Date(Date.UTC(2026, 0, 5, 12)));

  it('keeps every text verbatim in a cell of format @', () => {
    const { sheet } = openSheet([], { cells: { 0: { 0: { numberFormat: '@' } } } });
    expect(sheet.getRange('A1').setValue('2026-10-02').getValue()).toBe('2026-10-02');
  });

  it('reads an error as its text, a blank as the empty text, and shows values as formatted', () => {
    const { sheet } = openSheet([], {
      cells: { 0: { 0: { error: '#N/A', formula: '=NA()' }, 2: { value: 0.5, numberFormat: '0%' } } },
    });
    const range = sheet.getRange('A1:C1');
    expect(range.getValues()).toEqual([['#N/A', '', 0.5]]);
    expect(range.getDisplayValues()).toEqual([['#N/A', '', '50%']]);
    expect(range.getFormulas()).toEqual([['=NA()', '', '']]);
  });

  it('sets a grid and reads it back in one round trip each', () => {
    const { sheet, context } = openSheet([]);
    sheet.getRange(2, 1, 2, 2).setValues([
      ['Ada', 1],
      ['Bo', 2],
    ]);
    expect(context.roundTrips).toBe(1);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['', ''],
      ['Ada', 1],
      ['Bo', 2],
    ]);
  });

  it('keeps the text of a formula and has no result without an engine', () => {
    const { sheet } = openSheet([]);
    const cell = sheet.getRange('A1').setValue('=1+1');
    expect([cell.getFormula(), cell.getValue()]).toEqual(['=1+1', '']);
  });
});

describe('platform 5.2: refusals of values and ranges', () => {
  function check(message: string, call: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown): void {
    it(`says "${message}"`, () => {
      const { sheet } = openSheet([[1, 2]]);
      expect(() => call(sheet)).toThrow(expect.objectContaining({ name: 'Exception', message }));
    });
  }

  check(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    (sheet) => sheet.getRange('A1:B1').setValues([[1]]),
  );
  check(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    (sheet) => sheet.getRange('A1:B2').setValues([[1, 2]]),
  );
  check('The starting row of the range is too small.', (sheet) => sheet.getRange(0, 1));
  check('The starting column of the range is too small.', (sheet) => sheet.getRange(1, 0));
  check('The number of rows in the range must be at least 1.', (sheet) => sheet.getRange(1, 1, 0, 1));
  check('The number of columns in the range must be at least 1.', (sheet) => sheet.getRange(1, 1, 1, 0));
  check('The coordinates of the range are outside the dimensions of the sheet.', (sheet) =>
    sheet.getRange(1000, 1).getValue(),
  );
  check('The coordinates of the range are outside the dimensions of the sheet.', (sheet) =>
    sheet.getRange(1, 26).setValue(1),
  );
  check('The coordinates or dimensions of the range are invalid.', (sheet) => sheet.getRange(1, Number.NaN));
  check('Range not found', (sheet) => sheet.getRange('nope!A1'));
  check('Range not found', (sheet) => sheet.getRange('no such name'));
  check('Your input contains more than the maximum of 50000 characters in a single cell.', (sheet) =>
    sheet.getRange('A1').setValue('x'.repeat(50_001)),
  );
  check(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    // A script is not typed, so it may pass this.
    (sheet) => Reflect.apply(sheet.getRange('A1').setValues, sheet.getRange('A1'), ['x']),
  );
});

describe('platform 5.3: extent of a sheet', () => {
  it('gives A1 as the data range of an empty sheet, whose last row is 0', () => {
    const { sheet } = openSheet([]);
    expect(sheet.getLastRow()).toBe(0);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  it('counts formulas with an empty result and FALSE as content, notes and formats not', () => {
    const { sheet } = openSheet([], {
      cells: {
        1: { 0: { formula: '=""', value: '' } },
        2: { 1: { value: false } },
        5: { 5: { note: 'n', numberFormat: '0' } },
      },
    });
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
  });

  it('sees rows that are still waiting to be written', () => {
    const { sheet } = openSheet([['a']]);
    sheet.appendRow(['b', 'c']);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 2]);
  });

  it('grows the sheet when a row is appended to a full one', () => {
    const { sheet } = openSheet([['a'], ['b']], { rowCount: 2 });
    sheet.appendRow(['c']);
    expect(sheet.getLastRow()).toBe(3);
    expect(sheet.getMaxRows()).toBe(3);
  });
});

describe('ranges', () => {
  function check(a1: string, read: string, rows: number, columns: number): void {
    it(`${a1} is read back as ${read} and has ${rows} × ${columns} cells`, () => {
      const range = openSheet([], { rowCount: 20, columnCount: 5 }).sheet.getRange(a1);
      expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual([
        read,
        rows,
        columns,
      ]);
    });
  }
  check('B2', 'B2', 1, 1);
  check('$B$2:C3', 'B2:C3', 2, 2);
  check('C3:B2', 'B2:C3', 2, 2);
  check('B:B', 'B:B', 20, 1);
  check('A2:B', 'A2:B', 19, 2);
  check('9:9', '9:9', 1, 5);
  check('Data!A1', 'A1', 1, 1);
  check("'data'!A1", 'A1', 1, 1);

  it('give cells and offsets relative to themselves, and refuse cells outside', () => {
    const range = openSheet([]).sheet.getRange('B2:C3');
    expect(range.getCell(2, 1).getA1Notation()).toBe('B3');
    expect(range.offset(1, -1).getA1Notation()).toBe('A3:B4');
    expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe('B2');
    expect(() => range.getCell(3, 1)).toThrow('Cell reference out of range');
    expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.');
  });
});
