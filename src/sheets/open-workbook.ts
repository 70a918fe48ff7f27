/** Finds our sheets in the open spreadsheet by their marks, and reads each of them at most once. */

import type { Recognition } from '../domain/recognition';
import type { RawTable } from '../domain/table';
import { columnsOf, type SheetKey } from '../schema/workbook';
import { AppError } from './app-error';
import { cellReader } from './cells';
import { activeSpreadsheet, type GoogleSheet, type GoogleSpreadsheet } from './google';
import { readMarks, type SheetMarks } from './marks';
import { textSetting } from './settings';

export interface OpenSheet {
  readonly key: SheetKey;
  readonly sheet: GoogleSheet;
  /** Name on the tab. */
  readonly name: string;
  /** Marked columns only: key → 0-based index. */
  readonly markedColumns: ReadonlyMap<string, number>;
}

export interface OpenWorkbook {
  readonly spreadsheet: GoogleSpreadsheet;
  readonly timeZone: string;
  readonly recognition: Recognition;
  readonly sheets: ReadonlyMap<SheetKey, OpenSheet>;
  /** Marks by sheet id, as they were when the workbook was opened. */
  readonly marks: ReadonlyMap<number, SheetMarks>;
  /** All tabs, ours or not, in order. */
  readonly allSheets: readonly GoogleSheet[];
  /** The sheet's rows; one round trip the first time. Throws SHEET_MISSING. */
  read<S extends SheetKey>(key: S): RawTable & { readonly sheet: S };
  /** As `read`, or null when the sheet is not there. */
  readIfThere<S extends SheetKey>(key: S): (RawTable & { readonly sheet: S }) | null;
  /** Forgets what was read of a sheet, after writing to it. */
  forget(key: SheetKey): void;
  /** Language code of the Settings sheet, else of the spreadsheet's locale, such as `en`. */
  language(): string;
}

/** Two round trips: structure and marks. */
export function openWorkbook(recognition: Recognition): OpenWorkbook {
  const spreadsheet = activeSpreadsheet();
  const allSheets = spreadsheet.getSheets();
  const marks = readMarks(spreadsheet);
  const sheets = new Map<SheetKey, OpenSheet>();
  const isNamed = (name: string, key: SheetKey) => recognition.sheetKeyOf(name) === key;
  for (const sheet of allSheets) {
    const found = marks.get(sheet.getSheetId());
    if (!found?.key) continue;
    const name = sheet.getName();
    // A duplicated tab carries the marks of its original: the one that bears the name is the original.
    const first = sheets.get(found.key);
    if (first && (isNamed(first.name, first.key) || !isNamed(name, first.key))) continue;
    sheets.set(found.key, { key: found.key, sheet, name, markedColumns: found.columns });
  }

  const tables = new Map<SheetKey, RawTable>();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();

  function readIfThere<S extends SheetKey>(key: S): (RawTable & { readonly sheet: S }) | null {
    const open = sheets.get(key);
    if (!open) return null;
    let table = tables.get(key);
    if (!table) {
      table = readTable(open, recognition, timeZone);
      tables.set(key, table);
    }
    return { ...table, sheet: key };
  }

  return {
    spreadsheet,
    timeZone,
    recognition,
    sheets,
    marks,
    allSheets,
    readIfThere,
    read(key) {
      const table = readIfThere(key);
      if (!table) throw new AppError(sheets.size === 0 ? 'NOT_SET_UP' : 'SHEET_MISSING', { sheet: key });
      return table;
    },
    forget: (key) => {
      tables.delete(key);
    },
    language() {
      const chosen = textSetting(readIfThere('settings'), 'language').toLowerCase();
      if (chosen !== 'auto') return chosen;
      return (spreadsheet.getSpreadsheetLocale() || 'en').slice(0, 2).toLowerCase();
    },
  };
}

/** One round trip. */
function readTable(open: OpenSheet, recognition: Recognition, timeZone: string): RawTable {
  const values: unknown[][] = open.sheet.getDataRange().getValues();
  const headerRow = (values[0] ?? []).map((cell) => String(cell));
  const columnIndexes = new Map<string, number>();
  for (const [key, index] of open.markedColumns) {
    columnIndexes.set(key, index);
  }
  const taken = new Set(columnIndexes.values());
  const isWhole = columnsOf(open.key).every(({ key }) => columnIndexes.has(key));
  // Of a sheet with all its marks no header is looked up.
  (isWhole ? [] : headerRow).forEach((header, index) => {
    const key = header && !taken.has(index) ? recognition.columnKeyOf(open.key, header) : null;
    if (key && !columnIndexes.has(key)) columnIndexes.set(key, index);
  });
  const headers = new Map<string, string>();
  for (const [key, index] of columnIndexes) headers.set(key, headerRow[index] ?? '');
  const readCell = cellReader(timeZone);
  return {
    sheet: open.key,
    columnIndexes,
    headers,
    cells: values.slice(1).map((row) => row.map(readCell)),
  };
}

/** Formula texts below the header, `''` where there is none; row 2 of the sheet first. One round trip. */
export const readFormulas = (open: OpenSheet): readonly (readonly string[])[] =>
  open.sheet.getDataRange().getFormulas().slice(1);
