/** Checkboxes: cells with a CHECKBOX rule, ticked by writing one of its two values (platform 5.4). */

import type { ValidationSnapshot } from '../snapshot';
import { givenArguments } from './arguments';
import { withoutContent } from './cell-fields';
import type { Cell } from './cell-grid';
import { type CellInput, enter, readValue, toCellInput } from './cell-values';
import { type RangePlace, readCells } from './range-access';
import { ruleAt, rulesIn, setRule } from './validation-areas';
import { changeContent } from './value-writes';

const CHECKBOX = 'CHECKBOX';

/** The two values of a checkbox; a rule that names only the first has the empty text as second. */
export function checkboxValues(rule: Pick<ValidationSnapshot, 'args'>): {
  checked: CellInput;
  unchecked: CellInput;
} {
  const [checked = true, unchecked = rule.args.length === 0 ? false : ''] = rule.args;
  return {
    checked: toCellInput('Range.check', checked),
    unchecked: toCellInput('Range.uncheck', unchecked),
  };
}

export function toCheckboxes(place: RangePlace, checkedValue: unknown, uncheckedValue: unknown): void {
  const { session, sheetId, area } = place;
  const args = givenArguments(checkedValue, uncheckedValue);
  const { unchecked } = checkboxValues({ args });
  session.write(sheetId, area, (sheet) => {
    setRule(sheet, area, { criteria: CHECKBOX, args, allowInvalid: true });
    changeContent(sheet, area, (cell) => enter(session.workbook, cell, unchecked));
    session.workbook.structureTouched();
  });
}

/** Takes the checkboxes away, and the values that were ticks; other cells stay. */
export function toPlainCells({ session, sheetId, area }: RangePlace): void {
  session.write(sheetId, area, (sheet) => {
    for (const { rule, area: part } of rulesIn(sheet, area)) {
      if (rule.criteria !== CHECKBOX) continue;
      const { checked, unchecked } = checkboxValues(rule);
      setRule(sheet, part, null);
      changeContent(sheet, part, (cell) => {
        const value = readValue(session.workbook, cell);
        return value === checked || value === unchecked ? withoutContent(cell) : cell;
      });
    }
    session.workbook.structureTouched();
  });
}

export function setChecked({ session, sheetId, area }: RangePlace, isTicked: boolean): void {
  session.write(sheetId, area, (sheet) => {
    for (const { rule, area: part } of rulesIn(sheet, area)) {
      if (rule.criteria !== CHECKBOX) continue;
      const { checked, unchecked } = checkboxValues(rule);
      const input = isTicked ? checked : unchecked;
      changeContent(sheet, part, (cell) => enter(session.workbook, cell, input));
    }
  });
}

/** True or false when all checkboxes agree; null when they differ or there is none. */
export function isChecked(place: RangePlace): boolean | null {
  const { workbook } = place.session;
  const sheet = place.session.peek(place.sheetId);
  const stateOf = (cell: Cell | undefined, row: number, column: number): boolean | null => {
    const rule = ruleAt(sheet, row, column);
    if (rule?.criteria !== CHECKBOX) return null;
    const { checked, unchecked } = checkboxValues(rule);
    const value = readValue(workbook, cell);
    if (value === checked) return true;
    return value === unchecked || value === '' ? false : null;
  };
  const states = new Set(readCells(place, stateOf).flat());
  const [only = null] = states;
  return states.size === 1 ? only : null;
}
