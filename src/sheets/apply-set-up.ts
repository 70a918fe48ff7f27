/** Applies a set-up plan: creates, adopts and marks, and touches nothing else. */

import type { SetUpStep } from '../domain/set-up/plan-set-up';
import { CHECK_SIGNS } from '../schema/check-signs';
import type { Column } from '../schema/column';
import { criterionIdOf } from '../schema/sheets/scoring';
import { columnsOf, type SheetKey, workbook } from '../schema/workbook';
import { dressColumns, type NameRanges, type SheetWords } from './dress-columns';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from './google';
import { columnLetters, markColumn, markSheet, readMarks } from './marks';

const CHECK_COLOURS = { error: '#fbe4e2', warning: '#fdf1d6', hint: '#e6eefb' } as const;
const CHECK_INK = { error: '#7a1c15', warning: '#6b4a00', hint: '#1e3f73' } as const;
/** Blank columns left to the right for the team's own. */
const SPARE_COLUMNS = 2;

/** The column record of a key, rating columns included. */
export function columnOf(sheet: SheetKey, key: string): Column {
  const column = columnsOf(sheet).find((known) => known.key === key);
  if (column) return column;
  return { key, kind: criterionIdOf(key) === null ? 'text' : 'rating' };
}

interface Placed {
  readonly key: SheetKey;
  readonly sheet: GoogleSheet;
  readonly start: number;
  readonly columns: readonly Column[];
}

/**
 * Sheets are made first and dressed after, because dropdowns of references need the sheet they name. One batch of
 * buffered writes a sheet, each twice.
 */
export function applySetUp(
  spreadsheet: GoogleSpreadsheet,
  steps: readonly SetUpStep[],
  words: SheetWords,
): void {
  const byId = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const marked = readMarks(spreadsheet);
  const ours = new Map<SheetKey, GoogleSheet>();
  const nameColumns = new Map<SheetKey, number>();
  for (const [id, { key, columns }] of marked) {
    const sheet = byId.get(id);
    const nameColumn = key && columns.get(workbook[key].nameColumn);
    if (!key || !sheet) continue;
    ours.set(key, sheet);
    if (typeof nameColumn === 'number') nameColumns.set(key, nameColumn);
  }
  const placed: Placed[] = [];
  const place = (key: SheetKey, sheet: GoogleSheet, start: number, keys: readonly string[]) => {
    const columns = keys.map((column) => columnOf(key, column));
    const missing = start + keys.length - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    keys.forEach((column, index) => {
      if (column === workbook[key].nameColumn) nameColumns.set(key, start + index);
      markColumn(sheet, start + index, column);
    });
    placed.push({ key, sheet, start, columns });
  };
  let position = spreadsheet.getSheets().length;
  for (const step of steps) {
    if (step.kind === 'createSheet' || step.kind === 'adoptSheet') {
      const blank = step.columns.length > 0;
      const sheet =
        step.kind === 'createSheet'
          ? spreadsheet.insertSheet(words.sheetName(step.key), position++)
          : byId.get(step.sheetId);
      if (!sheet) continue;
      ours.set(step.key, sheet);
      markSheet(sheet, step.key);
      if (!blank) continue;
      if (step.kind === 'adoptSheet') sheet.setName(words.sheetName(step.key));
      trimColumns(sheet, step.columns.length + SPARE_COLUMNS);
      place(step.key, sheet, 0, step.columns);
      frame(sheet, step.key, words);
    } else if (step.kind === 'markColumn') {
      const sheet = ours.get(step.key);
      if (sheet) markColumn(sheet, step.index, step.column);
      if (step.column === workbook[step.key].nameColumn) nameColumns.set(step.key, step.index);
    } else {
      const sheet = ours.get(step.key);
      if (sheet) place(step.key, sheet, Math.max(sheet.getLastColumn(), 0), step.columns);
    }
  }
  const names: Map<SheetKey, GoogleRange> = new Map();
  for (const [key, sheet] of ours) {
    const letters = columnLetters(nameColumns.get(key) ?? 0);
    names.set(key, sheet.getRange(`${letters}2:${letters}`));
  }
  for (const { key, sheet, start, columns } of placed) {
    dressColumns(sheet, key, columns, start, words, names as NameRanges);
    columns.forEach((column, index) => {
      if (column.kind === 'check') colourChecks(sheet, start + index);
    });
  }
}

function trimColumns(sheet: GoogleSheet, wanted: number): void {
  const spare = sheet.getMaxColumns() - wanted;
  if (spare > 0) sheet.deleteColumns(wanted + 1, spare);
}

function frame(sheet: GoogleSheet, key: SheetKey, words: SheetWords): void {
  const { frozenColumns } = workbook[key];
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(frozenColumns);
  sheet.setRowHeight(1, 34);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setVerticalAlignment('top');
  if (words.rightToLeft) sheet.setRightToLeft(true);
}

/** Adds our three rules to those that are there. */
function colourChecks(sheet: GoogleSheet, columnIndex: number): void {
  const letters = columnLetters(columnIndex);
  const range = sheet.getRange(`${letters}2:${letters}${sheet.getMaxRows()}`);
  const severities = ['error', 'warning', 'hint'] as const;
  const rules = severities.map((severity) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(CHECK_SIGNS[severity])
      .setBackground(CHECK_COLOURS[severity])
      .setFontColor(CHECK_INK[severity])
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}
