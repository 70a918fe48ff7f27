/** Applies a set-up plan: creates, adopts, dresses and marks. Of what was there it renames and resizes a blank tab at most. */

import type { SetUpStep } from '../domain/set-up/plan-set-up';
import type { SheetWords } from '../domain/set-up/sheet-words';
import type { Column } from '../schema/column';
import { columnLetters } from '../schema/column-letters';
import { criterionIdOf } from '../schema/sheets/scoring';
import { sideBySide } from '../schema/side-by-side';
import { columnsOf, type SheetKey, workbook } from '../schema/workbook';
import { addColourRules } from './colour-rules';
import { dressColumns, ruleOf, writeHeaders } from './dress-columns';
import type { GoogleRange, GoogleSheet } from './google';
import { markColumn, markSheet } from './marks';
import type { OpenWorkbook } from './open-workbook';

/** Blank columns left to the right for the team's own. */
const SPARE_COLUMNS = 2;
/** Size of a new sheet (platform 5.3). */
const NEW_GRID = { rowCount: 1000, isTooLow: false, columnCount: 26, lastColumn: 0 } as const;

/** A sheet with its grid: asking Google for sizes between writes costs a trip each. */
interface KnownSheet {
  readonly sheet: GoogleSheet;
  readonly rowCount: number;
  /** A grid of one row has no room below the header. */
  isTooLow: boolean;
  columnCount: number;
  /** Columns in use. */
  lastColumn: number;
}

/** Writes of one sheet, done together once all sheets are there: dropdowns of references need the sheet they name. */
type Dressing = (names: ReadonlyMap<SheetKey, GoogleRange>) => void;

/** The column record of a key, rating columns included. */
function columnOf(sheet: SheetKey, key: string): Column {
  const column = columnsOf(sheet).find((known) => known.key === key);
  if (column) return column;
  return { key, kind: criterionIdOf(key) === null ? 'text' : 'rating' };
}

/** The most cells a plan adds to the grid at one time. */
export function cellsToAdd({ allSheets, sheets }: OpenWorkbook, steps: readonly SetUpStep[]): number {
  return steps.reduce((sum, step) => {
    if (!('columns' in step)) return sum;
    const sheet =
      step.kind === 'adoptSheet'
        ? allSheets.find((known) => known.getSheetId() === step.sheetId)
        : sheets.get(step.key)?.sheet;
    if (!sheet) return sum + NEW_GRID.rowCount * Math.max(NEW_GRID.columnCount, step.columns.length);
    const missing = sheet.getLastColumn() + step.columns.length - sheet.getMaxColumns();
    return sum + sheet.getMaxRows() * Math.max(0, missing);
  }, 0);
}

/**
 * Sheets first, then their grids, then all that each of them shows, the marks of columns and their places last: a batch of
 * buffered writes a sheet. Cut short anywhere, the next set-up carries on from headers and marks of sheets. Shows the first new sheet.
 */
export function applySetUp(
  { spreadsheet, allSheets, marks }: OpenWorkbook,
  steps: readonly SetUpStep[],
  words: SheetWords,
): void {
  const byId = new Map(allSheets.map((sheet) => [sheet.getSheetId(), knownSheet(sheet)]));
  const ours = new Map<SheetKey, KnownSheet>();
  const nameColumns = new Map<SheetKey, number>();
  const note = (key: SheetKey, column: string, index: number) => {
    if (column === workbook[key].nameColumn) nameColumns.set(key, index);
  };
  for (const [id, { key, columns }] of marks) {
    const known = byId.get(id);
    if (!known) continue;
    ours.set(key, known);
    for (const [column, index] of columns) note(key, column, index);
  }

  let newSheet: GoogleSheet | undefined;
  let position = byId.size;
  for (const step of steps) {
    if (step.kind === 'createSheet') {
      const sheet = spreadsheet.insertSheet(words.sheetName(step.key), position);
      position += 1;
      newSheet = newSheet || sheet;
      ours.set(step.key, { sheet, ...NEW_GRID });
    } else if (step.kind === 'adoptSheet') {
      const known = byId.get(step.sheetId);
      if (known) ours.set(step.key, known);
    } else continue;
    const made = ours.get(step.key);
    if (made) markSheet(made.sheet, step.key);
  }

  const dressings = new Map<SheetKey, Dressing[]>();
  const last: (() => void)[] = [];
  for (const step of steps) {
    const { key } = step;
    const known = ours.get(key);
    if (!known) throw new Error(`Set-up planned ${step.kind} of ${key}, which is not there.`);
    const { sheet, rowCount } = known;
    if (known.isTooLow && step.kind !== 'markColumn') {
      sheet.insertRowsAfter(1, 1);
      known.isTooLow = false;
    }
    const later = dressings.get(key) || [];
    dressings.set(key, later);
    const mark = (column: string, index: number) => {
      note(key, column, index);
      last.push(() => markColumn(sheet, key, index, column));
    };
    if (step.kind === 'markColumn') mark(step.column, step.index);
    else if (step.kind === 'showColumn') last.push(() => show(sheet, step.index + 1, step.isShown));
    else if (step.kind === 'moveColumns') {
      const columns = columnsFrom(step.index, step.count);
      last.push(() => sheet.moveColumns(sheet.getRange(columns), step.to + 1));
    } else if (step.kind === 'foldColumns') later.push(() => fold(sheet, step.index, step.count));
    else if (step.kind === 'refreshDropdown') {
      later.push((names) => {
        const rule = ruleOf(columnOf(key, step.column), words, names, step.extra);
        if (rule) sheet.getRange(bodyOf(step.index, rowCount)).setDataValidation(rule);
      });
    } else if (step.kind === 'dressColumn' && criterionIdOf(step.column) !== null) {
      later.push(() => writeHeaders(sheet, key, [columnOf(key, step.column)], step.index, words));
    } else if (step.kind === 'dressColumn') {
      later.push(dressing(known, key, [step.column], step.index, words, false));
    } else if (step.columns.length > 0) {
      const start = known.lastColumn;
      makeRoom(known, step.columns.length);
      step.columns.forEach((column, index) => {
        mark(column, start + index);
      });
      const isNew = start === 0;
      if (isNew)
        later.push(() => prepare(known, key, step.columns.length, step.kind === 'adoptSheet', words));
      later.push(dressing(known, key, step.columns, start, words, isNew));
    }
  }
  const names = new Map<SheetKey, GoogleRange>();
  for (const [key, { sheet, isTooLow }] of ours) {
    const nameColumn = nameColumns.get(key);
    if (nameColumn === undefined || isTooLow) continue;
    const letters = columnLetters(nameColumn);
    names.set(key, sheet.getRange(`${letters}2:${letters}`));
  }
  for (const later of dressings.values()) for (const dress of later) dress(names);
  for (const work of last) work();
  newSheet?.activate();
}

const knownSheet = (sheet: GoogleSheet): KnownSheet => ({
  sheet,
  rowCount: Math.max(2, sheet.getMaxRows()),
  isTooLow: sheet.getMaxRows() < 2,
  columnCount: sheet.getMaxColumns(),
  lastColumn: sheet.getLastColumn(),
});

const columnsFrom = (index: number, count: number): string =>
  `${columnLetters(index)}:${columnLetters(index + count - 1)}`;

function show(sheet: GoogleSheet, column: number, isShown: boolean): void {
  if (isShown) sheet.showColumns(column);
  else sheet.hideColumns(column);
}

const bodyOf = (index: number, rowCount: number): string =>
  `${columnLetters(index)}2:${columnLetters(index)}${rowCount}`;

/** Takes columns into use behind the last one, more of them where the grid ends. */
function makeRoom(known: KnownSheet, columns: number): void {
  const missing = known.lastColumn + columns - known.columnCount;
  if (missing > 0) {
    known.sheet.insertColumnsAfter(known.columnCount, missing);
    known.columnCount += missing;
  }
  known.lastColumn += columns;
}

/** Gives a blank tab its name, size, frozen header and direction. */
function prepare(
  { sheet, rowCount, columnCount }: KnownSheet,
  key: SheetKey,
  columns: number,
  isTheirs: boolean,
  words: SheetWords,
): void {
  if (isTheirs) sheet.setName(words.sheetName(key));
  const wanted = columns + SPARE_COLUMNS;
  if (columnCount > wanted) sheet.deleteColumns(wanted + 1, columnCount - wanted);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.setRowHeight(1, 34);
  sheet.getRange(1, 1, rowCount, Math.min(columnCount, wanted)).setVerticalAlignment('top');
  if (words.rightToLeft) sheet.setRightToLeft(true);
}

function dressing(
  { sheet, rowCount }: KnownSheet,
  key: SheetKey,
  columnKeys: readonly string[],
  start: number,
  words: SheetWords,
  isNew: boolean,
): Dressing {
  const columns = columnKeys.map((column) => columnOf(key, column));
  return (names) => {
    dressColumns({ sheet, rowCount }, key, columns, start, words, names);
    addColourRules(sheet, columns, (index) => bodyOf(start + index, rowCount), words, isNew);
    const personal = columns.flatMap((column, index) => (column.personal ? [start + index] : []));
    if (isNew) for (const [first, count] of sideBySide(personal)) fold(sheet, first, count);
  };
}

/** Groups columns that stand side by side, and folds the group. */
function fold(sheet: GoogleSheet, index: number, count: number): void {
  sheet
    .getRange(1, index + 1, 1, count)
    .shiftColumnGroupDepth(1)
    .collapseGroups();
}
