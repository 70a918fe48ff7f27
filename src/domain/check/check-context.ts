/** What the check's rules work with: the tables, indexes made on first use, and one way to report. */

import type { ReferenceTarget } from '../../schema/column';
import type { SettingKey } from '../../schema/sheets/settings';
import { columnsOf, type SheetKey, sheetKeys, workbook } from '../../schema/workbook';
import type { IssueFacts } from '../cells/cell-value';
import { type AnyValues, accountColumnOf, accountOfRow, textAt } from '../cells/row-account';
import { groupedBy } from '../grouped-by';
import type { Issue, IssueCode } from '../issue';
import {
  createNameIndex,
  createPeopleIndex,
  type PeopleIndex,
  type ReferenceIndex,
} from '../people/reference-index';
import { createTeamIndex } from '../people/team-index';
import { once, remembered } from '../remembered';
import type { Table, TableRow } from '../table';
import { foldText, repeatedFold } from '../text/fold';

/** Decoded sheets; rules about an absent sheet are silent. */
export type CheckInput = { readonly [S in SheetKey]?: Table<S> };

/** A row of any sheet. */
export interface AnyRow {
  readonly rowNumber: number;
  readonly values: AnyValues;
  readonly ratings?: ReadonlyMap<string, number | null>;
}

/** Rows of a sheet that issues are wanted for. Two areas of a sheet never want the same column of the same row. */
export interface Area {
  readonly sheet: SheetKey;
  readonly rows: readonly AnyRow[];
  /** All rows of the sheet. */
  readonly isWhole: boolean;
  /** What reading these rows has found. */
  readonly issues: readonly Issue[];
  /** Whether issues at this column are wanted: those of the method, or all others. */
  readonly wants: (columnKey: string, isMethod: boolean) => boolean;
}

export interface FoundIssue {
  readonly code: IssueCode;
  readonly sheet: SheetKey;
  readonly row: AnyRow;
  readonly columnKey: string;
  readonly facts: IssueFacts;
  /** Found by a rule of the method. */
  readonly isMethod?: boolean;
}

/** What the check knows beside the rows. */
export interface CheckSurroundings {
  /** ISO day in the workbook's time zone. */
  readonly today: string;
  /** A setting's value as number, its default when unreadable. */
  readonly number: (key: SettingKey) => number;
}

export interface CheckContext extends CheckSurroundings {
  /** Whole sheets. A sheet may be read when it is first asked for: look here only when there is something to look up. */
  readonly tables: CheckInput;
  /** Rows of a sheet that belong to an account of this name; none for a blank name or an absent sheet. */
  readonly ofAccount: <S extends SheetKey>(sheet: S, account: string | null) => readonly TableRow<S>[];
  /** The rows of the accounts of these rows, which are some of the sheet's own; all where one has no account. */
  readonly peersOf: <S extends SheetKey>(sheet: S, rows: readonly AnyRow[]) => readonly TableRow<S>[];
  /** The one row a reference means; null when blank, unknown or ambiguous. */
  readonly resolve: <S extends ReferenceTarget>(
    target: S,
    reference: string | null,
    account: string | null,
  ) => TableRow<S> | null;
  readonly sheetsToCheck: readonly SheetKey[];
  /** The rows of a sheet that issues are wanted for, at this column when one is given. */
  readonly rowsToCheck: (sheet: SheetKey, columnKey?: string, isMethod?: boolean) => readonly AnyRow[];
  /** Null when the sheet is absent, or when the Team sheet is empty: nobody has been entered yet. */
  readonly indexOf: (target: ReferenceTarget) => ReferenceIndex<AnyRow> | null;
  readonly people: () => PeopleIndex;
  /** What `make` makes, made once a check: for what many rows need. The function itself is the key, so it stands outside of rules. */
  readonly shared: <T>(make: (context: CheckContext) => T) => T;
  /** Takes an issue in, unless its row is not asked about. */
  readonly report: (found: FoundIssue) => void;
  /** Takes in what reading the cells has found. */
  readonly reportDecoded: () => void;
}

/** All rows of a sheet; none while it is absent. */
export const rowsOf = <S extends SheetKey>(tables: CheckInput, sheet: S): readonly TableRow<S>[] =>
  tables[sheet]?.rows || [];

const indexOfTable = (
  tables: CheckInput,
  target: ReferenceTarget,
  people: () => PeopleIndex,
): ReferenceIndex<AnyRow> | null => {
  const rows: readonly AnyRow[] = rowsOf(tables, target);
  if (!tables[target] || (target === 'team' && rows.length === 0)) return null;
  if (target === 'contacts') return people();
  if (target === 'team') return createTeamIndex(rowsOf(tables, target));
  const { nameColumn } = workbook[target];
  return createNameIndex<AnyRow>(rows, {
    nameOf: ({ values }) => textAt(values, nameColumn),
    idOf: ({ values }) => textAt(values, 'id'),
    ...(target === 'accounts' ? {} : { accountOf: ({ values }: AnyRow) => textAt(values, 'account') }),
  });
};

/** Rows by folded account name. */
const byAccount = (sheet: SheetKey, rows: readonly AnyRow[]): ReadonlyMap<string, readonly AnyRow[]> => {
  const column = accountColumnOf(sheet);
  const fold = repeatedFold();
  return groupedBy(rows, ({ values }) => fold(accountOfRow(column, values)));
};

/** Collects into `issues`, in the order of the rules. */
export const createCheckContext = (
  tables: CheckInput,
  areas: readonly Area[],
  issues: Issue[],
  surroundings: CheckSurroundings,
): CheckContext => {
  const wanted = areas.map((area) => ({
    ...area,
    rowNumbers: area.isWhole ? null : new Set(area.rows.map(({ rowNumber }) => rowNumber)),
  }));
  const isWanted = ({ sheet, row: { rowNumber }, columnKey, isMethod = false }: FoundIssue): boolean =>
    wanted.some(
      (area) =>
        area.sheet === sheet &&
        area.wants(columnKey, isMethod) &&
        (area.rowNumbers === null || area.rowNumbers.has(rowNumber)),
    );
  const people = once(() => createPeopleIndex(rowsOf(tables, 'contacts')));
  const indexOf = remembered((target: ReferenceTarget) => indexOfTable(tables, target, people));
  const accountRows = remembered((sheet: SheetKey) => byAccount(sheet, rowsOf(tables, sheet)));
  const columnOf = remembered(accountColumnOf);

  const context: CheckContext = {
    ...surroundings,
    tables,
    sheetsToCheck: sheetKeys.filter((sheet) => areas.some((area) => area.sheet === sheet)),
    rowsToCheck: (sheet, columnKey, isMethod = false) => {
      const [first, ...more] = areas.filter(
        (area) => area.sheet === sheet && (!columnKey || area.wants(columnKey, isMethod)),
      );
      if (!first) return [];
      if (more.length === 0) return first.rows;
      const rows = [first, ...more].flatMap((area) => area.rows);
      return [...new Map(rows.map((row) => [row.rowNumber, row])).values()];
    },
    indexOf,
    ofAccount: <S extends SheetKey>(sheet: S, account: string | null) =>
      // The rows were taken from this sheet's own table.
      ((account !== null && accountRows(sheet).get(foldText(account))) || []) as readonly TableRow<S>[],
    peersOf: <S extends SheetKey>(sheet: S, rows: readonly AnyRow[]) => {
      const all: readonly AnyRow[] = rowsOf(tables, sheet);
      const fold = repeatedFold();
      const column = columnOf(sheet);
      const accounts =
        rows.length < all.length ? rows.map(({ values }) => fold(accountOfRow(column, values))) : [''];
      const peers = accounts.includes('')
        ? all
        : [...new Set(accounts)].flatMap((account) => context.ofAccount(sheet, account));
      // As above.
      return peers as readonly TableRow<S>[];
    },
    resolve: <S extends ReferenceTarget>(target: S, reference: string | null, account: string | null) => {
      const index = reference === null ? null : indexOf(target);
      const found = index && reference !== null && index.resolve(reference, account);
      // As above.
      return found && found.kind === 'found' ? (found.row as TableRow<S>) : null;
    },
    people,
    // For each function what this function made.
    shared: remembered((make: (all: CheckContext) => unknown) => make(context)) as CheckContext['shared'],
    report: (found) => {
      if (!isWanted(found)) return;
      const { code, sheet, row, columnKey, facts } = found;
      const account = accountOfRow(columnOf(sheet), row.values);
      issues.push({ code, sheet, rowNumber: row.rowNumber, columnKey, account, facts });
    },
    reportDecoded: () => {
      for (const area of areas)
        for (const issue of area.issues) if (area.wants(issue.columnKey, false)) issues.push(issue);
    },
  };
  return context;
};

/** Place of a column in its sheet; rating columns stand before the score. */
export const columnPlaces = (sheet: SheetKey): ((columnKey: string) => number) => {
  const places = new Map(columnsOf(sheet).map((column, index) => [column.key, index]));
  const ratingPlace = (places.get('score') || 0) - 0.5;
  return (columnKey) => places.get(columnKey) ?? ratingPlace;
};
