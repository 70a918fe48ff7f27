/** Where a range lies: the part of Range that needs no document data. */

import { GoogleException, signatureError } from '../errors';
import type { Area } from '../snapshot';
import { type OpenArea, toA1 } from '../values/a1';
import { expectArguments, givenArguments, wholeNumber } from './arguments';
import { type GoogleRange, type GoogleSheet, presented, type Shared } from './google-types';
import type { Session } from './session';

/** Members that are no methods are hidden from scripts by the membrane; helpers are functions for that reason. */
export class RangeCore implements Shared<GoogleRange, RangeCore> {
  /** The cells at the time the range was made; a range does not follow later inserts. */
  readonly area: Area;

  constructor(
    readonly session: Session,
    readonly sheetId: number,
    readonly open: OpenArea,
  ) {
    const { rowCount, columnCount } = session.peek(sheetId);
    this.area = {
      row: open.row,
      column: open.column,
      rowCount: open.rowCount ?? Math.max(1, rowCount - open.row),
      columnCount: open.columnCount ?? Math.max(1, columnCount - open.column),
    };
  }

  protected get me(): GoogleRange {
    return presented(this);
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getRowIndex(): number {
    return this.area.row + 1;
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getLastRow(): number {
    return this.area.row + this.area.rowCount;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columnCount;
  }

  getNumRows(): number {
    return this.area.rowCount;
  }

  getNumColumns(): number {
    return this.area.columnCount;
  }

  getHeight(): number {
    return this.area.rowCount;
  }

  getWidth(): number {
    return this.area.columnCount;
  }

  getA1Notation(): string {
    return toA1(this.open);
  }

  getGridId(): number {
    return this.sheetId;
  }

  getSheet(): GoogleSheet {
    return this.session.factory.sheet(this.session, this.sheetId);
  }

  isStartRowBounded(): boolean {
    return this.open.row > 0 || this.open.rowCount !== undefined;
  }

  isStartColumnBounded(): boolean {
    return this.open.column > 0 || this.open.columnCount !== undefined;
  }

  isEndRowBounded(): boolean {
    return this.open.rowCount !== undefined;
  }

  isEndColumnBounded(): boolean {
    return this.open.columnCount !== undefined;
  }

  getCell(row: number, column: number): GoogleRange {
    expectArguments('Range.getCell', [row, column], ['number', 'number']);
    const inside = row >= 1 && column >= 1 && row <= this.area.rowCount && column <= this.area.columnCount;
    if (!inside) throw new GoogleException('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    const args = givenArguments(rowOffset, columnOffset, numRows, numColumns);
    if (args.length < 2) args.length = 2;
    expectArguments(
      'Range.offset',
      args,
      args.map(() => 'number' as const),
    );
    const area = areaFromNumbers(
      this.area.row + wholeNumber(rowOffset) + 1,
      this.area.column + wholeNumber(columnOffset) + 1,
      numRows ?? this.area.rowCount,
      numColumns ?? this.area.columnCount,
    );
    return this.session.range(this.sheetId, area);
  }
}

/** Turns 1-based numbers into an area, with Google's texts for what cannot be one (platform 5.2). */
export function areaFromNumbers(row: number, column: number, rowCount: number, columnCount: number): Area {
  if (![row, column, rowCount, columnCount].every(Number.isFinite)) {
    throw new GoogleException('The coordinates or dimensions of the range are invalid.');
  }
  if (row < 1) throw new GoogleException('The starting row of the range is too small.');
  if (column < 1) throw new GoogleException('The starting column of the range is too small.');
  if (rowCount < 1) throw new GoogleException('The number of rows in the range must be at least 1.');
  if (columnCount < 1) throw new GoogleException('The number of columns in the range must be at least 1.');
  return {
    row: wholeNumber(row) - 1,
    column: wholeNumber(column) - 1,
    rowCount: wholeNumber(rowCount),
    columnCount: wholeNumber(columnCount),
  };
}

/** The range behind an argument; anything else is a wrong signature. */
export function expectRange(method: string, argument: unknown): RangeCore {
  if (argument instanceof RangeCore) return argument;
  throw signatureError(`SpreadsheetApp.${method}`, [argument]);
}
