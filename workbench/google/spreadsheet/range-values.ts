/** Values, formulas and display texts of a range. */

import { expectGrid } from './arguments';
import { withoutContent } from './cell-fields';
import { hasContent } from './cell-grid';
import { type CellValue, readDisplay, readValue, toCellInput, withFormula } from './cell-values';
import type { GoogleRange, Shared } from './google-types';
import { RangeCore } from './range-core';
import { assertEnterable, changeContent, enterAll, type Inputs } from './value-writes';

/** Numbers that become Dates do so by the number format of their cell. */
export class RangeValues extends RangeCore implements Shared<GoogleRange, RangeValues> {
  getValue(): CellValue {
    return this.take((cell) => readValue(this.session.workbook, cell));
  }

  getValues(): CellValue[][] {
    return this.takeAll((cell) => readValue(this.session.workbook, cell));
  }

  getDisplayValue(): string {
    return this.take((cell) => readDisplay(this.session.workbook, cell));
  }

  getDisplayValues(): string[][] {
    return this.takeAll((cell) => readDisplay(this.session.workbook, cell));
  }

  getFormula(): string {
    return this.take((cell) => cell?.formula ?? '');
  }

  getFormulas(): string[][] {
    return this.takeAll((cell) => cell?.formula ?? '');
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
    const input = toCellInput('Range.setValue', value);
    return this.writeInputs(this.filled(input));
  }

  setValues(values: unknown[][]): GoogleRange {
    return this.writeInputs(
      expectGrid('Range.setValues', values, this.area, (item) => toCellInput('Range.setValues', item)),
    );
  }

  setFormula(formula: string): GoogleRange {
    return this.writeFormulas(this.filled(String(formula)));
  }

  setFormulas(formulas: string[][]): GoogleRange {
    return this.writeFormulas(expectGrid('Range.setFormulas', formulas, this.area, String));
  }

  clearContent(): GoogleRange {
    this.session.write(this.sheetId, this.area, (sheet) => sheet.mapStoredCells(this.area, withoutContent));
    return this.me;
  }

  /** Writes already checked inputs: rows × columns of this range. */
  protected writeInputs(inputs: Inputs): GoogleRange {
    const { workbook } = this.session;
    this.session.write(
      this.sheetId,
      this.area,
      (sheet) => enterAll(workbook, sheet, this.area, inputs),
      (sheet) => assertEnterable(workbook, sheet, this.area, inputs),
    );
    return this.me;
  }

  private writeFormulas(formulas: readonly (readonly string[])[]): GoogleRange {
    this.session.write(this.sheetId, this.area, (sheet) =>
      changeContent(sheet, this.area, (cell, row, column) => {
        const text = formulas[row - this.area.row]?.[column - this.area.column] ?? '';
        if (text === '') return withoutContent(cell);
        return withFormula(cell, text.startsWith('=') ? text : `=${text}`);
      }),
    );
    return this.me;
  }

  protected filled<T>(item: T): T[][] {
    return Array.from({ length: this.area.rowCount }, () => new Array<T>(this.area.columnCount).fill(item));
  }
}
