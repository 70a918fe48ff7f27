/** What goes into a cell: the value for `setValues` together with the number format that keeps it what it is. */

import type { Column } from '../schema/column';

/** A value to write: text, number, boolean, ISO day for date columns; null leaves the cell blank. */
export type WriteValue = string | number | boolean | null;

export interface CellEntry {
  readonly value: string | number | boolean;
  readonly format: string;
}

/** Number format a column's cells carry. Text-like kinds are plain text, so that `0012` and `1-2` stay as typed. */
export const formatOf = (column: Column): string =>
  (column.kind === 'formula' && column.format) || FORMATS[column.kind] || '@';

const FORMATS: Readonly<Partial<Record<Column['kind'], string>>> = {
  integer: '0',
  rating: '0',
  number: 'general',
  checkbox: 'general',
  formula: 'general',
  money: '#,##0',
  percent: '0%',
  date: 'yyyy-mm-dd',
};

/** Formulas are not entries: they go through `setFormulas`, which takes en-US syntax in every locale (platform 5.1). */
export function entryOf(value: WriteValue, column: Column | undefined): CellEntry {
  const format = column ? formatOf(column) : 'general';
  if (value === null) return { value: '', format };
  // A number in a plain-text cell may turn into text.
  if (typeof value !== 'string') return { value, format: format === '@' ? 'general' : format };
  return column?.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) ? { value, format } : textEntry(value);
}

const TRIGGERS = /^[=+\-@'＝＋－＠\t\r]/;

/**
 * Text that arrives exactly as given and never becomes a formula. Plain-text cells keep strings verbatim; strings that
 * begin with a formula sign go into an automatic cell behind an apostrophe, because `=` in a plain-text cell has
 * not been observed (platform 5.1).
 */
export function textEntry(text: string): CellEntry {
  return TRIGGERS.test(text) ? { value: `'${text}`, format: 'general' } : { value: text, format: '@' };
}
