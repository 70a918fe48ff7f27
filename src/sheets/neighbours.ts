/** The sheets that native formulas of other sheets look into, as the formulas need to know them. */

import type { NeighbourSheet, Neighbours } from '../domain/formulas/native-formulas';
import type { OpenWorkbook } from './open-workbook';

/** One round trip for each of the two that was not read yet. */
export const neighbourSheets = (book: OpenWorkbook): Neighbours => ({
  criteria: neighbourSheet(book, 'criteria'),
  settings: neighbourSheet(book, 'settings'),
});

function neighbourSheet(book: OpenWorkbook, key: 'criteria' | 'settings'): NeighbourSheet | null {
  const table = book.readIfThere(key);
  return table && { name: book.sheets.get(key)?.name ?? '', columnIndexes: table.columnIndexes };
}
