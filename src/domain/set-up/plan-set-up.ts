/** Plans what a spreadsheet still needs to hold our sheets; planning again after applying gives an empty plan. */

import { criterionIdOf } from '../../schema/sheets/scoring';
import { columnsOf, type SheetKey, sheetKeys } from '../../schema/workbook';
import type { RatingColumn } from '../criteria/rating-columns';
import type { Recognition } from '../recognition';
import { foldText } from '../text/fold';
import { arrangeRatings, type ColumnMove } from './arrange-ratings';

/** A tab as it stands. */
export interface SheetShape {
  readonly id: number;
  readonly name: string;
  /** Our key by its mark; null: not marked. */
  readonly key: SheetKey | null;
  /** Header texts by 0-based column; `''` where a column has none. */
  readonly headers: readonly string[];
  /** Our column keys by mark → 0-based column. */
  readonly marks: ReadonlyMap<string, number>;
  /** Whether no cell holds anything. */
  readonly isEmpty: boolean;
  /** 0-based columns that hold nothing below the header; told for tabs that bear one of our names without our mark. */
  readonly blankColumns: ReadonlySet<number>;
  /** Whether its column of ids holds ids as we make them: our sheet, come back without its marks. */
  readonly hasOurIds: boolean;
  /** Whether cells are merged across columns, which then cannot be moved; asked only where one should be. */
  readonly hasMergedColumns?: () => boolean;
  /** Whether somebody has hidden a 0-based column. */
  readonly isHidden?: (index: number) => boolean;
}

export type SetUpStep =
  | { readonly kind: 'createSheet'; readonly key: SheetKey; readonly columns: readonly string[] }
  /** A tab becomes ours: a blank one gets these columns and our name; one with our headers gets none, further steps mark them. */
  | {
      readonly kind: 'adoptSheet';
      readonly key: SheetKey;
      readonly sheetId: number;
      readonly columns: readonly string[];
    }
  /** The header is there, its mark is not. */
  | { readonly kind: 'markColumn'; readonly key: SheetKey; readonly column: string; readonly index: number }
  /**
   * Header, help and format are written anew: the header was cleared. Of a rating column header and help alone: its
   * criterion was renamed or reworded.
   */
  | { readonly kind: 'dressColumn'; readonly key: SheetKey; readonly column: string; readonly index: number }
  /** Added to the right of all that is there; rating columns move to their place from there. */
  | { readonly kind: 'addColumns'; readonly key: SheetKey; readonly columns: readonly string[] }
  /** The dropdown offers what it should offer now, and further `extra` items that were in it. */
  | {
      readonly kind: 'refreshDropdown';
      readonly key: SheetKey;
      readonly column: string;
      readonly index: number;
      readonly extra: readonly string[];
    }
  /** A rating column is hidden when its criterion is retired, and shown when it counts again. */
  | { readonly kind: 'showColumn'; readonly key: SheetKey; readonly index: number; readonly isShown: boolean }
  /** As `ColumnMove` says, after all that is written and in the order of the steps. */
  | ({ readonly kind: 'moveColumns'; readonly key: SheetKey } & ColumnMove)
  /** Personal columns that stand side by side are grouped and folded. */
  | { readonly kind: 'foldColumns'; readonly key: SheetKey; readonly index: number; readonly count: number };

export interface SetUpPlan {
  readonly steps: readonly SetUpStep[];
  /** Tabs with one of our names and other columns: nothing may be applied while there is one. */
  readonly conflicts: readonly { readonly code: 'SHEET_NAME_TAKEN'; readonly name: string }[];
}

/** A tab counts as ours when it has its name column and at least this share of the other headers. */
const SHARE_TO_ADOPT = 0.5;

/**
 * @param wanted our sheets and, in order, their column keys; scoring with its rating columns
 * @param asked those that are made when they are missing; of the others only what is there counts
 * @param ratings what each rating column should be, by column key and in order
 * @param reworded ids of criteria whose texts have changed
 */
export function planSetUp(
  shapes: readonly SheetShape[],
  wanted: ReadonlyMap<SheetKey, readonly string[]>,
  asked: readonly SheetKey[],
  nameColumnOf: (key: SheetKey) => string,
  recognition: Recognition,
  ratings: ReadonlyMap<string, RatingColumn> = new Map(),
  reworded: ReadonlySet<string> = new Set(),
): SetUpPlan {
  const steps: SetUpStep[] = [];
  const conflicts: { code: 'SHEET_NAME_TAKEN'; name: string }[] = [];
  // A new spreadsheet holds one blank tab: it becomes our first sheet instead of lying about.
  const [onlyTab] = shapes;
  const isFree = onlyTab?.isEmpty && !onlyTab.key && recognition.sheetKeyOf(onlyTab.name) === null;
  let blankTab = shapes.length === 1 && isFree ? onlyTab : undefined;
  for (const [key, all] of wanted) {
    const columns = all.filter((column) => ratings.get(column)?.counts !== false);
    const marked = findMarked(shapes, key, recognition);
    const named =
      marked || shapes.find((shape) => recognition.sheetKeyOf(shape.name) === key && shape.key === null);
    const isKnown = marked || (named && isOurs(named, key, columns, nameColumnOf(key), recognition));
    if (!isKnown && !asked.includes(key)) continue;
    if (!named && blankTab) {
      steps.push({ kind: 'adoptSheet', key, sheetId: blankTab.id, columns });
      blankTab = undefined;
    } else if (!named) {
      steps.push({ kind: 'createSheet', key, columns });
    } else if (named.isEmpty && named.marks.size === 0) {
      steps.push({ kind: 'adoptSheet', key, sheetId: named.id, columns });
    } else if (isKnown) {
      if (!marked) steps.push({ kind: 'adoptSheet', key, sheetId: named.id, columns: [] });
      steps.push(...columnSteps(named, key, columns, recognition, ratings, reworded));
    } else {
      conflicts.push({ code: 'SHEET_NAME_TAKEN', name: named.name });
    }
  }
  return { steps, conflicts };
}

/** A duplicated tab carries the marks of its original; the one that bears the name is the original. */
export function findMarked(
  shapes: readonly SheetShape[],
  key: SheetKey,
  recognition: Recognition,
): SheetShape | undefined {
  const marked = shapes.filter((shape) => shape.key === key);
  return marked.find(({ name }) => recognition.sheetKeyOf(name) === key) || marked[0];
}

function isOurs(
  shape: SheetShape,
  key: SheetKey,
  columns: readonly string[],
  nameColumn: string,
  recognition: Recognition,
): boolean {
  const found = new Set(shape.headers.map((header) => header && recognition.columnKeyOf(key, header)));
  const fixed = columns.filter((column) => criterionIdOf(column) === null);
  const known = fixed.filter((column) => found.has(column)).length;
  return found.has(nameColumn) && known >= fixed.length * SHARE_TO_ADOPT;
}

function columnSteps(
  shape: SheetShape,
  key: SheetKey,
  columns: readonly string[],
  recognition: Recognition,
  ratings: ReadonlyMap<string, RatingColumn>,
  reworded: ReadonlySet<string>,
): SetUpStep[] {
  const steps: SetUpStep[] = [];
  // A team's own column may be called Check or Score: it is taken over only when that costs them nothing.
  const mayTake = (column: string, index: number) => {
    const kind = columnsOf(key).find((known) => known.key === column)?.kind;
    const isWritten = kind === 'check' || kind === 'formula' || kind === 'id';
    return !isWritten || shape.key !== null || shape.hasOurIds || shape.blankColumns.has(index);
  };
  const taken = new Set(shape.marks.values());
  const named = new Map([...ratings].map(([column, { name }]) => [foldText(name), column]));
  const places = new Map<string, number>();
  shape.headers.forEach((header, index) => {
    if (!header || taken.has(index)) return;
    const column = recognition.columnKeyOf(key, header) || named.get(foldText(header));
    if (column && !places.has(column) && mayTake(column, index)) places.set(column, index);
  });
  const missing: string[] = [];
  const mine = key === 'scoring' ? ratings : new Map<string, RatingColumn>();
  for (const column of new Set([...columns, ...mine.keys()])) {
    const marked = shape.marks.get(column);
    if (marked !== undefined) {
      const header = shape.headers[marked] || '';
      const rating = ratings.get(column);
      const isOff = rating && (header !== rating.name || reworded.has(criterionIdOf(column) || ''));
      if (header === '' || isOff) steps.push({ kind: 'dressColumn', key, column, index: marked });
      places.set(column, marked);
      continue;
    }
    const index = places.get(column);
    if (index !== undefined) steps.push({ kind: 'markColumn', key, column, index });
    else if (columns.includes(column)) missing.push(column);
  }
  if (missing.length > 0) steps.push({ kind: 'addColumns', key, columns: missing });
  if (mine.size === 0) return steps;
  const line: (string | null)[] = [...shape.headers.map(() => null), ...missing];
  for (const [column, index] of [...places, ...shape.marks]) line[index] = column;
  const moves = arrangeRatings(line, [...mine.keys()], new Set(missing), 'score');
  const canMove = moves.length > 0 && !shape.hasMergedColumns?.();
  return canMove
    ? [...steps, ...moves.map((move) => ({ kind: 'moveColumns', key, ...move }) as const)]
    : steps;
}

/** All our sheets with their columns; the rating columns stand before the score. */
export function wantedSheets(criterionColumns: readonly string[]): ReadonlyMap<SheetKey, readonly string[]> {
  const wanted = new Map<SheetKey, readonly string[]>();
  for (const key of sheetKeys) {
    const columns = columnsOf(key).map((column) => column.key);
    if (key === 'scoring') columns.splice(columns.indexOf('score'), 0, ...criterionColumns);
    wanted.set(key, columns);
  }
  return wanted;
}
