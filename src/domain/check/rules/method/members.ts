/** Rules about the members of a buying team: what we know of each, and how we stand with them (B4-B6). */

import type { ColumnKeyOf } from '../../../../schema/workbook';
import type { TableRow } from '../../../table';
import { foldText } from '../../../text/fold';
import { familyOf, holdersOf, personColumns, type RoleRow, rolesOfContact } from '../../buying-teams';
import type { ColumnsBySheet, MethodRule } from '../../rule';
import { methodRule } from '../../rule';

type Contact = TableRow<'contacts'>['values'];

const holderColumns: ColumnsBySheet = {
  contacts: personColumns,
  roles: ['holder', 'account'],
};

/** A hint about a contact who holds such a role; looks at the contact first, since most rows are right or hold no role. */
const memberHint = (
  requirement: string,
  column: ColumnKeyOf<'contacts'>,
  lacks: (contact: Contact) => boolean,
  reads: {
    readonly contacts: readonly ColumnKeyOf<'contacts'>[];
    readonly roles?: readonly ColumnKeyOf<'roles'>[];
  },
  matters: (role: RoleRow) => boolean = () => true,
): MethodRule =>
  methodRule({
    severity: 'hint',
    requirement,
    sheet: 'contacts',
    column,
    reads: {
      contacts: [...personColumns, ...reads.contacts],
      roles: ['holder', 'account', ...(reads.roles ?? [])],
    },
    find: (contact, context, row) =>
      lacks(contact) && rolesOfContact(context, row).some(matters) ? { value: contact.name ?? '' } : null,
  });

const isKeyPlayer = ({ values: { politicalStatus } }: RoleRow): boolean =>
  politicalStatus === 'innerCircle' || politicalStatus === 'politicalStructure';

/** Somebody has thought about what the person wants, as one does for a member of the buying team. */
const looksLikeMember = ({ pain, offer, wantedRelationLevel }: Contact): boolean =>
  pain !== null || offer !== null || wantedRelationLevel !== null;

export const memberRules = {
  MEMBER_WITHOUT_ROLE: methodRule({
    severity: 'hint',
    requirement: 'P5',
    sheet: 'contacts',
    column: 'name',
    reads: {
      ...holderColumns,
      contacts: [...personColumns, 'pain', 'offer', 'wantedRelationLevel'],
    },
    find: (contact, context, row) =>
      looksLikeMember(contact) &&
      context.ofAccount('roles', contact.account).length > 0 &&
      rolesOfContact(context, row).length === 0
        ? { value: contact.name ?? '' }
        : null,
  }),
  NO_PAIN: memberHint('B5', 'pain', ({ pain }) => pain === null, { contacts: ['pain'] }),
  // An offer answers a pain: first things first.
  NO_OFFER: memberHint('B5', 'offer', ({ pain, offer }) => pain !== null && offer === null, {
    contacts: ['pain', 'offer'],
  }),
  RELATION_UNKNOWN: memberHint(
    'B4',
    'acquaintance',
    ({ acquaintance, coverage, knowsUs }) => acquaintance === null && coverage === null && knowsUs === null,
    { contacts: ['acquaintance', 'coverage', 'knowsUs'] },
  ),
  DECIDER_BIRTHDAY_MISSING: memberHint(
    'P4',
    'birthday',
    ({ birthday }) => birthday === null,
    { contacts: ['birthday'], roles: ['role'] },
    (role) => familyOf(role) === 'decides',
  ),
  OUTSIDER_WITHOUT_TIE: methodRule({
    severity: 'hint',
    requirement: 'P6',
    sheet: 'contacts',
    column: 'outsiderTie',
    reads: { contacts: ['name', 'standing', 'outsiderTie'] },
    find: ({ standing, outsiderTie, name }) =>
      standing === 'outsider' && outsiderTie === null ? { value: name ?? '' } : null,
  }),
  KEY_PLAYER_UNCOVERED: methodRule({
    severity: 'warning',
    requirement: 'B8',
    sheet: 'contacts',
    column: 'coverage',
    reads: {
      contacts: [...personColumns, 'coverage'],
      roles: ['holder', 'account', 'politicalStatus'],
    },
    find: (contact, context, row) =>
      contact.coverage === 'noContact' && rolesOfContact(context, row).some(isKeyPlayer)
        ? { value: contact.name ?? '' }
        : null,
  }),
  SUPPORT_UNKNOWN: methodRule({
    severity: 'hint',
    requirement: 'R6',
    sheet: 'roles',
    column: 'support',
    reads: { ...holderColumns, roles: ['holder', 'account', 'project', 'support'] },
    find: ({ support, account, project }, context, row) => {
      if (support !== null || account === null) return null;
      const { contactOf, rolesOf } = holdersOf(context, account);
      const contact = contactOf.get(row);
      if (contact === undefined) return null;
      // Where somebody stands in a project is told once, at their first role in it.
      const alike = (rolesOf.get(contact.rowNumber) ?? []).filter(
        ({ values }) => foldText(values.project) === foldText(project),
      );
      const isTold = alike[0] !== row || alike.some(({ values }) => values.support !== null);
      return isTold ? null : { value: contact.values.name ?? '' };
    },
  }),
};
