/** Applies a set-up plan: creates, adopts and marks. Of what was there it renames and resizes a blank tab at most. */

import type { SetUpStep } from '../domain/set-up/plan-set-up';
import type { SheetWords } from '../domain/set-up/sheet-words';
import { CHECK_SIGNS } from '../schema/check-signs';
import type { Column } from '../schema/column';
import { columnLetters } from '../schema/column-letters';
import { criterionIdOf } from '../schema/sheets/scoring';
import { columnsOf, type SheetKey, workbook } from '../schema/workbook';
import { dressColumns } from './dress-columns';
import type { GoogleRange, GoogleSheet } from './google';
import { markColumn, markSheet } from './marks';
import type { OpenWorkbook } from './open-workbook';

const CHECK_COLOURS = { error: '#fbe4e2', warning: '#fdf1d6', hint: '#e6eefb' } as const;
const CHECK_INK = { error: '#7a1c15', warning: '#6b4a00', hint: '#1e3f73' } as const;
/** Blank columns left to the right for the team's own. */
const SPARE_COLUMNS = 2;

/** The column record of a key, rating columns included. */
function columnOf(sheet: SheetKey, key: string): Column {
  const column = columnsOf(sheet).find((known) => known.key === key);
  if (column) return column;
  return { key, kind: criterionIdOf(key) === null ? 'text' : 'rating' };
}

/** Columns placed side by side, with the grid they stand in: asking Google for sizes between writes costs a trip each. */
interface Placed {
  readonly key: SheetKey;
  readonly sheet: GoogleSheet;
  readonly start: number;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** No colour rules can be there yet. */
  readonly isNew: boolean;
}

interface KnownSheet {
  readonly sheet: GoogleSheet;
  readonly rowCount: number;
  columnCount: number;
  /** Columns in use. */
  lastColumn: number;
}

/** Size of a new sheet (platform 5.3). */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/**
 * Sheets are made first and dressed after, because dropdowns of references need the sheet they name: two batches of
 * buffered writes a sheet.
 */
export function applySetUp(
  { spreadsheet, allSheets, marks }: OpenWorkbook,
  steps: readonly SetUpStep[],
  words: SheetWords,
): void {
  const byId = new Map(allSheets.map((sheet) => [sheet.getSheetId(), knownSheet(sheet)]));
  const ours = new Map<SheetKey, KnownSheet>();
  const nameColumns = new Map<SheetKey, number>();
  for (const [id, { key, columns }] of marks) {
    const known = byId.get(id);
    if (!key || !known) continue;
    ours.set(key, known);
    const nameColumn = columns.get(workbook[key].nameColumn);
    if (nameColumn !== undefined) nameColumns.set(key, nameColumn);
  }
  const placed: Placed[] = [];
  const makeRoom = ({ sheet, rowCount }: KnownSheet) => {
    if (rowCount === 2 && sheet.getMaxRows() < 2) sheet.insertRowsAfter(1, 1);
  };
  const place = (key: SheetKey, known: KnownSheet, keys: readonly string[]) => {
    const { sheet, rowCount, lastColumn: start } = known;
    const isNew = start === 0;
    const missing = start + keys.length - known.columnCount;
    if (missing > 0) {
      sheet.insertColumnsAfter(known.columnCount, missing);
      known.columnCount += missing;
    }
    known.lastColumn += keys.length;
    keys.forEach((column, index) => {
      if (column === workbook[key].nameColumn) nameColumns.set(key, start + index);
      markColumn(sheet, key, start + index, column);
    });
    placed.push({ key, sheet, start, rowCount, isNew, columns: keys.map((column) => columnOf(key, column)) });
  };
  let position = byId.size;
  for (const step of steps) {
    if (step.kind === 'createSheet') {
      const sheet = spreadsheet.insertSheet(words.sheetName(step.key), position);
      position += 1;
      const known = { sheet, rowCount: NEW_ROWS, columnCount: NEW_COLUMNS, lastColumn: 0 };
      ours.set(step.key, known);
      fillBlank(known, step.key, step.columns, words, place);
      continue;
    }
    const present = step.kind === 'adoptSheet' ? byId.get(step.sheetId) : ours.get(step.key);
    if (!present) throw new Error(`Set-up planned ${step.kind} of ${step.key}, which is not there.`);
    if (step.kind === 'adoptSheet') {
      ours.set(step.key, present);
      makeRoom(present);
      if (step.columns.length === 0) markSheet(present.sheet, step.key);
      else {
        present.sheet.setName(words.sheetName(step.key));
        fillBlank(present, step.key, step.columns, words, place);
      }
    } else if (step.kind === 'markColumn') {
      markColumn(present.sheet, step.key, step.index, step.column);
      if (step.column === workbook[step.key].nameColumn) nameColumns.set(step.key, step.index);
    } else if (step.kind === 'dressColumn') {
      const columns = [columnOf(step.key, step.column)];
      const { sheet, rowCount } = present;
      placed.push({ key: step.key, sheet, start: step.index, rowCount, isNew: false, columns });
    } else {
      place(step.key, present, step.columns);
    }
  }
  const names: Map<SheetKey, GoogleRange> = new Map();
  for (const [key, { sheet }] of ours) {
    const nameColumn = nameColumns.get(key);
    if (nameColumn === undefined) continue;
    const letters = columnLetters(nameColumn);
    names.set(key, sheet.getRange(`${letters}2:${letters}`));
  }
  for (const { key, sheet, start, columns, rowCount, isNew } of placed) {
    dressColumns({ sheet, rowCount }, key, columns, start, words, names);
    columns.forEach((column, index) => {
      if (column.kind === 'check') colourChecks(sheet, start + index, rowCount, isNew);
    });
  }
}

const knownSheet = (sheet: GoogleSheet): KnownSheet => ({
  sheet,
  // A grid of one row has no room below the header.
  rowCount: Math.max(2, sheet.getMaxRows()),
  columnCount: sheet.getMaxColumns(),
  lastColumn: sheet.getLastColumn(),
});

/** Makes a blank tab ours: its size, frozen header, direction, and all columns. */
function fillBlank(
  known: KnownSheet,
  key: SheetKey,
  columns: readonly string[],
  words: SheetWords,
  place: (key: SheetKey, known: KnownSheet, columns: readonly string[]) => void,
): void {
  const { sheet } = known;
  markSheet(sheet, key);
  const wanted = columns.length + SPARE_COLUMNS;
  if (known.columnCount > wanted) {
    sheet.deleteColumns(wanted + 1, known.columnCount - wanted);
    known.columnCount = wanted;
  }
  place(key, known, columns);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(workbook[key].frozenColumns);
  sheet.setRowHeight(1, 34);
  sheet.getRange(1, 1, known.rowCount, known.columnCount).setVerticalAlignment('top');
  if (words.rightToLeft) sheet.setRightToLeft(true);
}

/** Adds our three rules to those that are there. */
function colourChecks(sheet: GoogleSheet, columnIndex: number, rowCount: number, isNew: boolean): void {
  const letters = columnLetters(columnIndex);
  const range = sheet.getRange(`${letters}2:${letters}${rowCount}`);
  const severities = ['error', 'warning', 'hint'] as const;
  const rules = severities.map((severity) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(CHECK_SIGNS[severity])
      .setBackground(CHECK_COLOURS[severity])
      .setFontColor(CHECK_INK[severity])
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules(isNew ? rules : [...sheet.getConditionalFormatRules(), ...rules]);
}
