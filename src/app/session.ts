/** Session: what a panel needs to know when it opens, and taking the user to a cell. */

import { decodeTable } from '../domain/cells/decode-table';
import { recognise } from '../domain/recognition';
import { foldText } from '../domain/text/fold';
import { languageOf, languages } from '../locales/languages';
import type { Answers, ParametersOf, SessionView } from '../rpc/contract';
import { AppError } from '../sheets/app-error';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { currentRow, selectCell } from '../sheets/selection';

/** Version of package.json, put in by the build. */
declare const ACCOUNT_ATLAS_VERSION: string;

/** Accounts are those of the Accounts sheet, then those only Contacts names. */
export function getSession(): SessionView {
  const book = openWorkbook(recognise(languages));
  const accounts = accountNames(book);
  return {
    version: ACCOUNT_ATLAS_VERSION,
    language: languageOf(book.language()).code,
    isSetUp: book.sheets.has('accounts') && book.sheets.has('contacts'),
    accounts,
    account: currentAccount(book, accounts),
  };
}

function accountNames(book: OpenWorkbook): readonly string[] {
  const labels = book.recognition.choiceLabels;
  const names = new Map<string, string>();
  const keep = (name: string | null) => {
    if (name !== null && !names.has(foldText(name))) names.set(foldText(name), name);
  };
  const accounts = book.readIfThere('accounts');
  const contacts = book.readIfThere('contacts');
  if (accounts) for (const { values } of decodeTable(accounts, labels).rows) keep(values.name);
  if (contacts) for (const { values } of decodeTable(contacts, labels).rows) keep(values.account);
  return [...names.values()];
}

/** The account of the row the user stands on; else the one with the most people, the likeliest to be worked on. */
function currentAccount(book: OpenWorkbook, accounts: readonly string[]): string | null {
  const { sheetId, rowNumber } = currentRow(book.spreadsheet);
  for (const { key, sheet } of book.sheets.values()) {
    if (sheet.getSheetId() !== sheetId) continue;
    const table = book.read(key);
    const index = table.columnIndexes.get(key === 'accounts' ? 'name' : 'account');
    const name = index === undefined ? undefined : table.cells[rowNumber - 2]?.[index];
    const found = accounts.find((account) => foldText(account) === foldText(String(name ?? '')));
    if (found !== undefined) return found;
  }
  return largestAccount(book, accounts) ?? accounts[0] ?? null;
}

function largestAccount(book: OpenWorkbook, accounts: readonly string[]): string | undefined {
  const contacts = book.readIfThere('contacts');
  const index = contacts?.columnIndexes.get('account');
  if (!contacts || index === undefined) return undefined;
  const sizes = new Map<string, number>();
  for (const cells of contacts.cells) {
    const account = foldText(String(cells[index] ?? ''));
    sizes.set(account, (sizes.get(account) ?? 0) + 1);
  }
  const sizeOf = (account: string) => sizes.get(foldText(account)) ?? 0;
  return accounts.reduce<string | undefined>(
    (best, account) => (best === undefined || sizeOf(account) > sizeOf(best) ? account : best),
    undefined,
  );
}

/** Selects a cell by tab name and 1-based place. Throws NO_SUCH_SHEET, NO_SUCH_ROW. */
export function showCell({ sheet, row, column }: ParametersOf<'showCell'>): Answers['showCell'] {
  const book = openWorkbook(recognise(languages));
  const target = book.allSheets.find((known) => known.getName() === sheet);
  if (!target) {
    const sheets = book.allSheets.map((known) => known.getName()).join(', ');
    throw new AppError('NO_SUCH_SHEET', { sheet, sheets });
  }
  selectCell(target, row, column);
  return { shown: true };
}
