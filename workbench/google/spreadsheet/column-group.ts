/** Column groups: the brackets above columns that fold them away. Depth follows from nesting. */

import { GoogleException } from '../errors';
import { type GoogleRange, presented, type Shared } from './google-types';
import type { Session } from './session';
import type { ColumnGroupModel, SheetModel } from './sheet-model';

type GoogleGroup = GoogleAppsScript.Spreadsheet.Group;

/** Deepest nesting of groups in Sheets. */
const MAX_DEPTH = 8;

export class Group implements Shared<GoogleGroup, Group> {
  constructor(
    readonly session: Session,
    readonly sheetId: number,
    readonly model: ColumnGroupModel,
  ) {}

  collapse(): GoogleGroup {
    return setCollapsed(this, true);
  }

  expand(): GoogleGroup {
    return setCollapsed(this, false);
  }

  isCollapsed(): boolean {
    return this.model.collapsed;
  }

  getDepth(): number {
    return depthOf(this.session.peek(this.sheetId), this.model);
  }

  getRange(): GoogleRange {
    const { start, count } = this.model;
    return this.session.range(this.sheetId, { row: 0, column: start, columnCount: count });
  }

  remove(): void {
    this.session.changeSheet(this.sheetId, (sheet) => {
      sheet.columnGroups = sheet.columnGroups.filter((group) => group !== this.model);
    });
  }
}

function setCollapsed(group: Group, collapsed: boolean): GoogleGroup {
  group.session.changeSheet(group.sheetId, () => {
    group.model.collapsed = collapsed;
  });
  return presented(group);
}

function holds(outer: ColumnGroupModel, inner: ColumnGroupModel): boolean {
  return outer.start <= inner.start && outer.start + outer.count >= inner.start + inner.count;
}

function depthOf(sheet: SheetModel, group: ColumnGroupModel): number {
  const index = sheet.columnGroups.indexOf(group);
  return sheet.columnGroups.filter(
    (other, otherIndex) => holds(other, group) && (!holds(group, other) || otherIndex <= index),
  ).length;
}

export function depthAt(sheet: SheetModel, column: number): number {
  return groupsAt(sheet, column).length;
}

function groupsAt(sheet: SheetModel, column: number): ColumnGroupModel[] {
  return sheet.columnGroups.filter(({ start, count }) => column >= start && column < start + count);
}

/** @param depth 1 is the outermost */
export function groupAt(sheet: SheetModel, column: number, depth: number): ColumnGroupModel | undefined {
  return groupsAt(sheet, column).find((group) => depthOf(sheet, group) === depth);
}

/** Adds (`delta` above 0) or takes away levels of grouping on exactly these columns. */
export function shiftDepth(sheet: SheetModel, start: number, count: number, delta: number): void {
  for (let step = 0; step < delta; step += 1) {
    if (depthAt(sheet, start) >= MAX_DEPTH) {
      throw new GoogleException(`Groups cannot be nested deeper than ${MAX_DEPTH} levels.`);
    }
    sheet.columnGroups.push({ start, count, collapsed: false });
  }
  for (let step = 0; step > delta; step -= 1) {
    const index = sheet.columnGroups.findIndex((group) => group.start === start && group.count === count);
    if (index < 0) throw new GoogleException('There are no groups in the range.');
    sheet.columnGroups.splice(index, 1);
  }
}

/** Folds or unfolds the groups that touch the columns. */
export function setCollapsedIn(sheet: SheetModel, start: number, count: number, collapsed: boolean): void {
  for (const group of sheet.columnGroups) {
    if (group.start < start + count && start < group.start + group.count) group.collapsed = collapsed;
  }
}
