/** Rules: what should stand in one row only stands in one row only. */

import { columnsOf, type SheetKey, sheetKeys } from '../../../schema/workbook';
import { type AnyValues, accountColumnOf, accountOfRow } from '../../cells/row-account';
import { groupedBy } from '../../grouped-by';
import type { IssueCode } from '../../issue';
import { emailAddressesIn } from '../../text/email-addresses';
import { foldText } from '../../text/fold';
import { isPlaceholderName } from '../../text/placeholder';
import { type AnyRow, type CheckContext, rowsOf } from '../check-context';

const MOST_ROWS_NAMED = 10;

interface RepeatRule {
  readonly code: IssueCode;
  readonly sheet: SheetKey;
  readonly columnKey: string;
  /** Whether the same in another account is fine. */
  readonly withinAccount?: true;
  /** Further columns that decide. */
  readonly reads?: readonly string[];
  /** What must not repeat, of one cell: nothing when blank. */
  readonly keysOf: (text: string, values: AnyValues) => string | readonly string[];
  /** Whether rows with one key differ in something that counts; absent: they never do. */
  readonly areDifferent?: (rows: readonly AnyRow[]) => boolean;
}

const NO_KEYS: readonly string[] = [];
const asWritten = (text: string): string => text;

/** Text that names a person; a vacancy or a withheld name names nobody (B17). */
const asPerson = (text: string): string => {
  const folded = foldText(text);
  return isPlaceholderName(folded) ? '' : folded;
};
const asTie = (from: string, { to, kind }: AnyValues): string =>
  typeof to === 'string' && typeof kind === 'string' ? foldText(`${from} > ${to} > ${kind}`) : '';

/** Namesakes with e-mails, or with ids of the system they come from, have been told apart; the same one twice is an issue of its own. */
const areToldApart = (rows: readonly AnyRow[]): boolean =>
  ['email', 'sourceId'].some((key) => rows.every(({ values }) => values[key] !== null));

const repeatRules: readonly RepeatRule[] = [
  { code: 'REPEATED_NAME', sheet: 'accounts', columnKey: 'name', keysOf: foldText },
  { code: 'REPEATED_NAME', sheet: 'criteria', columnKey: 'name', keysOf: foldText },
  { code: 'REPEATED_NAME', sheet: 'team', columnKey: 'name', keysOf: foldText },
  { code: 'REPEATED_NAME', sheet: 'scoring', columnKey: 'account', keysOf: foldText },
  {
    code: 'REPEATED_SOURCE_ID',
    sheet: 'contacts',
    columnKey: 'sourceId',
    withinAccount: true,
    keysOf: asWritten,
  },
  {
    code: 'REPEATED_EMAIL',
    sheet: 'contacts',
    columnKey: 'email',
    withinAccount: true,
    keysOf: (text) => emailAddressesIn(text) ?? NO_KEYS,
  },
  {
    code: 'REPEATED_PERSON',
    sheet: 'contacts',
    columnKey: 'name',
    withinAccount: true,
    keysOf: asPerson,
    reads: ['email', 'sourceId'],
    areDifferent: areToldApart,
  },
  { code: 'REPEATED_ENTRY', sheet: 'goals', columnKey: 'goal', withinAccount: true, keysOf: foldText },
  { code: 'REPEATED_ENTRY', sheet: 'units', columnKey: 'name', withinAccount: true, keysOf: foldText },
  {
    code: 'REPEATED_ENTRY',
    sheet: 'opportunities',
    columnKey: 'name',
    withinAccount: true,
    keysOf: foldText,
  },
  {
    code: 'REPEATED_TIE',
    sheet: 'relationships',
    columnKey: 'from',
    withinAccount: true,
    reads: ['to', 'kind'],
    keysOf: asTie,
  },
  ...sheetKeys
    .filter((sheet) => columnsOf(sheet).some(({ key }) => key === 'id'))
    .map((sheet): RepeatRule => ({ code: 'REPEATED_ID', sheet, columnKey: 'id', keysOf: asWritten })),
];

/** Columns at which repeats are told, by sheet, each with the further columns that decide. */
export const repeatColumns: ReadonlyMap<SheetKey, ReadonlyMap<string, readonly string[]>> = new Map(
  sheetKeys.map((sheet) => [
    sheet,
    new Map(
      repeatRules
        .filter((rule) => rule.sheet === sheet)
        .map(({ columnKey, withinAccount, reads = [] }) => [
          columnKey,
          withinAccount === true ? ['account', ...reads] : reads,
        ]),
    ),
  ]),
);

const rowsText = (rows: readonly AnyRow[]): string => {
  const numbers = rows.slice(0, MOST_ROWS_NAMED).map(({ rowNumber }) => String(rowNumber));
  return (rows.length > MOST_ROWS_NAMED ? [...numbers, '…'] : numbers).join(', ');
};

/** Rows by account, as they write it; one group when accounts do not count. */
const groupsOf = (rows: readonly AnyRow[], accountColumn: string | null): Iterable<readonly AnyRow[]> =>
  accountColumn === null
    ? [rows]
    : groupedBy(rows, ({ values }) => foldText(accountOfRow(accountColumn, values))).values();

/** The rows of each repeated key; a cell that says one thing twice repeats nothing. Most keys stand in one row only. */
const repeatedRows = (rows: readonly AnyRow[], rule: RepeatRule): readonly (readonly AnyRow[])[] => {
  const firsts = new Map<string, AnyRow>();
  const repeated = new Map<string, AnyRow[]>();
  const add = (key: string, row: AnyRow): void => {
    if (key === '') return;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return;
    }
    const known = repeated.get(key);
    if (known === undefined) repeated.set(key, [first, row]);
    else known.push(row);
  };
  for (const row of rows) {
    const text = row.values[rule.columnKey];
    if (typeof text !== 'string') continue;
    const keys = rule.keysOf(text, row.values);
    if (typeof keys === 'string') add(keys, row);
    else for (const key of keys.length > 1 ? new Set(keys) : keys) add(key, row);
  }
  const accountColumn = rule.withinAccount === true ? accountColumnOf(rule.sheet) : null;
  return [...repeated.values()].flatMap((group) => [...groupsOf(group, accountColumn)]);
};

/** One issue for each row of a group, with all rows of the group; a row is told once, however much of it repeats. */
const checkRepeat = (context: CheckContext, rule: RepeatRule): void => {
  const { code, sheet, columnKey } = rule;
  const asked = context.rowsToCheck(sheet, columnKey);
  if (asked.length === 0) return;
  const peers = rule.withinAccount === true ? context.peersOf(sheet, asked) : rowsOf(context.tables, sheet);
  const told = new Set<number>();
  for (const rows of repeatedRows(peers, rule)) {
    if (rows.length < 2 || rule.areDifferent?.(rows) === true) continue;
    const named = rowsText(rows);
    for (const row of rows) {
      if (told.has(row.rowNumber)) continue;
      told.add(row.rowNumber);
      const facts = { value: String(row.values[columnKey]), rows: named, count: rows.length };
      context.report({ code, sheet, row, columnKey, facts });
    }
  }
};

/** Our ids; names of accounts, criteria, team members and scored accounts; the rest within an account (B14, B15). */
export const checkRepeats = (context: CheckContext): void => {
  for (const rule of repeatRules) checkRepeat(context, rule);
};
