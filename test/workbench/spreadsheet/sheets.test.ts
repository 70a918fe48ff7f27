import { expectRefusal, openDocument, openSheet, sheetOf } from './document';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const names = (spreadsheet: Spreadsheet) => spreadsheet.getSheets().map((sheet) => sheet.getName());

function openTwo() {
  return openDocument([
    sheetOf(1, 'Data', [['a', '=Plan!A1']]),
    sheetOf(2, 'Plan', [['=Data!A1', "='Data'!B:B"]]),
  ]);
}

describe('platform 5.2: refused names and sheets', () => {
  function check(message: string, call: (spreadsheet: Spreadsheet) => unknown): void {
    it(`says "${message}"`, () => {
      const document = openTwo();
      expectRefusal(document, () => call(document.spreadsheet), message);
      expect(names(document.spreadsheet)).toEqual(['Data', 'Plan']);
    });
  }
  const taken = (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`;
  check(taken('Plan'), (spreadsheet) => spreadsheet.insertSheet('Plan'));
  check(taken('plan'), (spreadsheet) => spreadsheet.insertSheet('plan'));
  check(taken('PLAN'), (spreadsheet) => spreadsheet.getActiveSheet().setName('PLAN'));
  check('The name of the sheet cannot be empty.', (spreadsheet) => spreadsheet.getActiveSheet().setName(''));
  check('The name of the sheet cannot be longer than 100 characters.', (spreadsheet) =>
    spreadsheet.insertSheet('x'.repeat(101)),
  );

  it('keeps the last sheet', () => {
    const document = openSheet([]);
    expectRefusal(
      document,
      () => document.spreadsheet.deleteSheet(document.sheet),
      "You can't remove all the sheets in a document.",
    );
    expectRefusal(document, () => document.sheet.hideSheet(), "You can't hide all the sheets in a document.");
  });

  it('allows a sheet its own name in other letters', () => {
    const { sheet } = openTwo();
    expect(sheet.setName('DATA').getName()).toBe('DATA');
  });

  it('cannot be used once it is deleted', () => {
    const document = openTwo();
    const plan = document.spreadsheet.getSheets()[1];
    if (plan) document.spreadsheet.deleteSheet(plan);
    expect(() => plan?.getRange('A1')).toThrow('Sheet 2 not found');
  });
});

describe('platform 5.3: sheets', () => {
  it('are added with 1000 rows and 26 columns, active, right of the active one', () => {
    const { spreadsheet } = openTwo();
    const sheet = spreadsheet.insertSheet();
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getIndex()]).toEqual([1000, 26, 2]);
    expect(names(spreadsheet)).toEqual(['Data', 'Sheet3', 'Plan']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet3');
  });

  it('are added at a 0-based place, which getIndex counts from 1', () => {
    const { spreadsheet } = openTwo();
    expect(spreadsheet.insertSheet('First', 0).getIndex()).toBe(1);
    expect(spreadsheet.insertSheet(99).getIndex()).toBe(4);
    const copy = spreadsheet.insertSheet('Copy', 1, {
      template: spreadsheet.getSheetByName('Data') ?? undefined,
    });
    expect(copy.getRange('A1').getValue()).toBe('a');
  });

  it('are found by exact name and by id', () => {
    const { spreadsheet } = openTwo();
    expect(spreadsheet.getSheetByName('plan')).toBeNull();
    expect(spreadsheet.getSheetByName('Plan')?.getSheetId()).toBe(2);
    expect(spreadsheet.getSheetById(1)?.getName()).toBe('Data');
    expect(spreadsheet.getSheetById(9)).toBeNull();
  });

  it('carry formulas of other sheets along when renamed, and leave #REF! when deleted', () => {
    const { spreadsheet, sheet } = openTwo();
    const plan = spreadsheet.getSheetByName('Plan') ?? sheet;
    sheet.setName('My Data');
    expect(plan.getRange('A1:B1').getFormulas()).toEqual([["='My Data'!A1", "='My Data'!B:B"]]);
    spreadsheet.deleteSheet(sheet);
    expect(plan.getRange('A1:B1').getFormulas()).toEqual([['=#REF!', '=#REF!']]);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Plan');
  });

  it('are duplicated next to the original with cells, rules and widths', () => {
    const { spreadsheet, sheet, app } = openTwo();
    sheet.getRange('A1').setNote('n').setDataValidation(app.newDataValidation().requireDate().build());
    sheet.setColumnWidth(1, 50);
    sheet.protect();
    const copy = spreadsheet.duplicateActiveSheet();
    expect(names(spreadsheet)).toEqual(['Data', 'Copy of Data', 'Plan']);
    expect([copy.getRange('A1').getNote(), copy.getColumnWidth(1)]).toEqual(['n', 50]);
    expect(copy.getRange('A1').getDataValidation()).not.toBeNull();
    expect(copy.getProtections(app.ProtectionType.SHEET)).toEqual([]);
    copy.getRange('A1').setValue('changed');
    expect(sheet.getRange('A1').getValue()).toBe('a');
    spreadsheet.setActiveSheet(sheet);
    expect(spreadsheet.duplicateActiveSheet().getName()).toBe('Copy of Data 2');
  });

  it('leave rules that read a deleted sheet with #REF!', () => {
    const { spreadsheet, sheet, app } = openTwo();
    const plan = spreadsheet.getSheetByName('Plan') ?? sheet;
    const rule = app.newDataValidation().requireValueInRange(plan.getRange('A1:A9')).build();
    sheet.getRange('C1').setDataValidation(rule);
    spreadsheet.deleteSheet(plan);
    expect(sheet.getRange('C1').getDataValidation()?.getCriteriaValues()).toEqual(['#REF!', true]);
  });

  it('are moved, hidden, coloured and shown', () => {
    const { spreadsheet, sheet } = openTwo();
    spreadsheet.moveActiveSheet(2);
    expect(names(spreadsheet)).toEqual(['Plan', 'Data']);
    sheet.hideSheet().setTabColor('red');
    expect([sheet.isSheetHidden(), sheet.getTabColor()]).toEqual([true, '#ff0000']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Plan');
    expect(sheet.showSheet().isSheetHidden()).toBe(false);
  });

  it('hold groups of columns by depth', () => {
    const { sheet } = openSheet([]);
    sheet.getRange('B:E').shiftColumnGroupDepth(1);
    sheet.getRange('C:D').shiftColumnGroupDepth(1);
    expect([1, 2, 3].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 2]);
    expect(sheet.getColumnGroup(3, 2)?.getRange().getA1Notation()).toBe('C:D');
    sheet.getColumnGroup(2, 1)?.collapse();
    expect(sheet.getColumnGroup(2, 1)?.isCollapsed()).toBe(true);
    sheet.getRange('C:D').shiftColumnGroupDepth(-1);
    expect(sheet.getColumnGroupDepth(3)).toBe(1);
  });
});

describe('the document', () => {
  it('tells its name, locale, zone, owner and people', () => {
    const { spreadsheet } = openDocument([sheetOf(1, 'Data', [])], {
      owner: 'owner@example.com',
      editors: ['e@example.com'],
      viewers: ['v@example.com'],
    });
    spreadsheet.rename('Renamed');
    spreadsheet.setSpreadsheetLocale('pl_PL');
    spreadsheet.setSpreadsheetTimeZone('Asia/Tehran');
    expect([
      spreadsheet.getName(),
      spreadsheet.getSpreadsheetLocale(),
      spreadsheet.getSpreadsheetTimeZone(),
      spreadsheet.getOwner()?.getEmail(),
      spreadsheet.getEditors().map((user) => user.getEmail()),
      spreadsheet.getViewers().map((user) => user.getEmail()),
      spreadsheet.getUrl(),
    ]).toEqual([
      'Renamed',
      'pl_PL',
      'Asia/Tehran',
      'owner@example.com',
      ['e@example.com'],
      ['v@example.com'],
      'https://docs.google.com/spreadsheets/d/doc-1/edit',
    ]);
  });

  it('keeps the serial of a date when the zone changes, so that the wall clock stays', () => {
    const { spreadsheet, sheet } = openSheet([]);
    const cell = sheet.getRange('A1').setValue('2026-05-12');
    expect(cell.getValue()).toEqual(new Date('2026-05-11T22:00:00Z'));
    spreadsheet.setSpreadsheetTimeZone('UTC');
    expect(cell.getValue()).toEqual(new Date('2026-05-12T00:00:00Z'));
  });

  it('platform 3.5: opens no other document', () => {
    const { app } = openSheet([]);
    expect(() => app.openById('x')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('platform 2.5: activating a range shows its sheet and tells the page', () => {
    const { spreadsheet, workbook, app } = openTwo();
    const told: unknown[] = [];
    workbook.listener = { selectionChanged: (...event) => told.push(event) };
    spreadsheet.getSheetByName('Plan')?.getRange('B2:C3').activate();
    expect(told).toEqual([[2, 'B2:C3']]);
    expect(app.getActiveSheet().getName()).toBe('Plan');
    expect(app.getActiveRange()?.getA1Notation()).toBe('B2:C3');
    expect(app.getCurrentCell()?.getA1Notation()).toBe('B2');
    expect(app.getSelection().getActiveRangeList()?.getRanges()).toHaveLength(1);
  });

  it('hands toasts to the page with title and seconds', () => {
    const { spreadsheet, workbook } = openTwo();
    const told: unknown[] = [];
    workbook.listener = { toast: (...event) => told.push(event) };
    spreadsheet.toast('Saved');
    spreadsheet.toast('Saved', 'Atlas', -1);
    expect(told).toEqual([
      ['Saved', '', 5],
      ['Saved', 'Atlas', -1],
    ]);
  });
});
