import type { Range } from '../../../workbench/google/spreadsheet/range';
import { Range as RangeClass } from '../../../workbench/google/spreadsheet/range';
import type { Sheet } from '../../../workbench/google/spreadsheet/sheet';
import { Sheet as SheetClass } from '../../../workbench/google/spreadsheet/sheet';
import type { Spreadsheet } from '../../../workbench/google/spreadsheet/spreadsheet';
import { Spreadsheet as SpreadsheetClass } from '../../../workbench/google/spreadsheet/spreadsheet';
import { openSheet } from './document';

type Google = typeof GoogleAppsScript.Spreadsheet;
type Inside = 'session' | 'sheetId' | 'area' | 'open';
type Extra<Own, Theirs> = Exclude<keyof Own, keyof Theirs | Inside>;

describe('what scripts can see', () => {
  it('is nothing that Google does not have', () => {
    // The compiler checks it: a member of ours that Google lacks would be missing here.
    const range: Record<Extra<Range, GoogleAppsScript.Spreadsheet.Range>, true> = {};
    const sheet: Record<Extra<Sheet, GoogleAppsScript.Spreadsheet.Sheet>, true> = {};
    const document: Record<Extra<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>, true> = {};
    expect([range, sheet, document]).toEqual([{}, {}, {}]);
  });

  it('goes by the names of the classes, which are those of Google', () => {
    expect([RangeClass.name, SheetClass.name, SpreadsheetClass.name]).toEqual([
      'Range',
      'Sheet',
      'Spreadsheet',
    ]);
  });

  function check(
    enumName: keyof Google & keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp,
    names: string,
  ): void {
    it(`has the constants of ${enumName} in the order of Google`, () => {
      const constants: object = openSheet([]).app[enumName];
      expect(Object.keys(constants).join(' ')).toBe(names);
      expect(Object.values(constants).map(String)).toEqual(Object.keys(constants));
    });
  }
  check('Dimension', 'COLUMNS ROWS');
  check('ProtectionType', 'RANGE SHEET');
  check('WrapStrategy', 'WRAP OVERFLOW CLIP');
  check('BorderStyle', 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE');
  check('DeveloperMetadataLocationType', 'SPREADSHEET SHEET ROW COLUMN');
});
