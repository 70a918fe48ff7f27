/** What a person does in the grid, on the model. It costs no round trips and is held by the same rules as scripts. */

import { GoogleException } from '../errors';
import type { PersonEdit } from '../host/contract';
import type { Area } from '../snapshot';
import { withoutContent } from './cell-fields';
import { type CellInput, enter, toCellInput } from './cell-values';
import { checkboxValues } from './checkboxes';
import { growRows } from './grid-size';
import { assertMayEdit, type Editor } from './protection-rules';
import { copySheet, deleteSheet, hideSheet, moveSheet, renameSheet } from './sheet-list';
import type { SheetModel } from './sheet-model';
import { type SortKey, sortRows } from './sorting';
import { type Axis, deleteLines, insertLines, moveLines } from './structure';
import { ruleAt } from './validation-areas';
import { assertEnterable, changeContent, enterAll } from './value-writes';
import type { Workbook } from './workbook';

/** `refused` is the text of the dialog that stopped the person. */
export interface EditResult {
  readonly refused?: string;
}

/**
 * Types, pastes, clears or ticks. Typing is refused by a rejecting validation rule; pasting too, as a script's write
 * would be. Pasting beyond the grid makes it larger.
 * @param user absent: the owner
 */
export function typeInto(workbook: Workbook, edit: PersonEdit, user?: string): EditResult {
  const sheet = workbook.sheet(edit.sheetId);
  if (sheet === undefined) return { refused: `Sheet ${edit.sheetId} not found` };
  const area: Area = {
    row: edit.row,
    column: edit.column,
    rowCount: edit.values.length,
    columnCount: Math.max(0, ...edit.values.map((line) => line.length)),
  };
  return attempt(() => {
    growRows(workbook, sheet, area.row + area.rowCount, area.column + area.columnCount);
    assertMayEdit(editorFor(workbook, user), sheet, area);
    if (edit.kind === 'clear') changeContent(sheet, area, withoutContent);
    else if (edit.kind === 'checkbox') enterAll(workbook, sheet, area, ticked(workbook, sheet, area));
    else {
      const inputs = edit.values.map((line) => line.map((value) => toCellInput('Range.setValue', value)));
      assertEnterable(workbook, sheet, area, inputs);
      enterAll(workbook, sheet, area, inputs);
    }
  });
}

/** The other value of each checkbox; a cell without a checkbox keeps its own. */
function ticked(workbook: Workbook, sheet: SheetModel, area: Area): CellInput[][] {
  return sheet.cells.read(area, (cell, row, column) => {
    const rule = ruleAt(sheet, row, column);
    const value = cell?.value ?? null;
    if (rule?.criteria !== 'CHECKBOX') return value;
    const { checked, unchecked } = checkboxValues(rule);
    return enter(workbook, cell, checked)?.value === value ? unchecked : checked;
  });
}

export function sortByPerson(
  workbook: Workbook,
  sheetId: number,
  area: Area,
  keys: readonly SortKey[],
): EditResult {
  return onSheet(workbook, sheetId, (sheet, editor) => {
    assertMayEdit(editor, sheet, area);
    sortRows(sheet, area, keys);
  });
}

/** Inserts before the 0-based `start`; the new lines look like the one before them, as in the menu. */
export function insertByPerson(
  workbook: Workbook,
  sheetId: number,
  axis: Axis,
  start: number,
  count: number,
): EditResult {
  return onSheet(workbook, sheetId, (sheet, editor) =>
    insertLines(editor, sheet, axis, start, count, start > 0 ? start - 1 : null),
  );
}

export function deleteByPerson(
  workbook: Workbook,
  sheetId: number,
  axis: Axis,
  start: number,
  count: number,
): EditResult {
  return onSheet(workbook, sheetId, (sheet, editor) => deleteLines(editor, sheet, axis, start, count));
}

/** Drags lines so that they stand before the one that had the 0-based index `to`. */
export function moveByPerson(
  workbook: Workbook,
  sheetId: number,
  axis: Axis,
  start: number,
  count: number,
  to: number,
): EditResult {
  return onSheet(workbook, sheetId, (sheet, editor) => moveLines(editor, sheet, axis, start, count, to));
}

export function renameSheetByPerson(workbook: Workbook, sheetId: number, name: string): EditResult {
  return onSheet(workbook, sheetId, (sheet, editor) => renameSheet(editor, sheet, name));
}

export function deleteSheetByPerson(workbook: Workbook, sheetId: number): EditResult {
  return onSheet(workbook, sheetId, (sheet, editor) => deleteSheet(editor, sheet));
}

/** The copy stands right of the sheet, becomes the active one and, unlike a script's, keeps the protections. */
export function duplicateSheetByPerson(workbook: Workbook, sheetId: number): EditResult {
  return onSheet(workbook, sheetId, (sheet) => {
    const copy = copySheet(workbook, sheet, null, workbook.sheets.indexOf(sheet) + 1);
    copy.protections = sheet.protections.map((protection) => ({ ...protection }));
  });
}

/** @param position 0-based place among the tabs */
export function moveSheetByPerson(workbook: Workbook, sheetId: number, position: number): EditResult {
  return onSheet(workbook, sheetId, (sheet) => moveSheet(workbook, sheet, position));
}

export function hideSheetByPerson(workbook: Workbook, sheetId: number): EditResult {
  return onSheet(workbook, sheetId, (sheet) => hideSheet(workbook, sheet));
}

function onSheet(
  workbook: Workbook,
  sheetId: number,
  apply: (sheet: SheetModel, editor: Editor) => void,
): EditResult {
  const sheet = workbook.sheet(sheetId);
  if (sheet === undefined) return { refused: `Sheet ${sheetId} not found` };
  return attempt(() => {
    apply(sheet, editorFor(workbook, undefined));
    workbook.structureTouched();
  });
}

function editorFor(workbook: Workbook, user: string | undefined): Editor {
  const isOwner = user === undefined || workbook.owner === null || workbook.owner === user;
  return { workbook, isOwner, context: { user: user ?? workbook.owner ?? '' } };
}

function attempt(apply: () => void): EditResult {
  try {
    apply();
    return {};
  } catch (error) {
    if (error instanceof GoogleException) return { refused: error.message };
    throw error;
  }
}
