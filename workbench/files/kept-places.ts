/** Puts what was kept for a place, such as a column's metadata, where that place is now, or leaves it out. */

import type {
  Area,
  MetadataSnapshot,
  ProtectionSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from '../google/snapshot';
import { cellText, followColumns, headerTexts, type Mover } from './header-texts';
import type { SheetIdentity } from './kept';

/** What of a sheet must be kept to find its places again. `seen` is what the written file shows. */
export function keepPlaces(
  identity: SheetIdentity,
  seen: SheetSnapshot,
  metadata: WorkbookSnapshot['metadata'] = [],
): SheetIdentity {
  const rowTexts: Record<string, string> = {};
  for (const { location } of metadata) {
    if (location.type !== 'ROW' || location.sheetId !== identity.id) continue;
    rowTexts[location.index] = cellText(seen, location.index, 0);
  }
  return {
    ...identity,
    header: headerTexts(seen),
    ...(Object.keys(rowTexts).length > 0 && { rowTexts }),
  };
}

export interface Movers {
  readonly column: Mover;
  readonly row: Mover;
}

/** Files saved without a header are taken as they are. */
export function moversOf(sheet: SheetSnapshot, { header, rowTexts = {} }: SheetIdentity): Movers {
  const rowsByText = new Map<string, number[]>();
  for (const key of Object.keys(rowTexts).length > 0 ? Object.keys(sheet.cells) : []) {
    const text = cellText(sheet, Number(key), 0);
    if (text !== '') rowsByText.set(text, [...(rowsByText.get(text) ?? []), Number(key)]);
  }
  return {
    column: header === undefined ? (index) => index : followColumns(header, headerTexts(sheet)),
    row: (index) => {
      const text = rowTexts[index];
      if (text === undefined || text === cellText(sheet, index, 0)) return index;
      const rows = rowsByText.get(text) ?? [];
      return rows.length === 1 ? rows[0] : undefined;
    },
  };
}

/** Metadata of sheets, columns and rows that are still there, at the places these have now. */
export function moveMetadata(
  metadata: readonly MetadataSnapshot[],
  sheets: readonly SheetSnapshot[],
  moversOfSheet: ReadonlyMap<number, Movers>,
): MetadataSnapshot[] {
  return metadata.flatMap((item) => {
    const { location } = item;
    if (location.type === 'SPREADSHEET') return [item];
    const sheet = sheets.find(({ id }) => id === location.sheetId);
    const movers = moversOfSheet.get(location.sheetId);
    if (sheet === undefined) return [];
    if (location.type === 'SHEET' || movers === undefined) return [item];
    const isColumn = location.type === 'COLUMN';
    const index = moveSpan(location.index, location.count, isColumn ? movers.column : movers.row);
    const end = isColumn ? sheet.columnCount : sheet.rowCount;
    return index === undefined || index + location.count > end
      ? []
      : [{ ...item, location: { ...location, index } }];
  });
}

/** A protection whose columns no longer stand side by side is left out, and so is a hole in one. */
export function moveProtections(
  protections: readonly ProtectionSnapshot[],
  column: Mover,
): ProtectionSnapshot[] {
  return protections.flatMap(({ area, unprotected, ...rest }) => {
    const moved = area === undefined ? undefined : moveArea(area, column);
    if (area !== undefined && moved === undefined) return [];
    const holes = unprotected?.map((hole) => moveArea(hole, column)).filter((hole) => hole !== undefined);
    return [
      {
        ...rest,
        ...(moved !== undefined && { area: moved }),
        ...(holes !== undefined && { unprotected: holes }),
      },
    ];
  });
}

function moveArea(area: Area, column: Mover): Area | undefined {
  const moved = moveSpan(area.column, area.columnCount, column);
  return moved === undefined ? undefined : { ...area, column: moved };
}

/** Rules that point to a sheet which is gone have nothing to check by. */
export function withTargets(
  validations: readonly ValidationSnapshot[],
  sheetIds: ReadonlySet<number>,
): ValidationSnapshot[] {
  return validations.filter(({ args }) =>
    args.every((argument) => !pointsToSheet(argument) || sheetIds.has(argument.sheetId)),
  );
}

export function pointsToSheet(argument: unknown): argument is { readonly sheetId: number } {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'sheetId' in argument &&
    typeof argument.sheetId === 'number'
  );
}

/** The first index of a span whose ends still lie as far apart; undefined when they do not. */
function moveSpan(start: number, count: number, move: Mover): number | undefined {
  const first = move(start);
  if (first === undefined || count < 2) return first;
  return move(start + count - 1) === first + count - 1 ? first : undefined;
}
