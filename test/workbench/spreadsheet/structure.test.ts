import { expectRefusal, openDocument, openSheet, type Sheet, sheetOf } from './document';

const LINES = [
  ['Name', 'Tier', 'Sum'],
  ['Ada', 'A', 1],
  ['Bo', 'B', 2],
  ['Cy', 'C', 3],
];

describe('platform 5.2: refused changes of rows and columns', () => {
  function check(message: string, call: (sheet: Sheet) => unknown): void {
    it(`says "${message}"`, () => {
      const document = openSheet(LINES, { rowCount: 10, columnCount: 5, frozenRows: 1 });
      expectRefusal(document, () => call(document.sheet), message);
    });
  }

  check("You can't delete all the rows on the sheet.", (sheet) => sheet.deleteRows(1, 10));
  check("You can't delete all the columns on the sheet.", (sheet) => sheet.deleteColumns(1, 5));
  check('Those rows are out of bounds.', (sheet) => sheet.deleteRows(10, 2));
  check('Those rows are out of bounds.', (sheet) => sheet.insertRowsAfter(11, 1));
  check('Those columns are out of bounds.', (sheet) => sheet.deleteColumn(6));
  check('Sorry, it is not possible to delete all non-frozen rows.', (sheet) => sheet.deleteRows(2, 9));
  check(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    (sheet) => sheet.insertRowsAfter(10, 2_000_000),
  );
});

describe('platform 5.3: rows and columns', () => {
  it('inserts rows after the last one, as a sheet that is full needs', () => {
    const { sheet } = openSheet(LINES, { rowCount: 4 });
    sheet.insertRowsAfter(sheet.getMaxRows(), 2);
    sheet.getRange(6, 1).setValue('last');
    expect([sheet.getMaxRows(), sheet.getLastRow()]).toEqual([6, 6]);
  });

  it('reads hidden rows and columns as usual', () => {
    const { sheet } = openSheet(LINES);
    sheet.hideRows(2, 2);
    sheet.hideColumns(2);
    expect(sheet.getDataRange().getValues()).toEqual(LINES);
    expect(sheet.isRowHiddenByUser(3)).toBe(true);
    sheet.showRows(2, 2);
    expect(sheet.isRowHiddenByUser(3)).toBe(false);
  });

  it('counts frozen rows up when a row is inserted among them', () => {
    const { sheet } = openSheet(LINES);
    sheet.setFrozenRows(2);
    sheet.insertRowBefore(2);
    expect(sheet.getFrozenRows()).toBe(3);
    sheet.deleteRow(1);
    expect(sheet.getFrozenRows()).toBe(2);
  });

  it('keeps a range object on its coordinates when rows are inserted above it', () => {
    const { sheet } = openSheet(LINES);
    const range = sheet.getRange('A2');
    sheet.insertRowBefore(1);
    expect(range.getValue()).toBe('Name');
  });

  it('gives new rows the number format and the validation of the row they follow', () => {
    const { sheet, app } = openSheet(LINES);
    const rule = app.newDataValidation().requireValueInList(['A', 'B', 'C']).setAllowInvalid(false).build();
    sheet.getRange('B2:B4').setDataValidation(rule).setNumberFormat('@');
    sheet.insertRowsAfter(4, 2);
    expect(sheet.getRange('B6').getNumberFormat()).toBe('@');
    expect(sheet.getRange('B6').getDataValidation()?.getCriteriaValues()).toEqual([['A', 'B', 'C'], true]);
    expect(sheet.getRange('B7').getDataValidation()).toBeNull();
  });

  it('keeps the flag for right-to-left sheets and leaves column indices alone', () => {
    const { sheet } = openSheet(LINES);
    sheet.setRightToLeft(true);
    expect([sheet.isRightToLeft(), sheet.getRange(1, 1).getValue()]).toEqual([true, 'Name']);
  });
});

describe('what lies on cells goes along', () => {
  /** A sheet with one of everything on column B or B2, and a formula and rules that point at it from elsewhere. */
  function furnished() {
    const document = openDocument([
      sheetOf(1, 'Data', LINES),
      sheetOf(2, 'My Plan', [['=SUM(Data!C2:C4)+Data!B2', '=Data!$C$3']]),
    ]);
    const { sheet, spreadsheet, app } = document;
    const plan = spreadsheet.getSheets()[1] ?? sheet;
    sheet.getRange('B2').setNote('note');
    sheet
      .getRange('B2')
      .setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(true).build());
    plan
      .getRange('D1')
      .setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('B2:B4')).build());
    spreadsheet.setNamedRange('Tiers', sheet.getRange('B2:B4'));
    sheet.getRange('B:B').addDeveloperMetadata('column', 'tier');
    sheet.getRange('2:2').addDeveloperMetadata('row', 'ada');
    sheet.getRange('B2').protect();
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('B2:B4')])
        .whenFormulaSatisfied('=$C2>1')
        .setBackground('red')
        .build(),
    ]);
    sheet.setColumnWidth(2, 222);
    sheet.setRowHeight(2, 44);
    sheet.getRange('A6:B7').merge();
    sheet.hideColumns(3);
    return { ...document, plan };
  }

  function places({ sheet, spreadsheet, plan, app }: ReturnType<typeof furnished>) {
    const metadata = (key: string) =>
      sheet.createDeveloperMetadataFinder().withKey(key).find()[0]?.getLocation();
    const notes = sheet.getRange(1, 1, 10, 9).getNotes();
    const list = plan.getRange('D1').getDataValidation()?.getCriteriaValues()[0];
    const row = notes.findIndex((line) => line.includes('note'));
    return {
      note: row < 0 ? null : [row + 1, (notes[row] ?? []).indexOf('note') + 1],
      validation: sheet
        .getRange(1, 1, 10, 9)
        .getDataValidations()
        .flatMap((line, at) => line.flatMap((rule, column) => (rule ? [[at + 1, column + 1]] : []))),
      list: typeof list === 'string' ? list : list?.getA1Notation(),
      name: spreadsheet.getRangeByName('Tiers')?.getA1Notation(),
      column: metadata('column')?.getColumn()?.getA1Notation(),
      row: metadata('row')?.getRow()?.getA1Notation(),
      protection: sheet
        .getProtections(app.ProtectionType.RANGE)
        .map((each) => each.getRange().getA1Notation()),
      conditional: sheet
        .getConditionalFormatRules()
        .map((rule) => [
          rule.getRanges()[0]?.getA1Notation(),
          rule.getBooleanCondition()?.getCriteriaValues()[0],
        ]),
      merge: sheet
        .getRange(1, 1, 20, 9)
        .getMergedRanges()
        .map((each) => each.getA1Notation()),
      formulas: plan.getRange('A1:B1').getFormulas()[0],
    };
  }

  const before = {
    note: [2, 2],
    validation: [[2, 2]],
    list: 'B2:B4',
    name: 'B2:B4',
    column: 'B:B',
    row: '2:2',
    protection: ['B2'],
    conditional: [['B2:B4', '=$C2>1']],
    merge: ['A6:B7'],
    formulas: ['=SUM(Data!C2:C4)+Data!B2', '=Data!$C$3'],
  };

  function check(title: string, change: (sheet: Sheet) => unknown, after: object): void {
    it(title, () => {
      const document = furnished();
      expect(places(document)).toEqual(before);
      change(document.sheet);
      expect(places(document)).toEqual({ ...before, ...after });
    });
  }

  check('when a row is inserted above', (sheet) => sheet.insertRowBefore(2), {
    note: [3, 2],
    validation: [
      [2, 2],
      [3, 2],
    ],
    list: 'B3:B5',
    name: 'B3:B5',
    row: '3:3',
    protection: ['B3'],
    conditional: [['B3:B5', '=$C3>1']],
    merge: ['A7:B8'],
    formulas: ['=SUM(Data!C3:C5)+Data!B3', '=Data!$C$4'],
  });

  check('when a column is inserted before', (sheet) => sheet.insertColumnBefore(1), {
    note: [2, 3],
    validation: [[2, 3]],
    list: 'C2:C4',
    name: 'C2:C4',
    column: 'C:C',
    protection: ['C2'],
    conditional: [['C2:C4', '=$D2>1']],
    merge: ['B6:C7'],
    formulas: ['=SUM(Data!D2:D4)+Data!C2', '=Data!$D$3'],
  });

  check(
    'when its column is deleted: metadata, names and rules go with it',
    (sheet) => sheet.deleteColumn(2),
    {
      note: null,
      validation: [],
      list: '#REF!',
      name: undefined,
      column: undefined,
      protection: [],
      conditional: [],
      merge: ['A6:A7'],
      formulas: ['=SUM(Data!B2:B4)+#REF!', '=Data!$B$3'],
    },
  );

  check('when its row is deleted', (sheet) => sheet.deleteRow(2), {
    note: null,
    validation: [],
    list: 'B2:B3',
    name: 'B2:B3',
    row: undefined,
    protection: [],
    merge: ['A5:B6'],
    conditional: [['B2:B3', '=$C2>1']],
    formulas: ['=SUM(Data!C2:C3)+#REF!', '=Data!$C$2'],
  });

  it('when its column is moved: the metadata still finds it', () => {
    const document = furnished();
    document.sheet.getRange('A6:B7').breakApart();
    document.sheet.moveColumns(document.sheet.getRange('B:B'), 4);
    const after = places(document);
    expect(after.column).toBe('C:C');
    expect(after.note).toEqual([2, 3]);
    expect(after.name).toBe('C2:C4');
    expect(document.sheet.getRange('A1:C1').getValues()).toEqual([['Name', 'Sum', 'Tier']]);
    expect(document.sheet.getColumnWidth(3)).toBe(222);
    expect(document.sheet.isColumnHiddenByUser(2)).toBe(true);
  });

  it('when rows are moved down: values, notes, heights and formulas follow', () => {
    const { sheet, plan } = furnished();
    sheet.moveRows(sheet.getRange('2:2'), 5);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['Name', 'Bo', 'Cy', 'Ada']);
    expect(sheet.getRange('B4').getNote()).toBe('note');
    expect(sheet.getRowHeight(4)).toBe(44);
    expect(plan.getRange('B1').getFormula()).toBe('=Data!$C$2');
  });

  it('refuses to move a row out of a merge', () => {
    const document = furnished();
    expectRefusal(
      document,
      () => document.sheet.moveRows(document.sheet.getRange('6:6'), 1),
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});
