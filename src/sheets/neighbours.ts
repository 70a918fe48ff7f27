/** The sheets that native formulas of other sheets look into, as the formulas need to know them. */

import type { NeighbourSheet, Neighbours } from '../domain/formulas/native-formulas';
import type { OpenWorkbook } from './open-workbook';

/** One round trip for each of the two that has lost a mark. */
export const neighbourSheets = (book: OpenWorkbook): Neighbours => ({
  criteria: neighbourSheet(book, 'criteria'),
  settings: neighbourSheet(book, 'settings'),
});

function neighbourSheet(book: OpenWorkbook, key: 'criteria' | 'settings'): NeighbourSheet | null {
  const open = book.sheets.get(key);
  return open ? { name: open.name, columnIndexes: book.columnsOf(open) } : null;
}
