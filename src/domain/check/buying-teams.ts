/** The roles of an account as the rules look at them: by project (R4) and by person. */

import { type RoleFamily, roleFamilies } from '../../schema/vocabularies';
import { append, groupedBy } from '../grouped-by';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';
import type { CheckContext } from './check-context';
import { perAccount } from './per-account';

export type RoleRow = TableRow<'roles'>;

/** The columns of Contacts by which a reference finds somebody. */
export const personColumns = ['name', 'account', 'email', 'sourceId', 'id'] as const;

const families: ReadonlyMap<string, RoleFamily> = new Map(Object.entries(roleFamilies));

/** A role of the team's own words is of the family `other`. */
export const familyOf = ({ values: { role } }: RoleRow): RoleFamily => families.get(role || '') || 'other';

/** Backs us when we are not in the room: by role or by attitude (domain 3.3). */
export const isChampion = ({ values: { role, support } }: RoleRow): boolean =>
  role === 'champion' || role === 'coach' || support === 'mentor';

export const isAgainstUs = (role: RoleRow): boolean =>
  familyOf(role) === 'againstUs' || role.values.support === 'enemy' || role.values.support === 'nonSupporter';

export interface ProjectTeam {
  /** As its first role writes it. */
  readonly project: string;
  readonly roles: readonly RoleRow[];
}

/** The roles of the account of this name, by project. */
export const projectsOf = perAccount((context, account): readonly ProjectTeam[] => {
  const projects = groupedBy(context.ofAccount('roles', account), ({ values }) => foldText(values.project));
  return [...projects.values()].map((roles) => ({ project: roles[0]?.values.project || '', roles }));
});

interface Holders {
  /** Roles by the row number of the contact who holds them. */
  readonly rolesOf: ReadonlyMap<number, readonly RoleRow[]>;
  /** The contact behind a role; none for a department, and for a name that is nobody yet (R5). */
  readonly contactOf: ReadonlyMap<RoleRow, TableRow<'contacts'>>;
}

/** Who of Contacts holds the roles of the account of this name. */
export const holdersOf = perAccount((context, account): Holders => {
  const rolesOf = new Map<number, RoleRow[]>();
  const contactOf = new Map<RoleRow, TableRow<'contacts'>>();
  for (const row of context.ofAccount('roles', account)) {
    const contact = context.resolve('contacts', row.values.holder, account);
    if (contact === null) continue;
    append(rolesOf, contact.rowNumber, row);
    contactOf.set(row, contact);
  }
  return { rolesOf, contactOf };
});

/** The roles this contact holds, in any project. */
export const rolesOfContact = (
  context: CheckContext,
  { rowNumber, values: { account } }: TableRow<'contacts'>,
): readonly RoleRow[] => (account !== null && holdersOf(context, account).rolesOf.get(rowNumber)) || [];
