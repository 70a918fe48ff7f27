import { expectRefusal, openSheet } from './document';

type Range = GoogleAppsScript.Spreadsheet.Range;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

describe('platform 5.3: formats', () => {
  function check(
    title: string,
    set: (range: Range, app: App) => unknown,
    get: (range: Range) => unknown,
    expected: unknown,
  ): void {
    it(title, () => {
      const { sheet, app } = openSheet([]);
      set(sheet.getRange('B2'), app);
      expect(get(sheet.getRange('B2'))).toEqual(expected);
    });
  }

  check(
    'a colour name is read as hex',
    (range) => range.setBackground('Yellow'),
    (range) => range.getBackground(),
    '#ffff00',
  );
  check(
    'a wrong colour is accepted silently',
    (range) => range.setBackground('foo'),
    (range) => range.getBackground(),
    '#ffffff',
  );
  check(
    'a colour of parts',
    (range) => range.setBackgroundRGB(1, 2, 255),
    (range) => range.getBackground(),
    '#0102ff',
  );
  check(
    'right is a valid alignment',
    (range) => range.setHorizontalAlignment('right'),
    (range) => range.getHorizontalAlignment(),
    'right',
  );
  check(
    'null resets the alignment to general',
    (range) => range.setHorizontalAlignment(null),
    (range) => range.getHorizontalAlignment(),
    'general',
  );
  check(
    'vertical alignment',
    (range) => range.setVerticalAlignment('middle'),
    (range) => range.getVerticalAlignment(),
    'middle',
  );
  check(
    'a text direction that was never set reads null',
    () => undefined,
    (range) => range.getTextDirection(),
    null,
  );
  check(
    'a text direction',
    (range, app) => range.setTextDirection(app.TextDirection.RIGHT_TO_LEFT),
    (range) => String(range.getTextDirection()),
    'RIGHT_TO_LEFT',
  );
  check(
    'null takes the text direction away',
    (range, app) => range.setTextDirection(app.TextDirection.RIGHT_TO_LEFT).setTextDirection(null),
    (range) => range.getTextDirection(),
    null,
  );
  check(
    'a wrap strategy',
    (range, app) => range.setWrapStrategy(app.WrapStrategy.CLIP),
    (range) => String(range.getWrapStrategy()),
    'CLIP',
  );
  check(
    'wrapping on',
    (range) => range.setWrap(true),
    (range) => range.getWrap(),
    true,
  );
  check(
    'font weight',
    (range) => range.setFontWeight('bold'),
    (range) => range.getFontWeight(),
    'bold',
  );
  check(
    'font style',
    (range) => range.setFontStyle('italic'),
    (range) => range.getFontStyle(),
    'italic',
  );
  check(
    'font line',
    (range) => range.setFontLine('line-through'),
    (range) => range.getFontLine(),
    'line-through',
  );
  check(
    'font size',
    (range) => range.setFontSize(14),
    (range) => range.getFontSize(),
    14,
  );
  check(
    'font family',
    (range) => range.setFontFamily('Roboto'),
    (range) => range.getFontFamily(),
    'Roboto',
  );
  check(
    'general resets the number format',
    (range) => range.setNumberFormat('@').setNumberFormat('general'),
    (range) => range.getNumberFormat(),
    '0.###############',
  );
  check(
    'a note is the text of what was passed',
    (range) => Reflect.apply(range.setNote, range, [25]),
    (range) => range.getNote(),
    '25',
  );
  check(
    'a note of a grid of numbers has a decimal point',
    (range) => Reflect.apply(range.setNotes, range, [[[25]]]),
    (range) => range.getNote(),
    '25.0',
  );

  it('a date format survives clearContent, so that a number becomes a date (platform 5.1)', () => {
    const { sheet } = openSheet([]);
    const cell = sheet.getRange('A1').setValue('2026-05-12');
    cell.clearContent().setValue(46154);
    expect(cell.getValue()).toEqual(new Date('2026-05-11T22:00:00Z'));
  });

  it('the format @ set in the same batch keeps the text that follows', () => {
    const { sheet } = openSheet([]);
    expect(sheet.getRange('A1').setNumberFormat('@').setValue('0012').getValue()).toBe('0012');
  });

  it('sets a grid of formats and refuses one of another size', () => {
    const document = openSheet([]);
    const range = document.sheet.getRange('A1:B1');
    range
      .setFontWeights([['bold', null]])
      .setBackgrounds([['red', null]])
      .setNumberFormats([['0', '@']]);
    expect([range.getFontWeights(), range.getBackgrounds(), range.getNumberFormats()]).toEqual([
      [['bold', 'normal']],
      [['#ff0000', '#ffffff']],
      [['0', '@']],
    ]);
    expectRefusal(
      document,
      () => range.setFontWeights([['bold']]),
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses enum values given as text (platform 5.5)', () => {
    const { sheet } = openSheet([]);
    const range = sheet.getRange('A1');
    expect(() => Reflect.apply(range.setWrapStrategy, range, ['WRAP'])).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    );
  });

  it('shares the style object of cells set alike', () => {
    const { sheet, workbook, context } = openSheet([]);
    sheet.getRange('A1:B2').setFontWeight('bold').setBackground('red');
    context.flush();
    const cells = workbook.toSnapshot().sheets[0]?.cells ?? {};
    expect(cells[0]?.[0]?.style).toBe(cells[1]?.[1]?.style);
  });

  it('keeps empty cells of one look as one cell', () => {
    const { sheet, workbook, context, app } = openSheet([['x']]);
    sheet.getRange('A1:B9').setNumberFormat('@').setWrapStrategy(app.WrapStrategy.WRAP).setFontSize(9);
    sheet.getRange('B1:B9').setNumberFormats(Array.from({ length: 9 }, () => ['0.0']));
    context.flush();
    const cells = workbook.toSnapshot().sheets[0]?.cells ?? {};
    expect(cells[1]?.[0]).toEqual({ numberFormat: '@', style: { wrap: 'WRAP', fontSize: 9 } });
    expect(cells[8]?.[0]).toBe(cells[1]?.[0]);
    expect(cells[8]?.[1]).toBe(cells[1]?.[1]);
    expect(cells[0]?.[0]?.value).toBe('x');
  });

  it('draws, removes and leaves borders', () => {
    const { sheet, workbook, context, app } = openSheet([]);
    sheet.getRange('A1:B2').setBorder(true, null, null, null, null, true, 'red', app.BorderStyle.DASHED);
    sheet.getRange('A1').setBorder(false, null, null, null, null, null);
    context.flush();
    const cells = workbook.toSnapshot().sheets[0]?.cells ?? {};
    expect(cells[0]?.[0]?.style?.border).toEqual({ bottom: { style: 'DASHED', color: '#ff0000' } });
    expect(Object.keys(cells[0]?.[1]?.style?.border ?? {})).toEqual(['top', 'bottom']);
  });
});
