/** The formulas that the tables of the Portfolio sheet are made of, over the accounts of a group, of one, or of all. */

import type { RawTable } from '../table';
import type { Portfolio } from './build-portfolio';
import type { Group } from './cut-portfolio';
import { type CutKey, groupsOfPerson, type Holding } from './holdings';
import { type FormulaSheet, rowsOf } from './portfolio-formulas';

export interface PageSheets {
  readonly accounts: FormulaSheet;
  /** Null: there is none. */
  readonly team: FormulaSheet | null;
  readonly scoring: FormulaSheet | null;
  /** Expression of the usual capacity, for use within a formula. */
  readonly usualCapacity: string;
  /** What a choice is called in a new cell. */
  readonly labels: { readonly key: string; readonly smb: string };
}

const none: RawTable = { sheet: 'team', columnIndexes: new Map(), headers: new Map(), cells: [] };

/** Expressions without `=`; `rows` are conditions on rows of Accounts. */
export const pageRows = ({ holdings }: Portfolio, { labels, usualCapacity, ...sheets }: PageSheets) => {
  const accounts = rowsOf(sheets.accounts);
  const [team, scoring] = [sheets.team, sheets.scoring].map((sheet) =>
    rowsOf(sheet || { name: '', table: none }),
  ) as [ReturnType<typeof rowsOf>, ReturnType<typeof rowsOf>];
  const spelled = (column: string, own: readonly Holding[]) =>
    accounts.spellings(
      column,
      own.map(({ account }) => account.rowNumber),
    );
  const all = accounts.isFilled('name');
  // Spelled as in the cells that mean this, and as a new cell would.
  const isKey = accounts.isOneOf('status', [
    labels.key,
    ...spelled(
      'status',
      holdings.filter((one) => one.isKey),
    ),
  ]);
  const isSmall = accounts.isOneOf('segment', [
    labels.smb,
    ...spelled(
      'segment',
      holdings.filter((one) => !one.isEnterprise),
    ),
  ]);
  const hasRevenue = accounts.hasNumber('revenue');
  const hasBoth = `${hasRevenue}*${accounts.hasNumber('costToServe')}*(${accounts.range('costToServe') ?? 0}>0)`;
  const people = ({ people: staff }: Group) =>
    team.isOneOf(
      'name',
      team.spellings(
        'name',
        staff.map(({ rowNumber }) => rowNumber),
      ),
    );
  return {
    all,
    /** Those of a group: by what the cells say, and by the people who belong to it today. */
    ofGroup: (by: CutKey, { holdings: own, people: staff }: Group): string => {
      const column = by in groupsOfPerson(null) ? 'accountManager' : by;
      const names = staff.map(({ values }) => values.name || '');
      return `${all}*${accounts.isOneOf(column, [...names, ...spelled(column, own)])}`;
    },
    /** The one of this row, found by its id once it has one. */
    ofRow: (holding: Holding): string => {
      const column = holding.account.values.id === null ? 'name' : 'id';
      return accounts.isOneOf(column, spelled(column, [holding]));
    },
    count: accounts.count,
    keyAccounts: (rows: string) => accounts.count(`${rows}*${isKey}`),
    known: (rows: string) => accounts.count(`${rows}*${hasRevenue}`),
    revenue: (rows: string) => accounts.sum(rows, 'revenue'),
    ratio: (rows: string) => {
      const both = `${rows}*${hasBoth}`;
      return `IFERROR(${accounts.sum(both, 'revenue')}/${accounts.sum(both, 'costToServe')},"")`;
    },
    load: (rows: string) => accounts.count(`${rows}*(1-${isSmall})`),
    /** Revenue of so many accounts with the most: of those with the same revenue, as many as belong. */
    topRevenue: (count: string): string => {
      const revenues = accounts.range('revenue') ?? 0;
      const least = `LARGE(${revenues},${count})`;
      const above = `${all}*${hasRevenue}*(${revenues}>${least})`;
      return `${accounts.sum(above, 'revenue')}+${least}*(${count}-${accounts.count(above)})`;
    },
    /** The person's own capacity, the usual one while Team is silent (G5). */
    capacity: (group: Group): string => {
      const own = `${people(group)}*${team.hasNumber('capacity')}`;
      return `IF(${team.count(own)}=0,${usualCapacity},${team.sum(people(group), 'capacity')})`;
    },
    target: (group: Group) => team.sum(people(group), 'turnoverTarget'),
    score: (account: string): string => {
      const row = scoring.isOneOf('account', [account]);
      const own = `${row}*${scoring.hasNumber('score')}`;
      return `IF(${scoring.count(own)}=1,${scoring.sum(row, 'score')},"")`;
    },
  };
};
