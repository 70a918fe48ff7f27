import { expectRefusal, openDocument, openSheet, reopen, sheetOf } from './document';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('platform 5.5: protection', () => {
  function protectedDocument() {
    const owner = openDocument([sheetOf(1, 'Data', [['a', 'b']])], { owner: 'owner@example.com' });
    const protection = owner.sheet.getRange('A1').protect().setDescription('ids');
    owner.context.flush();
    return { owner, protection, other: reopen(owner.workbook, 'other@example.com') };
  }

  it('names no editors when new, though the owner may edit', () => {
    const { protection } = protectedDocument();
    expect(protection.getEditors()).toHaveLength(0);
    expect(protection.canEdit()).toBe(true);
  });

  it('refuses a script of someone who is no editor', () => {
    const { other } = protectedDocument();
    expectRefusal(other, () => other.sheet.getRange('A1:B1').setValues([[1, 2]]), PROTECTED);
    expect(other.sheet.getRange('B1').setValue(1).getValue()).toBe(1);
  });

  function checkRefused(title: string, call: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown): void {
    it(`refuses others ${title}`, () => {
      const { other } = protectedDocument();
      expectRefusal(other, () => call(other.sheet), PROTECTED);
    });
  }
  checkRefused('a format', (sheet) => sheet.getRange('A1').setBackground('red'));
  checkRefused('a note', (sheet) => sheet.getRange('A1').setNote('x'));
  checkRefused('clearing', (sheet) => sheet.getRange('A1').clearContent());
  checkRefused('deleting the row', (sheet) => sheet.deleteRow(1));
  checkRefused('sorting', (sheet) => sheet.getRange('A1:B2').sort(1));

  it('lets the owner and named editors write', () => {
    const { owner, protection, other } = protectedDocument();
    expect(owner.sheet.getRange('A1').setValue(1).getValue()).toBe(1);
    protection.addEditor('other@example.com');
    expect(other.sheet.getRange('A1').setValue(2).getValue()).toBe(2);
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['other@example.com']);
    protection.removeEditor('other@example.com');
    expectRefusal(other, () => other.sheet.getRange('A1').setValue(3), PROTECTED);
  });

  it('with a warning only lets scripts pass', () => {
    const { protection, other } = protectedDocument();
    protection.setWarningOnly(true);
    expect(other.sheet.getRange('A1').setValue(2).getValue()).toBe(2);
  });

  it('of a sheet leaves its unprotected ranges open', () => {
    const { owner, other } = protectedDocument();
    const { sheet, app } = owner;
    sheet.protect().setUnprotectedRanges([sheet.getRange('C1:C5')]);
    owner.context.flush();
    expect(other.sheet.getRange('C2').setValue('ok').getValue()).toBe('ok');
    expectRefusal(other, () => other.sheet.getRange('C2:D2').setValue('no'), PROTECTED);
    expectRefusal(other, () => other.sheet.setName('Mine'), PROTECTED);
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    expect(sheet.protect().getUnprotectedRanges()).toHaveLength(1);
  });

  it('ends when it is removed', () => {
    const { owner, protection, other } = protectedDocument();
    protection.remove();
    owner.context.flush();
    expect(other.sheet.getRange('A1').setValue(2).getValue()).toBe(2);
  });
});

describe('platform 5.5: named ranges', () => {
  it('are set, found without regard to case, renamed and removed; an unknown name gives null', () => {
    const { spreadsheet, sheet } = openSheet([]);
    spreadsheet.setNamedRange('Accounts', sheet.getRange('A2:B9'));
    expect(spreadsheet.getRangeByName('accounts')?.getA1Notation()).toBe('A2:B9');
    const [named] = spreadsheet.getNamedRanges();
    named?.setName('Clients').setRange(sheet.getRange('C1'));
    expect(sheet.getNamedRanges().map((each) => [each.getName(), each.getRange().getA1Notation()])).toEqual([
      ['Clients', 'C1'],
    ]);
    expect(spreadsheet.getRange('Clients').getA1Notation()).toBe('C1');
    spreadsheet.removeNamedRange('Clients');
    expect(spreadsheet.getRangeByName('Clients')).toBeNull();
  });

  it('are doubled in the scope of a copied sheet', () => {
    const { spreadsheet, sheet } = openSheet([]);
    spreadsheet.setNamedRange('Accounts', sheet.getRange('A2'));
    sheet.copyTo(spreadsheet);
    expect(spreadsheet.getNamedRanges().map((each) => each.getName())).toEqual([
      'Accounts',
      "'Copy of Data'!Accounts",
    ]);
  });
});

describe('platform 5.5: developer metadata', () => {
  const ARBITRARY =
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

  for (const a1 of ['A1', 'A1:B2', 'A2:A', 'G3']) {
    it(`platform 5.2: is refused on ${a1}`, () => {
      const document = openSheet([]);
      expectRefusal(document, () => document.sheet.getRange(a1).addDeveloperMetadata('k'), ARBITRARY);
    });
  }

  it('lies on spreadsheet, sheet, row or column, visible in the document by default', () => {
    const { spreadsheet, sheet, app } = openSheet([]);
    spreadsheet.addDeveloperMetadata('a');
    sheet.addDeveloperMetadata('b', 'value');
    sheet.getRange('9:9').addDeveloperMetadata('c', app.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('J:J').addDeveloperMetadata('d', 'value', app.DeveloperMetadataVisibility.PROJECT);
    const found = spreadsheet.createDeveloperMetadataFinder().find();
    expect(
      found.map((each) => [
        each.getKey(),
        each.getValue(),
        String(each.getVisibility()),
        String(each.getLocation().getLocationType()),
      ]),
    ).toEqual([
      ['a', null, 'DOCUMENT', 'SPREADSHEET'],
      ['b', 'value', 'DOCUMENT', 'SHEET'],
      ['c', null, 'PROJECT', 'ROW'],
      ['d', 'value', 'PROJECT', 'COLUMN'],
    ]);
    expect(found.map((each) => each.getLocation().getSheet()?.getName() ?? null)).toEqual([
      null,
      'Data',
      null,
      null,
    ]);
  });

  it('is found by each criterion of the finder', () => {
    const { spreadsheet, sheet, app } = openDocumentOfTwo();
    const keys = (narrow: (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) => unknown) => {
      const finder = spreadsheet.createDeveloperMetadataFinder();
      narrow(finder);
      return finder.find().map((each) => each.getKey());
    };
    const id = sheet.getDeveloperMetadata()[0]?.getId() ?? 0;
    expect(keys((finder) => finder.withKey('tier'))).toEqual(['tier']);
    expect(keys((finder) => finder.withValue('v'))).toEqual(['sheet', 'other']);
    expect(keys((finder) => finder.withId(id))).toEqual(['sheet']);
    expect(keys((finder) => finder.withVisibility(app.DeveloperMetadataVisibility.PROJECT))).toEqual([
      'tier',
    ]);
    expect(keys((finder) => finder.withLocationType(app.DeveloperMetadataLocationType.COLUMN))).toEqual([
      'tier',
    ]);
  });

  function openDocumentOfTwo() {
    const document = openDocument([sheetOf(1, 'Data', []), sheetOf(2, 'Plan', [])]);
    const { spreadsheet, sheet, app } = document;
    sheet.addDeveloperMetadata('sheet', 'v');
    sheet.getRange('G:G').addDeveloperMetadata('tier', app.DeveloperMetadataVisibility.PROJECT);
    spreadsheet.getSheetByName('Plan')?.addDeveloperMetadata('other', 'v');
    return document;
  }

  it('is searched on a sheet with its columns, and in a range by what lies within or crosses it', () => {
    const { sheet } = openDocumentOfTwo();
    const keys = (found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) =>
      found.map((each) => each.getKey());
    expect(keys(sheet.createDeveloperMetadataFinder().find())).toEqual(['sheet', 'tier']);
    expect(keys(sheet.getRange('G3').createDeveloperMetadataFinder().find())).toEqual([]);
    expect(keys(sheet.getRange('F:H').createDeveloperMetadataFinder().find())).toEqual(['tier']);
    expect(
      keys(sheet.getRange('G3').createDeveloperMetadataFinder().onIntersectingLocations().find()),
    ).toEqual(['sheet', 'tier']);
  });

  it('is given by a range for exactly its row or column', () => {
    const { sheet } = openDocumentOfTwo();
    expect(sheet.getRange('G3').getDeveloperMetadata()).toEqual([]);
    expect(
      sheet
        .getRange('G:G')
        .getDeveloperMetadata()
        .map((each) => each.getKey()),
    ).toEqual(['tier']);
  });

  it('may hold the same key twice, and a copied sheet holds it once more', () => {
    const { spreadsheet, sheet } = openSheet([]);
    sheet.getRange('A:A').addDeveloperMetadata('id', '1').addDeveloperMetadata('id', '2');
    const copy = sheet.copyTo(spreadsheet);
    const finder = (place: typeof sheet) => place.createDeveloperMetadataFinder().withKey('id').find();
    expect([finder(sheet).length, finder(copy).length]).toEqual([2, 2]);
    expect(finder(copy)[0]?.getLocation().getColumn()?.getSheet().getName()).toBe('Copy of Data');
  });

  it('is changed, moved and removed through its object', () => {
    const { sheet } = openSheet([]);
    sheet.getRange('A:A').addDeveloperMetadata('id');
    const [item] = sheet.createDeveloperMetadataFinder().find();
    item?.setKey('key').setValue('value').moveToColumn(sheet.getRange('C:C'));
    const [found] = sheet.getRange('C:C').getDeveloperMetadata();
    expect([found?.getKey(), found?.getValue()]).toEqual(['key', 'value']);
    found?.remove();
    expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
  });
});

describe('platform 5.5: conditional formats', () => {
  it('are replaced as a whole and read back', () => {
    const { sheet, app } = openSheet([]);
    const rule = app
      .newConditionalFormatRule()
      .whenNumberBetween(1, 2)
      .setBackground('#FF0000')
      .setBold(true)
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.setConditionalFormatRules([rule.copy().whenTextContains('x').build()]);
    const [read, ...rest] = sheet.getConditionalFormatRules();
    const condition = read?.getBooleanCondition();
    expect(rest).toEqual([]);
    expect([
      String(condition?.getCriteriaType()),
      condition?.getCriteriaValues(),
      condition?.getBackground(),
      condition?.getBold(),
      condition?.getItalic(),
      read?.getRanges().map((range) => range.getA1Notation()),
      read?.getGradientCondition(),
    ]).toEqual(['TEXT_CONTAINS', ['x'], '#ff0000', true, null, ['A1:A9'], null]);
  });

  it('keep a gradient', () => {
    const { sheet, app } = openSheet([]);
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .setGradientMinpoint('white')
        .setGradientMaxpointWithValue('green', app.InterpolationType.NUMBER, '100')
        .setRanges([sheet.getRange('A1')])
        .build(),
    ]);
    const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
    expect([gradient?.getMinColor(), String(gradient?.getMaxType()), gradient?.getMaxValue()]).toEqual([
      '#ffffff',
      'NUMBER',
      '100',
    ]);
  });

  it('platform 5.2: may not reach to another sheet', () => {
    const document = openDocument([sheetOf(1, 'Data', []), sheetOf(2, 'Plan', [])]);
    const { app, sheet, spreadsheet } = document;
    const plan = spreadsheet.getSheets()[1] ?? sheet;
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setRanges([plan.getRange('A1')])
      .build();
    expectRefusal(
      document,
      () => sheet.setConditionalFormatRules([rule]),
      'Conditional format rule cannot reference a different sheet.',
    );
  });
});

describe('platform 5.5: banding', () => {
  it('may not overlap another banding', () => {
    const document = openSheet([]);
    document.sheet.getRange('A1:B5').applyRowBanding();
    expect(() => document.sheet.getRange('B5:C9').applyColumnBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    expect(document.sheet.getBandings()).toHaveLength(1);
  });

  it('platform 5.2: must have its first and second colour', () => {
    const document = openSheet([]);
    const banding = document.sheet
      .getRange('A1:B5')
      .applyRowBanding(document.app.BandingTheme.BLUE, true, true);
    expect(banding.getHeaderRowColor()).toBe('#5b95f9');
    expectRefusal(document, () => banding.setFirstRowColor(null), 'First row color should not be null');
    expectRefusal(document, () => banding.setSecondRowColor(null), 'Second row color should not be null');
    expect(banding.setHeaderRowColor(null).getHeaderRowColor()).toBeNull();
  });
});

describe('platform 5.3 and 5.5: filters', () => {
  it('platform 5.2: a sheet has only one', () => {
    const document = openSheet([['h'], ['a']]);
    document.sheet.getRange('A1:A2').createFilter();
    expectRefusal(
      document,
      () => document.sheet.getRange('B1:B2').createFilter(),
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('hide rows without changing what is read', () => {
    const { sheet, app } = openSheet([['h'], ['a'], ['b'], [5]]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['b']).build());
    const hidden = () => [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
    expect(hidden()).toEqual([false, false, true, false]);
    expect(sheet.getDataRange().getValues()).toHaveLength(4);
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().whenNumberGreaterThan(4).build());
    expect(hidden()).toEqual([false, true, true, false]);
    expect(filter.getColumnFilterCriteria(1)?.getCriteriaValues()).toEqual([4]);
    filter.remove();
    expect([sheet.getFilter(), sheet.isRowHiddenByFilter(2)]).toEqual([null, false]);
  });
});
