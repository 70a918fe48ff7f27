/** Rules: what should stand in one row only stands in one row only. */

import { columnsOf, type SheetKey, sheetKeys } from '../../../schema/workbook';
import { type AnyValues, accountColumnOf, accountOfRow } from '../../cells/row-account';
import { groupedBy } from '../../grouped-by';
import type { IssueCode } from '../../issue';
import { emailAddressesIn } from '../../text/email-addresses';
import { foldText } from '../../text/fold';
import { isPlaceholderName } from '../../text/placeholder';
import { type AnyRow, type CheckContext, rowsOf } from '../check-context';
import { namesText } from '../names-text';

const MOST_ROWS_NAMED = 10;

interface RepeatRule {
  readonly code: IssueCode;
  readonly sheet: SheetKey;
  readonly columnKey: string;
  /** Whether the same in another account is fine. */
  readonly withinAccount: boolean;
  /** What must not repeat, of one cell: nothing when blank. */
  readonly keysOf: (text: string, values: AnyValues) => string | readonly string[];
  /** Further columns that decide. */
  readonly reads: readonly string[];
  /** Whether rows with one key differ in something that counts. */
  readonly areDifferent: (rows: readonly AnyRow[]) => boolean;
}

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

const never = (): boolean => false;

const anywhere = (
  code: IssueCode,
  sheet: SheetKey,
  columnKey: string,
  keysOf: RepeatRule['keysOf'],
): RepeatRule => ({ code, sheet, columnKey, withinAccount: false, keysOf, reads: [], areDifferent: never });

const inAccount = (
  code: IssueCode,
  sheet: SheetKey,
  columnKey: string,
  keysOf: RepeatRule['keysOf'],
  reads: readonly string[] = [],
  areDifferent: RepeatRule['areDifferent'] = never,
): RepeatRule => ({ code, sheet, columnKey, withinAccount: true, keysOf, reads, areDifferent });

const repeatRules: readonly RepeatRule[] = [
  anywhere('REPEATED_NAME', 'accounts', 'name', foldText),
  anywhere('REPEATED_NAME', 'criteria', 'name', foldText),
  anywhere('REPEATED_NAME', 'team', 'name', foldText),
  anywhere('REPEATED_NAME', 'scoring', 'account', foldText),
  inAccount('REPEATED_SOURCE_ID', 'contacts', 'sourceId', asWritten),
  inAccount('REPEATED_EMAIL', 'contacts', 'email', (text) => emailAddressesIn(text) || []),
  inAccount('REPEATED_PERSON', 'contacts', 'name', asPerson, ['email', 'sourceId'], areToldApart),
  inAccount('REPEATED_ENTRY', 'goals', 'goal', foldText),
  inAccount('REPEATED_ENTRY', 'units', 'name', foldText),
  inAccount('REPEATED_ENTRY', 'opportunities', 'name', foldText),
  inAccount('REPEATED_TIE', 'relationships', 'from', asTie, ['to', 'kind']),
  ...sheetKeys
    .filter((sheet) => columnsOf(sheet).some(({ key }) => key === 'id'))
    .map((sheet) => anywhere('REPEATED_ID', sheet, 'id', asWritten)),
];

/** Columns at which repeats are told, by sheet, each with the further columns that decide. */
export const repeatColumns: ReadonlyMap<SheetKey, ReadonlyMap<string, readonly string[]>> = new Map(
  sheetKeys.map((sheet) => [
    sheet,
    new Map(
      repeatRules
        .filter((rule) => rule.sheet === sheet)
        .map(({ columnKey, withinAccount, reads }) => [
          columnKey,
          withinAccount ? ['account', ...reads] : reads,
        ]),
    ),
  ]),
);

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
    if (!first) {
      firsts.set(key, row);
      return;
    }
    const known = repeated.get(key);
    if (known) known.push(row);
    else repeated.set(key, [first, row]);
  };
  for (const row of rows) {
    const text = row.values[rule.columnKey];
    if (typeof text !== 'string') continue;
    const keys = rule.keysOf(text, row.values);
    if (typeof keys === 'string') add(keys, row);
    else for (const key of keys.length > 1 ? new Set(keys) : keys) add(key, row);
  }
  const accountColumn = rule.withinAccount ? accountColumnOf(rule.sheet) : null;
  return [...repeated.values()].flatMap((group) => [...groupsOf(group, accountColumn)]);
};

/** One issue for each row of a group, with all rows of the group; a row is told once, however much of it repeats. */
const checkRepeat = (context: CheckContext, rule: RepeatRule): void => {
  const { code, sheet, columnKey } = rule;
  const asked = context.rowsToCheck(sheet, columnKey);
  if (asked.length === 0) return;
  const peers = rule.withinAccount ? context.peersOf(sheet, asked) : rowsOf(context.tables, sheet);
  const told = new Set<number>();
  for (const rows of repeatedRows(peers, rule)) {
    if (rows.length < 2 || rule.areDifferent(rows)) continue;
    const named = namesText(
      rows.map(({ rowNumber }) => rowNumber),
      ', ',
      MOST_ROWS_NAMED,
    );
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
