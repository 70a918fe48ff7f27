/** The sample: a fictional portfolio for an empty workbook. */

import { rowsIn } from '../domain/cells/rows-in';
import { nativeFormulas } from '../domain/formulas/native-formulas';
import { recognise } from '../domain/recognition';
import { choiceLabels } from '../locales/choice-label';
import { type Language, languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { sheetWords } from '../locales/sheet-words';
import { type Column, isNumberColumn } from '../schema/column';
import { defaultCriteria } from '../schema/ready-criteria';
import type { Sample } from '../schema/sample/sample';
import { ratingColumnKey } from '../schema/sheets/scoring';
import { columnsOf, type SheetKey, sheetKeys } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { appendRows, type RowValues } from '../sheets/append-rows';
import { daysLater } from '../sheets/calendar';
import type { WriteValue } from '../sheets/cell-entry';
import { today } from '../sheets/cells';
import { ensureSheet } from '../sheets/ensure-sheet';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { showToast } from '../sheets/ui';

/** Throws WORKBOOK_NOT_EMPTY when one of our sheets has rows of the team's own; call it before anything is set up. */
export function assertNoRows(): void {
  refuseUnlessEmpty(openWorkbook(recognise(readProjectData)));
}

/** Fills our sheets, which must be set up, and says what came in. Throws as `assertNoRows`. */
export function loadSample(): void {
  // The build writes this file from a value of this type.
  const sample = readProjectData('sample') as Sample;
  const { messages, code } = withDocumentLock(() => {
    const before = openWorkbook(recognise(readProjectData));
    refuseUnlessEmpty(before);
    const language = languageIn(before);
    const words = sheetWords(language, readProjectData, () => []);
    const book = ensureSheet(before, 'history', words);
    writeSample(book, sample, language);
    book.sheets.get('accounts')?.sheet.activate();
    return language;
  });
  const rowsOf = (key: SheetKey) => sample.tables.find(({ sheet }) => sheet === key)?.rows.length || 0;
  const facts = { accounts: rowsOf('accounts'), contacts: rowsOf('contacts') };
  showToast(formatMessage(messages.sample.done, facts, code), messages.product);
}

function refuseUnlessEmpty(book: OpenWorkbook): void {
  for (const key of sheetKeys) {
    if (key === 'criteria' || key === 'settings') continue;
    if (rowsIn(book, key).length > 0) {
      throw new AppError('WORKBOOK_NOT_EMPTY', { sheet: book.sheets.get(key)?.name ?? key });
    }
  }
}

function writeSample(book: OpenWorkbook, { tables, ratings }: Sample, language: Language): void {
  const day = today(book.timeZone);
  for (const { sheet, rows } of tables) {
    const newId = newIdSeries();
    writeRows(
      book,
      sheet,
      rows.map((row, index) => sampleValues(sheet, row, day, language).set('id', newId(index))),
      language,
    );
  }
  const keys = defaultCriteria.map(([id]) => ratingColumnKey(id));
  const newId = newIdSeries();
  const rated = ratings.map((line, index): RowValues => {
    const [account = '', ...values] = line.split('|');
    const byKey = keys.map((key, place): [string, WriteValue] => [
      key,
      values[place] ? Number(values[place]) : null,
    ]);
    return new Map<string, WriteValue>([
      ['account', account],
      ...byKey,
      ['ratedOn', daysLater(day, -20)],
      ['id', newId(index)],
    ]);
  });
  writeRows(book, 'scoring', rated, language);
}

function writeRows(book: OpenWorkbook, key: SheetKey, rows: readonly RowValues[], language: Language): void {
  const open = book.sheets.get(key);
  const table = book.readIfThere(key);
  if (open && table) {
    appendRows(
      open,
      table,
      columnsOf(key),
      rows,
      nativeFormulas(table, neighbourSheets(book), () => language.messages.tier),
    );
  }
}

/** A sample row as it goes into the sheet: choices by label, numbers as numbers, dates as ISO days. */
function sampleValues(
  key: SheetKey,
  row: Readonly<Record<string, string>>,
  day: string,
  language: Language,
): Map<string, WriteValue> {
  const values = new Map<string, WriteValue>();
  for (const column of columnsOf(key)) {
    const text = row[column.key];
    if (text !== undefined) values.set(column.key, sampleValue(column, text, day, language));
  }
  return values;
}

function sampleValue(column: Column, text: string, day: string, language: Language): WriteValue {
  if ('choices' in column) return choiceLabels(language.choices, column.choices, text.split(', '));
  if (column.kind === 'date') return daysLater(day, Number(text));
  return isNumberColumn(column) ? Number(text) : text;
}
