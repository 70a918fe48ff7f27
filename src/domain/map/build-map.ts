/** Builds what the map shows of one account from the rows of the sheets. */

import { roleFamilies } from '../../schema/vocabularies';
import { buildOrganisation } from '../organisation/build-organisation';
import { summariseOrganisation } from '../organisation/summarise';
import { displayNameOf } from '../people/display-name';
import { createPeopleIndex, type PeopleIndex } from '../people/reference-index';
import { createTeamIndex } from '../people/team-index';
import type { Table, TableRow } from '../table';
import { foldText } from '../text/fold';
import type { MapPeople, MapRole, MapTie, MapView } from './map-view';

export interface MapTables {
  readonly contacts: Table<'contacts'>;
  readonly roles?: Table<'roles'>;
  readonly relationships?: Table<'relationships'>;
  readonly team?: Table<'team'>;
}

type Person = TableRow<'contacts'>;
type FindPerson = (reference: string, account: string | null) => number;

const families: ReadonlyMap<string, string> = new Map(Object.entries(roleFamilies));

/** Row ids, made unique: a copied row repeats its id, a row just typed has none yet; both go by their row number. */
const uniqueIds = (people: readonly Person[]): readonly string[] => {
  const taken = new Set<string>();
  return people.map(({ rowNumber, values }) => {
    const id = values.id === null || taken.has(values.id) ? `row:${rowNumber}` : values.id;
    taken.add(id);
    return id;
  });
};

const peopleOf = (people: readonly Person[], parents: readonly number[]): MapPeople => ({
  id: uniqueIds(people),
  name: people.map(({ values }) => displayNameOf(values)),
  title: people.map(({ values }) => values.title ?? ''),
  unit: people.map(({ values }) => values.unit ?? ''),
  manager: parents,
  row: people.map(({ rowNumber }) => rowNumber),
});

const sparse = (
  people: readonly Person[],
  read: (person: Person) => string | null,
): Readonly<Record<number, string>> => {
  const facts: Record<number, string> = {};
  people.forEach((person, index) => {
    const fact = read(person);
    if (fact !== null) facts[index] = fact;
  });
  return facts;
};

const personFinder = (people: readonly Person[], index: PeopleIndex): FindPerson => {
  const indexOfRow = new Map(people.map(({ rowNumber }, place) => [rowNumber, place]));
  return (reference, account) => {
    const resolution = index.resolve(reference, account);
    return resolution.kind === 'found' ? (indexOfRow.get(resolution.row.rowNumber) ?? -1) : -1;
  };
};

const rolesOf = (rows: readonly TableRow<'roles'>[], find: FindPerson): readonly MapRole[] => {
  const roles: MapRole[] = [];
  for (const { values } of rows) {
    if (values.holder === null || values.role === null) continue;
    roles.push({
      person: find(values.holder, values.account),
      holder: values.holder,
      project: values.project ?? '',
      role: values.role,
      family: families.get(values.role) ?? 'other',
      support: values.support,
    });
  }
  return roles;
};

/** Ties between two people on the map; ties of our own people have no box to end at. */
const tiesOf = (rows: readonly TableRow<'relationships'>[], find: FindPerson): readonly MapTie[] => {
  const ties: MapTie[] = [];
  for (const { values } of rows) {
    if (values.from === null || values.to === null || values.kind === null) continue;
    const from = find(values.from, values.account);
    const to = find(values.to, values.account);
    if (from < 0 || to < 0) continue;
    ties.push({ from, to, kind: values.kind, feeling: values.feeling, strength: values.strength });
  }
  return ties;
};

/** The account is matched as names are, without case and accents; `''` gives the people without an account. */
export const buildMap = (account: string, tables: MapTables): MapView => {
  const folded = foldText(account);
  const isOfAccount = (row: { readonly values: { readonly account: string | null } }): boolean =>
    foldText(row.values.account) === folded;
  const people = tables.contacts.rows.filter(isOfAccount);
  const index = createPeopleIndex(tables.contacts.rows);
  const team = createTeamIndex(tables.team?.rows ?? []);
  const organisation = buildOrganisation(people, index);
  const find = personFinder(people, index);
  const ourPersonOf = ({ values }: Person): string | null => {
    if (values.ourPerson === null) return null;
    const resolution = team.resolve(values.ourPerson, null);
    return (resolution.kind === 'found' ? resolution.row.values.name : null) ?? values.ourPerson;
  };
  return {
    account,
    people: peopleOf(people, organisation.parents),
    standing: sparse(people, ({ values }) => values.standing),
    coverage: sparse(people, ({ values }) => values.coverage),
    assumed: people.flatMap(({ values }, place) => (values.confidence === 'assumed' ? [place] : [])),
    ourPerson: sparse(people, ourPersonOf),
    roles: rolesOf((tables.roles?.rows ?? []).filter(isOfAccount), find),
    ties: tiesOf((tables.relationships?.rows ?? []).filter(isOfAccount), find),
    unattached: organisation.unattached,
    summary: summariseOrganisation(organisation),
  };
};
