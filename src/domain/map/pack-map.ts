/** Packs the rows of one account, or of a group of companies, into what the page draws its map from. */

import type { Column } from '../../schema/column';
import { columnsOf } from '../../schema/workbook';
import { buildOrganisation } from '../organisation/build-organisation';
import { summariseOrganisation } from '../organisation/summarise';
import { displayNameOf } from '../people/display-name';
import { createPeopleIndex } from '../people/reference-index';
import { referencesIn } from '../people/references-in';
import { createTeamIndex } from '../people/team-index';
import { withinGroup } from '../people/within-group';
import type { Table, TableRow } from '../table';
import { repeatedFold } from '../text/fold';
import {
  type MapAnswer,
  type MapColumns,
  type MapSheet,
  type PackedCell,
  type PackedColumn,
  type PackedTable,
  sheetsIn,
} from './map-answer';
import { packColumn } from './packed-column';

export type MapTables = { readonly contacts: Table<'contacts'> } & {
  readonly [S in MapSheet]?: Table<S>;
};

type Person = TableRow<'contacts'>;
type AnyValues = Readonly<Record<string, unknown>>;

/** Row ids, made unique: a copied row repeats its id, a row just typed has none yet; both go by their row number. */
const uniqueIds = (people: readonly Person[]): readonly string[] => {
  const taken = new Set<string>();
  return people.map(({ rowNumber, values }) => {
    const id = values.id === null || taken.has(values.id) ? `row:${rowNumber}` : values.id;
    taken.add(id);
    return id;
  });
};

/** Each text's number, given out when it is first asked for. */
const textPool = () => {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text: string): number => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    texts: (): readonly string[] => [...numbers.keys()],
  };
};

const isPeople = (target: string | undefined) => target === 'contacts' || target === 'team';
/** Of longer texts only whether they are there. */
const isKnownOnly = (key: string) => key === 'pain' || key === 'offer';

/** A detail that several people share, such as the names of a circle, is kept once. */
const sharedDetails = (unattached: MapAnswer['unattached']): MapAnswer['unattached'] => {
  const places = new Map<string, number>();
  return unattached.map((one, place) => {
    const as = places.get(one.detail);
    if (as === undefined) places.set(one.detail, place);
    return as === undefined ? one : { ...one, detail: '', as };
  });
};

/**
 * Accounts are matched as names are, without case and accents; `''` is the people without an account.
 * @param accounts the account, or the companies of its group
 */
export const packMap = (
  account: string,
  accounts: readonly string[],
  tables: MapTables,
  facts: Pick<MapAnswer, 'today' | 'settings'>,
  columns: MapColumns,
): MapAnswer => {
  const fold = repeatedFold();
  const wanted = new Set(accounts.map(fold));
  const isWanted = (values: AnyValues) => wanted.has(fold(String(values.account || '')));
  const people = tables.contacts.rows.filter(({ values }) => isWanted(values));
  const index = withinGroup(createPeopleIndex(tables.contacts.rows), accounts);
  const ours = tables.team?.rows || [];
  const team = createTeamIndex(ours);
  const organisation = buildOrganisation(people, index);
  const parties = new Map<TableRow<'contacts'> | TableRow<'team'>, number>();
  for (const row of [...people, ...ours]) parties.set(row, parties.size);
  const pool = textPool();

  const partyOf = (reference: string, belongsTo: string | null, targets: readonly unknown[]): number => {
    const found = [
      ...(targets.includes('contacts') ? [index.resolve(reference, belongsTo)] : []),
      ...(targets.includes('team') ? [team.resolve(reference, null)] : []),
    ];
    for (const one of found) {
      // Of several people of one name none is meant, and none of ours of that name instead.
      if (one.kind === 'ambiguous') break;
      const party = one.kind === 'found' ? parties.get(one.row) : undefined;
      if (party !== undefined) return party;
    }
    return -2 - pool.numberOf(reference);
  };
  const packCell = (column: Column, values: AnyValues): PackedCell => {
    const value = values[column.key];
    if (isKnownOnly(column.key)) return value === null ? 0 : 1;
    if (typeof value === 'number') return value;
    if (Array.isArray(value)) return value.map((one) => pool.numberOf(String(one)));
    if (typeof value !== 'string') return -1;
    if (column.kind !== 'reference') return pool.numberOf(value);
    const targets = [column.target, column.or];
    const belongsTo = typeof values.account === 'string' ? values.account : null;
    const one = (reference: string) =>
      targets.some(isPeople) ? partyOf(reference, belongsTo, targets) : pool.numberOf(reference);
    return column.several ? referencesIn(value).map(one) : one(value);
  };
  const pack = (sheet: MapSheet, all: readonly { rowNumber: number; values: AnyValues }[]): PackedTable => {
    const wantedKeys = columns[sheet].split(' ');
    const rows = sheet === 'team' ? all : all.filter(({ values }) => isWanted(values));
    const packed: Record<string, PackedColumn> = { row: packColumn(rows.map(({ rowNumber }) => rowNumber)) };
    for (const column of columnsOf(sheet)) {
      if (!wantedKeys.includes(column.key)) continue;
      const cells = rows.map(({ values }) => packCell(column, values));
      if (cells.some((cell) => cell !== -1)) packed[column.key] = packColumn(cells);
    }
    return packed;
  };

  const packedTables: { -readonly [S in MapSheet]?: PackedTable } = {};
  for (const sheet of sheetsIn(columns)) {
    const rows = tables[sheet]?.rows;
    if (rows) packedTables[sheet] = pack(sheet, rows);
  }
  packedTables.contacts = {
    ...packedTables.contacts,
    id: packColumn(uniqueIds(people).map(pool.numberOf)),
    name: packColumn(people.map(({ values }) => pool.numberOf(displayNameOf(values)))),
    manager: packColumn(organisation.parents),
  };
  return {
    account,
    accounts,
    ...facts,
    texts: pool.texts(),
    tables: packedTables,
    unattached: sharedDetails(organisation.unattached),
    summary: summariseOrganisation(organisation),
  };
};
