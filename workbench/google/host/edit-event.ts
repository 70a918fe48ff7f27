/** The event object of `onEdit` (platform 3.3). */

import type { CellSnapshot } from '../snapshot';
import { columnLetters } from '../values/a1';
import type { PersonEdit } from './contract';

/** What a person changed, as the trigger is told. */
export interface EditFacts {
  readonly sheetId: number;
  readonly a1: string;
  /** Only of a single cell that was typed into, and never absent by being empty: then the cell was cleared. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** Where an edit lies. */
export function areaOfEdit(edit: PersonEdit): { a1: string; isSingleCell: boolean } {
  const rowCount = Math.max(1, edit.values.length);
  const columnCount = Math.max(1, ...edit.values.map((row) => row.length));
  const first = `${columnLetters(edit.column)}${edit.row + 1}`;
  const isSingleCell = rowCount === 1 && columnCount === 1;
  const last = `${columnLetters(edit.column + columnCount - 1)}${edit.row + rowCount}`;
  return { a1: isSingleCell ? first : `${first}:${last}`, isSingleCell };
}

/** The facts of an edit: a paste and an edit of several cells tell no values. */
export function factsOfEdit(
  edit: PersonEdit,
  before: CellSnapshot | undefined,
  after: CellSnapshot | undefined,
): EditFacts {
  const { a1, isSingleCell } = areaOfEdit(edit);
  if (!isSingleCell || edit.kind === 'paste') return { sheetId: edit.sheetId, a1 };
  const value = eventText(after);
  const oldValue = eventText(before);
  return {
    sheetId: edit.sheetId,
    a1,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** A cell's value as text: numbers and dates as plain numbers, checkboxes as TRUE and FALSE; undefined when empty. */
function eventText(cell: CellSnapshot | undefined): string | undefined {
  const value = cell?.error ?? cell?.value;
  if (value === undefined || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
