/** Makes the exceljs workbook of a snapshot, with the helper sheet of long lists and the sheet of kept things. */

import ExcelJS, { type Workbook } from 'exceljs';
import type { WorkbookSnapshot } from '../../google/snapshot';
import { columnLetters, toA1 } from '../../google/values/a1';
import { renderSheet } from './render-sheet';
import { KEPT_SHEET_NAME, LISTS_SHEET_NAME } from './sheet-names';
import { ExcelStyles } from './to-excel-style';
import { escapeCellText } from './xml-text';

/** Characters of one cell of the kept sheet; escaping may nearly double them, and Excel allows 32,767. */
const CHUNK = 16_000;
const KEPT_EXPLANATION =
  'Account Atlas keeps here what an Excel workbook cannot hold. Delete this sheet if only Excel is used.';

/** @param excelNames name in the file by Google's name */
export function renderWorkbook(
  snapshot: WorkbookSnapshot,
  excelNames: ReadonlyMap<string, string>,
): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const styles = new ExcelStyles();
  const lists: (readonly string[])[] = [];
  const listColumns = new Map<string, number>();
  const referToList = (items: readonly string[]) => {
    const key = JSON.stringify(items);
    const column = listColumns.get(key) ?? lists.push(items) - 1;
    listColumns.set(key, column);
    const letters = columnLetters(column);
    return `${LISTS_SHEET_NAME}!$${letters}$1:$${letters}$${Math.max(1, items.length)}`;
  };
  const excelNameOf = (sheetId: number) => {
    const sheet = snapshot.sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? undefined : excelNames.get(sheet.name);
  };
  // Excel refuses a workbook without a visible sheet.
  const allHidden = snapshot.sheets.every((sheet) => sheet.hidden);
  snapshot.sheets.forEach((sheet, index) => {
    const shown = allHidden && index === 0 ? { ...sheet, hidden: false } : sheet;
    const name = excelNames.get(sheet.name) ?? sheet.name;
    renderSheet(workbook, shown, name, styles, { excelNames, excelNameOf, referToList });
  });
  const activeTab = Math.max(
    0,
    snapshot.sheets.findIndex(({ id, hidden }) => id === snapshot.activeSheetId && !hidden),
  );
  workbook.views = [
    { x: 0, y: 0, width: 28_000, height: 17_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  renderNames(workbook, snapshot, excelNameOf);
  if (lists.length > 0) renderLists(workbook, lists);
  return workbook;
}

export function renderKept(workbook: Workbook, json: string): void {
  const sheet = workbook.addWorksheet(KEPT_SHEET_NAME, { state: 'veryHidden' });
  sheet.getCell(1, 1).value = KEPT_EXPLANATION;
  for (let at = 0, rowNumber = 2; at < json.length; at += CHUNK, rowNumber++) {
    sheet.getCell(rowNumber, 1).value = escapeCellText(json.slice(at, at + CHUNK));
  }
}

function renderLists(workbook: Workbook, lists: readonly (readonly string[])[]): void {
  const sheet = workbook.addWorksheet(LISTS_SHEET_NAME, { state: 'veryHidden' });
  lists.forEach((items, column) => {
    items.forEach((item, row) => {
      sheet.getCell(row + 1, column + 1).value = escapeCellText(item);
    });
  });
}

function renderNames(
  workbook: Workbook,
  snapshot: WorkbookSnapshot,
  excelNameOf: (sheetId: number) => string | undefined,
): void {
  const names = (snapshot.namedRanges ?? []).flatMap(({ name, sheetId, area }) => {
    const sheetName = excelNameOf(sheetId);
    // Excel takes a name that looks like an address for one.
    if (sheetName === undefined || /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name)) return [];
    return [{ name, ranges: [toA1(area, { sheetName, absolute: true })] }];
  });
  // exceljs would keep every single cell of a name, in objects that a name such as __proto__ breaks.
  Object.defineProperty(workbook.definedNames, 'model', { get: () => names });
}
