/** Live check: after an edit, looks at the touched rows only; *Check workbook* can recompute all of it. */

import { checkTables } from '../domain/check/check-tables';
import { checkRows } from '../domain/check/check-workbook';
import { NO_NEIGHBOURS, nativeFormulas } from '../domain/formulas/native-formulas';
import { recognise } from '../domain/recognition';
import type { RawTable } from '../domain/table';
import { languageOf } from '../locales/languages';
import { sentencesByRow } from '../locales/word-issue';
import { columnsOf, type SheetKey, workbook } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { type CellChange, changeCells } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { isMarked, type MarkedSheet } from '../sheets/marks';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenSheet, type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';

/** The range of an edit event; Google leaves out `value` on paste, so nothing else is used (platform 3.3). */
export interface EditedRange {
  getSheet(): MarkedSheet & { getSheetId(): number };
  getRow(): number;
  getNumRows(): number;
  getColumn(): number;
  getNumColumns(): number;
}

/**
 * Reads the edited sheet and those it refers to, once each, and writes Check cells, missing ids and formulas of the
 * touched rows. One round trip on a tab that is not ours, two where only the team's own columns were edited. Does nothing
 * while another command is writing: *Check workbook* makes up for it.
 */
export function checkEdit(range: EditedRange): void {
  if (!isMarked(range.getSheet())) return;
  const book = openWorkbook(recognise(readProjectData));
  const sheetId = range.getSheet().getSheetId();
  const open = [...book.sheets.values()].find(({ sheet }) => sheet.getSheetId() === sheetId);
  const first = Math.max(2, range.getRow());
  const last = range.getRow() + range.getNumRows() - 1;
  if (!open || last < 2 || !touchesOurColumns(range, open)) return;
  try {
    withDocumentLock(() => checkTouchedRows(book, open, first, last));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'LOCK_BUSY')) throw error;
  }
}

function touchesOurColumns(range: EditedRange, { markedColumns }: OpenSheet): boolean {
  const first = range.getColumn() - 1;
  const last = first + range.getNumColumns() - 1;
  return [...markedColumns.values()].some((index) => index >= first && index <= last);
}

const NO_SENTENCES: ReadonlyMap<number, string> = new Map();

function checkTouchedRows(book: OpenWorkbook, open: OpenSheet, first: number, last: number): void {
  const table = book.read(open.key);
  const rowNumbers: number[] = [];
  for (let row = first; row <= Math.min(last, table.cells.length + 1); row += 1) rowNumbers.push(row);
  const needed = sheetsNamedBy(open.key);
  const tables = checkTables(
    (sheet) => (needed.has(sheet) ? book.readIfThere(sheet) : null),
    book.recognition.choiceLabels,
  );
  // Most edits are right, and need no wording.
  const language = () => languageOf(book.language(), readProjectData);
  const issues = checkRows(tables, { sheet: open.key, rowNumbers }, checkSurroundings(book));
  const sentences =
    issues.length > 0
      ? sentencesByRow(issues, (sheet) => book.readIfThere(sheet)?.headers, language())
      : NO_SENTENCES;
  const filled = new Set(tables[open.key]?.rows.map(({ rowNumber }) => rowNumber));
  const formulas = nativeFormulas(
    table,
    open.key === 'scoring' ? neighbourSheets(book) : NO_NEIGHBOURS,
    () => language().messages.tier,
  );
  const newId = newIdSeries();
  const changes: CellChange[] = [];
  const idCounts = countIds(table);
  for (const rowNumber of rowNumbers) {
    const cell = (columnKey: string) =>
      table.cells[rowNumber - 2]?.[table.columnIndexes.get(columnKey) ?? -1];
    const check = sentences.get(rowNumber) ?? '';
    if (cell('check') !== undefined && cell('check') !== check) {
      changes.push({ rowNumber, columnKey: 'check', value: check });
    }
    if (!filled.has(rowNumber)) continue;
    // A row that was copied carries the id of its original.
    const id = String(cell('id') ?? '');
    if (id === '' || (idCounts.get(id) ?? 0) > 1) {
      changes.push({ rowNumber, columnKey: 'id', value: newId(changes.length) });
      idCounts.set(id, (idCounts.get(id) ?? 0) - 1);
    }
    for (const [columnKey, formula] of formulas) {
      if (cell(columnKey) === '') changes.push({ rowNumber, columnKey, value: formula(rowNumber) });
    }
  }
  if (changes.length > 0) changeCells(open, table, columnsOf(open.key), changes);
}

/** How many rows carry each id. */
function countIds(table: RawTable): Map<string, number> {
  const index = table.columnIndexes.get('id') ?? -1;
  const counts = new Map<string, number>();
  for (const cells of table.cells) {
    const id = String(cells[index] ?? '');
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The sheet itself, and those its references look into. */
function sheetsNamedBy(key: SheetKey): ReadonlySet<SheetKey> {
  const named = new Set<SheetKey>([key]);
  for (const column of workbook[key].columns) if (column.kind === 'reference') named.add(column.target);
  if (key === 'relationships' || key === 'roles') named.add('team');
  if (key === 'scoring') named.add('criteria');
  return named;
}
