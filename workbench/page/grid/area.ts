/** Rectangles of cells: Google's exclusive ends, Univer's inclusive ones, and A1 notation. */

import type { IRange } from '@univerjs/core';
import type { Area } from '../../google/snapshot';

export function areaToRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** Whole rows and columns carry no numbers in Univer: they are cut to the sheet's size. */
export function rangeToArea(range: IRange, rowCount: number, columnCount: number): Area {
  const row = Number.isFinite(range.startRow) ? Math.max(0, range.startRow) : 0;
  const column = Number.isFinite(range.startColumn) ? Math.max(0, range.startColumn) : 0;
  const endRow = Number.isFinite(range.endRow) ? Math.min(range.endRow, rowCount - 1) : rowCount - 1;
  const endColumn = Number.isFinite(range.endColumn)
    ? Math.min(range.endColumn, columnCount - 1)
    : columnCount - 1;
  return {
    row,
    column,
    rowCount: Math.max(1, endRow - row + 1),
    columnCount: Math.max(1, endColumn - column + 1),
  };
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Such as `B3` or `B3:D9`. */
export function areaToA1(area: Area): string {
  const start = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return start;
  return `${start}:${columnLetters(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
}

/** Reads `B3`, `B3:D9`, `B:D`, `3:9` and the open `B3:D`, with or without `$`. `undefined`: not A1 notation. */
export function areaFromA1(a1: string, rowCount: number, columnCount: number): Area | undefined {
  const parts = /^([A-Z]*)([0-9]*)(?::([A-Z]*)([0-9]*))?$/.exec(a1.replace(/\$/g, '').toUpperCase());
  if (!parts || a1 === '') return undefined;
  const [, startLetters = '', startDigits = '', endLetters, endDigits] = parts;
  if (endLetters === undefined && (startLetters === '' || startDigits === '')) return undefined;
  const startColumn = columnIndex(startLetters) ?? 0;
  const startRow = startDigits === '' ? 0 : Number(startDigits) - 1;
  const endColumn = endLetters === undefined ? startColumn : (columnIndex(endLetters) ?? columnCount - 1);
  const endRow = endLetters === undefined ? startRow : endDigits ? Number(endDigits) - 1 : rowCount - 1;
  return {
    row: Math.min(startRow, endRow),
    column: Math.min(startColumn, endColumn),
    rowCount: Math.abs(endRow - startRow) + 1,
    columnCount: Math.abs(endColumn - startColumn) + 1,
  };
}

function columnIndex(letters: string): number | undefined {
  if (letters === '') return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The sheet's name as formulas write it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
