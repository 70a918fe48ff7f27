/** Draws a workbook snapshot as Univer's workbook data. What Univer cannot hold stays with the model. */

import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Area, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../google/snapshot';
import { areaToA1, areaToRange, quotedSheetName } from './area';
import { contentToUniver } from './cell';
import { conditionalFormatsToUniver } from './conditional-formats';
import { filterToUniver } from './filters';
import { Looks } from './looks';
import { type Matrix, putCell } from './matrix';
import { validationsToUniver } from './validations';

export const UNIT_ID = 'workbook';
const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_ROW_HEIGHT = 21;
/** Google's sheets: Arial, ten points, text at the bottom of the cell. */
const DEFAULT_STYLE = { ff: 'Arial', fs: 10, vt: 3, pd: { t: 3, r: 3, b: 2, l: 3 } };
const RIGHT = 3;

export function snapshotToUniver(snapshot: WorkbookSnapshot): IWorkbookData {
  const looks = new Looks();
  const sheets = Object.fromEntries(
    snapshot.sheets.map((sheet) => [String(sheet.id), sheetToUniver(sheet, looks)]),
  );
  return {
    id: UNIT_ID,
    name: snapshot.name,
    appVersion: '0.25.1',
    // Univer declares its languages as an enumeration of these words.
    locale: 'enUS' as IWorkbookData['locale'],
    styles: looks.records,
    sheetOrder: snapshot.sheets.map((sheet) => String(sheet.id)),
    sheets,
    resources: resources(snapshot),
  };
}

/** The frame of a sheet without its cells: sizes, hidden parts, merges, frozen panes. */
export function sheetFrameToUniver(sheet: SheetSnapshot): Partial<IWorksheetData> {
  const frozenRows = sheet.frozenRows ?? 0;
  const frozenColumns = sheet.frozenColumns ?? 0;
  return {
    id: String(sheet.id),
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    rightToLeft: sheet.rightToLeft ? 1 : 0,
    showGridlines: sheet.hiddenGridlines ? 0 : 1,
    defaultStyle: sheet.rightToLeft ? { ...DEFAULT_STYLE, ht: RIGHT } : DEFAULT_STYLE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    mergeData: (sheet.merges ?? []).map(areaToRange),
    rowData: lines(sheet.rowHeights, sheet.hiddenRows, (height) => ({ h: height, ia: 0 as const })),
    columnData: lines(sheet.columnWidths, sheet.hiddenColumns, (width) => ({ w: width })),
  };
}

function sheetToUniver(sheet: SheetSnapshot, looks: Looks): Partial<IWorksheetData> {
  const cellData: Matrix<ICellData> = {};
  eachCell(sheet, (row, column, cell) => {
    const drawn = contentToUniver(cell);
    const look = looks.of(cell);
    if (look !== undefined) drawn.s = look;
    for (const _field in drawn) return putCell(cellData, row, column, drawn);
  });
  return { ...sheetFrameToUniver(sheet), cellData };
}

/** Without a list of entries: a sheet formatted to its end has tens of thousands of cells. */
function eachCell(
  sheet: SheetSnapshot,
  visit: (row: number, column: number, cell: CellSnapshot) => void,
): void {
  for (const row in sheet.cells) {
    const cells = sheet.cells[row];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell) visit(Number(row), Number(column), cell);
    }
  }
}

function lines<Line extends object>(
  sizes: Readonly<Record<number, number>> | undefined,
  hidden: readonly number[] | undefined,
  sized: (size: number) => Line,
): Record<number, Line & { hd?: 0 | 1 }> {
  const drawn: Record<number, Line & { hd?: 0 | 1 }> = {};
  for (const [index, size] of Object.entries(sizes ?? {})) drawn[Number(index)] = sized(size);
  for (const index of hidden ?? []) {
    // A hidden line needs no size of its own: Univer falls back to the sheet's default.
    drawn[index] = { ...(drawn[index] ?? ({} as Line)), hd: 1 };
  }
  return drawn;
}

/** Everything that Univer's plugins keep beside the cells, as the JSON texts they read. */
export function resources(snapshot: WorkbookSnapshot): { name: string; data: string }[] {
  const bySheet = (take: (sheet: SheetSnapshot) => unknown[]): string =>
    JSON.stringify(Object.fromEntries(snapshot.sheets.map((sheet) => [String(sheet.id), take(sheet)])));
  return [
    {
      name: 'SHEET_DATA_VALIDATION_PLUGIN',
      data: bySheet((sheet) => validationsToUniver(sheet, snapshot.sheets)),
    },
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet(conditionalFormatsToUniver) },
    { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes(snapshot)) },
    { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(filters(snapshot)) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(snapshot)) },
  ];
}

function notes(snapshot: WorkbookSnapshot): Record<string, Matrix<unknown>> {
  const all: Record<string, Matrix<unknown>> = {};
  for (const sheet of snapshot.sheets) {
    const ofSheet: Matrix<unknown> = {};
    all[String(sheet.id)] = ofSheet;
    eachCell(sheet, (row, column, { note }) => {
      if (note === undefined) return;
      putCell(ofSheet, row, column, {
        id: `note-${sheet.id}-${row}-${column}`,
        row,
        col: column,
        width: 220,
        height: noteHeight(note),
        note,
      });
    });
  }
  return all;
}

/** Pixels: about 34 letters fit in a line. */
function noteHeight(note: string): number {
  const lineCount = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 34)), 0);
  return Math.min(320, Math.max(56, 20 + lineCount * 20));
}

function filters(snapshot: WorkbookSnapshot): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const sheet of snapshot.sheets) {
    const filter = filterToUniver(sheet);
    if (filter) all[String(sheet.id)] = filter;
  }
  return all;
}

function definedNames(snapshot: WorkbookSnapshot): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const named of snapshot.namedRanges ?? []) {
    const sheet = snapshot.sheets.find(({ id }) => id === named.sheetId);
    if (!sheet) continue;
    const id = `name-${named.name}`;
    all[id] = { id, name: named.name, formulaOrRefString: absoluteReference(sheet.name, named.area) };
  }
  return all;
}

function absoluteReference(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Whether only cell contents differ: then the grid need not be drawn anew. */
export function sameFrame(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  const frame = (snapshot: WorkbookSnapshot): string =>
    JSON.stringify([snapshot.name, snapshot.sheets.map(sheetFrameToUniver), resources(snapshot)]);
  return frame(one) === frame(other);
}
