/** The parts of the workbook that an edit may have changed the check of, and the Check texts they have then. */

import type { ReferenceColumn } from '../../schema/column';
import { placeOf } from '../cells/cell-value';
import { decodeTable } from '../cells/decode-table';
import { accountColumnOf, accountOfRow } from '../cells/row-account';
import { append } from '../grouped-by';
import { referencesIn } from '../people/references-in';
import type { ChoiceLabels, RawTable } from '../table';
import { foldText, repeatedFold } from '../text/fold';
import type { AnyRow, Area } from './check-context';
import { type CheckLine, checkLineReader, checkText } from './check-text';
import { type EditScope, liveMethodColumns } from './edit-scope';

/** A cell as plain text; `''` for a date, and outside of the rows read. */
export const cellText = (table: RawTable, rowNumber: number, columnKey: string): string => {
  const cell = (table.cells[rowNumber - (table.firstRow || 2)] || [])[placeOf(table, columnKey)];
  return cell === undefined || typeof cell === 'object' ? '' : String(cell);
};

/** The table with these cells changed. */
export const withChanges = (
  table: RawTable,
  changes: readonly {
    readonly rowNumber: number;
    readonly columnKey: string;
    readonly value: string | number | boolean | null;
  }[],
): RawTable => {
  if (changes.length === 0) return table;
  const cells = [...table.cells];
  for (const { rowNumber, columnKey, value } of changes) {
    const place = rowNumber - (table.firstRow || 2);
    const row = [...(cells[place] || [])];
    row[placeOf(table, columnKey)] = value ?? '';
    cells[place] = row;
  }
  return { ...table, cells };
};

const areaOf = (
  table: RawTable,
  rowNumbers: ReadonlySet<number>,
  labels: ChoiceLabels,
  wants: Area['wants'],
): Area => {
  const { rows, issues } = decodeTable(table, labels, rowNumbers);
  return { sheet: table.sheet, rows, isWhole: false, issues, wants };
};

/** The touched rows: one that has no id yet is new, and nothing of it was told before. */
export const touchedAreas = (
  table: RawTable,
  rowNumbers: readonly number[],
  { kept, method, everywhere }: EditScope,
  labels: ChoiceLabels,
): readonly Area[] => {
  const isNew = (rowNumber: number): boolean =>
    table.columnIndexes.has('id') && cellText(table, rowNumber, 'id') === '';
  const fresh = rowNumbers.filter(isNew);
  const known = rowNumbers.filter((rowNumber) => !isNew(rowNumber));
  const all = liveMethodColumns(table.sheet, null);
  return [
    areaOf(table, new Set(known), labels, (columnKey, isMethod) =>
      isMethod ? method.has(columnKey) : !kept.has(columnKey) && !everywhere.has(columnKey),
    ),
    areaOf(table, new Set(fresh), labels, (columnKey, isMethod) =>
      isMethod ? all.has(columnKey) : !everywhere.has(columnKey),
    ),
  ];
};

/**
 * The rows of the edited sheet in which something may be told otherwise though they were not touched. Nothing of their own
 * has changed: what reading their cells finds stands in Check already, or never did.
 *
 * @param touched row numbers
 * @param rows of the sheet, to be looked up
 * @param accounts folded; null: all
 */
export const everywhereArea = (
  table: RawTable,
  rows: readonly AnyRow[],
  touched: ReadonlySet<number>,
  accounts: ReadonlySet<string> | null,
  { everywhere }: EditScope,
  labels: ChoiceLabels,
): Area => {
  const accountColumn = accountColumnOf(table.sheet);
  const fold = repeatedFold();
  const peers =
    accounts === null
      ? rows
      : rows.filter(({ values }) => accounts.has(fold(accountOfRow(accountColumn, values))));
  const told = peers
    .map(({ rowNumber }) => rowNumber)
    .filter((rowNumber) => touched.has(rowNumber) || cellText(table, rowNumber, 'check') !== '');
  const { issues } = decodeTable(table, labels, new Set(told));
  const wants: Area['wants'] = (columnKey, isMethod) => !isMethod && everywhere.has(columnKey);
  return { sheet: table.sheet, rows: peers, isWhole: false, issues, wants };
};

/**
 * The rows that refer to something by one of these texts; `null`: by any.
 *
 * @param names folded
 * @param isOut columns and rows that are looked at anyway
 */
export const referringArea = (
  table: RawTable,
  columns: readonly ReferenceColumn[],
  names: ReadonlySet<string> | null,
  isOut: (columnKey: string, rowNumber: number) => boolean,
  labels: ChoiceLabels,
): Area => {
  const keys = new Set<string>();
  const rowNumbers = new Set<number>();
  for (const column of columns) {
    const index = placeOf(table, column.key);
    table.cells.forEach((cells, offset) => {
      const cell = cells[index] ?? '';
      if (cell === '' || typeof cell === 'object' || isOut(column.key, offset + 2)) return;
      const text = String(cell);
      const named =
        names === null ||
        names.has(foldText(text)) ||
        (column.several && referencesIn(text).some((part) => names.has(foldText(part))));
      if (!named) return;
      keys.add(column.key);
      rowNumbers.add(offset + 2);
    });
  }
  return areaOf(table, rowNumbers, labels, (columnKey, isMethod) => !isMethod && keys.has(columnKey));
};

/**
 * Check texts that differ from what stands there, by row number; lines that nothing in these areas wants stay.
 *
 * @param blankRows rows that were touched and hold nothing now
 * @param headersOf header by column key; asked for only when there are lines to tell apart
 */
export const retoldTexts = (
  table: RawTable,
  areas: readonly Area[],
  blankRows: readonly number[],
  lines: ReadonlyMap<number, readonly CheckLine[]>,
  headersOf: () => ReadonlyMap<string, string>,
): ReadonlyMap<number, string> => {
  const texts = new Map<number, string>();
  if (!table.columnIndexes.has('check')) return texts;
  const wanted = new Map<number, Area['wants'][]>();
  for (const { rows, wants } of areas) {
    for (const { rowNumber } of rows) {
      if (cellText(table, rowNumber, 'check') === '' && !lines.has(rowNumber)) continue;
      append(wanted, rowNumber, wants);
    }
  }
  for (const rowNumber of blankRows) if (cellText(table, rowNumber, 'check') !== '') texts.set(rowNumber, '');
  if (wanted.size === 0) return texts;
  const read = checkLineReader(headersOf());
  const join = checkText(table.sheet);
  for (const [rowNumber, wants] of wanted) {
    const before = cellText(table, rowNumber, 'check');
    const stay = read(before).filter(
      ({ columnKey, isMethod }) => !wants.some((isWanted) => isWanted(columnKey, isMethod)),
    );
    const text = join([...(lines.get(rowNumber) || []), ...stay]);
    if (text !== before) texts.set(rowNumber, text);
  }
  return texts;
};
