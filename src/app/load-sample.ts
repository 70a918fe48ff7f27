/** The sample: a fictional portfolio for an empty workbook. */

import { decodeTable } from '../domain/cells/decode-table';
import { nativeFormulas } from '../domain/formulas/native-formulas';
import { recognise } from '../domain/recognition';
import { choiceLabel } from '../locales/choice-label';
import { type Language, languageOf, languages } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { Column } from '../schema/column';
import { sampleAccounts, sampleTeam } from '../schema/sample/accounts';
import { sampleContacts } from '../schema/sample/contacts';
import { sampleRelationships, sampleRoles } from '../schema/sample/network';
import { sampleActions, sampleGoals, sampleRatings } from '../schema/sample/plan';
import { ratingColumnKey } from '../schema/sheets/scoring';
import { columnsOf, type SheetKey, sheetKeys } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { appendRows, type RowValues } from '../sheets/append-rows';
import { daysLater } from '../sheets/calendar';
import type { WriteValue } from '../sheets/cell-entry';
import { today } from '../sheets/cells';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { showToast } from '../sheets/ui';

/** Throws WORKBOOK_NOT_EMPTY when one of our sheets has rows of the team's own; call it before anything is set up. */
export function assertNoRows(): void {
  refuseUnlessEmpty(openWorkbook(recognise(languages)));
}

/** Fills our sheets, which must be set up, and says what came in. Throws as `assertNoRows`. */
export function loadSample(): void {
  const { messages, code } = withDocumentLock(() => {
    const book = openWorkbook(recognise(languages));
    refuseUnlessEmpty(book);
    const language = languageOf(book.language());
    writeSample(book, language);
    book.sheets.get('accounts')?.sheet.activate();
    return language;
  });
  const facts = { accounts: sampleAccounts.rows.length, contacts: sampleContacts.rows.length };
  showToast(formatMessage(messages.sample.done, facts, code), messages.product);
}

function refuseUnlessEmpty(book: OpenWorkbook): void {
  for (const key of sheetKeys) {
    if (key === 'criteria' || key === 'settings') continue;
    const table = book.readIfThere(key);
    if (table && decodeTable(table, book.recognition.choiceLabels).rows.length > 0) {
      throw new AppError('WORKBOOK_NOT_EMPTY', { sheet: book.sheets.get(key)?.name ?? key });
    }
  }
}

const SAMPLE = [
  sampleTeam,
  sampleAccounts,
  sampleContacts,
  sampleRoles,
  sampleRelationships,
  sampleGoals,
  sampleActions,
];

function writeSample(book: OpenWorkbook, language: Language): void {
  const day = today(book.timeZone);
  for (const { sheet, rows } of SAMPLE) {
    const newId = newIdSeries();
    writeRows(
      book,
      sheet,
      rows.map((row, index) => sampleValues(sheet, row, day, language).set('id', newId(index))),
      language,
    );
  }
  const keys = language.workbook.defaultCriteria.map((criterion) => ratingColumnKey(criterion.key));
  const newId = newIdSeries();
  const ratings = sampleRatings.map((line, index): RowValues => {
    const [account = '', ...values] = line.split('|');
    const rated = keys.map((key, place): [string, WriteValue] => [
      key,
      values[place] ? Number(values[place]) : null,
    ]);
    return new Map<string, WriteValue>([
      ['account', account],
      ...rated,
      ['ratedOn', daysLater(day, -20)],
      ['id', newId(index)],
    ]);
  });
  writeRows(book, 'scoring', ratings, language);
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
      nativeFormulas(table, neighbourSheets(book), language.messages.tier),
    );
  }
}

/** A sample row as it goes into the sheet: choices by label, numbers as numbers, dates as ISO days. */
function sampleValues(
  key: SheetKey,
  row: ReadonlyMap<string, string>,
  day: string,
  language: Language,
): Map<string, WriteValue> {
  const values = new Map<string, WriteValue>();
  for (const column of columnsOf(key)) {
    const text = row.get(column.key);
    if (text !== undefined) values.set(column.key, sampleValue(column, text, day, language));
  }
  return values;
}

function sampleValue(column: Column, text: string, day: string, language: Language): WriteValue {
  switch (column.kind) {
    case 'choice':
    case 'choices':
      return text
        .split(', ')
        .map((choice) => choiceLabel(language.choices, column.choices, choice))
        .join(', ');
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
      return Number(text);
    case 'date':
      return daysLater(day, Number(text));
    default:
      return text;
  }
}
