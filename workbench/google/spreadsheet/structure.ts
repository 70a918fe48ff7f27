/** Inserting, deleting and moving rows and columns on the model: everything that lies on cells goes along. */

import { GoogleException } from '../errors';
import type { Area } from '../snapshot';
import { type StructureChange, shiftArea } from '../values/formula';
import { shiftSpan } from '../values/structure-change';
import { withFields } from './cell-fields';
import { shiftCharts } from './charts';
import { shiftFormulas, shiftRuleArguments } from './formula-references';
import { assertRoom } from './grid-size';
import { assertMayChangeSheet, assertMayEdit, type Editor } from './protection-rules';
import type { SheetModel } from './sheet-model';
import { isRangeArgument } from './validation-rules';
import type { Workbook } from './workbook';

export type Axis = 'row' | 'column';

export function lineCount(sheet: SheetModel, axis: Axis): number {
  return axis === 'row' ? sheet.rowCount : sheet.columnCount;
}

/** Whole rows or columns as an area. */
export function linesArea(sheet: SheetModel, axis: Axis, start: number, count: number): Area {
  return axis === 'row'
    ? { row: start, column: 0, rowCount: count, columnCount: sheet.columnCount }
    : { row: 0, column: start, rowCount: sheet.rowCount, columnCount: count };
}

/** Raises unless the lines exist (platform 5.2). */
export function assertLines(sheet: SheetModel, axis: Axis, start: number, count: number): void {
  if (start < 0 || count < 1 || start + count > lineCount(sheet, axis)) {
    throw new GoogleException(`Those ${axis}s are out of bounds.`);
  }
}

/**
 * Inserts blank lines before the 0-based `start`.
 * @param like index, before the insertion, of the line whose formats and validation the new ones take over; null for none
 */
export function insertLines(
  editor: Editor,
  sheet: SheetModel,
  axis: Axis,
  start: number,
  count: number,
  like: number | null,
): void {
  if (start < 0 || start > lineCount(sheet, axis) || count < 1) {
    throw new GoogleException(`Those ${axis}s are out of bounds.`);
  }
  assertMayChangeSheet(editor, sheet);
  const rowCount = sheet.rowCount + (axis === 'row' ? count : 0);
  const columnCount = sheet.columnCount + (axis === 'column' ? count : 0);
  assertRoom(editor.workbook, sheet, rowCount, columnCount);
  if (axis === 'row') sheet.cells.insertRows(start, count);
  else sheet.cells.insertColumns(start, count);
  const reachedEnd = start === lineCount(sheet, axis);
  sheet.rowCount = rowCount;
  sheet.columnCount = columnCount;
  if (axis === 'row' && start < sheet.frozenRows) sheet.frozenRows += count;
  if (axis === 'column' && start < sheet.frozenColumns) sheet.frozenColumns += count;
  shiftAll(editor.workbook, sheet, { kind: 'insert', start, count, axis, sheetName: sheet.name });
  if (like !== null) inherit(sheet, axis, like >= start ? like + count : like, start, count, reachedEnd);
}

/** New lines look like the one they were made from, and rules that reach it reach them. */
function inherit(
  sheet: SheetModel,
  axis: Axis,
  like: number,
  start: number,
  count: number,
  reachedEnd: boolean,
): void {
  const source = linesArea(sheet, axis, like, 1);
  sheet.cells.forEachStored(source, ({ numberFormat, style }, row, column) => {
    if (numberFormat === undefined && style === undefined) return;
    for (let index = start; index < start + count; index += 1) {
      const place = axis === 'row' ? [index, column] : [row, index];
      sheet.cells.set(place[0] ?? 0, place[1] ?? 0, withFields(undefined, { numberFormat, style }));
    }
  });
  const extend = (area: Area): Area => {
    const first = axis === 'row' ? area.row : area.column;
    const size = axis === 'row' ? area.rowCount : area.columnCount;
    const isBefore = first <= like && first + size === start;
    const isAfter = first === start + count && like === first;
    if (!isBefore && !isAfter) return area;
    const from = isAfter ? start : first;
    return axis === 'row'
      ? { ...area, row: from, rowCount: size + count }
      : { ...area, column: from, columnCount: size + count };
  };
  sheet.validations = sheet.validations.map((rule) => ({ ...rule, areas: rule.areas.map(extend) }));
  if (!reachedEnd) return;
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    areas: rule.areas.map(extend),
  }));
}

export function deleteLines(
  editor: Editor,
  sheet: SheetModel,
  axis: Axis,
  start: number,
  count: number,
): void {
  assertLines(sheet, axis, start, count);
  const total = lineCount(sheet, axis);
  if (count === total) throw new GoogleException(`You can't delete all the ${axis}s on the sheet.`);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenGone = Math.max(0, Math.min(frozen, start + count) - start);
  if (total - count === frozen - frozenGone) {
    throw new GoogleException(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
  assertMayEdit(editor, sheet, linesArea(sheet, axis, start, count));
  if (axis === 'row') {
    sheet.cells.deleteRows(start, count);
    sheet.rowCount -= count;
    sheet.frozenRows -= frozenGone;
  } else {
    sheet.cells.deleteColumns(start, count);
    sheet.columnCount -= count;
    sheet.frozenColumns -= frozenGone;
  }
  shiftAll(editor.workbook, sheet, { kind: 'delete', start, count, axis, sheetName: sheet.name });
}

/** Moves lines so that they stand before the one that had the 0-based index `to`. */
export function moveLines(
  editor: Editor,
  sheet: SheetModel,
  axis: Axis,
  start: number,
  count: number,
  to: number,
): void {
  assertLines(sheet, axis, start, count);
  if (to < 0 || to > lineCount(sheet, axis)) throw new GoogleException(`Those ${axis}s are out of bounds.`);
  if (to >= start && to <= start + count) return;
  const moved = linesArea(sheet, axis, start, count);
  assertMayEdit(editor, sheet, moved);
  const cutsMerge = sheet.merges.some(
    (merge) => crosses(merge, axis, start) || crosses(merge, axis, start + count) || crosses(merge, axis, to),
  );
  if (cutsMerge) {
    throw new GoogleException('You must select all cells in a merged range to merge or unmerge them.');
  }
  if (axis === 'row') sheet.cells.moveRows(start, count, to);
  else sheet.cells.moveColumns(start, count, to);
  shiftAll(editor.workbook, sheet, { kind: 'move', start, count, to, axis, sheetName: sheet.name });
}

function crosses(area: Area, axis: Axis, border: number): boolean {
  const first = axis === 'row' ? area.row : area.column;
  const size = axis === 'row' ? area.rowCount : area.columnCount;
  return border > first && border < first + size;
}

/** Makes rules, names, metadata, sizes and formulas follow. */
function shiftAll(workbook: Workbook, sheet: SheetModel, change: StructureChange): void {
  const areas = (list: readonly Area[]) =>
    list.flatMap((area) => {
      const shifted = shiftArea(area, change);
      return shifted === null ? [] : [shifted];
    });
  const index = (at: number) => shiftSpan({ start: at, end: at + 1 }, change)?.start ?? null;

  sheet.merges = areas(sheet.merges).filter((merge) => merge.rowCount * merge.columnCount > 1);
  const follow = <T extends { readonly areas: readonly Area[]; readonly args: readonly unknown[] }>(
    rule: T,
  ): T[] => {
    const shifted = areas(rule.areas);
    if (shifted.length === 0) return [];
    return [
      { ...rule, areas: shifted, args: shiftRuleArguments(rule.args, change, rule.areas[0], shifted[0]) },
    ];
  };
  sheet.validations = sheet.validations.flatMap(follow);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(follow);
  sheet.protections = sheet.protections.filter((protection) => {
    if (protection.unprotected !== undefined) protection.unprotected = areas(protection.unprotected);
    if (protection.area === undefined) return true;
    const shifted = shiftArea(protection.area, change);
    if (shifted !== null) protection.area = shifted;
    return shifted !== null;
  });
  sheet.bandings = sheet.bandings.filter((banding) => {
    const shifted = shiftArea(banding.area, change);
    if (shifted !== null) banding.area = shifted;
    return shifted !== null;
  });
  shiftFilter(sheet, change, index);
  if (change.axis === 'row') {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, index);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, index);
  } else {
    sheet.columnWidths = shiftKeys(sheet.columnWidths, index);
    sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, index);
    sheet.columnGroups = sheet.columnGroups.filter((group) => {
      const span = shiftSpan({ start: group.start, end: group.start + group.count }, change);
      if (span === null) return false;
      group.start = span.start;
      group.count = span.end - span.start;
      return true;
    });
  }
  shiftWorkbookPlaces(workbook, sheet, change);
  shiftFormulas(workbook, sheet, change);
}

function shiftFilter(sheet: SheetModel, change: StructureChange, index: (at: number) => number | null): void {
  if (sheet.filter === null) return;
  const area = shiftArea(sheet.filter.area, change);
  if (area === null) sheet.filter = null;
  else {
    sheet.filter.area = area;
    if (change.axis === 'column') sheet.filter.columns = shiftKeys(sheet.filter.columns, index);
  }
}

/** What lies on this sheet but is kept by the workbook or points here from other sheets. */
function shiftWorkbookPlaces(workbook: Workbook, sheet: SheetModel, change: StructureChange): void {
  workbook.namedRanges = workbook.namedRanges.filter((named) => {
    if (named.sheetId !== sheet.id) return true;
    const shifted = shiftArea(named.area, change);
    if (shifted !== null) named.area = shifted;
    return shifted !== null;
  });
  const type = change.axis === 'row' ? 'ROW' : 'COLUMN';
  workbook.metadata = workbook.metadata.filter((item) => {
    const { location } = item;
    if (location.type !== type || location.sheetId !== sheet.id) return true;
    const span = shiftSpan({ start: location.index, end: location.index + location.count }, change);
    if (span !== null) item.location = { ...location, index: span.start, count: span.end - span.start };
    return span !== null;
  });
  const follow = (arg: unknown): unknown => {
    if (!isRangeArgument(arg) || arg.sheetId !== sheet.id) return arg;
    const shifted = shiftArea(arg.area, change);
    return shifted === null ? '#REF!' : { ...arg, area: shifted };
  };
  for (const each of workbook.sheets) {
    each.validations = each.validations.map((rule) =>
      rule.args.some(isRangeArgument) ? { ...rule, args: rule.args.map(follow) } : rule,
    );
  }
  shiftCharts(workbook, sheet, change);
}

function shiftKeys<T>(entries: ReadonlyMap<number, T>, index: (at: number) => number | null): Map<number, T> {
  const result = new Map<number, T>();
  for (const [key, value] of entries) {
    const shifted = index(key);
    if (shifted !== null) result.set(shifted, value);
  }
  return result;
}

function shiftSet(indices: ReadonlySet<number>, index: (at: number) => number | null): Set<number> {
  return new Set([...indices].flatMap((each) => index(each) ?? []));
}
