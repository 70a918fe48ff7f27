import type { PersonEdit } from '../../../workbench/google/host/contract';
import {
  deleteByPerson,
  deleteSheetByPerson,
  duplicateSheetByPerson,
  insertByPerson,
  moveByPerson,
  renameSheetByPerson,
  sortByPerson,
  typeInto,
} from '../../../workbench/google/spreadsheet/user-edits';
import { openDocument, openSheet, reopen, sheetOf } from './document';

const edit = (
  values: PersonEdit['values'],
  kind: PersonEdit['kind'] = 'type',
  row = 0,
  column = 0,
): PersonEdit => ({
  sheetId: 1,
  row,
  column,
  values,
  kind,
});

describe('a person in the grid', () => {
  it('types what is recognised as numbers, dates and formulas, in the locale of the document', () => {
    const { workbook, sheet } = openDocument([sheetOf(1, 'Data', [])], { locale: 'pl_PL' });
    typeInto(workbook, edit([['1,5', "'007", '=A1']]));
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[1.5, '007']]);
    expect(sheet.getRange('C1').getFormula()).toBe('=A1');
  });

  it('is refused with the text of the rule, and nothing is stored', () => {
    const { workbook, sheet, app, context } = openSheet([]);
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireValueInList(['A']).setAllowInvalid(false).build());
    context.flush();
    expect(typeInto(workbook, edit([['x']]))).toEqual({
      refused: 'The data you entered in cell A1 violates the data validation rules set on this cell.',
    });
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(typeInto(workbook, edit([['A']]))).toEqual({});
  });

  it('ticks and unticks a checkbox', () => {
    const { workbook, sheet, context } = openSheet([]);
    sheet.getRange('A1').insertCheckboxes();
    context.flush();
    typeInto(workbook, edit([[true]], 'checkbox'));
    expect(sheet.getRange('A1').getValue()).toBe(true);
    typeInto(workbook, edit([[true]], 'checkbox'));
    expect(sheet.getRange('A1').getValue()).toBe(false);
  });

  it('clears cells and pastes beyond the grid, which grows', () => {
    const { workbook, sheet } = openSheet([['a']], { rowCount: 2 });
    typeInto(workbook, edit([[null]], 'clear'));
    typeInto(workbook, edit([['x'], ['y']], 'paste', 1));
    expect(sheet.getDataRange().getValues().flat()).toEqual(['', 'x', 'y']);
  });

  it('is refused where a protection leaves them out', () => {
    const owner = openDocument([sheetOf(1, 'Data', [['a']])], { owner: 'owner@example.com' });
    owner.sheet.getRange('A1').protect();
    owner.context.flush();
    expect(typeInto(owner.workbook, edit([['b']]), 'other@example.com').refused).toMatch(/protected cell/);
    expect(typeInto(owner.workbook, edit([['b']]))).toEqual({});
  });

  it('inserts, deletes, moves and sorts rows and columns', () => {
    const { workbook, sheet } = openSheet([
      ['b', 1],
      ['a', 2],
    ]);
    insertByPerson(workbook, 1, 'row', 0, 1);
    deleteByPerson(workbook, 1, 'row', 0, 1);
    moveByPerson(workbook, 1, 'column', 1, 1, 0);
    sortByPerson(workbook, 1, { row: 0, column: 0, rowCount: 2, columnCount: 2 }, [
      { column: 1, ascending: true },
    ]);
    expect(sheet.getDataRange().getValues()).toEqual([
      [2, 'a'],
      [1, 'b'],
    ]);
    expect(deleteByPerson(workbook, 1, 'row', 0, 100).refused).toBe(
      "You can't delete all the rows on the sheet.",
    );
  });

  it('renames, duplicates and deletes sheets', () => {
    const { workbook, spreadsheet } = openSheet([['a']]);
    expect(renameSheetByPerson(workbook, 1, '').refused).toBe('The name of the sheet cannot be empty.');
    renameSheetByPerson(workbook, 1, 'Clients');
    duplicateSheetByPerson(workbook, 1);
    expect(
      reopen(workbook)
        .spreadsheet.getSheets()
        .map((sheet) => sheet.getName()),
    ).toEqual(['Clients', 'Copy of Clients']);
    deleteSheetByPerson(workbook, 1);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Copy of Clients');
  });
});
