/** Map: the people of an account with their roles and ties, and going between a person on it and the row in the sheet. */

import { decodeTable } from '../domain/cells/decode-table';
import { checkTables } from '../domain/check/check-tables';
import { type MapAnswer, mapSheets } from '../domain/map/map-answer';
import { packMap } from '../domain/map/pack-map';
import { cutMap } from '../domain/map/pieces';
import { groupOf } from '../domain/organisation/company-group';
import { recognise } from '../domain/recognition';
import { foldText } from '../domain/text/fold';
import { languageOf } from '../locales/languages';
import type { Answers, ParametersOf, PersonView } from '../rpc/contract';
import { AppError } from '../sheets/app-error';
import { today } from '../sheets/cells';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { currentRow, selectRow } from '../sheets/selection';
import { numberSetting } from '../sheets/settings';

const decode = (book: OpenWorkbook, sheet: 'contacts') =>
  decodeTable(book.read(sheet), book.recognition.choiceLabels);

/** At most one read a sheet. Throws COLUMN_MISSING, and NO_SUCH_ACCOUNT when neither Accounts nor Contacts knows it. */
export function getMap({ account, isGroup, piece }: ParametersOf<'getMap'>): MapAnswer {
  const book = openWorkbook(recognise(readProjectData));
  if (!book.read('contacts').columnIndexes.has('account')) {
    const { columns, sheets } = languageOf(book.language(), readProjectData).workbook;
    const sheet = book.sheets.get('contacts')?.name ?? sheets.contacts;
    throw new AppError('COLUMN_MISSING', { column: columns.contacts.account[0], sheet });
  }
  const labels = book.recognition.choiceLabels;
  const others = mapSheets.filter((sheet) => sheet !== 'contacts');
  const settings = book.readIfThere('settings');
  const companies = () => checkTables(book.readIfThere, labels, ['accounts']).accounts?.rows ?? [];
  const map = packMap(
    account,
    isGroup ? groupOf(account, companies()) : [account],
    { ...checkTables(book.readIfThere, labels, others), contacts: decode(book, 'contacts') },
    {
      today: today(book.timeZone),
      settings: {
        silentDays: numberSetting(settings, 'silentDays'),
        buyingTeamMinimum: numberSetting(settings, 'buyingTeamMinimum'),
        buyingTeamTypical: numberSetting(settings, 'buyingTeamTypical'),
      },
    },
  );
  const isAsked = (name: string | null) => foldText(name) === foldText(account);
  if (map.summary.people === 0 && !companies().some(({ values }) => isAsked(values.name)))
    throw new AppError('NO_SUCH_ACCOUNT', { account });
  return cutMap(map, piece);
}

/** Selects the person's row in Contacts. @param id id of the map: the row's own, or `row:` and its number */
export function showPerson({ id }: ParametersOf<'showPerson'>): Answers['showPerson'] {
  const book = openWorkbook(recognise(readProjectData));
  const open = book.sheets.get('contacts');
  const table = book.read('contacts');
  const idIndex = table.columnIndexes.get('id');
  const offset = table.cells.findIndex((cells) => idIndex !== undefined && cells[idIndex] === id);
  const rowNumber = id.startsWith('row:') ? Number(id.slice('row:'.length)) : offset + 2;
  if (!open || !(Number.isInteger(rowNumber) && rowNumber >= 2)) throw new AppError('NO_SUCH_ROW');
  selectRow(open.sheet, rowNumber, Math.max(...table.columnIndexes.values()) + 1);
  return { shown: true };
}

/** The person of the row the user stands on in Contacts, else nobody. */
export function selectedPerson(): Answers['selectedPerson'] {
  const book = openWorkbook(recognise(readProjectData));
  const open = book.sheets.get('contacts');
  const { sheetId, rowNumber } = currentRow(book.spreadsheet);
  if (!open || open.sheet.getSheetId() !== sheetId) return { account: null, id: null };
  const row = decode(book, 'contacts').rows.find((known) => known.rowNumber === rowNumber);
  return row
    ? { account: row.values.account, id: row.values.id ?? `row:${rowNumber}` }
    : { account: null, id: null };
}

/** Throws NO_SUCH_ROW when nobody has this id any more. */
export function getPerson({ id }: ParametersOf<'getPerson'>): PersonView {
  throw new AppError('NO_SUCH_ROW', { id });
}
