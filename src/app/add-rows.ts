/** Rows that the map's forms add, and their undo. */

import { placeOf } from '../domain/cells/cell-value';
import { decodeCell } from '../domain/cells/decode-cell';
import { groupedBy } from '../domain/grouped-by';
import { recognise } from '../domain/recognition';
import type { ChoiceLabels, RawCell, RawTable } from '../domain/table';
import { cleanText } from '../domain/text/clean';
import { choiceLabels } from '../locales/choice-label';
import { type Language, languageIn } from '../locales/languages';
import { sheetWords } from '../locales/sheet-words';
import { columnNames } from '../locales/word-issue';
import type { AddedRows, Answers, ParametersOf } from '../rpc/contract';
import type { NewRow, RowPlace } from '../rpc/parameter-kinds';
import type { Column } from '../schema/column';
import { columnsOf } from '../schema/workbook';
import { badRequest } from '../sheets/app-error';
import { placeRows } from '../sheets/append-rows';
import { assertOpen, assertWritable } from '../sheets/assert-writable';
import type { WriteValue } from '../sheets/cell-entry';
import { ensureSheet } from '../sheets/ensure-sheet';
import { newIdSeries } from '../sheets/ids';
import { locateRows } from '../sheets/locate-rows';
import { withDocumentLock } from '../sheets/lock';
import { type OpenSheet, type OpenWorkbook, openWorkbook, readFormulas } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { columnsNeeded } from '../sheets/write-together';

/**
 * Appends the rows under the document's lock; Touchpoints is made when it is missing. All is looked at before the first
 * write: throws BAD_REQUEST for what a column cannot hold, SHEET_MISSING, COLUMN_MISSING, PROTECTED, MERGED_CELLS, NO_ROOM.
 */
export function addRows({ rows }: ParametersOf<'addRows'>): AddedRows {
  return withDocumentLock(() => {
    const before = openWorkbook(recognise(readProjectData));
    const language = languageIn(before);
    const newId = newIdSeries();
    const added = rows.map((row, index) => {
      const id = newId(index);
      const values = valuesOf(row, before.choiceLabels, language).set('id', id);
      return { sheet: row.sheet, row: 0, id, values };
    });
    const bySheet = [...groupedBy(added, ({ sheet }) => sheet)];
    // The other sheets are essential: Set up makes them.
    const there = bySheet.filter(([key]) => key !== 'touchpoints' || before.sheets.has(key));
    const isMade = there.length < bySheet.length;
    for (const [key, list] of there) {
      const used = list.flatMap(({ values }) => [...values.keys()]);
      columnsNeeded(before, before.sheetOf(key), used, columnNames(language));
    }
    assertWritable(
      before,
      there.map(([key, list]) => [before.sheetOf(key), list.length]),
    );
    const words = () => sheetWords(language, readProjectData, before.ownWords);
    const book = isMade ? ensureSheet(before, 'touchpoints', words()) : before;
    const writes = bySheet.map(([key, list]) => {
      const values = list.map((one) => one.values);
      return { list, write: placeRows(book.sheetOf(key), book.read(key), columnsOf(key), values) };
    });
    for (const { list, write } of writes) {
      const first = write();
      list.forEach((one, index) => {
        one.row = first + index;
      });
    }
    return {
      rows: added.map(({ sheet, row, id }) => ({ sheet, row, id })),
      made: isMade ? [book.sheetOf('touchpoints').name] : [],
    };
  });
}

/** What no cell of the column can hold; a slip in an open list and an odd e-mail are kept, and the check asks about them. */
const REFUSED = /^(UNKNOWN_CHOICE|NOT_A_DATE|NOT_A_NUMBER|NOT_WHOLE|OUT_OF_RANGE)$/;

/** As they go into the sheet: choices by label. Blanks are left out. */
function valuesOf(
  { sheet, cells }: NewRow,
  labels: ChoiceLabels,
  { choices }: Language,
): Map<string, WriteValue> {
  const values = new Map<string, WriteValue>();
  for (const [key, raw] of Object.entries({ account: '', ...cells })) {
    const column = columnsOf(sheet).find((known) => known.key === key);
    const isBlank = cleanText(String(raw)) === '';
    const isOurs = !column || column.kind === 'check' || column.kind === 'formula' || key === 'id';
    const { value = null, problem } = isOurs ? {} : decodeCell(raw, column, labels);
    if (isOurs || (isBlank && key === 'account') || REFUSED.test(problem?.code || ''))
      throw badRequest(`${sheet} → ${key}: ${raw}`);
    if (isBlank) continue;
    if ('choices' in column && value !== null)
      values.set(key, choiceLabels(choices, column.choices, [value].flat().map(String)));
    else values.set(key, column.kind === 'date' || typeof value === 'number' ? (value as WriteValue) : raw);
  }
  return values;
}

/**
 * Takes added rows away again, whole rows, under the document's lock. A row stays where its id is no longer there exactly
 * once, or where somebody has written into it since. Throws PROTECTED before the first is gone.
 */
export function removeRows({ rows }: ParametersOf<'removeRows'>): Answers['removeRows'] {
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const asked = [...groupedBy(rows, ({ sheet }) => sheet)].flatMap(([key, list]) => {
      const open = book.sheets.get(key);
      const table = book.readIfThere(key);
      if (!open || !table) return [];
      return [{ open, table, numbers: untouched(book, open, table, list) }];
    });
    const everyColumn = ({ sheet }: (typeof asked)[number]['open']) =>
      Array.from({ length: sheet.getMaxColumns() }, (_, index) => index);
    assertOpen(
      asked.map(({ open }) => [open.sheet, everyColumn(open)]),
      2,
    );
    let removed = 0;
    for (const { open, table, numbers } of asked) {
      const locate = locateRows(open, table);
      const now = numbers.flatMap((number) => locate(number) ?? []).sort((left, right) => right - left);
      const lowest = now[now.length - 1];
      if (lowest === undefined) continue;
      const [rowCount, count] = [open.sheet.getMaxRows(), now.length];
      // A sheet needs a row below its header at any time.
      if (rowCount === count + 1) open.sheet.insertRowsAfter(rowCount, count);
      for (const number of now) open.sheet.deleteRow(number);
      // As many rows as before, and within reach of dropdowns; unless the sheet had to grow for these.
      const lastInside = rowCount - count - 1;
      if (lowest <= lastInside) open.sheet.insertRowsAfter(lastInside, count);
      removed += now.length;
    }
    return { removed, left: rows.length - removed };
  });
}

/** Numbers of the rows that are there exactly once and as they were added. */
function untouched(
  book: OpenWorkbook,
  open: OpenSheet,
  table: RawTable,
  rows: readonly RowPlace[],
): readonly number[] {
  const { cells: lines, columnIndexes } = table;
  const ours = new Set(columnIndexes.values());
  const formulas = readFormulas(open);
  const ids = lines.map((line) => line[placeOf(table, 'id')]);
  // What the check writes changes by itself.
  const columns = columnsOf(open.key).filter(({ kind }) => !/^(id|check|formula)$/.test(kind));
  const isOurs = (offset: number, cells: NewRow['cells'] | undefined) => {
    const line = lines[offset] || [];
    const isAsAdded = (column: Column) => {
      const meaning = (cell: RawCell = '') => JSON.stringify(decodeCell(cell, column, book.choiceLabels));
      return !cells || meaning(line[placeOf(table, column.key)]) === meaning(cells[column.key]);
    };
    return (
      !line.some((cell, index) => cell !== '' && !ours.has(index) && !(formulas[offset] || [])[index]) &&
      columns.every(isAsAdded)
    );
  };
  const numbers = rows.flatMap(({ id, cells }) => {
    const at = id === '' ? -1 : ids.indexOf(id);
    return at >= 0 && ids.lastIndexOf(id) === at && isOurs(at, cells) ? at + 2 : [];
  });
  return [...new Set(numbers)];
}
