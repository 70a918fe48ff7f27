/** Rules: what should stand in one row only stands in one row only. */

import type { SheetKey } from '../../../schema/workbook';
import { accountColumnOf, accountOfRow } from '../../cells/row-account';
import type { IssueCode } from '../../issue';
import { emailAddressesIn } from '../../text/email-addresses';
import { foldText } from '../../text/fold';
import type { AnyRow, CheckContext } from '../check-context';

const MOST_ROWS_NAMED = 10;

interface RepeatRule {
  readonly code: IssueCode;
  readonly sheet: SheetKey;
  readonly columnKey: string;
  /** Whether the same in another account is fine. */
  readonly withinAccount?: true;
  /** What must not repeat, of one cell. */
  readonly keysOf: (text: string) => readonly string[];
}

const asName = (text: string): readonly string[] => [foldText(text)];

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
    keysOf: (text) => [text],
  },
  {
    code: 'REPEATED_EMAIL',
    sheet: 'contacts',
    columnKey: 'email',
    withinAccount: true,
    keysOf: (text) => emailAddressesIn(text) ?? [],
  },
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
    const keys = rule.keysOf(text);
    const account = foldText(accountOfRow(accountColumn, row.values));
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
    if (rows.length < 2) continue;
    const named = rowsText(rows);
    for (const row of rows) {
      if (told.has(row.rowNumber)) continue;
      told.add(row.rowNumber);
      const facts = { value: String(row.values[columnKey]), rows: named, count: rows.length };
      context.report({ code, sheet, row, columnKey, facts });
    }
  }
};

/** Names of accounts, criteria, team members and scored accounts; source ids and e-mails within an account (B15). */
export const checkRepeats = (context: CheckContext): void => {
  for (const rule of repeatRules) {
    if (context.sheetsToCheck.includes(rule.sheet)) checkRepeat(context, rule);
  }
};
