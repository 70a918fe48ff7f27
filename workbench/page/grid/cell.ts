/** Translates one cell between the workbook's snapshot and Univer's cell record. */

import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellSnapshot } from '../../google/snapshot';
import { styleFromUniver, styleToUniver } from './cell-style';

/** Univer's cell types. */
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const ERRORS = /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|ERROR!|CALC!|SPILL!|GETTING_DATA)$/;

/** Notes live in a resource of their own and are not part of the record. */
export function cellToUniver(cell: CellSnapshot): ICellData {
  const drawn = contentToUniver(cell);
  const style = styleToUniver(cell.style, cell.numberFormat);
  if (style) drawn.s = style;
  return drawn;
}

/** Value and formula without the look. */
export function contentToUniver(cell: CellSnapshot): ICellData {
  const drawn: ICellData = {};
  const value = cell.error ?? cell.value;
  if (value !== undefined) {
    drawn.v = typeof value === 'boolean' ? Number(value) : value;
    drawn.t = typeof value === 'boolean' ? BOOLEAN : typeof value === 'number' ? NUMBER : STRING;
  }
  if (cell.formula !== undefined) drawn.f = cell.formula;
  return drawn;
}

export interface GridCell {
  readonly cell: Nullable<ICellData>;
  /** The cell's style record, resolved. */
  readonly style: Nullable<IStyleData>;
  /** Formula text when the cell only refers to a shared one. */
  readonly formula?: Nullable<string>;
  /** A checkbox click writes 1 or 0 as a number: the validation tells that a boolean is meant. */
  readonly isCheckbox: boolean;
}

/**
 * The cell as the grid shows it now. Where the grid shows what it was given, the known cell itself is answered, so
 * that nothing the grid cannot hold is lost. `undefined`: empty.
 */
export function cellFromUniver(grid: GridCell, known: CellSnapshot | undefined): CellSnapshot | undefined {
  const read = readCell(grid);
  if (known) {
    const { note, ...content } = known;
    const shown = cellToUniver(content);
    const expected = readCell({
      cell: shown,
      style: typeof shown.s === 'object' ? shown.s : undefined,
      isCheckbox: grid.isCheckbox,
    });
    if (sameContent(read, expected)) return known;
    // A function the grid's engine lacks: the last known result is worth more than the engine's refusal.
    if (read.error === '#NAME?' && read.formula !== undefined && read.formula === known.formula) return known;
    return nonEmpty(note === undefined ? read : { ...read, note });
  }
  return nonEmpty(read);
}

function readCell(grid: GridCell): CellSnapshot {
  const { cell } = grid;
  const formula = cell?.f || grid.formula || undefined;
  const text = cell?.v ?? plainText(cell);
  const isError = typeof text === 'string' && formula !== undefined && ERRORS.test(text);
  const value =
    cell?.t === BOOLEAN || (grid.isCheckbox && (text === 1 || text === 0))
      ? text === 1 || text === true || text === 'TRUE' || text === '1'
      : cell?.t === NUMBER && typeof text === 'string' && text !== '' && Number.isFinite(Number(text))
        ? Number(text)
        : text;
  return {
    ...(isError ? { error: text } : value === undefined || value === '' ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...styleFromUniver(grid.style),
  };
}

/** Rich text ends each paragraph with `\r` and the document with `\n`. */
function plainText(cell: Nullable<ICellData>): string | undefined {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? undefined : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function nonEmpty(cell: CellSnapshot): CellSnapshot | undefined {
  return Object.keys(cell).length > 0 ? cell : undefined;
}

function sameContent(one: CellSnapshot, other: CellSnapshot): boolean {
  return (
    one.value === other.value &&
    one.error === other.error &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    JSON.stringify(one.style) === JSON.stringify(other.style)
  );
}
