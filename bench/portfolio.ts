/** A large portfolio: 100 accounts with their people, roles, ties, goals and actions, right but for a wrong e-mail here and there. */

import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbench/google/snapshot';

const ACCOUNTS = 100;
export const SIZES = { contacts: 10_000, roles: 2_000, ties: 5_000, goals: 1_000, actions: 1_000 };

/** Cells by header; days as serial numbers. */
export type Line = Readonly<Record<string, string | number | { readonly day: number }>>;

const many = (count: number, lineOf: (index: number) => Line): readonly Line[] =>
  Array.from({ length: count }, (_, index) => lineOf(index));

const account = (index: number) => `Account ${index % ACCOUNTS}`;
/** People are dealt to the accounts in turn, so that person n and n + 100 are colleagues. */
const person = (index: number) => `Person ${index} of ${account(index)}`;
const inAccountOf = (index: number, place: number) => (index % ACCOUNTS) + ACCOUNTS * (place % 100);

const LINES: Readonly<Record<string, readonly Line[]>> = {
  Accounts: many(ACCOUNTS, (index) => ({
    Account: account(index),
    Status: index % 10 === 0 ? 'Key account' : 'Standard',
    Industry: 'Telecom',
    'Account manager': `Seller ${index % 20}`,
  })),
  Team: many(20, (index) => ({ Name: `Seller ${index}`, Function: 'Account manager' })),
  Contacts: many(SIZES.contacts, (index) => ({
    Name: person(index),
    Account: account(index),
    'Job title': index % 7 === 0 ? 'Director' : 'Engineer',
    Level: index % 7 === 0 ? 'Manager' : 'Specialist',
    'Reports to': index < ACCOUNTS ? '' : person(inAccountOf(index, Math.floor(index / ACCOUNTS / 8))),
    Email: index % 500 === 499 ? 'wrong' : `person${index}@account${index % ACCOUNTS}.example`,
    Phone: '+48 22 555 01 00',
    Coverage: 'Brief contact',
  })),
  Roles: many(SIZES.roles, (index) => ({
    Holder: person(inAccountOf(index, Math.floor(index / ACCOUNTS))),
    Account: account(index),
    Project: 'Renewal',
    Role: ['Decision maker', 'Sponsor', 'Champion', 'User'][Math.floor(index / ACCOUNTS) % 4] ?? 'User',
    Support: 'Supporter',
  })),
  Relationships: many(SIZES.ties, (index) => ({
    From: person(inAccountOf(index, Math.floor(index / ACCOUNTS))),
    To: person(inAccountOf(index, Math.floor(index / ACCOUNTS) + 7)),
    Account: account(index),
    Kind: 'Knows',
    Strength: 3,
  })),
  Goals: many(SIZES.goals, (index) => ({
    Goal: `Goal ${index}`,
    Account: account(index),
    Whose: 'Ours',
    Horizon: 'Short term',
    Owner: `Seller ${index % 20}`,
  })),
  Strategy: many(SIZES.actions, (index) => ({
    Action: `Action ${index}`,
    Account: account(index),
    Goal: `Goal ${index}`,
    Kind: 'Meeting',
    Owner: `Seller ${index % 20}`,
  })),
};

const cellOf = (value: string | number | { readonly day: number }): CellSnapshot =>
  typeof value === 'string'
    ? { value, numberFormat: '@' }
    : typeof value === 'number'
      ? { value }
      : { value: value.day, numberFormat: 'yyyy-mm-dd' };

/** Below the rows that are there. */
function filled(sheet: SheetSnapshot, lines: readonly Line[]): SheetSnapshot {
  const columns = new Map(
    Object.entries(sheet.cells[0] ?? {}).map(([column, { value }]) => [String(value), Number(column)]),
  );
  const cells: Record<number, Record<number, CellSnapshot>> = { ...sheet.cells };
  const isFilled = (row: string) =>
    Object.values(cells[Number(row)] ?? {}).some(({ value }) => value !== undefined);
  const first = 1 + Math.max(0, ...Object.keys(cells).filter(isFilled).map(Number));
  lines.forEach((line, index) => {
    const row: Record<number, CellSnapshot> = {};
    for (const [header, value] of Object.entries({ ...line, Id: `bench-${index}` })) {
      const column = columns.get(header);
      if (column === undefined) throw new Error(`${sheet.name} has no column ${header}.`);
      if (value !== '') row[column] = cellOf(value);
    }
    cells[first + index] = row;
  });
  return { ...sheet, cells, rowCount: Math.max(sheet.rowCount, first + lines.length + 100) };
}

/** @param workbook has our sheets, in English @param lines by the name of their sheet */
export const withLines = (
  workbook: WorkbookSnapshot,
  lines: Readonly<Record<string, readonly Line[]>>,
): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const own = lines[sheet.name];
    return own ? filled(sheet, own) : sheet;
  }),
});

export const withPortfolio = (setUp: WorkbookSnapshot): WorkbookSnapshot => withLines(setUp, LINES);
