/** Finds the table in a sheet's texts: its header row, even below a preamble, and the rows that belong to it. */

import type { KnownHeaders } from './match-columns';

export interface FoundColumn {
  /** Distinct within the table: a repeated header carries its count, such as `Phone (2)`. */
  readonly header: string;
  /** 0-based, into each row's cells. */
  readonly columnIndex: number;
}

export interface FoundTable {
  /** 1-based; 0: there is no header row. */
  readonly headerRowNumber: number;
  readonly columns: readonly FoundColumn[];
  /** Rows below the header up to the last that holds anything; blank rows between are kept. */
  readonly rows: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
  /** Row number of a second header row after a blank row, where the table was taken to end; null: none. */
  readonly secondTableRowNumber: number | null;
}

/** Headers further down are not looked for: no export has a longer preamble. */
const SEARCHED_ROWS = 30;

const isBlank = (cell: string): boolean => cell.trim() === '';
const filled = (row: readonly string[]): readonly string[] => row.filter((cell) => !isBlank(cell));
const isBlankRow = (row: readonly string[]): boolean => row.every(isBlank);

const findHeaderRow = (
  grid: readonly (readonly string[])[],
  headers: KnownHeaders,
  wanted: readonly string[],
): number => {
  const searched = grid.slice(0, SEARCHED_ROWS);
  if (wanted.length > 0) {
    const rowIndex = searched.findIndex((row) => {
      const cells = new Set(row.map((cell) => cell.trim()));
      return wanted.every((header) => cells.has(header.trim()));
    });
    if (rowIndex >= 0) return rowIndex;
  }
  let best = -1;
  let bestCount = 1;
  searched.forEach((row, rowIndex) => {
    const count = headers.fieldsIn(filled(row)).size;
    if (count > bestCount) {
      best = rowIndex;
      bestCount = count;
    }
  });
  if (best >= 0) return best;
  // Nothing is known of the headers: a preamble's rows are narrower than the table's.
  const widest = Math.max(0, ...searched.map((row) => filled(row).length));
  return searched.findIndex((row) => filled(row).length > 0 && filled(row).length * 2 > widest);
};

const namingFields = ['id', 'fullName', 'firstName', 'lastName', 'account', 'email'] as const;

/** Stricter than the search for the first header: a person may well be a `Manager` in a `Team`. */
const looksLikeHeader = (cells: readonly string[], headers: KnownHeaders): boolean => {
  const known = headers.fieldsIn(cells);
  return known.size >= 2 && known.size * 2 >= cells.length && namingFields.some((field) => known.has(field));
};

const nameColumns = (headerRow: readonly string[]): readonly FoundColumn[] => {
  const taken = new Set(headerRow.map((header) => header.trim()));
  const seen = new Set<string>();
  const columns: FoundColumn[] = [];
  headerRow.forEach((cell, columnIndex) => {
    const text = cell.trim();
    if (text === '') return;
    let header = text;
    if (seen.has(text)) {
      let count = 2;
      while (taken.has(`${text} (${count})`)) count += 1;
      header = `${text} (${count})`;
      taken.add(header);
    }
    seen.add(text);
    columns.push({ header, columnIndex });
  });
  return columns;
};

/**
 * `grid`: rows × columns as displayed, row 1 of the sheet first. `wanted`: headers that the person named; a row that holds
 * them all is the header. Columns without a header are left out, as are trailing blank rows.
 */
export const findTable = (
  grid: readonly (readonly string[])[],
  headers: KnownHeaders,
  wanted: readonly string[] = [],
): FoundTable => {
  const headerIndex = findHeaderRow(grid, headers, wanted);
  const headerRow = grid[headerIndex];
  if (!headerRow) {
    return { headerRowNumber: 0, columns: [], rows: [], secondTableRowNumber: null };
  }
  const rows: { rowNumber: number; cells: readonly string[] }[] = [];
  let lastFilled = 0;
  let secondTableRowNumber: number | null = null;
  let wasBlank = false;
  for (let rowIndex = headerIndex + 1; rowIndex < grid.length; rowIndex += 1) {
    const cells = grid[rowIndex] || [];
    const blank = isBlankRow(cells);
    if (wasBlank && !blank && looksLikeHeader(filled(cells), headers)) {
      secondTableRowNumber = rowIndex + 1;
      break;
    }
    rows.push({ rowNumber: rowIndex + 1, cells });
    if (!blank) lastFilled = rows.length;
    wasBlank = blank;
  }
  return {
    headerRowNumber: headerIndex + 1,
    columns: nameColumns(headerRow),
    rows: rows.slice(0, lastFilled),
    secondTableRowNumber,
  };
};
