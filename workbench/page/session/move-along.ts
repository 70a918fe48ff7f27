/** Moves what the model knows beside the cells when a person inserts, deletes or moves rows and columns in the grid. */

import type { MetadataSnapshot, ProtectionSnapshot, WorkbookSnapshot } from '../../google/snapshot';
import { deleteLines, insertLines, moveLines } from '../../google/spreadsheet/structure';
import { Workbook } from '../../google/spreadsheet/workbook';
import type { MoveAlong } from '../grid/grid';

/** What went with deleted lines and has no place in the grid: undo brings the lines back, and this with them. */
interface Removed {
  readonly sheetId: number;
  readonly dimension: 'rows' | 'columns';
  readonly start: number;
  readonly count: number;
  readonly metadata: readonly MetadataSnapshot[];
  readonly protections: readonly ProtectionSnapshot[];
}

const UNDO_STEPS_KEPT = 50;

export function createMoveAlong(): MoveAlong {
  let removed: Removed[] = [];
  return (snapshot, change) => {
    const workbook = Workbook.fromSnapshot(snapshot);
    const sheet = workbook.sheet(change.sheetId);
    if (!sheet) return snapshot;
    // The grid has already done it, so nothing may be refused here.
    const editor = { workbook, isOwner: true, context: { user: '' } };
    const axis = change.dimension === 'rows' ? 'row' : 'column';
    const { kind, start, count } = change;
    if (kind === 'move') {
      moveLines(editor, sheet, axis, start, count, change.target ?? start);
      return workbook.toSnapshot();
    }
    if (kind === 'remove') {
      deleteLines(editor, sheet, axis, start, count);
      const after = workbook.toSnapshot();
      removed = [...removed, lostBetween(snapshot, after, change)].slice(-UNDO_STEPS_KEPT);
      return after;
    }
    insertLines(editor, sheet, axis, start, count, null);
    const after = workbook.toSnapshot();
    const lost = change.isUndo ? removed.find((item) => isSamePlace(item, change)) : undefined;
    if (!lost) return after;
    removed = removed.filter((item) => item !== lost);
    return bringBack(after, lost);
  };
}

function isSamePlace(
  one: Omit<Removed, 'metadata' | 'protections'>,
  other: Parameters<MoveAlong>[1],
): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.dimension === other.dimension &&
    one.start === other.start &&
    one.count === other.count
  );
}

function lostBetween(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  change: Parameters<MoveAlong>[1],
): Removed {
  const left = new Set(after.metadata?.map(({ id }) => id));
  const protections = (snapshot: WorkbookSnapshot): readonly ProtectionSnapshot[] =>
    snapshot.sheets.find(({ id }) => id === change.sheetId)?.protections ?? [];
  const { sheetId, dimension, start, count } = change;
  return {
    sheetId,
    dimension,
    start,
    count,
    metadata: (before.metadata ?? []).filter(({ id }) => !left.has(id)),
    protections: protections(before).length > protections(after).length ? protections(before) : [],
  };
}

function bringBack(snapshot: WorkbookSnapshot, lost: Removed): WorkbookSnapshot {
  const metadata = [...(snapshot.metadata ?? []), ...lost.metadata];
  return {
    ...snapshot,
    ...(metadata.length > 0 ? { metadata } : {}),
    sheets: snapshot.sheets.map((sheet) =>
      sheet.id === lost.sheetId && lost.protections.length > 0
        ? { ...sheet, protections: lost.protections }
        : sheet,
    ),
  };
}
