/** What the check's rules work with: the tables, indexes made on first use, and one way to report. */

import { columnsOf, type SheetKey, sheetKeys } from '../../schema/workbook';
import type { IssueFacts } from '../cells/cell-value';
import { type AnyValues, accountColumnOf, accountOfRow } from '../cells/row-account';
import type { Issue, IssueCode } from '../issue';
import {
  createNameIndex,
  createPeopleIndex,
  type PeopleIndex,
  type ReferenceIndex,
} from '../people/reference-index';
import { createTeamIndex } from '../people/team-index';
import type { Table } from '../table';

/** Decoded sheets; rules about an absent sheet are silent. */
export type CheckInput = { readonly [S in SheetKey]?: Table<S> };

/** A row of any sheet. */
export interface AnyRow {
  readonly rowNumber: number;
  readonly values: AnyValues;
  readonly ratings?: ReadonlyMap<string, number | null>;
}

/** The rows that issues are wanted for; null: all. */
export type Selection = { readonly sheet: SheetKey; readonly rowNumbers: ReadonlySet<number> } | null;

export interface FoundIssue {
  readonly code: IssueCode;
  readonly sheet: SheetKey;
  readonly row: AnyRow;
  readonly columnKey: string;
  readonly facts: IssueFacts;
}

export interface CheckContext {
  readonly tables: CheckInput;
  readonly sheetsToCheck: readonly SheetKey[];
  /** The rows of a sheet that issues are wanted for. */
  readonly rowsToCheck: (sheet: SheetKey) => readonly AnyRow[];
  /** Null when the sheet is absent, or when the Team sheet is empty: nobody has been entered yet. */
  readonly indexOf: (target: 'accounts' | 'contacts' | 'team' | 'goals') => ReferenceIndex<AnyRow> | null;
  readonly people: () => PeopleIndex;
  /** Takes an issue in, unless its row is not asked about. */
  readonly report: (found: FoundIssue) => void;
  /** Takes in what reading the cells has found. */
  readonly reportDecoded: (issue: Issue) => void;
}

const emptyRows: readonly AnyRow[] = [];

const textOf = (values: AnyValues, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' ? value : null;
};

type Indexes = Readonly<
  Record<'accounts' | 'contacts' | 'team' | 'goals', () => ReferenceIndex<AnyRow> | null>
>;

const indexesOf = (tables: CheckInput, people: () => PeopleIndex): Indexes => ({
  accounts: () =>
    tables.accounts === undefined
      ? null
      : createNameIndex<AnyRow>(tables.accounts.rows, {
          nameOf: ({ values }) => textOf(values, 'name'),
          idOf: ({ values }) => textOf(values, 'id'),
        }),
  contacts: () => (tables.contacts === undefined ? null : people()),
  team: () =>
    tables.team === undefined || tables.team.rows.length === 0 ? null : createTeamIndex(tables.team.rows),
  goals: () =>
    tables.goals === undefined
      ? null
      : createNameIndex<AnyRow>(tables.goals.rows, {
          nameOf: ({ values }) => textOf(values, 'goal'),
          idOf: ({ values }) => textOf(values, 'id'),
          accountOf: ({ values }) => textOf(values, 'account'),
        }),
});

/** Collects into `issues`, in the order of the rules. */
export const createCheckContext = (
  tables: CheckInput,
  selection: Selection,
  issues: Issue[],
): CheckContext => {
  const accountColumns = new Map(sheetKeys.map((sheet) => [sheet, accountColumnOf(sheet)]));
  const isWanted = (sheet: SheetKey, rowNumber: number): boolean =>
    selection === null || (selection.sheet === sheet && selection.rowNumbers.has(rowNumber));
  const indexes = new Map<string, ReferenceIndex<AnyRow> | null>();
  let peopleIndex: PeopleIndex | null = null;
  const people = (): PeopleIndex => {
    peopleIndex ??= createPeopleIndex(tables.contacts?.rows ?? []);
    return peopleIndex;
  };
  const makeIndex = indexesOf(tables, people);

  return {
    tables,
    sheetsToCheck: sheetKeys.filter(
      (sheet) => tables[sheet] !== undefined && (selection === null || selection.sheet === sheet),
    ),
    rowsToCheck: (sheet) => {
      const rows: readonly AnyRow[] = tables[sheet]?.rows ?? emptyRows;
      return selection === null ? rows : rows.filter(({ rowNumber }) => isWanted(sheet, rowNumber));
    },
    indexOf: (target) => {
      const known = indexes.get(target);
      if (known !== undefined) return known;
      const index = makeIndex[target]();
      indexes.set(target, index);
      return index;
    },
    people,
    report: ({ code, sheet, row, columnKey, facts }) => {
      if (!isWanted(sheet, row.rowNumber)) return;
      const account = accountOfRow(accountColumns.get(sheet) ?? null, row.values);
      issues.push({ code, sheet, rowNumber: row.rowNumber, columnKey, account, facts });
    },
    reportDecoded: (issue) => {
      if (isWanted(issue.sheet, issue.rowNumber)) issues.push(issue);
    },
  };
};

/** Place of a column in its sheet; rating columns stand before the score. */
export const columnPlaces = (sheet: SheetKey): ((columnKey: string) => number) => {
  const places = new Map(columnsOf(sheet).map((column, index) => [column.key, index]));
  const ratingPlace = (places.get('score') ?? 0) - 0.5;
  return (columnKey) => places.get(columnKey) ?? ratingPlace;
};
