/** Rules: what should stand in one row only stands in one row only. */

import { columnsOf, type SheetKey, sheetKeys } from '../../../schema/workbook';
import { type AnyValues, accountColumnOf, accountOfRow } from '../../cells/row-account';
import type { IssueCode } from '../../issue';
import { emailAddressesIn } from '../../text/email-addresses';
import { foldText } from '../../text/fold';
import { isPlaceholderName } from '../../text/placeholder';
import type { AnyRow, CheckContext } from '../check-context';

const MOST_ROWS_NAMED = 10;

interface RepeatRule {
  readonly code: IssueCode;
  readonly sheet: SheetKey;
  readonly columnKey: string;
  /** Whether the same in another account is fine. */
  readonly withinAccount?: true;
  /** What must not repeat, of one cell. */
  readonly keysOf: (text: string, values: AnyValues) => readonly string[];
  /** Whether rows with one key differ in something that counts; absent: they never do. */
  readonly areDifferent?: (rows: readonly AnyRow[]) => boolean;
}

const asName = (text: string): readonly string[] => [foldText(text)];
const asWritten = (text: string): readonly string[] => [text];
const NO_KEYS: readonly string[] = [];

/** Text that names a person; a vacancy or a withheld name names nobody (B17). */
const asPerson = (text: string): readonly string[] => {
  const folded = foldText(text);
  return isPlaceholderName(folded) ? NO_KEYS : [folded];
};
const asTie = (from: string, { to, kind }: AnyValues): readonly string[] =>
  typeof to === 'string' && typeof kind === 'string'
    ? [`${foldText(from)}\n${foldText(to)}\n${kind}`]
    : NO_KEYS;

/** Namesakes with e-mails, or with ids of the system they come from, have been told apart; the same one twice is an issue of its own. */
const areToldApart = (rows: readonly AnyRow[]): boolean =>
  ['email', 'sourceId'].some((key) => rows.every(({ values }) => values[key] !== null));

const repeatRules: readonly RepeatRule[] = [
  { code: 'REPEATED_NAME', sheet: 'accounts', columnKey: 'name', keysOf: asName },
  { code: 'REPEATED_NAME', sheet: 'criteria', columnKey: 'name', keysOf: asName },
  { code: 'REPEATED_NAME', sheet: 'team', columnKey: 'name', keysOf: asName },
  { code: 'REPEATED_NAME', sheet: 'scoring', columnKey: 'account', keysOf: asName },
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
    areDifferent: areToldApart,
  },
  { code: 'REPEATED_ENTRY', sheet: 'goals', columnKey: 'goal', withinAccount: true, keysOf: asName },
  { code: 'REPEATED_ENTRY', sheet: 'units', columnKey: 'name', withinAccount: true, keysOf: asName },
  { code: 'REPEATED_ENTRY', sheet: 'opportunities', columnKey: 'name', withinAccount: true, keysOf: asName },
  { code: 'REPEATED_TIE', sheet: 'relationships', columnKey: 'from', withinAccount: true, keysOf: asTie },
  ...sheetKeys
    .filter((sheet) => columnsOf(sheet).some(({ key }) => key === 'id'))
    .map((sheet): RepeatRule => ({ code: 'REPEATED_ID', sheet, columnKey: 'id', keysOf: asWritten })),
];

const rowsText = (rows: readonly AnyRow[]): string => {
  const numbers = rows.slice(0, MOST_ROWS_NAMED).map(({ rowNumber }) => String(rowNumber));
  return (rows.length > MOST_ROWS_NAMED ? [...numbers, '…'] : numbers).join(', ');
};

/** Each repeated key with the rows it stands in; a cell that says one thing twice repeats nothing. */
const groupRows = (
  rows: readonly AnyRow[],
  rule: RepeatRule,
): Iterable<readonly [string, readonly AnyRow[]]> => {
  const accountColumn = rule.withinAccount === true ? accountColumnOf(rule.sheet) : null;
  const groups = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const text = row.values[rule.columnKey];
    if (typeof text !== 'string') continue;
    const keys = rule.keysOf(text, row.values);
    const account = accountColumn === null ? '' : foldText(accountOfRow(accountColumn, row.values));
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      if (key === '') continue;
      const place = `${account}\n${key}`;
      const group = groups.get(place);
      if (group === undefined) groups.set(place, [row]);
      else group.push(row);
    }
  }
  return groups;
};

/** One issue for each row of a group, with all rows of the group; a row is told once, however much of it repeats. */
const checkRepeat = (context: CheckContext, rule: RepeatRule): void => {
  const { code, sheet, columnKey } = rule;
  const told = new Set<number>();
  for (const [, rows] of groupRows(context.tables[sheet]?.rows ?? [], rule)) {
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
  for (const rule of repeatRules) {
    if (context.rowsToCheck(rule.sheet, rule.columnKey).length > 0) checkRepeat(context, rule);
  }
};
