/** Copying and moving areas, within a sheet or to another. */

import type { Area, CellSnapshot } from '../snapshot';
import { relocateFormula } from '../values/formula';
import { intersect } from './areas';
import { patchStyle, withFields } from './cell-fields';
import type { Cell } from './cell-grid';
import { enumName } from './enums';
import type { RangePlace } from './range-access';
import { assertInside, type Session } from './session';
import type { SheetModel } from './sheet-model';
import { type RuleContent, rulesIn, setRule } from './validation-areas';

/** What a copy takes along. */
export interface CopyParts {
  readonly content: 'all' | 'values' | 'none';
  readonly format: 'all' | 'no borders' | 'none';
  readonly notes: boolean;
  readonly validation: boolean;
  readonly conditionalFormats: boolean;
  readonly columnWidths: boolean;
}

const NOTHING: CopyParts = {
  content: 'none',
  format: 'none',
  notes: false,
  validation: false,
  conditionalFormats: false,
  columnWidths: false,
};

export const COPY_EVERYTHING: CopyParts = {
  content: 'all',
  format: 'all',
  notes: true,
  validation: true,
  conditionalFormats: true,
  columnWidths: false,
};

/** Reads the second argument of `copyTo`: nothing, a CopyPasteType or an options object; null for anything else. */
export function copyParts(how: unknown): CopyParts | null {
  if (how === undefined) return COPY_EVERYTHING;
  const name = enumName('CopyPasteType', how);
  if (name === null) return typeof how === 'object' && how !== null ? partsFromOptions(how) : null;
  switch (name) {
    case 'PASTE_NORMAL':
      return COPY_EVERYTHING;
    case 'PASTE_NO_BORDERS':
      return { ...COPY_EVERYTHING, format: 'no borders' };
    case 'PASTE_FORMAT':
      return { ...NOTHING, format: 'all', conditionalFormats: true };
    case 'PASTE_FORMULA':
      return { ...NOTHING, content: 'all' };
    case 'PASTE_DATA_VALIDATION':
      return { ...NOTHING, validation: true };
    case 'PASTE_VALUES':
      return { ...NOTHING, content: 'values' };
    case 'PASTE_CONDITIONAL_FORMATTING':
      return { ...NOTHING, conditionalFormats: true };
    case 'PASTE_COLUMN_WIDTHS':
      return { ...NOTHING, columnWidths: true };
  }
}

function partsFromOptions(options: object): CopyParts {
  if (Reflect.get(options, 'formatOnly') === true) {
    return { ...NOTHING, format: 'all', conditionalFormats: true };
  }
  if (Reflect.get(options, 'contentsOnly') === true) return { ...NOTHING, content: 'values' };
  return COPY_EVERYTHING;
}

/** Copies into the target; a target that is a multiple of the source is filled with repetitions. */
export function copyArea(
  session: Session,
  source: RangePlace,
  target: RangePlace,
  parts: CopyParts,
  transposed: boolean,
): void {
  const from = source.area;
  const height = transposed ? from.columnCount : from.rowCount;
  const width = transposed ? from.rowCount : from.columnCount;
  const area: Area = {
    row: target.area.row,
    column: target.area.column,
    rowCount: height * Math.max(1, Math.floor(target.area.rowCount / height)),
    columnCount: width * Math.max(1, Math.floor(target.area.columnCount / width)),
  };
  assertInside(session.peek(source.sheetId), from);
  session.write(target.sheetId, area, (sheet) => {
    const origin = session.peek(source.sheetId);
    const cells = origin.cells.read(from, (cell) => cell);
    const offsets = (row: number, column: number): readonly [number, number] => {
      const down = (row - area.row) % height;
      const right = (column - area.column) % width;
      return transposed ? [right, down] : [down, right];
    };
    sheet.mapCells(area, (cell, row, column) => {
      const [down, right] = offsets(row, column);
      return pasted(cells[down]?.[right], cell, parts, row - from.row - down, column - from.column - right);
    });
    if (!transposed) copyRules(origin, from, sheet, area, parts);
    session.workbook.structureTouched();
  });
}

function pasted(
  source: Cell | undefined,
  cell: Cell | undefined,
  parts: CopyParts,
  down: number,
  right: number,
): Cell {
  const fields: { -readonly [Key in keyof CellSnapshot]?: CellSnapshot[Key] | undefined } = {};
  if (parts.content !== 'none') {
    fields.value = source?.value;
    fields.error = source?.error;
    const formula = parts.content === 'all' ? source?.formula : undefined;
    fields.formula = formula === undefined ? undefined : relocateFormula(formula, down, right);
    // A value that is a date is no date without its format.
    if (parts.format === 'none') fields.numberFormat = cell?.numberFormat ?? source?.numberFormat;
  }
  if (parts.format !== 'none') {
    fields.numberFormat = source?.numberFormat;
    fields.style =
      parts.format === 'all'
        ? source?.style
        : patchStyle(source?.style, { border: cell?.style?.border ?? null });
  }
  if (parts.notes) fields.note = source?.note;
  return withFields(cell, fields);
}

function copyRules(origin: SheetModel, from: Area, sheet: SheetModel, area: Area, parts: CopyParts): void {
  const rules = parts.validation ? rulesIn(origin, from) : [];
  const merges =
    parts.format === 'none' ? [] : origin.merges.filter((merge) => intersect(merge, from) !== null);
  if (parts.validation) setRule(sheet, area, null);
  for (let row = area.row; row < area.row + area.rowCount; row += from.rowCount) {
    for (let column = area.column; column < area.column + area.columnCount; column += from.columnCount) {
      const shift = (each: Area): Area => ({
        ...each,
        row: each.row - from.row + row,
        column: each.column - from.column + column,
      });
      for (const { rule, area: part } of rules) setRule(sheet, shift(part), withoutAreas(rule));
      const moved = merges.map(shift);
      sheet.merges = [
        ...sheet.merges.filter((merge) => moved.every((each) => intersect(each, merge) === null)),
        ...moved,
      ];
      if (parts.conditionalFormats) copyConditionalFormats(origin, from, sheet, shift);
    }
  }
  if (parts.columnWidths) {
    for (let offset = 0; offset < area.columnCount; offset += 1) {
      const width = origin.columnWidths.get(from.column + (offset % from.columnCount));
      if (width === undefined) sheet.columnWidths.delete(area.column + offset);
      else sheet.columnWidths.set(area.column + offset, width);
    }
  }
}

function copyConditionalFormats(
  origin: SheetModel,
  from: Area,
  sheet: SheetModel,
  shift: (area: Area) => Area,
): void {
  const copies = origin.conditionalFormats.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => intersect(area, from) ?? []).map(shift);
    return areas.length === 0 ? [] : [{ rule, areas }];
  });
  for (const { rule, areas } of copies) {
    const index = sheet.conditionalFormats.indexOf(rule);
    if (index < 0) sheet.conditionalFormats.push({ ...rule, areas });
    else sheet.conditionalFormats[index] = { ...rule, areas: [...rule.areas, ...areas] };
  }
}

function withoutAreas({ criteria, args, allowInvalid, helpText }: RuleContent): RuleContent {
  return { criteria, args, allowInvalid, ...(helpText !== undefined && { helpText }) };
}

/** Cuts the source and pastes it; formulas elsewhere that point at the source are left as they are. */
export function moveArea(session: Session, source: RangePlace, target: RangePlace): void {
  const from = source.area;
  const area: Area = { ...from, row: target.area.row, column: target.area.column };
  session.write(source.sheetId, from, () => undefined);
  session.write(target.sheetId, area, (sheet) => {
    const origin = session.peek(source.sheetId);
    const cells = origin.cells.read(from, (cell) => cell);
    const rules = rulesIn(origin, from);
    origin.mapCells(from, () => undefined);
    setRule(origin, from, null);
    setRule(sheet, area, null);
    sheet.mapCells(area, (_cell, row, column) => cells[row - area.row]?.[column - area.column]);
    for (const { rule, area: part } of rules) {
      const moved = {
        ...part,
        row: part.row - from.row + area.row,
        column: part.column - from.column + area.column,
      };
      setRule(sheet, moved, withoutAreas(rule));
    }
    session.workbook.structureTouched();
  });
}
