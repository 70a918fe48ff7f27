/** Values, formulas and display texts of a range. */

import { expectGrid } from './arguments';
import { withoutContent } from './cell-fields';
import { hasContent } from './cell-grid';
import { type CellValue, readDisplay, readValue, toCellInput, withFormula } from './cell-values';
import type { GoogleRange, Shared } from './google-types';
import { filled, type RangePlace, readCell, readCells, writeInputs } from './range-access';
import { RangeCore } from './range-core';
import { changeContent } from './value-writes';

/** Numbers that become Dates do so by the number format of their cell. */
export class RangeValues extends RangeCore implements Shared<GoogleRange, RangeValues> {
  getValue(): CellValue {
    return readCell(this, (cell) => readValue(this.session.workbook, cell));
  }

  getValues(): CellValue[][] {
    return readCells(this, (cell) => readValue(this.session.workbook, cell));
  }

  getDisplayValue(): string {
    return readCell(this, (cell) => readDisplay(this.session.workbook, cell));
  }

  getDisplayValues(): string[][] {
    return readCells(this, (cell) => readDisplay(this.session.workbook, cell));
  }

  getFormula(): string {
    return readCell(this, (cell) => cell?.formula ?? '');
  }

  getFormulas(): string[][] {
    return readCells(this, (cell) => cell?.formula ?? '');
  }

  isBlank(): boolean {
    return this.session.read(this.sheetId, this.area, (sheet) => {
      let blank = true;
      sheet.cells.forEachStored(this.area, (cell) => {
        if (hasContent(cell)) blank = false;
      });
      return blank;
    });
  }

  setValue(value: unknown): GoogleRange {
    writeInputs(this, filled(this.area, toCellInput('Range.setValue', value)));
    return this.me;
  }

  setValues(values: unknown[][]): GoogleRange {
    const convert = (item: unknown) => toCellInput('Range.setValues', item);
    writeInputs(this, expectGrid('Range.setValues', values, this.area, convert));
    return this.me;
  }

  setFormula(formula: string): GoogleRange {
    writeFormulas(this, filled(this.area, String(formula)));
    return this.me;
  }

  setFormulas(formulas: string[][]): GoogleRange {
    writeFormulas(this, expectGrid('Range.setFormulas', formulas, this.area, String));
    return this.me;
  }

  clearContent(): GoogleRange {
    this.session.write(this.sheetId, this.area, (sheet) => sheet.mapStoredCells(this.area, withoutContent));
    return this.me;
  }
}

function writeFormulas(
  { session, sheetId, area }: RangePlace,
  formulas: readonly (readonly string[])[],
): void {
  session.write(sheetId, area, (sheet) =>
    changeContent(sheet, area, (cell, row, column) => {
      const text = formulas[row - area.row]?.[column - area.column] ?? '';
      if (text === '') return withoutContent(cell);
      return withFormula(cell, text.startsWith('=') ? text : `=${text}`);
    }),
  );
}
