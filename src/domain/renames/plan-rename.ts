/** Carries a new name along to the cells that refer to the old one, so that renaming a row breaks no reference. */

import type { ReferenceColumn, ReferenceTarget } from '../../schema/column';
import { workbook } from '../../schema/workbook';
import { placeOf } from '../cells/cell-value';
import { accountColumnOf, textAt } from '../cells/row-account';
import type { AnyRow } from '../check/check-context';
import type { RawCell, RawTable } from '../table';
import { foldText, repeatedFold } from '../text/fold';

export interface Rename {
  readonly target: ReferenceTarget;
  readonly from: string;
  readonly to: string;
  /** The account within which the name counts; null: everywhere. */
  readonly account: string | null;
}

/** A cell that names the old name: what it should say instead. */
export interface RenamedCell {
  readonly rowNumber: number;
  readonly columnKey: string;
  readonly value: string;
}

const textOf = ({ values }: AnyRow, key: string): string => textAt(values, key) || '';

const countsEverywhere = (target: ReferenceTarget): boolean => target === 'accounts' || target === 'team';

/** Rows of the target that bear one of these names, within an account unless it is null. */
const rowsNamed = (
  target: ReferenceTarget,
  rows: readonly AnyRow[],
  names: readonly string[],
  account: string | null,
): readonly AnyRow[] => {
  const wanted = new Set(names.map(foldText));
  const fold = repeatedFold();
  const within = countsEverywhere(target) ? '' : fold(account);
  return rows.filter(
    (row) =>
      (within === '' || fold(textOf(row, 'account')) === within) &&
      wanted.has(foldText(textOf(row, workbook[target].nameColumn))),
  );
};

/**
 * What renaming a row means for references; null when there is nothing to carry: no name before or after, no account in which
 * it counts, or another row that bears the old name, which references may mean, or the new one, which they must not.
 *
 * @param rows all rows of the sheet as they are now
 */
export const renameOf = (
  target: ReferenceTarget,
  rows: readonly AnyRow[],
  rowNumber: number,
  from: string,
): Rename | null => {
  const row = rows.find((known) => known.rowNumber === rowNumber);
  const to = row ? textOf(row, workbook[target].nameColumn) : '';
  const account = !row || countsEverywhere(target) ? null : textOf(row, 'account');
  if (foldText(from) === '' || to === '' || account === '') return null;
  const named = rowsNamed(target, rows, [from, to], account);
  return named.every((known) => known.rowNumber === rowNumber) ? { target, from, to, account } : null;
};

/** Names in one cell, and what stands between them. */
const parts = (cell: string, column: ReferenceColumn): readonly string[] =>
  column.several ? cell.split(/([;؛\r\n]+)/) : [cell];

const blanks = (part: string): readonly [before: string, after: string] => [
  /^\s*/.exec(part)?.[0] || '',
  /\s*$/.exec(part)?.[0] || '',
];

/**
 * The cells of a sheet that mean the renamed row. Where a column takes rows of two sheets, a name that stands in the first
 * of them means that one.
 *
 * @param columns of this sheet that may name rows of the target
 * @param rowsOf rows of another sheet; none when it is absent
 */
export const planRename = (
  { target, from, to, account }: Rename,
  table: RawTable,
  columns: readonly ReferenceColumn[],
  rowsOf: (target: ReferenceTarget) => readonly AnyRow[],
): readonly RenamedCell[] => {
  const folded = foldText(from);
  const accountIndex = placeOf(table, accountColumnOf(table.sheet) || '');
  const fold = repeatedFold();
  const isInScope = (cells: readonly RawCell[]): boolean =>
    account === null || fold(String(cells[accountIndex] ?? '')) === fold(account);
  return columns.flatMap((column) => {
    const index = placeOf(table, column.key);
    const found = table.cells.flatMap((cells, offset): readonly RenamedCell[] => {
      const cell = cells[index];
      if (typeof cell !== 'string' || cell === '' || !isInScope(cells)) return [];
      const value = parts(cell, column)
        .map((part) => (foldText(part) === folded ? blanks(part).join(to) : part))
        .join('');
      return value === cell ? [] : [{ rowNumber: offset + 2, columnKey: column.key, value }];
    });
    const isAnother =
      found.length > 0 &&
      column.target !== target &&
      rowsNamed(column.target, rowsOf(column.target), [from], account).length > 0;
    return isAnother ? [] : found;
  });
};
