import type { WorkbookSnapshot } from '../../../workbench/google/snapshot';
import { coverCells } from '../../../workbench/google/spreadsheet/areas';
import { Workbook } from '../../../workbench/google/spreadsheet/workbook';
import { toA1 } from '../../../workbench/google/values/a1';
import { openDocument, openSheet, sheetOf } from './document';

const FULL: WorkbookSnapshot = {
  id: 'doc-2',
  name: 'Full',
  locale: 'fa_IR',
  timeZone: 'Asia/Tehran',
  activeSheetId: 7,
  owner: 'owner@example.com',
  editors: ['e@example.com'],
  viewers: ['v@example.com'],
  namedRanges: [{ name: 'N', sheetId: 7, area: { row: 0, column: 0, rowCount: 1, columnCount: 2 } }],
  metadata: [
    {
      id: 3,
      key: 'k',
      value: 'v',
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheetId: 7, index: 1, count: 1 },
    },
  ],
  stores: { document: { a: '1' } },
  sheets: [
    {
      id: 7,
      name: 'Data',
      rowCount: 20,
      columnCount: 6,
      cells: {
        0: { 0: { value: 'a', note: 'n' }, 5: { value: 1, numberFormat: '0.0', style: { bold: true } } },
        9: { 2: { formula: '=A1', value: 'a' }, 3: { error: '#N/A', formula: '=NA()' } },
      },
      hidden: true,
      tabColor: '#ff0000',
      rightToLeft: true,
      hiddenGridlines: true,
      frozenRows: 1,
      frozenColumns: 2,
      columnWidths: { 1: 200 },
      rowHeights: { 0: 40 },
      hiddenColumns: [3],
      hiddenRows: [4, 5],
      merges: [{ row: 2, column: 0, rowCount: 2, columnCount: 2 }],
      validations: [
        {
          areas: [{ row: 1, column: 1, rowCount: 9, columnCount: 1 }],
          criteria: 'VALUE_IN_LIST',
          args: [['A'], true],
          allowInvalid: false,
          helpText: 'h',
        },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 1, column: 1, rowCount: 9, columnCount: 1 }],
          criteria: 'CELL_EMPTY',
          args: [],
          style: { background: '#ff0000' },
        },
      ],
      protections: [{ description: 'd', editors: ['e@example.com'], warningOnly: true }],
      bandings: [
        {
          area: { row: 0, column: 0, rowCount: 5, columnCount: 2 },
          rows: { header: null, first: '#ffffff', second: '#eeeeee', footer: null },
          columns: null,
        },
      ],
      filter: {
        area: { row: 0, column: 0, rowCount: 9, columnCount: 2 },
        columns: { 1: { hiddenValues: ['x'] } },
      },
      columnGroups: [{ start: 1, count: 2, collapsed: true }],
      charts: [
        {
          id: 5,
          type: 'PIE',
          ranges: [{ sheetId: 7, area: { row: 0, column: 0, rowCount: 5, columnCount: 2 } }],
          options: { title: 't' },
          position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
          numHeaders: 1,
          transpose: false,
        },
      ],
    },
  ],
};

describe('Workbook', () => {
  it('gives back the snapshot it was made from', () => {
    expect(Workbook.fromSnapshot(FULL).toSnapshot()).toEqual(FULL);
  });

  it('keeps a snapshot unchanged by later writes', () => {
    const document = openSheet([['a']]);
    const before = document.workbook.toSnapshot();
    document.sheet.getRange('A1').setValue('b').setNote('n');
    document.sheet.insertRowBefore(1);
    expect(before.sheets[0]?.cells).toEqual({ 0: { 0: { value: 'a' } } });
  });

  it('drops entries it does not understand instead of breaking on them', () => {
    const snapshot = {
      ...FULL,
      sheets: FULL.sheets.map((sheet) => ({ ...sheet, charts: ['?'], bandings: [null] })),
    };
    const [sheet] = Workbook.fromSnapshot(snapshot).toSnapshot().sheets;
    expect([sheet?.charts, sheet?.bandings]).toEqual([undefined, undefined]);
  });

  it('tells changed areas once, and structure apart from cells', () => {
    const { workbook, sheet, context } = openSheet([['a']]);
    sheet.getRange('B2:C3').setValue(1);
    context.flush();
    expect(workbook.takeChanges()).toEqual({
      structure: false,
      cells: [{ sheetId: 1, areas: [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }] }],
    });
    expect(workbook.takeChanges()).toEqual({ structure: false, cells: [] });
    sheet.insertRowBefore(1);
    expect(workbook.takeChanges().structure).toBe(true);
  });

  it('stores no cell that has nothing left', () => {
    const { workbook, sheet, context } = openSheet([]);
    sheet.getRange('A1:B2').setBackground('red').setBackground(null).setNote('n').clearNote();
    context.flush();
    expect(workbook.toSnapshot().sheets[0]?.cells).toEqual({});
  });

  it('keeps stores by name', () => {
    const workbook = Workbook.fromSnapshot(FULL);
    workbook.store('document').set('b', '2');
    expect(workbook.toSnapshot().stores).toEqual({ document: { a: '1', b: '2' } });
  });
});

describe('coverCells', () => {
  function check(title: string, marks: readonly string[], covered: readonly string[]): void {
    it(title, () => {
      const marked = marks.map((line) => [...line].map((mark) => mark === 'x'));
      expect(
        coverCells({ row: 0, column: 0 }, marked)
          .map((area) => toA1(area))
          .sort(),
      ).toEqual(covered);
    });
  }
  check('joins a block', ['xx', 'xx'], ['A1:B2']);
  check('splits where rows differ', ['xx', 'x.'], ['A1:B1', 'A2']);
  check('keeps runs of a row apart', ['x.x', 'x.x'], ['A1:A2', 'C1:C2']);
  check('starts anew after a gap', ['x', '.', 'x'], ['A1', 'A3']);
  check('covers nothing where nothing is marked', ['..'], []);
});

describe('round trips', () => {
  it('are one for any number of writes and one for the read after them', () => {
    const { sheet, context } = openDocument([sheetOf(1, 'Data', [])]);
    context.roundTrips = 0;
    for (let row = 1; row <= 20; row += 1) sheet.getRange(row, 1).setValue(row).setBackground('red');
    expect(context.roundTrips).toBe(0);
    sheet.getRange('A1:A20').getValues();
    expect(context.roundTrips).toBe(2);
  });

  it('are one for structure, however much of it is asked, until it changes', () => {
    const { spreadsheet, sheet, context } = openSheet([['a']]);
    const ask = () => [sheet.getLastRow(), sheet.getMaxRows(), spreadsheet.getSheets(), sheet.getName()];
    context.roundTrips = 0;
    ask();
    ask();
    expect(context.roundTrips).toBeLessThanOrEqual(1);
    sheet.insertRowsAfter(1, 1);
    context.roundTrips = 0;
    ask();
    expect(context.roundTrips).toBe(1);
  });

  it('are none for making ranges and wrong arguments', () => {
    const { sheet, context } = openSheet([]);
    context.roundTrips = 0;
    sheet.getRange(1, 1, 5, 5).offset(1, 1).getCell(1, 1).getA1Notation();
    expect(() => sheet.getRange('A1').setValues([[1, 2]])).toThrow();
    expect(context.roundTrips).toBe(0);
  });

  it('end with the first refused write of a batch; those before it stay', () => {
    const { sheet, app, context } = openSheet([]);
    const rule = app.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build();
    sheet.getRange('B1').setDataValidation(rule);
    sheet.getRange('A1').setValue('before');
    sheet.getRange('B1').setValue(9);
    expect(() => context.flush()).toThrow(/violates the data validation/);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['before', '']]);
  });
});
