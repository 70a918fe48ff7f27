import { expectRefusal, openDocument, openSheet, sheetOf, type TestDocument } from './document';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const REFUSED_F1 = 'The data you entered in cell F1 violates the data validation rules set on this cell.';

describe('platform 5.4: what each criterion accepts', () => {
  function check(
    criterion: string,
    require: (builder: Builder, document: TestDocument) => Builder,
    accepted: readonly unknown[],
    rejected: readonly unknown[],
  ): void {
    function openWithRule(): TestDocument {
      const document = openSheet([['red'], ['blue']]);
      const rule = require(document.app.newDataValidation(), document).setAllowInvalid(false).build();
      document.sheet.getRange('F1').setDataValidation(rule);
      document.context.flush();
      return document;
    }
    it(`${criterion} is read back by its name`, () => {
      const rule = openWithRule().sheet.getRange('F1').getDataValidation();
      expect([String(rule?.getCriteriaType()), rule?.getAllowInvalid()]).toEqual([criterion, false]);
    });
    for (const value of [...accepted, '', null, '=A1']) {
      it(`${criterion} accepts ${String(value) || 'a blank'}`, () => {
        const document = openWithRule();
        document.sheet.getRange('F1').setValue(value);
        expect(() => document.context.flush()).not.toThrow();
      });
    }
    for (const value of rejected) {
      it(`${criterion} rejects ${String(value)}`, () => {
        const document = openWithRule();
        expectRefusal(document, () => document.sheet.getRange('F1').setValue(value), REFUSED_F1);
        expect(document.sheet.getRange('F1').getValue()).toBe('');
      });
    }
  }
  const day = (text: string) => new Date(`${text}T10:00:00Z`);

  check('VALUE_IN_LIST', (builder) => builder.requireValueInList(['A', '7']), ['A', 7], ['B', 'a']);
  check(
    'VALUE_IN_RANGE',
    (builder, { sheet }) => builder.requireValueInRange(sheet.getRange('A1:A')),
    ['red'],
    ['green'],
  );
  check('CHECKBOX', (builder) => builder.requireCheckbox(), [true, 'false'], ['yes', 1]);
  check('CHECKBOX', (builder) => builder.requireCheckbox('yes', 'no'), ['yes', 'no'], [true]);
  check('NUMBER_BETWEEN', (builder) => builder.requireNumberBetween(1, 3), [1, '2', 3], [0, 4, 'x']);
  check('NUMBER_NOT_BETWEEN', (builder) => builder.requireNumberNotBetween(1, 3), [0, 4], [1, 'x']);
  check('NUMBER_EQUAL_TO', (builder) => builder.requireNumberEqualTo(1), [1], [2]);
  check('NUMBER_NOT_EQUAL_TO', (builder) => builder.requireNumberNotEqualTo(1), [2], [1]);
  check('NUMBER_GREATER_THAN', (builder) => builder.requireNumberGreaterThan(1), [2], [1]);
  check(
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    (builder) => builder.requireNumberGreaterThanOrEqualTo(1),
    [1],
    [0],
  );
  check('NUMBER_LESS_THAN', (builder) => builder.requireNumberLessThan(1), [0], [1]);
  check('NUMBER_LESS_THAN_OR_EQUAL_TO', (builder) => builder.requireNumberLessThanOrEqualTo(1), [1], [2]);
  check(
    'DATE_IS_VALID_DATE',
    (builder) => builder.requireDate(),
    ['2026-05-12', day('2026-05-12')],
    ['soon', 5],
  );
  check(
    'DATE_AFTER',
    (builder) => builder.requireDateAfter(day('2026-05-12')),
    ['2026-05-13'],
    ['2026-05-12'],
  );
  check(
    'DATE_BEFORE',
    (builder) => builder.requireDateBefore(day('2026-05-12')),
    ['2026-05-11'],
    ['2026-05-12'],
  );
  check(
    'DATE_EQUAL_TO',
    (builder) => builder.requireDateEqualTo(day('2026-05-12')),
    ['2026-05-12'],
    ['2026-05-13'],
  );
  check(
    'DATE_ON_OR_AFTER',
    (builder) => builder.requireDateOnOrAfter(day('2026-05-12')),
    ['2026-05-12'],
    ['2026-05-11'],
  );
  check(
    'DATE_ON_OR_BEFORE',
    (builder) => builder.requireDateOnOrBefore(day('2026-05-12')),
    ['2026-05-12'],
    ['2026-05-13'],
  );
  check(
    'DATE_BETWEEN',
    (builder) => builder.requireDateBetween(day('2026-05-12'), day('2026-05-14')),
    ['2026-05-14'],
    ['2026-05-15'],
  );
  check(
    'DATE_NOT_BETWEEN',
    (builder) => builder.requireDateNotBetween(day('2026-05-12'), day('2026-05-14')),
    ['2026-05-15'],
    ['2026-05-14'],
  );
  check('TEXT_CONTAINS', (builder) => builder.requireTextContains('ab'), ['cab'], ['ba']);
  check('TEXT_DOES_NOT_CONTAIN', (builder) => builder.requireTextDoesNotContain('ab'), ['ba'], ['cab']);
  check('TEXT_EQUAL_TO', (builder) => builder.requireTextEqualTo('ab'), ['ab'], ['abc']);
  check('TEXT_IS_VALID_EMAIL', (builder) => builder.requireTextIsEmail(), ['ada@example.com'], ['ada']);
  check('TEXT_IS_VALID_URL', (builder) => builder.requireTextIsUrl(), ['https://example.com'], ['example']);
  check('CUSTOM_FORMULA', (builder) => builder.requireFormulaSatisfied('=F1>2'), [1, 'anything'], []);
});

describe('platform 5.4: data validation', () => {
  const list = (app: App, allowInvalid: boolean) =>
    app.newDataValidation().requireValueInList(['A', 'B'], true).setAllowInvalid(allowInvalid);

  it('allows invalid entries unless told otherwise', () => {
    const { sheet, app } = openSheet([]);
    sheet.getRange('F1').setDataValidation(app.newDataValidation().requireValueInList(['A']).build());
    expect(sheet.getRange('F1').setValue('Z').getValue()).toBe('Z');
    expect(sheet.getRange('F1').getDataValidation()?.getAllowInvalid()).toBe(true);
  });

  it('leaves invalid data alone that is there when the rule is set', () => {
    const { sheet, app } = openSheet([['Z']]);
    sheet.getRange('A1').setDataValidation(list(app, false).build());
    expect(sheet.getRange('A1').getValue()).toBe('Z');
  });

  it('refuses a whole grid when one of its cells breaks the rule, and names the first', () => {
    const document = openSheet([]);
    document.sheet.getRange('E1:F3').setDataValidation(list(document.app, false).build());
    expectRefusal(
      document,
      () =>
        document.sheet.getRange('E1:F3').setValues([
          ['A', 'B'],
          ['A', 'x'],
          ['y', 'B'],
        ]),
      'The data you entered in cell F2 violates the data validation rules set on this cell.',
    );
    expect(document.sheet.getRange('E1').getValue()).toBe('');
  });

  it('answers the criteria values of a list, a range and a checkbox as live', () => {
    const { sheet, app } = openSheet([]);
    const values = (builder: Builder) => {
      sheet.getRange('F1').setDataValidation(builder.build());
      return sheet.getRange('F1').getDataValidation()?.getCriteriaValues();
    };
    expect(values(app.newDataValidation().requireValueInList(['A', 'B'], false))).toEqual([
      ['A', 'B'],
      false,
    ]);
    const [range, dropdown] =
      values(app.newDataValidation().requireValueInRange(sheet.getRange('A2:A'))) ?? [];
    expect([range.getA1Notation(), dropdown]).toEqual(['A2:A', true]);
    expect(values(app.newDataValidation().requireCheckbox())).toEqual([]);
    expect(values(app.newDataValidation().requireCheckbox('y'))).toEqual(['y']);
    expect(values(app.newDataValidation().requireCheckbox('y', 'n'))).toEqual(['y', 'n']);
    const date = new Date(Date.UTC(2026, 4, 12));
    expect(values(app.newDataValidation().requireDateAfter(date))).toEqual([date]);
  });

  it('reads the values of a range rule live, also from another sheet and below its old end', () => {
    const document = openDocument([
      sheetOf(1, 'Data', []),
      sheetOf(2, 'Lists', [['x'], ['red']], { rowCount: 2 }),
    ]);
    const { sheet, spreadsheet, app } = document;
    const lists = spreadsheet.getSheetByName('Lists') ?? sheet;
    const rule = app
      .newDataValidation()
      .requireValueInRange(lists.getRange('A2:A'))
      .setAllowInvalid(false)
      .build();
    sheet.getRange('F1').setDataValidation(rule);
    expectRefusal(document, () => sheet.getRange('F1').setValue('blue'), REFUSED_F1);
    lists.appendRow(['blue']);
    expect(sheet.getRange('F1').setValue('blue').getValue()).toBe('blue');
  });

  it('lets a formatted cell be blanked', () => {
    const { sheet, app } = openSheet([]);
    const cell = sheet.getRange('F1').setBackground('red').setDataValidation(list(app, false).build());
    expect(cell.setValue('A').setValue('').getValue()).toBe('');
  });

  it('is strict about arguments, except in withCriteria', () => {
    const { app } = openSheet([]);
    const builder = app.newDataValidation();
    expect(() => Reflect.apply(builder.requireDateAfter, builder, ['=i1'])).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    );
    expect(
      builder.withCriteria(app.DataValidationCriteria.DATE_AFTER, ['=i1']).build().getCriteriaValues(),
    ).toEqual(['=i1']);
  });

  it('copies a rule into a builder that can be changed alone', () => {
    const { app } = openSheet([]);
    const rule = list(app, false).setHelpText('Pick one').build();
    const changed = rule.copy().setAllowInvalid(true).build();
    expect([rule.getAllowInvalid(), changed.getAllowInvalid(), changed.getHelpText()]).toEqual([
      false,
      true,
      'Pick one',
    ]);
  });

  it('sets and reads one rule or none per cell', () => {
    const { sheet, app } = openSheet([]);
    const rule = list(app, true).build();
    sheet.getRange('A1:B2').setDataValidations([
      [rule, null],
      [rule, rule],
    ]);
    const read = sheet.getRange('A1:B2').getDataValidations();
    expect(read.map((line) => line.map((each) => each !== null))).toEqual([
      [true, false],
      [true, true],
    ]);
    sheet.getRange('A1:A2').clearDataValidations();
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
    expect(sheet.getRange('B2').getDataValidation()).not.toBeNull();
  });

  it('does not refuse by a rule whose removal is still waiting to be sent', () => {
    const { sheet, app, context } = openSheet([]);
    sheet.getRange('F1').setDataValidation(list(app, false).build());
    context.flush();
    sheet.getRange('F1').clearDataValidations();
    expect(sheet.getRange('F1').setValue('Z').getValue()).toBe('Z');
  });
});

describe('platform 5.4: checkboxes', () => {
  it('come with FALSE in every cell and count as content', () => {
    const { sheet } = openSheet([]);
    sheet.getRange('A1:A3').insertCheckboxes();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[false], [false], [false]]);
    expect(sheet.getLastRow()).toBe(3);
    expect(String(sheet.getRange('A1').getDataValidation()?.getCriteriaType())).toBe('CHECKBOX');
  });

  it('are ticked by check and uncheck, which touch no other cell', () => {
    const { sheet } = openSheet([['keep'], ['x']]);
    sheet.getRange('A2').insertCheckboxes('yes', 'no');
    sheet.getRange('A1:A2').check();
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['keep'], ['yes']]);
    expect(sheet.getRange('A2').isChecked()).toBe(true);
    sheet.getRange('A1:A2').uncheck();
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['keep'], ['no']]);
  });

  it('are told from other rules', () => {
    const { sheet, app } = openSheet([['A']]);
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['A']).build());
    sheet.getRange('A1').check().removeCheckboxes();
    expect(sheet.getRange('A1').getValue()).toBe('A');
    expect(sheet.getRange('A1').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('A1').isChecked()).toBeNull();
  });

  it('are removed with their values, leaving other content', () => {
    const { sheet } = openSheet([['keep'], ['x']]);
    sheet.getRange('A2').insertCheckboxes();
    sheet.getRange('A1:A2').removeCheckboxes();
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['keep'], ['']]);
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
  });
});
