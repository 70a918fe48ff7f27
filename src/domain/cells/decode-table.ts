/** Reads a sheet's raw cells into rows of the domain, leaving blank rows out and saying what could not be read. */

import type { Column } from '../../schema/column';
import { criterionIdOf } from '../../schema/sheets/scoring';
import { columnsOf, type Row, type SheetKey } from '../../schema/workbook';
import type { Issue, IssueCode } from '../issue';
import type { ChoiceLabels, RawCell, RawTable, Table, TableRow } from '../table';
import { type CellValue, type Decode, type IssueFacts, placeOf } from './cell-value';
import { blankOf, decoderOf, isBlankCell } from './decode-cell';
import { accountColumnOf, accountOfRow } from './row-account';

const FIRST_ROW_NUMBER = 2;

interface ColumnReader {
  readonly column: Column;
  /** Place in each row of cells; -1 when the column was deleted. */
  readonly index: number;
  readonly decode: Decode;
}
interface Problem {
  readonly columnKey: string;
  readonly code: IssueCode;
  readonly facts: IssueFacts;
}

const noFacts: IssueFacts = {};

const readerOf = (column: Column, raw: RawTable, labels: ChoiceLabels): ColumnReader => ({
  column,
  index: placeOf(raw, column.key),
  decode: decoderOf(column, labels),
});

/** Rating columns are not in the schema: each stands for a row of the Criteria sheet. */
const ratingReaders = (raw: RawTable, labels: ChoiceLabels): ReadonlyMap<string, ColumnReader> => {
  const readers = new Map<string, ColumnReader>();
  if (raw.sheet !== 'scoring') return readers;
  for (const key of raw.columnIndexes.keys()) {
    const criterionId = criterionIdOf(key);
    if (criterionId !== null)
      readers.set(criterionId, readerOf({ key, kind: 'rating', reckoned: true }, raw, labels));
  }
  return readers;
};

/** Whether a cell here is something a person entered; the rest stands in rows that are otherwise empty. */
const isContent = ({ kind, key }: Column): boolean => kind !== 'check' && kind !== 'formula' && key !== 'id';

/** Tells rows that hold something a person entered from all others. */
export const isFilledRow = (raw: RawTable): ((cells: readonly RawCell[]) => boolean) => {
  const content = [...raw.columnIndexes].flatMap(([key, index]) => {
    const column = columnsOf(raw.sheet).find((known) => known.key === key);
    const isOurs = column ? isContent(column) : criterionIdOf(key) !== null;
    return isOurs ? [index] : [];
  });
  return (cells) => !isBlankRow(cells, content);
};

const isBlankRow = (cells: readonly RawCell[], contentIndexes: readonly number[]): boolean => {
  for (const index of contentIndexes) {
    const raw = cells[index];
    // An unticked box says as little as a blank cell.
    if (raw !== undefined && raw !== false && !isBlankCell(raw)) return false;
  }
  return true;
};

/**
 * The table's rows in order, each with every column of the schema; absent columns read as blank without an issue. Issues
 * stand in row order, then in the schema's column order. Reads by column key only, so the order of columns never matters.
 *
 * @param rowNumbers those wanted; absent: all
 */
export const decodeTable = <S extends SheetKey>(
  raw: RawTable & { readonly sheet: S },
  labels: ChoiceLabels,
  rowNumbers?: ReadonlySet<number>,
): Table<S> => {
  const readers = columnsOf(raw.sheet).map((column) => readerOf(column, raw, labels));
  const blankValues: Record<string, CellValue> = Object.fromEntries(
    readers.map(({ column }) => [column.key, blankOf(column)]),
  );
  const ratings = ratingReaders(raw, labels);
  const isFilled = isFilledRow(raw);
  const accountColumn = accountColumnOf(raw.sheet);
  const rows: TableRow<S>[] = [];
  const issues: Issue[] = [];

  let problems: Problem[] = [];
  let columnKey = '';
  const report = (code: IssueCode, facts: IssueFacts): void => {
    problems.push({ columnKey, code, facts });
  };
  /** Undefined: blank. */
  const read = (
    { column, index, decode }: ColumnReader,
    cells: readonly RawCell[],
  ): CellValue | undefined => {
    if (index < 0) return undefined;
    const cell = cells[index] ?? '';
    if (cell === '' && !column.required) return undefined;
    columnKey = column.key;
    const problemsBefore = problems.length;
    const value = decode(cell, report);
    if (value === null && column.required && problems.length === problemsBefore) {
      report('MISSING_VALUE', noFacts);
    }
    return value;
  };

  raw.cells.forEach((cells, rowIndex) => {
    const rowNumber = rowIndex + (raw.firstRow || FIRST_ROW_NUMBER);
    if (rowNumbers?.has(rowNumber) === false || !isFilled(cells)) return;
    // Copying a blank row keeps rows in the engine's fast form; adding thirty keys one by one does not.
    const values = { ...blankValues };
    for (const reader of readers) {
      const value = read(reader, cells);
      if (value !== undefined) values[reader.column.key] = value;
    }
    const rated = new Map<string, number | null>();
    for (const [criterionId, reader] of ratings) {
      const rating = read(reader, cells);
      rated.set(criterionId, typeof rating === 'number' ? rating : null);
    }
    // The readers are those of the schema from which `Row` is inferred: same keys, same kinds.
    const row = { rowNumber, values: values as unknown as Row<S> };
    rows.push(raw.sheet === 'scoring' ? { ...row, ratings: rated } : row);
    if (problems.length === 0) return;
    const account = accountOfRow(accountColumn, values);
    for (const problem of problems) issues.push({ ...problem, sheet: raw.sheet, rowNumber, account });
    problems = [];
  });
  return { sheet: raw.sheet, rows, issues };
};
