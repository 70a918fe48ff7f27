/** Map: the people of an account or a group with their roles and ties, one person's details, and the way to the row in the sheet. */

import { decodeTable } from '../domain/cells/decode-table';
import { cellsIn, rowsIn } from '../domain/cells/rows-in';
import { checkTables } from '../domain/check/check-tables';
import { plainCell } from '../domain/check/fixes/cell-fix';
import { latestTouchpoints } from '../domain/map/latest-touchpoints';
import { type MapAnswer, type MapColumns, sheetsIn } from '../domain/map/map-answer';
import { packMap } from '../domain/map/pack-map';
import { cutMap } from '../domain/map/pieces';
import { groupOf } from '../domain/organisation/company-group';
import { recognise } from '../domain/recognition';
import type { RawTable } from '../domain/table';
import { foldText } from '../domain/text/fold';
import { languageIn } from '../locales/languages';
import { columnNames } from '../locales/word-issue';
import type { Answers, ParametersOf, PersonView } from '../rpc/contract';
import { AppError, noSuchAccount } from '../sheets/app-error';
import { today } from '../sheets/cells';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { currentRow, selectRow } from '../sheets/selection';
import { numberSetting } from '../sheets/settings';
import { columnsNeeded } from '../sheets/write-together';

const decode = (book: OpenWorkbook, sheet: 'contacts') => decodeTable(book.read(sheet), book.choiceLabels);

/** At most one read a sheet. Throws COLUMN_MISSING, and NO_SUCH_ACCOUNT when neither Accounts nor Contacts knows it. */
export function getMap({ account, isGroup, piece }: ParametersOf<'getMap'>): MapAnswer {
  const book = openWorkbook(recognise(readProjectData));
  const contacts = decode(book, 'contacts');
  columnsNeeded(book, book.sheetOf('contacts'), ['account'], (sheet, key) =>
    columnNames(languageIn(book))(sheet, key),
  );
  const labels = book.choiceLabels;
  // The build writes the file from a value of this type.
  const columns = readProjectData('map-columns') as MapColumns;
  const others = sheetsIn(columns).filter((sheet) => sheet !== 'contacts');
  const settings = book.readIfThere('settings');
  const companies = () => rowsIn(book, 'accounts');
  const map = packMap(
    account,
    isGroup ? groupOf(account, companies()) : [account],
    { ...checkTables(book.readIfThere, labels, others), contacts },
    {
      today: today(book.timeZone),
      settings: {
        silentDays: numberSetting(settings, 'silentDays'),
        buyingTeamMinimum: numberSetting(settings, 'buyingTeamMinimum'),
        buyingTeamTypical: numberSetting(settings, 'buyingTeamTypical'),
      },
    },
    columns,
  );
  const isAsked = (name: string | null) => foldText(name) === foldText(account);
  if (map.summary.people === 0 && !companies().some(({ values }) => isAsked(values.name)))
    throw noSuchAccount(account);
  return cutMap(map, piece);
}

/** 1-based. @param id id of the map: the row's own, or `row:` and its number. Throws NO_SUCH_ROW when nobody has it any more. */
function rowOf(table: RawTable, id: string): number {
  const rowNumber = id.startsWith('row:')
    ? Number(id.slice('row:'.length))
    : cellsIn(table, 'id').indexOf(id) + 2;
  if (!Number.isInteger(rowNumber) || rowNumber < 2) throw new AppError('NO_SUCH_ROW');
  return rowNumber;
}

/** Selects the person's row in Contacts. */
export function showPerson({ id }: ParametersOf<'showPerson'>): Answers['showPerson'] {
  const book = openWorkbook(recognise(readProjectData));
  const table = book.read('contacts');
  const lastColumn = Math.max(...table.columnIndexes.values()) + 1;
  selectRow(book.sheetOf('contacts').sheet, rowOf(table, id), lastColumn);
  return { shown: true };
}

/** The person of the row the user stands on in Contacts, else nobody. */
export function selectedPerson(): Answers['selectedPerson'] {
  const book = openWorkbook(recognise(readProjectData));
  const open = book.sheets.get('contacts');
  const { sheetId, rowNumber } = currentRow(book.spreadsheet);
  if (!open || open.sheet.getSheetId() !== sheetId) return { account: null, id: null };
  const { rows } = decode(book, 'contacts');
  const row = rows.find((known) => known.rowNumber === rowNumber);
  if (!row) return { account: null, id: null };
  const { account, id } = row.values;
  // A copied row repeats its id: on the map it goes by its number, as a row without one does.
  const isFirst = rows.find(({ values }) => values.id === id && values.account === account) === row;
  return { account, id: id !== null && isFirst ? id : `row:${rowNumber}` };
}

/** One read of Contacts, one of Touchpoints. Throws NO_SUCH_ROW when nobody has this id any more. */
export function getPerson({ id }: ParametersOf<'getPerson'>): PersonView {
  const book = openWorkbook(recognise(readProjectData));
  const table = book.read('contacts');
  const { rows } = decode(book, 'contacts');
  const row = rowOf(table, id);
  const person = rows.find(({ rowNumber }) => rowNumber === row);
  const raw = table.cells[row - 2];
  if (!person || !raw) throw new AppError('NO_SUCH_ROW');
  const cells = [...table.columnIndexes].flatMap(([key, index]) => {
    const cell = plainCell(raw[index] ?? '');
    return cell === '' ? [] : [[key, cell] as const];
  });
  const values = Object.entries(person.values).filter(([, value]) => value !== null && value.length > 0);
  return {
    sheet: book.sheetOf('contacts').name,
    row,
    id: person.values.id || '',
    cells: Object.fromEntries(cells),
    // Blanks are left out.
    values: Object.fromEntries(values) as PersonView['values'],
    touchpoints: latestTouchpoints(rowsIn(book, 'touchpoints'), person, rows),
  };
}
