/** Gathers the buying team of an account: each holder of a role once, with what the roles mean for us. */

import { type RoleFamily, roleFamilies } from '../../schema/vocabularies';
import type { PeopleIndex } from '../people/reference-index';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';

export interface TeamMember {
  /** Name in Contacts, or as the role row says. */
  readonly name: string;
  /** Null: a department, or somebody who is not in Contacts. */
  readonly contact: TableRow<'contacts'> | null;
  /** Vocabulary keys or the team's own words, each once. */
  readonly roles: readonly string[];
  readonly families: readonly RoleFamily[];
  /** Keys of `support`, each once; several when it differs between projects. */
  readonly support: readonly string[];
}

interface Gathering {
  readonly name: string;
  readonly contact: TableRow<'contacts'> | null;
  readonly roles: Set<string>;
  readonly families: Set<RoleFamily>;
  readonly support: Set<string>;
}

const families: ReadonlyMap<string, RoleFamily> = new Map(Object.entries(roleFamilies));

/** What tells members apart: the contact's row, or the holder as written. */
export const memberKey = (reference: string, account: string | null, people: PeopleIndex): string => {
  const resolution = people.resolve(reference, account);
  return resolution.kind === 'found' ? `row ${resolution.row.rowNumber}` : `name ${foldText(reference)}`;
};

/** Members by `memberKey`, in the order in which they first stand in Roles. */
export const gatherBuyingTeam = (
  rows: readonly TableRow<'roles'>[],
  people: PeopleIndex,
): ReadonlyMap<string, TeamMember> => {
  const members = new Map<string, Gathering>();
  for (const { values } of rows) {
    const { holder, account, role, support } = values;
    if (holder === null) continue;
    const key = memberKey(holder, account, people);
    const resolution = people.resolve(holder, account);
    const contact = resolution.kind === 'found' ? resolution.row : null;
    const member = members.get(key) ?? {
      name: contact?.values.name ?? holder,
      contact,
      roles: new Set(),
      families: new Set(),
      support: new Set(),
    };
    members.set(key, member);
    if (role !== null) {
      member.roles.add(role);
      member.families.add(families.get(role) ?? 'other');
    }
    if (support !== null) member.support.add(support);
  }
  return new Map(
    Array.from(members, ([key, member]) => [
      key,
      {
        name: member.name,
        contact: member.contact,
        roles: Array.from(member.roles),
        families: Array.from(member.families),
        support: Array.from(member.support),
      },
    ]),
  );
};

const keyFamilies: readonly RoleFamily[] = ['decides', 'pays', 'forUs', 'againstUs'];

/** Opponents by role or by attitude. */
export const isAgainstUs = (member: TeamMember): boolean =>
  member.families.includes('againstUs') || member.support.includes('enemy');

const familyPlace = (member: TeamMember): number => {
  const place = keyFamilies.findIndex((family) => member.families.includes(family));
  return place >= 0 ? place : isAgainstUs(member) ? keyFamilies.length : -1;
};

/** Those who decide, pay, are for us or against us, in this order. */
export const keyPeopleOf = (members: Iterable<TeamMember>): readonly TeamMember[] =>
  Array.from(members)
    .map((member) => ({ member, place: familyPlace(member) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place)
    .map(({ member }) => member);
