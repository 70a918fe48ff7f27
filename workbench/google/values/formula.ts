/** How formulas and areas follow changes of structure, renamed sheets and copying. It computes no results. */

import type { Area } from '../snapshot';
import { MAX_COLUMN_COUNT, type OpenArea } from './a1';
import { type FormulaReference, type ReferenceEnd, referenceText, tokenizeFormula } from './formula-tokens';
import { quoteSheetName, sameSheetName } from './sheet-name';
import { type Span, type SpanChange, shiftSpan } from './structure-change';

/** Rows or columns of one sheet inserted before `start`, deleted, or moved before `to`; 0-based, `to` as before the move. */
export type StructureChange = SpanChange & {
  readonly sheetName: string;
  readonly axis: 'row' | 'column';
};

const REFERENCE_ERROR = '#REF!';

/**
 * The formula of a cell on `ownSheetName` after a change: references follow, ranges grow and shrink, and what was
 * deleted becomes `#REF!`. A formula the change does not touch comes back as it was, letter by letter.
 */
export function shiftFormula(formula: string, ownSheetName: string, change: StructureChange): string {
  return mapReferences(formula, (reference) =>
    sameSheetName(reference.sheetName ?? ownSheetName, change.sheetName)
      ? shiftReference(reference, change)
      : reference,
  );
}

/** The same law for an area, such as that of a validation, a name or a protection; null when all of it was deleted. */
export function shiftArea(area: Area, change: StructureChange): Area | null {
  const [start, count] = change.axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const span = shiftSpan({ start, end: start + count }, change);
  if (!span) return null;
  const size = span.end - span.start;
  return change.axis === 'row'
    ? { ...area, row: span.start, rowCount: size }
    : { ...area, column: span.start, columnCount: size };
}

/** The formula after a sheet got another name. Names inside texts, as in `INDIRECT("Old!A1")`, stay, as at Google. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  const renamed = (sheetName: string | undefined) =>
    sheetName !== undefined && sameSheetName(sheetName, from);
  const prefix = `${quoteSheetName(to)}!`;
  return tokenizeFormula(formula)
    .map((piece) => {
      if (piece.type === 'sheet') return renamed(piece.sheetName) ? prefix : piece.text;
      if (piece.type === 'reference' && renamed(piece.reference.sheetName)) {
        return referenceText({ ...piece.reference, prefix });
      }
      return piece.text;
    })
    .join('');
}

/** The formula as a copy that many rows down and columns right has it: only parts with `$` stay; outside the grid is `#REF!`. */
export function relocateFormula(formula: string, rowDelta: number, columnDelta: number): string {
  if (rowDelta === 0 && columnDelta === 0) return formula;
  return mapReferences(formula, (reference) => {
    const first = relocateEnd(reference.first, rowDelta, columnDelta);
    const last = reference.last && relocateEnd(reference.last, rowDelta, columnDelta);
    if (!first || last === null) return null;
    return { ...reference, first, ...(last ? { last } : {}) };
  });
}

/** Areas a formula reads, in the order written; the sheet is absent where the formula means its own. */
export function formulaReferences(
  formula: string,
): readonly { readonly sheetName?: string; readonly area: OpenArea }[] {
  return tokenizeFormula(formula).flatMap((piece) => {
    if (piece.type !== 'reference') return [];
    const { sheetName, first, last = first } = piece.reference;
    const rows = spanOf(first.row, last.row);
    const columns = spanOf(first.column, last.column);
    const area = {
      row: rows.start,
      column: columns.start,
      ...(rows.end === Infinity ? {} : { rowCount: rows.end - rows.start }),
      ...(columns.end === Infinity ? {} : { columnCount: columns.end - columns.start }),
    };
    return [sheetName === undefined ? { area } : { sheetName, area }];
  });
}

function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string {
  return tokenizeFormula(formula)
    .map((piece) => {
      if (piece.type !== 'reference') return piece.text;
      const changed = change(piece.reference);
      if (changed === piece.reference) return piece.text;
      return changed ? referenceText(changed) : REFERENCE_ERROR;
    })
    .join('');
}

function shiftReference(reference: FormulaReference, change: StructureChange): FormulaReference | null {
  const { first, last = first } = reference;
  const from = first[change.axis];
  const to = last[change.axis];
  if (from === undefined && to === undefined) return reference;
  const span = spanOf(from, to);
  const shifted = shiftSpan(span, change);
  if (!shifted) return null;
  if (shifted.start === span.start && shifted.end === span.end) return reference;
  const lastIndex = shifted.end - 1;
  const reversed = from !== undefined && to !== undefined && from > to;
  return {
    ...reference,
    first: placeEnd(first, change.axis, reversed ? lastIndex : shifted.start),
    ...(reference.last
      ? {
          last: placeEnd(
            reference.last,
            change.axis,
            reversed || from === undefined ? shifted.start : lastIndex,
          ),
        }
      : {}),
  };
}

/** Puts an end at an index; an end without that coordinate, as in `A2:B`, stays without. */
function placeEnd(end: ReferenceEnd, axis: 'row' | 'column', index: number): ReferenceEnd {
  if (end[axis] === undefined) return end;
  return axis === 'row' ? { ...end, row: index } : { ...end, column: index };
}

function spanOf(first: number | undefined, last: number | undefined): Span {
  if (first === undefined || last === undefined) return { start: first ?? last ?? 0, end: Infinity };
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

function relocateEnd(end: ReferenceEnd, rowDelta: number, columnDelta: number): ReferenceEnd | null {
  const row = end.row === undefined || end.rowFixed ? end.row : end.row + rowDelta;
  const column = end.column === undefined || end.columnFixed ? end.column : end.column + columnDelta;
  if ((row ?? 0) < 0 || (column ?? 0) < 0 || (column ?? 0) >= MAX_COLUMN_COUNT) return null;
  return { ...end, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}
