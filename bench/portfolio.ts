/** A large portfolio: 100 accounts with their people, roles, ties, goals and actions, right but for a wrong e-mail here and there. */

import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbench/google/snapshot';

const ACCOUNTS = 100;
export const SIZES = { contacts: 10_000, roles: 2_000, ties: 5_000, goals: 1_000, actions: 1_000 };

/** Cells by header. */
type Line = Readonly<Record<string, string | number>>;

const many = (count: number, lineOf: (index: number) => Line): readonly Line[] =>
  Array.from({ length: count }, (_, index) => ({ ...lineOf(index), Id: `bench-${index}` }));

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

function filled(sheet: SheetSnapshot, lines: readonly Line[]): SheetSnapshot {
  const columns = new Map(
    Object.entries(sheet.cells[0] ?? {}).map(([column, { value }]) => [String(value), Number(column)]),
  );
  const cells: Record<number, Record<number, CellSnapshot>> = { 0: { ...sheet.cells[0] } };
  lines.forEach((line, index) => {
    const row: Record<number, CellSnapshot> = {};
    for (const [header, value] of Object.entries(line)) {
      const column = columns.get(header);
      if (column === undefined) throw new Error(`${sheet.name} has no column ${header}.`);
      if (value !== '') row[column] = typeof value === 'string' ? { value, numberFormat: '@' } : { value };
    }
    cells[index + 1] = row;
  });
  return { ...sheet, cells, rowCount: Math.max(sheet.rowCount, lines.length + 100) };
}

/** @param setUp the workbook with our empty sheets, in English */
export const withPortfolio = (setUp: WorkbookSnapshot): WorkbookSnapshot => ({
  ...setUp,
  sheets: setUp.sheets.map((sheet) => {
    const lines = LINES[sheet.name];
    return lines ? filled(sheet, lines) : sheet;
  }),
});
