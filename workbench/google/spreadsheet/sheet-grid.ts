/** Rows and columns of a sheet: inserting, deleting, moving, sizes, hiding, freezing. */

import { GoogleException } from '../errors';
import { expectArguments, wholeNumber } from './arguments';
import { isHiddenByFilter } from './filter-rules';
import type { GoogleRange, GoogleSheet, Shared } from './google-types';
import { expectRange } from './range-core';
import { SheetCore, type SheetPlace } from './sheet-core';
import type { SheetModel } from './sheet-model';
import { type Axis, assertLines, deleteLines, insertLines, lineCount, moveLines } from './structure';

/** Pixels of a column or row nobody has resized. */
const DEFAULT_COLUMN_WIDTH_PX = 100;
const DEFAULT_ROW_HEIGHT_PX = 21;

export class SheetGrid extends SheetCore implements Shared<GoogleSheet, SheetGrid> {
  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    insert(this, 'insertRowsAfter', 'row', afterPosition, howMany, 'after');
    return this.me;
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    insert(this, 'insertRowsBefore', 'row', beforePosition, howMany, 'before');
    return this.me;
  }

  insertRows(rowIndex: number, numRows = 1): void {
    insert(this, 'insertRows', 'row', rowIndex, numRows, 'before');
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    insert(this, 'insertColumnsAfter', 'column', afterPosition, howMany, 'after');
    return this.me;
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    insert(this, 'insertColumnsBefore', 'column', beforePosition, howMany, 'before');
    return this.me;
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    insert(this, 'insertColumns', 'column', columnIndex, numColumns, 'before');
  }

  deleteRow(rowPosition: number): GoogleSheet {
    this.deleteRows(rowPosition, 1);
    return this.me;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    expectArguments('Sheet.deleteRows', [rowPosition, howMany], ['number', 'number']);
    this.session.changeSheet(this.sheetId, (sheet) =>
      deleteLines(this.session, sheet, 'row', wholeNumber(rowPosition) - 1, wholeNumber(howMany)),
    );
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    this.deleteColumns(columnPosition, 1);
    return this.me;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    expectArguments('Sheet.deleteColumns', [columnPosition, howMany], ['number', 'number']);
    this.session.changeSheet(this.sheetId, (sheet) =>
      deleteLines(this.session, sheet, 'column', wholeNumber(columnPosition) - 1, wholeNumber(howMany)),
    );
  }

  /** @param destinationIndex 1-based, as before the move */
  moveRows(rowSpec: GoogleRange, destinationIndex: number): void {
    const { area } = expectRange('Sheet.moveRows', rowSpec);
    this.session.changeSheet(this.sheetId, (sheet) =>
      moveLines(this.session, sheet, 'row', area.row, area.rowCount, wholeNumber(destinationIndex) - 1),
    );
  }

  moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    const { area } = expectRange('Sheet.moveColumns', columnSpec);
    const to = wholeNumber(destinationIndex) - 1;
    this.session.changeSheet(this.sheetId, (sheet) =>
      moveLines(this.session, sheet, 'column', area.column, area.columnCount, to),
    );
  }

  getColumnWidth(columnPosition: number): number {
    return lookOf(this, (sheet) => {
      assertLines(sheet, 'column', columnPosition - 1, 1);
      return sheet.columnWidths.get(columnPosition - 1) ?? DEFAULT_COLUMN_WIDTH_PX;
    });
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    expectArguments(
      'Sheet.setColumnWidths',
      [startColumn, numColumns, width],
      ['number', 'number', 'number'],
    );
    setSizes(this, 'column', startColumn, numColumns, width);
    return this.me;
  }

  getRowHeight(rowPosition: number): number {
    return lookOf(this, (sheet) => {
      assertLines(sheet, 'row', rowPosition - 1, 1);
      return sheet.rowHeights.get(rowPosition - 1) ?? DEFAULT_ROW_HEIGHT_PX;
    });
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    expectArguments('Sheet.setRowHeights', [startRow, numRows, height], ['number', 'number', 'number']);
    setSizes(this, 'row', startRow, numRows, height);
    return this.me;
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return this.setRowHeights(startRow, numRows, height);
  }

  /** Gives the columns their default width: how wide a text is drawn is not known here. */
  autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    expectArguments('Sheet.autoResizeColumns', [startColumn, numColumns], ['number', 'number']);
    setSizes(this, 'column', startColumn, numColumns, null);
    return this.me;
  }

  autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeRows(startRow: number, numRows: number): GoogleSheet {
    expectArguments('Sheet.autoResizeRows', [startRow, numRows], ['number', 'number']);
    setSizes(this, 'row', startRow, numRows, null);
    return this.me;
  }

  hideRows(rowIndex: number, numRows = 1): void {
    setHidden(this, 'row', rowIndex - 1, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    setHidden(this, 'row', rowIndex - 1, numRows, false);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this, 'column', columnIndex - 1, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this, 'column', columnIndex - 1, numColumns, false);
  }

  hideRow(row: GoogleRange): void {
    const { area } = expectRange('Sheet.hideRow', row);
    setHidden(this, 'row', area.row, area.rowCount, true);
  }

  unhideRow(row: GoogleRange): void {
    const { area } = expectRange('Sheet.unhideRow', row);
    setHidden(this, 'row', area.row, area.rowCount, false);
  }

  hideColumn(column: GoogleRange): void {
    const { area } = expectRange('Sheet.hideColumn', column);
    setHidden(this, 'column', area.column, area.columnCount, true);
  }

  unhideColumn(column: GoogleRange): void {
    const { area } = expectRange('Sheet.unhideColumn', column);
    setHidden(this, 'column', area.column, area.columnCount, false);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return lookOf(this, (sheet) => sheet.hiddenRows.has(rowPosition - 1));
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return lookOf(this, (sheet) => sheet.hiddenColumns.has(columnPosition - 1));
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.session.readExtent(this.sheetId, (sheet) =>
      isHiddenByFilter(this.session.workbook, sheet, rowPosition - 1),
    );
  }

  getFrozenRows(): number {
    return lookOf(this, (sheet) => sheet.frozenRows);
  }

  setFrozenRows(rows: number): void {
    freeze(this, 'row', rows);
  }

  getFrozenColumns(): number {
    return lookOf(this, (sheet) => sheet.frozenColumns);
  }

  setFrozenColumns(columns: number): void {
    freeze(this, 'column', columns);
  }
}

/** Reads what writes may still be waiting to alter. */
function lookOf<T>({ session, sheetId }: SheetPlace, take: (sheet: SheetModel) => T): T {
  return session.readExtent(sheetId, take);
}

function insert(
  place: SheetPlace,
  method: string,
  axis: Axis,
  position: number,
  count: number,
  side: 'before' | 'after',
): void {
  expectArguments(`Sheet.${method}`, [position, count], ['number', 'number']);
  const line = wholeNumber(position) - 1;
  const start = side === 'after' ? line + 1 : line;
  place.session.changeSheet(place.sheetId, (sheet) => {
    assertLines(sheet, axis, line, 1);
    insertLines(place.session, sheet, axis, start, wholeNumber(count), line);
  });
}

/** @param pixels null for the default */
function setSizes(place: SheetPlace, axis: Axis, first: number, count: number, pixels: number | null): void {
  const start = wholeNumber(first) - 1;
  const apply = (sheet: SheetModel): void => {
    const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
    for (let index = start; index < start + count; index += 1) {
      if (pixels === null) sizes.delete(index);
      else sizes.set(index, wholeNumber(pixels));
    }
  };
  place.session.writeSheet(place.sheetId, apply, (sheet) => assertLines(sheet, axis, start, count));
}

function setHidden(place: SheetPlace, axis: Axis, start: number, count: number, isHidden: boolean): void {
  const apply = (sheet: SheetModel): void => {
    const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
    for (let index = start; index < start + count; index += 1) {
      if (isHidden) hidden.add(index);
      else hidden.delete(index);
    }
  };
  place.session.writeSheet(place.sheetId, apply, (sheet) => assertLines(sheet, axis, start, count));
}

function freeze(place: SheetPlace, axis: Axis, count: number): void {
  expectArguments(`Sheet.setFrozen${axis === 'row' ? 'Rows' : 'Columns'}`, [count], ['number']);
  const apply = (sheet: SheetModel): void => {
    if (axis === 'row') sheet.frozenRows = wholeNumber(count);
    else sheet.frozenColumns = wholeNumber(count);
  };
  place.session.writeSheet(place.sheetId, apply, (sheet) => {
    if (count < 0 || count >= lineCount(sheet, axis)) {
      throw new GoogleException(`You can't freeze all visible ${axis}s on the sheet.`);
    }
  });
}
