/** Rules about an account by itself: what is known of it, who of ours looks after it, its tender. */

import type { ColumnKeyOf, Row } from '../../../../schema/workbook';
import { addMonths } from '../../../cells/iso-day';
import { type MethodRule, methodRule } from '../../rule';
import { blankRule } from './row-rules';

type Account = Row<'accounts'>;

/** Small business is not forced through the method (G2); an unknown segment is. */
export const isEnterprise = ({ segment }: Account): boolean => segment !== 'smb';
/** Chosen as key or about to be: the accounts the method is for. */
export const isWorkedOn = (account: Account): boolean =>
  isEnterprise(account) && (account.status === 'key' || account.status === 'candidate');

const isKey = ({ status }: Account): boolean => status === 'key';

/** A hint at a blank cell of the accounts for which it matters; `others`: what `matters` looks at. */
const blankHint = (
  requirement: string,
  column: ColumnKeyOf<'accounts'>,
  others: readonly ColumnKeyOf<'accounts'>[],
  matters: (account: Account) => boolean,
): MethodRule =>
  blankRule({ severity: 'hint', requirement, sheet: 'accounts', column, with: others, matters });

/** A hint at a key account that has no rows in this sheet. */
const emptyHint = (
  requirement: string,
  column: ColumnKeyOf<'accounts'>,
  sheet: 'contacts' | 'goals' | 'scoring',
): MethodRule =>
  methodRule({
    severity: 'hint',
    requirement,
    sheet: 'accounts',
    column,
    reads: { accounts: ['name', 'status'], [sheet]: ['account'] },
    find: (account, { ofAccount }) =>
      isKey(account) && ofAccount(sheet, account.name).length === 0 ? {} : null,
  });

export const accountRules = {
  NO_INDUSTRY: blankHint('I1', 'industry', ['segment'], isEnterprise),
  NO_SUB_SEGMENT: blankHint('G6', 'subSegment', ['segment'], ({ segment }) => segment === 'enterprise'),
  ENTERPRISE_WITHOUT_LIST_SOURCE: blankHint(
    'G4',
    'listSource',
    ['segment', 'revenue'],
    // Whoever pays us already needs no list to stand on.
    ({ segment, revenue }) => segment === 'enterprise' && !revenue,
  ),
  NO_ACCOUNT_MANAGER: blankHint('M11', 'accountManager', ['segment', 'status'], isWorkedOn),
  NO_SUCCESS_OWNER: blankHint('M11', 'successOwner', ['segment', 'status'], isWorkedOn),
  NO_EXECUTIVE_SPONSOR: blankHint('G14', 'executiveSponsor', ['status'], isKey),
  NO_CUSTOMER_GOALS: blankHint(
    'A3',
    'customerGoals',
    ['status', 'financialHealth', 'initiatives'],
    (account) => isKey(account) && account.financialHealth === null && account.initiatives === null,
  ),
  NO_GOALS: emptyHint('A1', 'name', 'goals'),
  NO_CONTACTS: emptyHint('M1', 'name', 'contacts'),
  KEY_WITHOUT_SCORE: emptyHint('K5', 'status', 'scoring'),
  STATUS_WITHOUT_REASON: blankRule({
    severity: 'warning',
    requirement: 'K10',
    sheet: 'accounts',
    column: 'statusReason',
    with: ['status'],
    matters: ({ status }) => status === 'cannotBeKept' || status === 'watch',
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
  TENDER_LATE: methodRule({
    severity: 'warning',
    requirement: 'Q3',
    sheet: 'accounts',
    column: 'tenderDate',
    reads: { accounts: ['name', 'tenderDate'], strategy: ['account', 'due', 'status'], settings: ['value'] },
    find: ({ name, tenderDate }, { today, number, ofAccount }) => {
      if (tenderDate === null || tenderDate < today) return null;
      const start = addMonths(tenderDate, -number('tenderLeadMonths'));
      if (today < start) return null;
      // What was done long before prepares nothing.
      const isPlanned = ofAccount('strategy', name).some(
        ({ values: { due, status } }) =>
          status !== 'dropped' && (status !== 'done' || due === null || due >= start),
      );
      return isPlanned ? null : { date: tenderDate, start };
    },
  }),
};
