/** The kinds of parameters that a page may send, checked by zod before anything is done. */

import * as z from 'zod/mini';
import type { PlainCell } from '../domain/check/fixes/cell-fix';
import { type SheetKey, sheetKeys } from '../schema/workbook';
import { optional } from './read-parameters';
import type { CriterionEdit, ReadinessAnswer } from './score-views';

// Leaves are custom checks: zod's own string, number, record, array and union add 13 kB to what is loaded on each execution.
const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
  <T>(isOne: (value: unknown) => value is T) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.every(isOne);
const areTexts = listOf(isText);
const recordOf = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  isRecord(value) && Object.values(value).every(isOne);

/** At most as long as any name in a cell should be; blank where an account may be left out. */
export const text = z.custom<string>((value) => isText(value) && value.length <= 1000);
export const name = z.custom<string>((value) => isText(value) && value.trim() !== '' && value.length <= 1000);
export const place = z.custom<number>((value) => Number.isInteger(value) && Number(value) > 0);
/** An ISO day of a month of the year, which may be left out: how long each month is, is not looked at. */
export const day = optional(
  z.custom<string>((value) => isText(value) && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)),
);
/** Yes or no, which may be left out. */
export const flag = optional(z.custom<boolean>((value) => typeof value === 'boolean'));
export const texts = z.custom<readonly string[]>(areTexts);
/** Source headers by Contacts column key, or by `manager` and `id` for the source's manager and id columns. */
export const columns = z.custom<Readonly<Record<string, string | readonly string[]>>>(
  recordOf((header) => isText(header) || areTexts(header)),
);

/** Another value for one cell. The row is found again by its id, by its place when it has none. */
export interface CellFix {
  readonly sheet: SheetKey;
  /** 1-based, as read. */
  readonly row: number;
  readonly id: string;
  readonly column: string;
  /** What the cell must still hold. */
  readonly from: PlainCell;
  readonly to: PlainCell;
}
const isPlain = (value: unknown): value is PlainCell =>
  isText(value) || typeof value === 'boolean' || Number.isFinite(value);
const isFix = (value: unknown): value is CellFix => {
  if (!isRecord(value)) return false;
  const { sheet, row, id, column, from, to }: { readonly [K in keyof CellFix]?: unknown } = value;
  const known: readonly unknown[] = sheetKeys;
  return (
    known.includes(sheet) && Number(row) > 1 && isText(id) && isText(column) && isPlain(from) && isPlain(to)
  );
};
export const fixes = z.custom<readonly CellFix[]>(listOf(isFix));

/** Sheets to which the map's forms add rows. */
export const formSheets = ['contacts', 'roles', 'relationships', 'touchpoints'] as const;
export type FormSheet = (typeof formSheets)[number];
export interface NewRow {
  readonly sheet: FormSheet;
  /** By column key; choices by key, days in ISO form, several names joined by `; `. */
  readonly cells: Readonly<Record<string, string | number>>;
}
const isFormSheet = (value: unknown): boolean => formSheets.some((sheet) => sheet === value);
const areCells = recordOf((cell) => (isText(cell) && cell.length <= 5000) || Number.isFinite(cell));
const isNewRow = (value: unknown): value is NewRow =>
  isRecord(value) && isFormSheet(value.sheet) && areCells(value.cells);
const areNewRows = listOf(isNewRow);
export const newRows = z.custom<readonly NewRow[]>(
  (value) => areNewRows(value) && value.length > 0 && value.length <= 20,
);
/** An added row; `cells`: what was written into it, where the row is to stay when something else stands there now. */
export interface RowPlace {
  readonly sheet: FormSheet;
  readonly id: string;
  readonly cells?: NewRow['cells'];
}
const isRowPlace = (value: unknown): value is RowPlace =>
  isRecord(value) &&
  isFormSheet(value.sheet) &&
  isText(value.id) &&
  (value.cells === undefined || isNewRow(value));
export const rowPlaces = z.custom<readonly RowPlace[]>(listOf(isRowPlace));

const isCriterion = (value: unknown): value is CriterionEdit =>
  isRecord(value) &&
  isText(value.id) &&
  isText(value.name) &&
  value.name.length <= 1000 &&
  Number.isFinite(value.weight) &&
  Number(value.weight) <= 1e9 &&
  (value.family === null || isText(value.family)) &&
  areTexts(value.meanings) &&
  value.meanings.length === 3 &&
  value.meanings.every((meaning) => meaning.length <= 5000);
export const criteria = z.custom<readonly CriterionEdit[]>(listOf(isCriterion));
/** Whole numbers 1-10 by criterion id; null takes a rating away. */
export const ratings = z.custom<Readonly<Record<string, number | null>>>(
  recordOf(
    (rating) => rating === null || (Number.isInteger(rating) && Number(rating) >= 1 && Number(rating) <= 10),
  ),
);
export const oneOf = <V extends string>(...known: readonly V[]) =>
  z.custom<V>((value) => known.some((one) => one === value));
export const readiness = z.custom<Readonly<Record<string, ReadinessAnswer>>>(
  recordOf((answer) => isText(answer) && /^(yes|partly|no|)$/.test(answer)),
);

/** JSON the page has written and reads again: nothing looks into it here. */
export const drafts = z.custom<string>((value) => isText(value) && value.length <= 100_000);

/** Those on the page of key accounts. */
export const scoreViews = ['scores', 'rate', 'criteria', 'choosing', 'portfolio'] as const;
export const sidebarViews = ['map', 'checks', ...scoreViews, 'reports', 'import'] as const;
export type SidebarView = (typeof sidebarViews)[number];
