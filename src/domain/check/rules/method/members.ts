/** Rules about the members of a buying team: what we know of each, and how we stand with them (B4-B6). */

import type { ColumnKeyOf } from '../../../../schema/workbook';
import type { Severity } from '../../../issue';
import type { TableRow } from '../../../table';
import { foldText } from '../../../text/fold';
import { familyOf, holdersOf, personColumns, type RoleRow, rolesOfContact } from '../../buying-teams';
import { type MethodRule, methodRule } from '../../rule';
import { blankWhere } from './row-rules';

type Contact = TableRow<'contacts'>['values'];

/** About a contact who holds a role; looks at the contact first, since most rows are right or hold none. */
const memberRule = (
  severity: Severity,
  column: ColumnKeyOf<'contacts'>,
  isAmiss: (contact: Contact) => boolean,
  others: readonly ColumnKeyOf<'contacts'>[] = [],
  matters: (role: RoleRow) => boolean = () => true,
): MethodRule =>
  methodRule(
    severity,
    'contacts',
    column,
    [...personColumns, ...others],
    ['roles'],
    (contact, context, row) =>
      isAmiss(contact) && rolesOfContact(context, row).some(matters) ? { value: contact.name || '' } : null,
  );

/** Somebody has thought about what the person wants, as one does for a member of the buying team. */
const looksLikeMember = ({ pain, offer, wantedRelationLevel }: Contact): boolean =>
  pain !== null || offer !== null || wantedRelationLevel !== null;

export const memberRules = {
  MEMBER_WITHOUT_ROLE: methodRule(
    'hint',
    'contacts',
    'name',
    [...personColumns, 'pain', 'offer', 'wantedRelationLevel'],
    ['roles'],
    (contact, context, { rowNumber }) => {
      const { name, account } = contact;
      if (account === null || !looksLikeMember(contact)) return null;
      const { rolesOf } = holdersOf(context, account);
      // Where nobody has a role yet, the buying team as a whole is what is missing.
      return rolesOf.size > 0 && !rolesOf.has(rowNumber) ? { value: name || '' } : null;
    },
  ),
  NO_PAIN: memberRule('hint', 'pain', ({ pain }) => pain === null),
  // An offer answers a pain: first things first.
  NO_OFFER: memberRule('hint', 'offer', ({ pain, offer }) => pain !== null && offer === null, ['pain']),
  RELATION_UNKNOWN: memberRule(
    'hint',
    'acquaintance',
    ({ acquaintance, coverage, knowsUs }) => acquaintance === null && coverage === null && knowsUs === null,
    ['coverage', 'knowsUs'],
  ),
  DECIDER_BIRTHDAY_MISSING: memberRule(
    'hint',
    'birthday',
    ({ birthday }) => birthday === null,
    [],
    (role) => familyOf(role) === 'decides',
  ),
  KEY_PLAYER_UNCOVERED: memberRule(
    'warning',
    'coverage',
    ({ coverage }) => coverage === 'noContact',
    [],
    ({ values: { politicalStatus } }) =>
      politicalStatus === 'innerCircle' || politicalStatus === 'politicalStructure',
  ),
  OUTSIDER_WITHOUT_TIE: blankWhere('hint', 'contacts', 'outsiderTie', 'standing', 'outsider'),
  SUPPORT_UNKNOWN: methodRule(
    'hint',
    'roles',
    'support',
    ['holder', 'account', 'project'],
    ['contacts'],
    ({ support, account, project }, context, row) => {
      if (support !== null || account === null) return null;
      const { contactOf, rolesOf } = holdersOf(context, account);
      const contact = contactOf.get(row);
      if (!contact) return null;
      // Where somebody stands in a project is told once, at their first role in it.
      const alike = (rolesOf.get(contact.rowNumber) || []).filter(
        ({ values }) => foldText(values.project) === foldText(project),
      );
      const isTold = alike[0] !== row || alike.some(({ values }) => values.support !== null);
      return isTold ? null : { value: contact.values.name || '' };
    },
  ),
};
