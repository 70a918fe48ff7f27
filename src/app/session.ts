/** Session: what a panel needs to know when it opens, and taking the user to a cell. */

import { cellsIn, rowsIn } from '../domain/cells/rows-in';
import { recognise } from '../domain/recognition';
import { foldText } from '../domain/text/fold';
import { languageIn } from '../locales/languages';
import type { Answers, ParametersOf, SessionView } from '../rpc/contract';
import type { SheetKey } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { currentRow, selectCell } from '../sheets/selection';

/** Version of package.json, put in by the build. */
declare const ACCOUNT_ATLAS_VERSION: string;

/** Accounts are those of the Accounts sheet, then those only Contacts names. */
export function getSession(): SessionView {
  const book = openWorkbook(recognise(readProjectData));
  const accounts = accountNames(book);
  return {
    version: ACCOUNT_ATLAS_VERSION,
    language: languageIn(book).code,
    isSetUp: book.sheets.has('accounts') && book.sheets.has('contacts'),
    accounts,
    account: currentAccount(book, accounts),
  };
}

function accountNames(book: OpenWorkbook): readonly string[] {
  const names = new Map<string, string>();
  const keep = (name: string | null) => {
    if (name !== null && !names.has(foldText(name))) names.set(foldText(name), name);
  };
  for (const { values } of rowsIn(book, 'accounts')) keep(values.name);
  for (const { values } of rowsIn(book, 'contacts')) keep(values.account);
  return [...names.values()];
}

/** The account of the row the user stands on, else of the first contact: there is something to see. */
function currentAccount(book: OpenWorkbook, accounts: readonly string[]): string | null {
  const { sheetId, rowNumber } = currentRow(book.spreadsheet);
  const accountIn = (key: SheetKey, row: number) => {
    const names = cellsIn(book.readIfThere(key), key === 'accounts' ? 'name' : 'account');
    const name = foldText(String(names[row - 2] ?? ''));
    return accounts.find((account) => foldText(account) === name);
  };
  const standing = [...book.sheets.values()].find(({ sheet }) => sheet.getSheetId() === sheetId);
  return (standing && accountIn(standing.key, rowNumber)) ?? accountIn('contacts', 2) ?? accounts[0] ?? null;
}

/** Selects a cell by tab name and 1-based place. Throws NO_SUCH_SHEET, NO_SUCH_ROW. */
export function showCell({ sheet, row, column }: ParametersOf<'showCell'>): Answers['showCell'] {
  const book = openWorkbook(recognise(readProjectData));
  const target = book.allSheets.find((known) => known.getName() === sheet);
  if (!target) {
    const sheets = book.allSheets.map((known) => known.getName()).join(', ');
    throw new AppError('NO_SUCH_SHEET', { sheet, sheets });
  }
  selectCell(target, row, column);
  return { shown: true };
}
