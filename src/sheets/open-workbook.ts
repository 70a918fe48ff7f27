/** Finds our sheets in the open spreadsheet by their marks, and reads each of them at most once. */

import type { Recognition } from '../domain/recognition';
import type { ChoiceLabels, RawTable } from '../domain/table';
import { ownWordsKey, type SettingKey, settingDefaults } from '../schema/sheets/settings';
import type { OpenVocabulary } from '../schema/vocabularies';
import { columnsOf, type SheetKey } from '../schema/workbook';
import { AppError } from './app-error';
import { rawCells } from './cells';
import { activeSpreadsheet, type GoogleSheet, type GoogleSpreadsheet } from './google';
import { keptSettings } from './kept-settings';
import { readMarks, type SheetMarks } from './marks';
import { readProjectData } from './project-files';
import { textSetting, wordsIn } from './settings';

export interface OpenSheet {
  readonly key: SheetKey;
  readonly sheet: GoogleSheet;
  readonly sheetId: number;
  /** Name on the tab. */
  readonly name: string;
  /** Marked columns only: key → 0-based index. */
  readonly markedColumns: ReadonlyMap<string, number>;
}

export interface OpenWorkbook {
  readonly spreadsheet: GoogleSpreadsheet;
  readonly timeZone: string;
  readonly recognition: Recognition;
  /** Those of `recognition`, with the team's own words. */
  readonly choiceLabels: ChoiceLabels;
  readonly readData: typeof readProjectData;
  readonly sheets: ReadonlyMap<SheetKey, OpenSheet>;
  /** Marks by sheet id, as they were when the workbook was opened. */
  readonly marks: ReadonlyMap<number, SheetMarks>;
  /** All tabs, ours or not, in order. */
  readonly allSheets: readonly GoogleSheet[];
  /** Throws SHEET_MISSING, and NOT_SET_UP where none of our sheets is there. */
  sheetOf(key: SheetKey): OpenSheet;
  /** The sheet's rows; one round trip the first time. Throws as `sheetOf`. */
  read<S extends SheetKey>(key: S): RawTable & { readonly sheet: S };
  /** As `read`, or null when the sheet is not there. */
  readIfThere<S extends SheetKey>(key: S): (RawTable & { readonly sheet: S }) | null;
  /**
   * Some rows only, in one round trip more than `read` where the columns have lost a mark; all rows when they were read
   * already. Without headers.
   */
  readRows(open: OpenSheet, first: number, last: number): RawTable;
  /** 0-based index by column key. One round trip where a mark was lost, unless the sheet was read. */
  columnsOf(open: OpenSheet): ReadonlyMap<string, number>;
  /** Header texts by column key. One round trip unless the sheet was read. */
  headersOf(key: SheetKey): ReadonlyMap<string, string> | undefined;
  /** Forgets what was read of a sheet, after writing to it. */
  forget(key: SheetKey): void;
  /** Trimmed text of a setting, its default when it is missing. */
  setting(key: SettingKey): string;
  /** What Settings adds to an open list. */
  ownWords(vocabulary: OpenVocabulary): readonly string[];
  /** Language code of the Settings sheet, else of the spreadsheet's locale, such as `en`. */
  language(): string;
}

/**
 * One round trip: structure. The columns of a sheet are looked up when they are first asked for.
 *
 * @param isLive takes the settings kept with the spreadsheet, which may be older than their sheet
 */
export function openWorkbook(recognition: Recognition, { isLive = false } = {}): OpenWorkbook {
  const spreadsheet = activeSpreadsheet();
  const allSheets = spreadsheet.getSheets();
  const marks = readMarks(allSheets);
  const sheets = new Map<SheetKey, OpenSheet>();
  const isNamed = (name: string, key: SheetKey) => recognition.sheetKeyOf(name) === key;
  for (const sheet of allSheets) {
    const sheetId = sheet.getSheetId();
    const found = marks.get(sheetId);
    if (!found?.key) continue;
    const name = sheet.getName();
    // A duplicated tab carries the marks of its original: the one that bears the name is the original.
    const first = sheets.get(found.key);
    if (first && (isNamed(first.name, first.key) || !isNamed(name, first.key))) continue;
    sheets.set(found.key, {
      key: found.key,
      sheet,
      sheetId,
      name,
      get markedColumns() {
        return found.columns;
      },
    });
  }

  const tables = new Map<SheetKey, RawTable>();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();

  function sheetOf(key: SheetKey): OpenSheet {
    const open = sheets.get(key);
    if (!open) throw new AppError(sheets.size === 0 ? 'NOT_SET_UP' : 'SHEET_MISSING', { sheet: key });
    return open;
  }
  function read<S extends SheetKey>(key: S): RawTable & { readonly sheet: S } {
    const open = sheetOf(key);
    let table = tables.get(key);
    if (!table) {
      table = readTable(open, recognition, timeZone);
      tables.set(key, table);
    }
    return { ...table, sheet: key };
  }
  const readIfThere = <S extends SheetKey>(key: S) => (sheets.has(key) ? read(key) : null);

  const kept = isLive ? keptSettings(spreadsheet) : null;
  const setting = (key: SettingKey) =>
    kept ? (kept[key] ?? settingDefaults[key]) : textSetting(readIfThere('settings'), key);
  const ownWords = (vocabulary: OpenVocabulary) => wordsIn(setting(ownWordsKey(vocabulary)));
  const choiceLabels = recognition.labelsWith(ownWords);
  const headers = new Map<SheetKey, Pick<RawTable, 'columnIndexes' | 'headers'>>();
  const columnsRead = (open: OpenSheet) => {
    const known = tables.get(open.key) || headers.get(open.key) || readHeaders(open, recognition);
    headers.set(open.key, known);
    return known;
  };
  const columnsFound = (open: OpenSheet) =>
    isWhole(open) ? open.markedColumns : columnsRead(open).columnIndexes;

  return {
    spreadsheet,
    timeZone,
    recognition: { ...recognition, choiceLabels },
    choiceLabels,
    readData: readProjectData,
    sheets,
    marks,
    allSheets,
    sheetOf,
    read,
    readIfThere,
    readRows(open, first, last) {
      const known = tables.get(open.key);
      if (known) return known;
      const columnIndexes = columnsFound(open);
      const width = Math.max(...columnIndexes.values()) + 1;
      const values: unknown[][] = open.sheet.getRange(first, 1, last - first + 1, width).getValues();
      const cells = rawCells(values, timeZone);
      return { sheet: open.key, columnIndexes, headers: new Map(), cells, firstRow: first };
    },
    columnsOf: columnsFound,
    headersOf(key) {
      const open = sheets.get(key);
      return open && columnsRead(open).headers;
    },
    forget: (key) => {
      tables.delete(key);
      headers.delete(key);
    },
    setting,
    ownWords,
    language() {
      const chosen = setting('language').toLowerCase();
      if (chosen !== 'auto') return chosen;
      return (spreadsheet.getSpreadsheetLocale() || 'en').slice(0, 2).toLowerCase();
    },
  };
}

/** Our columns by mark, else by header; the headers as they stand. */
function columnsIn(
  open: OpenSheet,
  headerRow: readonly string[],
  recognition: Recognition,
): Pick<RawTable, 'columnIndexes' | 'headers'> {
  const columnIndexes = new Map(open.markedColumns);
  const taken = new Set(columnIndexes.values());
  // Of a sheet with all its marks no header is looked up.
  (isWhole(open) ? [] : headerRow).forEach((header, index) => {
    const key = header && !taken.has(index) ? recognition.columnKeyOf(open.key, header) : null;
    if (key && !columnIndexes.has(key)) columnIndexes.set(key, index);
  });
  const headers = new Map<string, string>();
  for (const [key, index] of columnIndexes) headers.set(key, headerRow[index] || '');
  return { columnIndexes, headers };
}

const isWhole = ({ key, markedColumns }: OpenSheet): boolean =>
  columnsOf(key).every((column) => markedColumns.has(column.key));

/** One round trip. */
function readTable(open: OpenSheet, recognition: Recognition, timeZone: string): RawTable {
  const values: unknown[][] = open.sheet.getDataRange().getValues();
  const headers = (values[0] || []).map((cell) => String(cell));
  return {
    sheet: open.key,
    ...columnsIn(open, headers, recognition),
    cells: rawCells(values.slice(1), timeZone),
  };
}

/** One round trip. */
function readHeaders(open: OpenSheet, recognition: Recognition): Pick<RawTable, 'columnIndexes' | 'headers'> {
  const width = Math.max(1, open.sheet.getMaxColumns());
  const [row = []]: unknown[][] = open.sheet.getRange(1, 1, 1, width).getValues();
  return columnsIn(
    open,
    row.map((cell) => String(cell)),
    recognition,
  );
}

/** Formula texts below the header, `''` where there is none; row 2 of the sheet first. One round trip. */
export const readFormulas = (open: OpenSheet): readonly (readonly string[])[] =>
  open.sheet.getDataRange().getFormulas().slice(1);
