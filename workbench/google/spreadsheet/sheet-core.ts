/** Name, size, content and ranges of a sheet. */

import { GoogleException, signatureError } from '../errors';
import { expectArguments, givenArguments } from './arguments';
import { withFields, withoutContent, withoutFormat } from './cell-fields';
import type { Cell } from './cell-grid';
import { type CellValue, toCellInput } from './cell-values';
import { findRange } from './find-range';
import {
  type GoogleRange,
  type GoogleSheet,
  type GoogleSpreadsheet,
  presented,
  type Shared,
} from './google-types';
import { growRows } from './grid-size';
import { areaFromNumbers } from './range-core';
import type { Session } from './session';
import { renameSheet } from './sheet-list';
import type { SheetModel } from './sheet-model';
import { assertEnterable, enterAll } from './value-writes';

export class SheetCore implements Shared<GoogleSheet, SheetCore> {
  constructor(
    readonly session: Session,
    readonly sheetId: number,
  ) {}

  protected get me(): GoogleSheet {
    return presented(this);
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getName(): string {
    return sheetFact(this, (sheet) => sheet.name);
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    expectArguments('Sheet.setName', [name], ['string']);
    this.session.changeSheet(this.sheetId, (sheet) => renameSheet(this.session, sheet, name));
    return this.me;
  }

  getParent(): GoogleSpreadsheet {
    return this.session.factory.spreadsheet(this.session);
  }

  /** 1-based place among the tabs. */
  getIndex(): number {
    return sheetFact(this, (sheet) => this.session.workbook.sheets.indexOf(sheet) + 1);
  }

  getMaxRows(): number {
    return sheetFact(this, (sheet) => sheet.rowCount);
  }

  getMaxColumns(): number {
    return sheetFact(this, (sheet) => sheet.columnCount);
  }

  getLastRow(): number {
    return this.session.readExtent(this.sheetId, (sheet) => sheet.cells.contentRowCount());
  }

  getLastColumn(): number {
    return this.session.readExtent(this.sheetId, (sheet) => sheet.cells.contentColumnCount());
  }

  getRange(first: number | string, column?: number, rowCount?: number, columnCount?: number): GoogleRange {
    if (typeof first === 'string' && column === undefined) {
      const place = findRange(this.session.workbook, this.sheetId, first);
      return this.session.range(place.sheetId, place.area);
    }
    const args = givenArguments(first, column, rowCount, columnCount);
    const numeric = args.length >= 2 && args.every((each) => typeof each === 'number');
    if (!numeric) throw signatureError('SpreadsheetApp.Sheet.getRange', args);
    return this.session.range(
      this.sheetId,
      areaFromNumbers(Number(first), Number(column), rowCount ?? 1, columnCount ?? 1),
    );
  }

  /** A1 to the last content; A1 alone on an empty sheet (platform 5.3). */
  getDataRange(): GoogleRange {
    const area = this.session.readExtent(this.sheetId, ({ cells }) => ({
      row: 0,
      column: 0,
      rowCount: Math.max(1, cells.contentRowCount()),
      columnCount: Math.max(1, cells.contentColumnCount()),
    }));
    return this.session.range(this.sheetId, area);
  }

  getSheetValues(
    startRow: number,
    startColumn: number,
    rowCount: number,
    columnCount: number,
  ): CellValue[][] {
    return this.getRange(startRow, startColumn, rowCount, columnCount).getValues();
  }

  /** Writes below the last content, growing the sheet where needed: one write, whatever the number of cells. */
  appendRow(rowContents: unknown[]): GoogleSheet {
    expectArguments('Sheet.appendRow', [rowContents], ['array']);
    const inputs = [Array.from(rowContents, (item) => toCellInput('Sheet.appendRow', item))];
    const columnCount = inputs[0]?.length ?? 0;
    if (columnCount === 0)
      throw new GoogleException('The number of columns in the range must be at least 1.');
    const { workbook } = this.session;
    const areaOn = (sheet: SheetModel) => ({
      row: sheet.cells.contentRowCount(),
      column: 0,
      rowCount: 1,
      columnCount,
    });
    this.session.buffer(
      this.sheetId,
      (sheet) => assertEnterable(workbook, sheet, areaOn(sheet), inputs),
      (sheet) => {
        const area = areaOn(sheet);
        growRows(workbook, sheet, area.row + 1, columnCount);
        enterAll(workbook, sheet, area, inputs);
      },
    );
    return this.me;
  }

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): GoogleSheet {
    const formatOnly = options?.formatOnly === true;
    const contentsOnly = options?.contentsOnly === true;
    if (formatOnly === contentsOnly) {
      this.clearContents();
      return this.clearFormats();
    }
    return formatOnly ? this.clearFormats() : this.clearContents();
  }

  clearContents(): GoogleSheet {
    mapStored(this, withoutContent);
    return this.me;
  }

  clearFormats(): GoogleSheet {
    this.session.changeSheet(this.sheetId, (sheet) => {
      sheet.conditionalFormats = [];
    });
    mapStored(this, withoutFormat);
    return this.me;
  }

  clearNotes(): GoogleSheet {
    mapStored(this, (cell) => withFields(cell, { note: undefined }));
    return this.me;
  }
}

export interface SheetPlace {
  readonly session: Session;
  readonly sheetId: number;
}

/** Reads a fact of structure; costs a round trip only the first time after a change. */
export function sheetFact<T>({ session, sheetId }: SheetPlace, take: (sheet: SheetModel) => T): T {
  return session.readStructure(() => take(session.peek(sheetId)));
}

function mapStored({ session, sheetId }: SheetPlace, change: (cell: Cell) => Cell | undefined): void {
  const { wholeArea } = session.peek(sheetId);
  session.write(sheetId, wholeArea, (sheet) => sheet.mapStoredCells(wholeArea, change));
}

/** The sheet behind an argument; anything else is a wrong signature. */
export function expectSheet(method: string, argument: unknown): SheetCore {
  if (argument instanceof SheetCore) return argument;
  throw signatureError(`SpreadsheetApp.${method}`, [argument]);
}
