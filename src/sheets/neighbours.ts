/** The sheets that native formulas of other sheets look into, as the formulas need to know them. */

import type { NeighbourSheet, Neighbours } from '../domain/formulas/native-formulas';
import type { OpenWorkbook } from './open-workbook';

/** Formulas about all accounts reach at least as far as a new sheet does. */
const FEWEST_ROWS = 1000;

/** One round trip for each of the three that has lost a mark. */
export const neighbourSheets = (book: OpenWorkbook): Neighbours => ({
  accounts: accountsSheet(book),
  criteria: neighbourSheet(book, 'criteria'),
  settings: neighbourSheet(book, 'settings'),
});

function accountsSheet(book: OpenWorkbook): Neighbours['accounts'] {
  const accounts = neighbourSheet(book, 'accounts');
  const rows = book.sheets.get('accounts')?.sheet.getMaxRows() || 0;
  return accounts && { ...accounts, lastRow: Math.max(FEWEST_ROWS, rows) };
}

function neighbourSheet(
  book: OpenWorkbook,
  key: 'accounts' | 'criteria' | 'settings',
): NeighbourSheet | null {
  const open = book.sheets.get(key);
  return open ? { name: open.name, columnIndexes: book.columnsOf(open) } : null;
}
