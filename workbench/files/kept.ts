/**
 * What an xlsx file cannot hold, as the difference between a workbook and what reading its file back gives.
 * Each difference names what the file shows, as a hash: when somebody has changed that in Excel, the change wins.
 */

import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../google/snapshot';
import type { Mover } from './header-texts';
import { keepPlaces, type Movers, moveMetadata, moveProtections, moversOf, withTargets } from './kept-places';
import { CELL_FIELDS, KEPT, type Kept, SHEET_FEATURES, WORKBOOK_FEATURES } from './kept-schema';
import { MAX_CELLS } from './limits';
import { areasOfCells } from './xlsx/areas';

export type SheetIdentity = Kept['sheets'][number];

/** @param seen what reading the written file gives, with the snapshot's own sheet ids and names */
export function keepDifference(
  snapshot: WorkbookSnapshot,
  seen: WorkbookSnapshot,
  sheets: readonly SheetIdentity[],
): Kept {
  const { id, name, locale, timeZone } = snapshot;
  const kept: Kept = {
    version: 1,
    workbook: { id, name, locale, timeZone },
    sheets: sheets.map((identity) => {
      const seenSheet = seen.sheets.find(({ id }) => id === identity.id);
      return seenSheet === undefined ? identity : keepPlaces(identity, seenSheet, snapshot.metadata);
    }),
    workbookFeatures: differences(snapshot, seen, Object.keys(WORKBOOK_FEATURES)),
    sheetFeatures: [],
    cells: [],
  };
  for (const sheet of snapshot.sheets) {
    const seenSheet = seen.sheets.find((candidate) => candidate.id === sheet.id);
    if (seenSheet === undefined) continue;
    for (const difference of differences(sheet, seenSheet, Object.keys(SHEET_FEATURES))) {
      kept.sheetFeatures.push({ sheetId: sheet.id, ...difference });
    }
    kept.cells.push(...cellDifferences(sheet, seenSheet));
  }
  return kept;
}

/** Puts back what the file could not hold, wherever the file still shows what it did when it was saved. */
export function restoreKept(read: WorkbookSnapshot, kept: Kept): WorkbookSnapshot {
  const movers = new Map<number, Movers>();
  for (const sheet of read.sheets) {
    const identity = kept.sheets.find((candidate) => candidate.id === sheet.id);
    if (identity !== undefined) movers.set(sheet.id, moversOf(sheet, identity));
  }
  const sheetIds = new Set(read.sheets.map((sheet) => sheet.id));
  const sheets = read.sheets.map((sheet) => {
    const mover = movers.get(sheet.id);
    if (mover === undefined) return sheet;
    const features = kept.sheetFeatures.filter(({ sheetId }) => sheetId === sheet.id);
    const moved = features.map((feature) => moveFeature(feature, mover));
    const restored = restoreFeatures(sheet, moved, SHEET_FEATURES);
    const { validations } = restored;
    return coveringItsCells(
      validations === undefined ? restored : { ...restored, validations: withTargets(validations, sheetIds) },
      restoreCells(sheet, kept, mover.column),
    );
  });
  const { id, name, locale, timeZone } = kept.workbook;
  const workbook = restoreFeatures(read, kept.workbookFeatures, WORKBOOK_FEATURES);
  const { activeSheetId, namedRanges, metadata } = workbook;
  return {
    ...workbook,
    id,
    name,
    locale,
    timeZone,
    sheets,
    activeSheetId: sheetIds.has(activeSheetId) ? activeSheetId : read.activeSheetId,
    ...(namedRanges !== undefined && {
      namedRanges: namedRanges.filter(({ sheetId }) => sheetIds.has(sheetId)),
    }),
    ...(metadata !== undefined && { metadata: moveMetadata(metadata, sheets, movers) }),
  };
}

/** Protections of ranges do not show in the file, so that no other program has moved them with their columns. */
function moveFeature<T extends Difference>(feature: T, { column }: Movers): T {
  if (feature.key !== 'protections') return feature;
  const result = SHEET_FEATURES.protections.safeParse(feature.value);
  return result.success ? { ...feature, value: moveProtections(result.data, column) } : feature;
}

/** Undefined for text that is not what `JSON.stringify` made of a `Kept`: then the file is read as any other. */
export function parseKept(json: string): Kept | undefined {
  try {
    const result = KEPT.safeParse(JSON.parse(json));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

interface Difference {
  readonly key: string;
  readonly seen: string;
  readonly value?: unknown;
}

function differences(original: object, seen: object, keys: readonly string[]): Difference[] {
  const result: Difference[] = [];
  for (const key of keys) {
    const value = fieldOf(original, key);
    const seenValue = fieldOf(seen, key);
    if (value === seenValue) continue;
    const seenText = stableJson(seenValue);
    if (stableJson(value) === seenText) continue;
    result.push({ key, seen: hash(seenText), ...(value !== undefined && { value }) });
  }
  return result;
}

function cellDifferences(sheet: SheetSnapshot, seen: SheetSnapshot): Kept['cells'] {
  const places = new Map<string, { difference: Difference; cells: [number, number][] }>();
  const compare = (row: number, column: number, original: CellSnapshot, seenCell: CellSnapshot) => {
    for (const difference of differences(original, seenCell, Object.keys(CELL_FIELDS))) {
      const key = stableJson(difference);
      const place = places.get(key) ?? { difference, cells: [] };
      place.cells.push([row, column]);
      places.set(key, place);
    }
  };
  eachCell(sheet, (row, column, cell) => compare(row, column, cell, seen.cells[row]?.[column] ?? {}));
  eachCell(seen, (row, column, cell) => {
    if (sheet.cells[row]?.[column] === undefined) compare(row, column, {}, cell);
  });
  return [...places.values()].map(({ difference: { key, ...rest }, cells }) => ({
    sheetId: sheet.id,
    field: key,
    ...rest,
    areas: areasOfCells(cells),
  }));
}

function eachCell(
  sheet: SheetSnapshot,
  visit: (row: number, column: number, cell: CellSnapshot) => void,
): void {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) visit(Number(row), Number(column), cell);
  }
}

type Shapes = Readonly<Record<string, { safeParse(value: unknown): { readonly success: boolean } }>>;

function restoreFeatures<T extends object>(read: T, kept: readonly Difference[], shapes: Shapes): T {
  return kept
    .filter((difference) => isCredible(difference, shapes))
    .reduce((result, difference) => restoreField(result, difference), read);
}

/** The field exists and the value has its shape, so that it may be put into a snapshot. */
function isCredible({ key, value }: Difference, shapes: Shapes): boolean {
  const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  return shape !== undefined && (value === undefined || shape.safeParse(value).success);
}

function restoreField<T extends object>(read: T, { key, seen, value }: Difference): T {
  if (hash(stableJson(fieldOf(read, key))) !== seen) return read;
  const result = { ...read };
  if (value === undefined) Reflect.deleteProperty(result, key);
  else Reflect.set(result, key, value);
  return result;
}

function restoreCells(sheet: SheetSnapshot, kept: Kept, move: Mover): SheetSnapshot['cells'] {
  const cells: Record<number, Record<number, CellSnapshot>> = {};
  for (const [row, stored] of Object.entries(sheet.cells)) cells[Number(row)] = { ...stored };
  let restoredCount = 0;
  for (const { sheetId, field, areas, ...difference } of kept.cells) {
    const kind = { key: field, ...difference };
    if (sheetId !== sheet.id || !isCredible(kind, CELL_FIELDS)) continue;
    for (const area of areas) {
      restoredCount += area.rowCount * area.columnCount;
      if (restoredCount > MAX_CELLS) return sheet.cells;
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let saved = area.column; saved < area.column + area.columnCount; saved++) {
          const column = move(saved);
          if (column === undefined) continue;
          const cell = restoreField(cells[row]?.[column] ?? {}, kind);
          const stored = cells[row] ?? {};
          if (Object.keys(cell).length > 0) stored[column] = cell;
          else delete stored[column];
          if (Object.keys(stored).length > 0) cells[row] = stored;
          else delete cells[row];
        }
      }
    }
  }
  return cells;
}

/** Rows may have been added in Excel below the grid the workbench knew. */
function coveringItsCells(sheet: SheetSnapshot, cells: SheetSnapshot['cells']): SheetSnapshot {
  let { rowCount, columnCount } = sheet;
  for (const [row, stored] of Object.entries(cells)) {
    rowCount = Math.max(rowCount, Number(row) + 1);
    for (const column of Object.keys(stored)) columnCount = Math.max(columnCount, Number(column) + 1);
  }
  return { ...sheet, rowCount, columnCount, cells };
}

function fieldOf(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}

/** JSON with sorted keys; `undefined` for undefined. */
function stableJson(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'undefined';
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([first], [second]) => (first < second ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  );
}

/** Two 32-bit FNV-1a hashes with different starts: nobody gains by forging one, only chance must be unlikely. */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
}
