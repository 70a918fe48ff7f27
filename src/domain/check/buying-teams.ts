/** The roles of an account as the rules look at them: by project (R4) and by person. */

import { type RoleFamily, roleFamilies } from '../../schema/vocabularies';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';
import type { CheckContext } from './check-context';
import { perAccount } from './per-account';

export type RoleRow = TableRow<'roles'>;

export interface ProjectTeam {
  readonly project: string;
  readonly roles: readonly RoleRow[];
  /** People in Contacts, each once: a department has no voice of its own (R5), and a name alone is nobody yet. */
  readonly size: number;
}

export interface AccountRoles {
  readonly projects: readonly ProjectTeam[];
  /** The roles somebody in Contacts holds, by the contact's row number. */
  readonly ofContact: ReadonlyMap<number, readonly RoleRow[]>;
  readonly contactOf: ReadonlyMap<RoleRow, TableRow<'contacts'>>;
}

const families: ReadonlyMap<string, RoleFamily> = new Map(Object.entries(roleFamilies));

/** A role of the team's own words is of the family `other`. */
export const familyOf = ({ values: { role } }: RoleRow): RoleFamily => families.get(role ?? '') ?? 'other';

/** Backs us when we are not in the room: by role or by attitude (domain 3.3). */
export const isChampion = ({ values: { role, support } }: RoleRow): boolean =>
  role === 'champion' || role === 'coach' || support === 'mentor';

export const isAgainstUs = (role: RoleRow): boolean =>
  familyOf(role) === 'againstUs' || role.values.support === 'enemy' || role.values.support === 'nonSupporter';

const append = <K, V>(groups: Map<K, V[]>, key: K, value: V): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
};

/** The roles of the account of this name. */
export const rolesOfAccount = perAccount((context, account): AccountRoles => {
  const byProject = new Map<string, RoleRow[]>();
  const ofContact = new Map<number, RoleRow[]>();
  const contactOf = new Map<RoleRow, TableRow<'contacts'>>();
  for (const row of context.ofAccount('roles', account)) {
    append(byProject, foldText(row.values.project), row);
    const contact = context.resolve('contacts', row.values.holder, account);
    if (contact === null) continue;
    append(ofContact, contact.rowNumber, row);
    contactOf.set(row, contact);
  }
  const projects = [...byProject.values()].map((roles) => ({
    project: roles[0]?.values.project ?? '',
    roles,
    size: new Set(roles.flatMap((role) => contactOf.get(role) ?? [])).size,
  }));
  return { projects, ofContact, contactOf };
});

const noRoles: readonly RoleRow[] = [];

/** The roles this contact holds, in any project. */
export const rolesOfContact = (
  context: CheckContext,
  { rowNumber, values: { account } }: TableRow<'contacts'>,
): readonly RoleRow[] =>
  account === null ? noRoles : (rolesOfAccount(context, account).ofContact.get(rowNumber) ?? noRoles);
