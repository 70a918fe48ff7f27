/** Rules about an account by itself: what is known of it, who of ours looks after it, its tender. */

import type { ColumnKeyOf, Row } from '../../../../schema/workbook';
import type { IssueFacts } from '../../../cells/cell-value';
import { addMonths } from '../../../cells/iso-day';
import { type MethodRule, methodRule } from '../../rule';

type Account = Row<'accounts'>;

/** Small business is not forced through the method (G2); an unknown segment is. */
export const isEnterprise = ({ segment }: Account): boolean => segment !== 'smb';
/** Chosen as key or about to be: the accounts the method is for. */
export const isWorkedOn = (account: Account): boolean =>
  isEnterprise(account) && (account.status === 'key' || account.status === 'candidate');

const NO_FACTS: IssueFacts = {};

/** A hint at a blank cell of the accounts for which it matters. */
const blankHint = (
  requirement: string,
  column: ColumnKeyOf<'accounts'>,
  when: ColumnKeyOf<'accounts'>,
  matters: (account: Account) => boolean,
): MethodRule =>
  methodRule({
    severity: 'hint',
    requirement,
    sheet: 'accounts',
    column,
    reads: { accounts: [column, when, 'segment'] },
    find: (account) => (account[column as keyof Account] === null && matters(account) ? NO_FACTS : null),
  });

const isWatched = ({ status }: Account): boolean => status === 'cannotBeKept' || status === 'watch';

export const accountRules = {
  NO_INDUSTRY: blankHint('I1', 'industry', 'segment', isEnterprise),
  NO_SUB_SEGMENT: blankHint('G6', 'subSegment', 'segment', ({ segment }) => segment === 'enterprise'),
  ENTERPRISE_WITHOUT_LIST_SOURCE: blankHint(
    'G4',
    'listSource',
    'revenue',
    // Whoever pays us already needs no list to stand on.
    ({ segment, revenue }) => segment === 'enterprise' && !revenue,
  ),
  NO_ACCOUNT_MANAGER: blankHint('M11', 'accountManager', 'status', isWorkedOn),
  NO_SUCCESS_OWNER: blankHint('M11', 'successOwner', 'status', isWorkedOn),
  NO_EXECUTIVE_SPONSOR: blankHint('G14', 'executiveSponsor', 'status', ({ status }) => status === 'key'),
  STATUS_WITHOUT_REASON: methodRule({
    severity: 'warning',
    requirement: 'K10',
    sheet: 'accounts',
    column: 'statusReason',
    reads: { accounts: ['status', 'statusReason'] },
    find: (account) => (isWatched(account) && account.statusReason === null ? NO_FACTS : null),
  }),
  MANAGER_IS_SELLER: methodRule({
    severity: 'hint',
    requirement: 'G12',
    sheet: 'accounts',
    column: 'accountManager',
    reads: { accounts: ['accountManager'], team: ['name', 'email', 'id', 'function', 'sellerType'] },
    find: ({ accountManager }, { resolve }) => {
      const person = resolve('team', accountManager, null)?.values;
      const isSeller = person?.function === 'seller' || person?.sellerType === 'closer';
      return isSeller ? { value: person.name ?? '' } : null;
    },
  }),
  NO_CUSTOMER_GOALS: methodRule({
    severity: 'hint',
    requirement: 'A3',
    sheet: 'accounts',
    column: 'customerGoals',
    reads: { accounts: ['status', 'customerGoals', 'financialHealth', 'initiatives'] },
    find: ({ status, customerGoals, financialHealth, initiatives }) =>
      status === 'key' && customerGoals === null && financialHealth === null && initiatives === null
        ? NO_FACTS
        : null,
  }),
  NO_GOALS: methodRule({
    severity: 'hint',
    requirement: 'A1',
    sheet: 'accounts',
    column: 'name',
    reads: { accounts: ['name', 'status'], goals: ['account'] },
    find: ({ name, status }, { ofAccount }) =>
      status === 'key' && ofAccount('goals', name).length === 0 ? NO_FACTS : null,
  }),
  NO_CONTACTS: methodRule({
    severity: 'hint',
    requirement: 'M1',
    sheet: 'accounts',
    column: 'name',
    reads: { accounts: ['name', 'status'], contacts: ['account'] },
    find: ({ name, status }, { ofAccount }) =>
      status === 'key' && ofAccount('contacts', name).length === 0 ? NO_FACTS : null,
  }),
  TENDER_LATE: methodRule({
    severity: 'warning',
    requirement: 'Q3',
    sheet: 'accounts',
    column: 'tenderDate',
    reads: { accounts: ['name', 'tenderDate'], strategy: ['account', 'status'], settings: ['value'] },
    find: ({ name, tenderDate }, { today, number, ofAccount }) => {
      if (tenderDate === null || tenderDate < today) return null;
      const start = addMonths(tenderDate, -number('tenderLeadMonths'));
      if (today < start) return null;
      const isPlanned = ofAccount('strategy', name).some(({ values: { status } }) => status !== 'dropped');
      return isPlanned ? null : { date: tenderDate, start };
    },
  }),
};
