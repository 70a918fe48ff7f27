/** Live check: after an edit, tells anew what it may have changed; *Check workbook* can recompute all of it. */

import { placeOf } from '../domain/cells/cell-value';
import { lookUpTable } from '../domain/cells/look-up-table';
import { accountColumnOf } from '../domain/cells/row-account';
import { type Area, rowsOf } from '../domain/check/check-context';
import { lookUpTables } from '../domain/check/check-tables';
import { type CheckLine, checkLines } from '../domain/check/check-text';
import { checkAreas } from '../domain/check/check-workbook';
import { columnsReferringTo, editScope, isTarget, lookUpColumns } from '../domain/check/edit-scope';
import {
  cellText,
  everywhereArea,
  referringArea,
  retoldTexts,
  touchedAreas,
  withChanges,
} from '../domain/check/live-check';
import { NO_NEIGHBOURS, nativeFormulas } from '../domain/formulas/native-formulas';
import type { Issue } from '../domain/issue';
import { recognise } from '../domain/recognition';
import { planRename, renameOf } from '../domain/renames/plan-rename';
import type { RawTable } from '../domain/table';
import { foldText } from '../domain/text/fold';
import { languageIn } from '../locales/languages';
import { headerOf, wordIssue } from '../locales/word-issue';
import type { ReferenceTarget } from '../schema/column';
import { columnsOf, type SheetKey, workbook } from '../schema/workbook';
import { type CellChange, cellChange, stillAsRead, writeCells } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { newIdSeries } from '../sheets/ids';
import { keepSettings } from '../sheets/kept-settings';
import { whenUnlocked } from '../sheets/lock';
import { isMarked, type MarkedSheet } from '../sheets/marks';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenSheet, type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';

/** The range of an edit event. */
export interface EditedRange {
  getSheet(): MarkedSheet & { getSheetId(): number };
  getRow(): number;
  getNumRows(): number;
  getColumn(): number;
  getNumColumns(): number;
}

/** Google leaves `oldValue` out when the cell was empty, `value` when it is now, and both on paste (platform 3.3). */
export interface EditEvent {
  readonly range: EditedRange;
  readonly value?: string;
  readonly oldValue?: string;
}

interface Edit {
  readonly open: OpenSheet;
  /** Touched rows, header left out. */
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlySet<string>;
  /** One cell, and it is known what stood there. */
  readonly isTold: boolean;
  readonly oldValue: string;
}

/** What follows an edit of these columns and rows of Criteria, as the sheet is then. */
type CriteriaFollower = (
  book: OpenWorkbook,
  criteria: RawTable,
  edited: { readonly columns: ReadonlySet<string>; readonly first: number; readonly last: number },
) => void;

/**
 * Writes Check cells, missing ids and formulas, and carries renames along. No round trip but one on a tab that is not ours.
 * Does nothing while another command is writing: *Check workbook* makes up for it.
 */
export function checkEdit({ range, value, oldValue }: EditEvent, followCriteria: CriteriaFollower): void {
  const tab = range.getSheet();
  // Columns are looked up behind the lock: while another command was writing they may have moved.
  if (isMarked(tab)) whenUnlocked(() => checkRange(tab.getSheetId(), range, followCriteria, value, oldValue));
}

function checkRange(
  sheetId: number,
  range: EditedRange,
  followCriteria: CriteriaFollower,
  value?: string,
  oldValue?: string,
): void {
  const book = openWorkbook(recognise(readProjectData), { isLive: true });
  const open = [...book.sheets.values()].find((known) => known.sheetId === sheetId);
  if (!open) return;
  const [first, rows] = [range.getRow(), range.getNumRows()];
  const [column, columns] = [range.getColumn() - 1, range.getNumColumns()];
  const edited = [...open.markedColumns].flatMap(([key, index]) =>
    index >= column && index < column + columns ? [key] : [],
  );
  const last = first + rows - 1;
  if (edited.length === 0 || last < 2) return;
  const edit = {
    open,
    first: Math.max(2, first),
    last,
    columns: new Set(edited),
    isTold: rows * columns === 1 && (value !== undefined || oldValue !== undefined),
    oldValue: oldValue || '',
  };
  const after = follow(book, edit);
  if (open.key === 'criteria') followCriteria(book, after, edit);
}

type Changes = Map<SheetKey, readonly CellChange[]>;

/**
 * Everything is read and computed before the first write: a read after a write would wait for it.
 *
 * @returns what was read of the sheet, as it is then
 */
function follow(book: OpenWorkbook, edit: Edit): RawTable {
  const { key } = edit.open;
  const { choiceLabels } = book;
  const scope = editScope(key, edit.columns);
  // Repeats and ids are looked for in all rows; formulas name the last row, and Scoring follows all criteria.
  const isWhole = scope.looksAround || edit.columns.has('id') || key === 'scoring' || key === 'criteria';
  const read = isWhole ? book.read(key) : book.readRows(edit.open, edit.first, edit.last);
  const rowNumbers = rowsTouched(edit, read);
  const areas: Area[] = [...touchedAreas(read, rowNumbers, scope, choiceLabels)];
  const filled = new Set(areas.flatMap(({ rows }) => rows.map(({ rowNumber }) => rowNumber)));
  const changes: Changes = renamedCells(book, edit);
  add(changes, key, missingCells(book, edit, read, filled));

  // As the sheets will be once all is written.
  const changed = new Map<SheetKey, RawTable>();
  const tableOf = (sheet: SheetKey) => {
    const table = changed.get(sheet) || book.readIfThere(sheet);
    const known = table && !changed.has(sheet) ? withChanges(table, changes.get(sheet) || []) : table;
    if (known) changed.set(sheet, known);
    return known;
  };
  const lookUp = lookUpTables(
    book.sheets.keys(),
    // It is the table of the sheet asked for.
    <S extends SheetKey>(sheet: S) => tableOf(sheet) as (RawTable & { readonly sheet: S }) | null,
    choiceLabels,
  );
  if (scope.everywhere.size > 0) {
    const rows = rowsOf(lookUp, key);
    const accounts = accountsTouched(edit, areas);
    areas.push(everywhereArea(tableOf(key) || read, rows, filled, accounts, scope, choiceLabels));
  }
  const names = edit.isTold ? namesTouched(edit, read) : null;
  for (const [sheet, columns] of scope.referring) {
    const table = tableOf(sheet);
    const isOut = (columnKey: string, rowNumber: number) =>
      sheet === key && (scope.everywhere.has(columnKey) || filled.has(rowNumber));
    if (table) areas.push(referringArea(table, columns, names, isOut, choiceLabels));
  }

  const issues = checkAreas(lookUp, areas, checkSurroundings(book));
  for (const sheet of new Set(areas.map((area) => area.sheet))) {
    const table = sheet === key ? read : tableOf(sheet);
    if (!table) continue;
    const texts = retoldTexts(
      table,
      areas.filter((area) => area.sheet === sheet),
      sheet === key ? rowNumbers.filter((rowNumber) => !filled.has(rowNumber)) : [],
      linesOf(
        book,
        issues.filter((issue) => issue.sheet === sheet),
      ),
      () => headersIn(book, table),
    );
    add(
      changes,
      sheet,
      [...texts].map(([rowNumber, text]) => cellChange(rowNumber, 'check', text)),
    );
  }
  write(book, changes);
  if (key === 'settings') keepSettings(book.spreadsheet, book.read(key));
  return withChanges(read, changes.get(key) || []);
}

function add(changes: Changes, sheet: SheetKey, cells: readonly CellChange[]): void {
  if (cells.length > 0) changes.set(sheet, [...(changes.get(sheet) || []), ...cells]);
}

function rowsTouched({ first, last }: Edit, { firstRow = 2, cells }: RawTable): readonly number[] {
  const count = Math.min(last, firstRow + cells.length - 1) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

/** Accounts that the touched rows belong to, and belonged to, folded; null: all. */
function accountsTouched({ open, columns, isTold, oldValue }: Edit, areas: readonly Area[]) {
  if (accountColumnOf(open.key) !== 'account' || (columns.has('account') && !isTold)) return null;
  const names = areas.flatMap(({ rows }) => rows.map(({ values }) => String(values.account ?? '')));
  const accounts = new Set((columns.has('account') ? [oldValue, ...names] : names).map(foldText));
  return accounts.has('') ? null : accounts;
}

/** What other rows may call the touched row, or have called it; folded. */
function namesTouched({ open, first, columns, oldValue }: Edit, table: RawTable): ReadonlySet<string> {
  const keys = columns.has('account') ? lookUpColumns(open.key) : columns;
  const texts = [...keys].map((columnKey) => cellText(table, first, columnKey));
  return new Set([oldValue, ...texts].map(foldText).filter(Boolean));
}

/** Ids of rows that have none or that of the row they were copied from, and native formulas that are missing. */
function missingCells(
  book: OpenWorkbook,
  { open: { key }, columns }: Edit,
  table: RawTable,
  rowNumbers: ReadonlySet<number>,
): readonly CellChange[] {
  const counts = new Map<string, number>();
  const idIndex = placeOf(table, 'id');
  if (columns.has('id')) {
    for (const cells of table.cells) {
      const id = String(cells[idIndex] ?? '');
      counts.set(id, (counts.get(id) || 0) + 1);
    }
  }
  const rows = [...rowNumbers].filter((rowNumber) => {
    const id = cellText(table, rowNumber, 'id');
    const count = counts.get(id) ?? 1;
    counts.set(id, count - 1);
    return idIndex >= 0 && (id === '' || count > 1);
  });
  const newId = rows.length > 0 ? newIdSeries() : String;
  const ids = rows.map((rowNumber, index) => cellChange(rowNumber, 'id', newId(index)));
  const calculated = columnsOf(key).filter(({ kind }) => kind === 'formula');
  const isCleared = calculated.some((column) => columns.has(column.key));
  const unfilled = calculated.length > 0 ? (isCleared ? [...rowNumbers] : rows) : [];
  if (unfilled.length === 0) return ids;
  const neighbours = key === 'scoring' ? neighbourSheets(book) : NO_NEIGHBOURS;
  const tierWords = () => languageIn(book).messages.tier;
  const formulas = [...nativeFormulas(table, neighbours, tierWords)];
  return [
    ...ids,
    ...unfilled.flatMap((rowNumber) =>
      formulas.flatMap(([columnKey, formula]) =>
        cellText(table, rowNumber, columnKey) === ''
          ? [cellChange(rowNumber, columnKey, formula(rowNumber))]
          : [],
      ),
    ),
  ];
}

/** Cells that name the row by the name it had. A pasted block does not tell the old names. */
function renamedCells(
  book: OpenWorkbook,
  { open: { key }, first, columns, isTold, oldValue }: Edit,
): Changes {
  const changes: Changes = new Map();
  if (!isTold || oldValue === '' || !isTarget(key) || !columns.has(workbook[key].nameColumn)) return changes;
  const targetRows = (target: ReferenceTarget) => {
    const table = book.readIfThere(target);
    return table ? lookUpTable(table, book.choiceLabels).rows : [];
  };
  const rename = renameOf(key, targetRows(key), first, oldValue);
  if (!rename) return changes;
  for (const [sheet, referring] of columnsReferringTo(key)) {
    const open = book.sheets.get(sheet);
    const table = book.readIfThere(sheet);
    if (!open || !table) continue;
    add(changes, sheet, stillAsRead(open, table, planRename(rename, table, referring, targetRows)));
  }
  return changes;
}

/** Most edits are right, and need no wording. */
function linesOf(book: OpenWorkbook, issues: readonly Issue[]): ReadonlyMap<number, readonly CheckLine[]> {
  if (issues.length === 0) return new Map();
  const language = languageIn(book);
  return checkLines(issues, (issue) => {
    const header = headerOf(issue, book.headersOf, language);
    return { header, ...wordIssue(issue, header, language) };
  });
}

function headersIn(book: OpenWorkbook, { sheet, columnIndexes }: RawTable): ReadonlyMap<string, string> {
  const language = languageIn(book);
  return new Map(
    [...columnIndexes.keys()].map((columnKey) => [
      columnKey,
      headerOf({ sheet, columnKey }, book.headersOf, language),
    ]),
  );
}

function write(book: OpenWorkbook, changes: Changes): void {
  for (const [sheet, cells] of changes) {
    const open = book.sheets.get(sheet);
    if (open) writeCells(open, book.columnsOf(open), columnsOf(sheet), cells);
  }
}
