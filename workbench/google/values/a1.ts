/** A1 notation in both directions. It knows no sheet sizes: open ends stay open. */

import { quoteSheetName, unquoteSheetName } from './sheet-name';

/** A rectangle, 0-based; an absent count reaches to the end of the sheet. */
export interface OpenArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
}

export interface A1Options {
  /** Put before the area, quoted where needed. */
  readonly sheetName?: string;
  /** With `$` before every letter and number. */
  readonly absolute?: boolean;
}

/** Sheets has columns A to ZZZ. */
export const MAX_COLUMN_COUNT = 18_278;

const LETTERS = 26;
const CODE_OF_A = 65;
const ENDPOINT = /^(\$?[A-Za-z]{1,3})?(\$?\d{1,8})?$/;

const lettersByIndex: string[] = [];

/** Letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(columnIndex: number): string {
  const known = lettersByIndex[columnIndex];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = columnIndex; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(CODE_OF_A + (rest % LETTERS)) + letters;
  }
  if (columnIndex < MAX_COLUMN_COUNT) lettersByIndex[columnIndex] = letters;
  return letters;
}

/** 0-based column of letters in either case; -1 when they are not letters. */
export function columnIndexOf(letters: string): number {
  if (!/^[A-Za-z]+$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return index - 1;
}

/** A1 text of an area: `B2`, `B2:C3`; open ends give `A:B`, `2:2`, `A2:B`. */
export function toA1(area: OpenArea, options: A1Options = {}): string {
  const dollar = options.absolute ? '$' : '';
  const column = (index: number) => dollar + columnLetters(index);
  const row = (index: number) => `${dollar}${index + 1}`;
  const prefix = options.sheetName === undefined ? '' : `${quoteSheetName(options.sheetName)}!`;
  return prefix + areaText(area, column, row);
}

function areaText(
  { row: top, column: left, rowCount, columnCount }: OpenArea,
  column: (index: number) => string,
  row: (index: number) => string,
): string {
  if (columnCount === undefined) {
    if (rowCount === undefined) return `${column(left)}${row(top)}:${column(MAX_COLUMN_COUNT - 1)}`;
    const last = row(top + rowCount - 1);
    return left === 0 ? `${row(top)}:${last}` : `${column(left)}${row(top)}:${last}`;
  }
  const right = column(left + columnCount - 1);
  if (rowCount === undefined)
    return top === 0 ? `${column(left)}:${right}` : `${column(left)}${row(top)}:${right}`;
  const first = column(left) + row(top);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${right}${row(top + rowCount - 1)}`;
}

/**
 * Reads `A1`, `A1:B2`, `A2:B`, `A:A`, `2:2`, with `$` and a sheet name; corners may come in any order.
 * null when the text is no reference, such as the name of a named range.
 */
export function parseA1(text: string): { readonly sheetName?: string; readonly area: OpenArea } | null {
  const trimmed = text.trim();
  const bang = trimmed.lastIndexOf('!');
  const area = parseArea(trimmed.slice(bang + 1));
  if (!area) return null;
  if (bang < 0) return { area };
  const sheetName = unquoteSheetName(trimmed.slice(0, bang));
  return sheetName === null ? null : { sheetName, area };
}

interface Endpoint {
  readonly row?: number;
  readonly column?: number;
}

function parseArea(text: string): OpenArea | null {
  const ends = text.split(':');
  if (ends.length > 2) return null;
  const first = parseEndpoint(ends[0] ?? '');
  const second = ends.length === 2 ? parseEndpoint(ends[1] ?? '') : first;
  if (!first || !second) return null;
  if (ends.length === 1 && (first.row === undefined || first.column === undefined)) return null;
  const rows = spanOf(first.row, second.row);
  const columns = spanOf(first.column, second.column);
  if (rows.start === undefined && columns.start === undefined) return null;
  return {
    row: rows.start ?? 0,
    column: columns.start ?? 0,
    ...(rows.count === undefined ? {} : { rowCount: rows.count }),
    ...(columns.count === undefined ? {} : { columnCount: columns.count }),
  };
}

function parseEndpoint(text: string): Endpoint | null {
  const match = ENDPOINT.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  const column = letters === undefined ? undefined : columnIndexOf(letters.replace('$', ''));
  const row = digits === undefined ? undefined : Number(digits.replace('$', '')) - 1;
  if (row !== undefined && row < 0) return null;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

function spanOf(first: number | undefined, second: number | undefined): { start?: number; count?: number } {
  if (first === undefined || second === undefined) {
    const start = first ?? second;
    return start === undefined ? {} : { start };
  }
  const start = Math.min(first, second);
  return { start, count: Math.max(first, second) - start + 1 };
}
