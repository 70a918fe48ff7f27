/** Follows the columns of a sheet by the texts of its first row, when another program has moved them. */

import type { SheetSnapshot } from '../google/snapshot';

/** Enough to tell headers apart. */
const MAX_TEXT = 200;

/** Where a column or row of the saved sheet stands now; undefined when nobody can tell. */
export type Mover = (index: number) => number | undefined;

const STAYS: Mover = (index) => index;

/** Texts of the first row up to its last cell with content; `''` where a cell is blank. */
export function headerTexts(sheet: Pick<SheetSnapshot, 'cells'>): string[] {
  const texts: string[] = [];
  for (const column of Object.keys(sheet.cells[0] ?? {})) {
    const text = cellText(sheet, 0, Number(column));
    if (text !== '') texts[Number(column)] = text;
  }
  return Array.from(texts, (text = '') => text);
}

export function cellText(sheet: Pick<SheetSnapshot, 'cells'>, row: number, column: number): string {
  return String(sheet.cells[row]?.[column]?.value ?? '').slice(0, MAX_TEXT);
}

/** At least half of the saved texts that are not blank stand in the row as well. */
export function headersResemble(saved: readonly string[], now: readonly string[]): boolean {
  const texts = saved.filter((text) => text !== '');
  const present = new Set(now);
  return texts.filter((text) => present.has(text)).length * 2 >= texts.length;
}

/**
 * A column went where its text, which must be unique in both rows, now stands. Between two such columns that are as
 * far apart as before, a column stays that has the same text, or a new text that is the only change there: it was
 * renamed. All others are not followed.
 */
export function followColumns(saved: readonly string[], now: readonly string[]): Mover {
  if (saved.length === now.length && saved.every((text, index) => text === now[index])) return STAYS;
  const anchors = anchorColumns(saved, now);
  const taken = new Set(anchors.values());
  const targets = saved.map((text, index) => {
    const anchor = anchors.get(index);
    if (anchor !== undefined) return anchor;
    const left = nearest(anchors, index, -1, -1, -1);
    const right = nearest(anchors, index, 1, saved.length, now.length);
    const target = left.now + index - left.saved;
    if (right.now - left.now !== right.saved - left.saved || taken.has(target)) return undefined;
    const isRenamed = right.saved - left.saved === 2 && text !== '' && (now[target] ?? '') !== '';
    return (now[target] ?? '') === text || isRenamed ? target : undefined;
  });
  // Columns behind the header have nothing to be told by.
  return (index) => (index < saved.length ? targets[index] : saved.length === now.length ? index : undefined);
}

function anchorColumns(saved: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const places = uniquePlaces(now);
  const anchors = new Map<number, number>();
  for (const [text, index] of uniquePlaces(saved)) {
    const place = places.get(text);
    if (place !== undefined) anchors.set(index, place);
  }
  return anchors;
}

function uniquePlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>(['']);
  texts.forEach((text, index) => {
    if (places.has(text)) repeated.add(text);
    places.set(text, index);
  });
  for (const text of repeated) places.delete(text);
  return places;
}

/** The next column in a direction of which is known where it went; the edge of the row when there is none. */
function nearest(
  anchors: ReadonlyMap<number, number>,
  from: number,
  step: 1 | -1,
  savedEdge: number,
  nowEdge: number,
): { readonly saved: number; readonly now: number } {
  for (let saved = from + step; saved !== savedEdge; saved += step) {
    const now = anchors.get(saved);
    if (now !== undefined) return { saved, now };
  }
  return { saved: savedEdge, now: nowEdge };
}
