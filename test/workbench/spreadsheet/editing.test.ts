import { type Content, expectRefusal, openDocument, openSheet, sheetOf } from './document';

type Range = GoogleAppsScript.Spreadsheet.Range;

describe('sorting', () => {
  function check(title: string, column: readonly Content[], spec: unknown, sorted: readonly unknown[]): void {
    it(title, () => {
      const { sheet } = openSheet(column.map((item) => [item]));
      const range = sheet.getRange(1, 1, column.length, 1);
      expect(range.sort(spec).getValues().flat()).toEqual(sorted);
    });
  }
  check('puts numbers before text, and blanks last', ['b', null, 2, 'a', 1], 1, [1, 2, 'a', 'b', '']);
  check('keeps blanks last when descending', ['b', null, 2], { column: 1, ascending: false }, ['b', 2, '']);
  check('sorts text without regard to case', ['b', 'A', 'C'], [1], ['A', 'b', 'C']);

  it('goes by several columns and carries notes and formats along', () => {
    const { sheet } = openSheet([
      ['b', 1],
      ['a', 2],
      ['a', 3],
    ]);
    sheet.getRange('A3').setNote('third').setBackground('red');
    sheet.getRange('A1:B3').sort([1, { column: 2, ascending: false }]);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['a', 3],
      ['a', 2],
      ['b', 1],
    ]);
    expect([sheet.getRange('A1').getNote(), sheet.getRange('A1').getBackground()]).toEqual([
      'third',
      '#ff0000',
    ]);
  });

  it('of a sheet leaves the frozen rows on top', () => {
    const { sheet } = openSheet([['Name'], ['b'], ['a']]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getDataRange().getValues().flat()).toEqual(['Name', 'a', 'b']);
  });

  it('refuses a column outside the range', () => {
    const document = openSheet([['a']]);
    expectRefusal(
      document,
      () => document.sheet.getRange('A1:B2').sort(3),
      'The column to sort by is outside of the range.',
    );
  });
});

describe('copyTo', () => {
  function source() {
    const document = openDocument([sheetOf(1, 'Data', [[1, '=A1+$A$1']]), sheetOf(2, 'Plan', [])]);
    const { sheet, app } = document;
    sheet
      .getRange('A1')
      .setNumberFormat('0.00')
      .setBackground('red')
      .setNote('n')
      .setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build());
    return document;
  }
  const seen = (range: Range) => ({
    value: range.getValue(),
    format: range.getNumberFormat(),
    background: range.getBackground(),
    note: range.getNote(),
    rule: range.getDataValidation() !== null,
  });
  const blank = { value: '', format: '0.###############', background: '#ffffff', note: '', rule: false };

  it('copies everything, and relative references move', () => {
    const { sheet } = source();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('C5'));
    expect(seen(sheet.getRange('C5'))).toEqual({
      value: 1,
      format: '0.00',
      background: '#ff0000',
      note: 'n',
      rule: true,
    });
    expect(sheet.getRange('D5').getFormula()).toBe('=C5+$A$1');
  });

  it('copies to another sheet and fills a larger target by repetition', () => {
    const { sheet, spreadsheet } = source();
    const plan = spreadsheet.getSheetByName('Plan') ?? sheet;
    sheet.getRange('A1').copyTo(plan.getRange('A1:B2'));
    expect(plan.getRange('A1:B2').getValues()).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  function check(
    type: keyof typeof GoogleAppsScript.Spreadsheet.CopyPasteType & string,
    expected: Partial<Omit<typeof blank, 'value'>> & { value?: unknown },
  ): void {
    it(`copies with ${type} only what it names`, () => {
      const { sheet, app } = source();
      sheet.getRange('A1').copyTo(sheet.getRange('C5'), app.CopyPasteType[type], false);
      expect(seen(sheet.getRange('C5'))).toEqual({ ...blank, ...expected });
    });
  }
  check('PASTE_FORMAT', { format: '0.00', background: '#ff0000' });
  check('PASTE_DATA_VALIDATION', { rule: true });
  check('PASTE_VALUES', { value: 1, format: '0.00' });

  it('transposes', () => {
    const { sheet, app } = openSheet([[1, 2, 3]]);
    sheet.getRange('A1:C1').copyTo(sheet.getRange('E1'), app.CopyPasteType.PASTE_NORMAL, true);
    expect(sheet.getRange('E1:E3').getValues().flat()).toEqual([1, 2, 3]);
  });

  it('moves content, formats and rules with moveTo', () => {
    const { sheet } = source();
    sheet.getRange('A1').moveTo(sheet.getRange('C5'));
    expect(seen(sheet.getRange('A1'))).toEqual(blank);
    expect(seen(sheet.getRange('C5')).rule).toBe(true);
  });
});

describe('platform 5.3: merged cells', () => {
  it('hold a value only at the top left; what is written underneath is dropped', () => {
    const { sheet } = openSheet([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A1:B2').setValues([
      ['A', 'B'],
      ['C', 'D'],
    ]);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['A', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
  });

  it('platform 5.2: refuse to be merged or split in part', () => {
    const document = openSheet([]);
    document.sheet.getRange('A1:B2').merge();
    document.context.flush();
    const message = 'You must select all cells in a merged range to merge or unmerge them.';
    expectRefusal(document, () => document.sheet.getRange('B2:C3').merge(), message);
    expectRefusal(document, () => document.sheet.getRange('A1').breakApart(), message);
    document.sheet.getRange('A1:C3').breakApart();
    expect(document.sheet.getRange('A1').getMergedRanges()).toEqual([]);
  });

  it('are merged line by line across and down', () => {
    const { sheet } = openSheet([]);
    sheet.getRange('A1:B2').mergeAcross();
    sheet.getRange('D1:E2').mergeVertically();
    expect(
      sheet
        .getRange('A1:E2')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B1', 'A2:B2', 'D1:D2', 'E1:E2']);
  });
});

describe('tidying', () => {
  it('trims ends and doubled spaces of texts only', () => {
    const { sheet } = openSheet([['  a  b ', 1]]);
    expect(sheet.getRange('A1:B1').trimWhitespace().getValues()).toEqual([['a b', 1]]);
  });

  it('removes duplicate rows, also by chosen columns, and answers what is left', () => {
    const lines = [
      ['a', 1],
      ['A', 1],
      ['a', 2],
    ];
    const whole = openSheet(lines).sheet.getRange('A1:B3').removeDuplicates();
    expect(whole.getValues()).toEqual([
      ['a', 1],
      ['a', 2],
    ]);
    expect(openSheet(lines).sheet.getRange('A1:B3').removeDuplicates([1]).getNumRows()).toBe(1);
  });

  it('finds and replaces text', () => {
    const { sheet } = openSheet([['Acme'], ['acme corp'], ['Zed']]);
    const finder = sheet.createTextFinder('acme');
    expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(['A1', 'A2']);
    expect(finder.findNext()?.getA1Notation()).toBe('A1');
    expect(sheet.createTextFinder('acme').matchEntireCell(true).findAll()).toHaveLength(1);
    expect(sheet.createTextFinder('acme').matchCase(true).replaceAllWith('$&')).toBe(1);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['Acme', '$& corp', 'Zed']);
  });

  function check(
    title: string,
    clear: (range: Range) => unknown,
    left: { value?: unknown; note?: string; bold?: string; rule?: boolean },
  ): void {
    it(title, () => {
      const { sheet, app } = openSheet([['a']]);
      const range = sheet.getRange('A1');
      range
        .setNote('n')
        .setFontWeight('bold')
        .setDataValidation(app.newDataValidation().requireTextContains('a').build());
      clear(range);
      expect({
        value: range.getValue(),
        note: range.getNote(),
        bold: range.getFontWeight(),
        rule: range.getDataValidation() !== null,
      }).toEqual({ value: 'a', note: 'n', bold: 'bold', rule: true, ...left });
    });
  }
  check('clear takes content and format', (range) => range.clear(), { value: '', bold: 'normal' });
  check('clearContent takes the content', (range) => range.clearContent(), { value: '' });
  check('clearFormat takes the format', (range) => range.clearFormat(), { bold: 'normal' });
  check('clearNote takes the note', (range) => range.clearNote(), { note: '' });
  check('clearDataValidations takes the rule', (range) => range.clearDataValidations(), { rule: false });
  check('clear takes what its options name', (range) => range.clear({ contentsOnly: true }), { value: '' });
});

describe('range lists', () => {
  it('do the same to each range', () => {
    const { sheet } = openSheet([]);
    const list = sheet.getRangeList(['A1', 'C1:C2']).setValue(7).setBackground('blue');
    expect(list.getRanges().map((range) => range.getValue())).toEqual([7, 7]);
    expect(sheet.getRange('C2').getBackground()).toBe('#0000ff');
  });
});
