/** Rules about an account by itself: what is known of it, who of ours looks after it, its tender. */

import type { ColumnKeyOf, Row } from '../../../../schema/workbook';
import { addMonths } from '../../../cells/iso-day';
import { type MethodRule, methodRule } from '../../rule';
import { blankRule, blankWhere } from './row-rules';

type Account = Row<'accounts'>;

/** Small business is not forced through the method (G2); an unknown segment is. */
export const isEnterprise = ({ segment }: Account): boolean => segment !== 'smb';
/** Chosen as key or about to be: the accounts the method is for. */
export const isWorkedOn = (account: Account): boolean =>
  isEnterprise(account) && (account.status === 'key' || account.status === 'candidate');

const isKey = ({ status }: Account): boolean => status === 'key';

/** A hint at a blank cell of the accounts for which it matters; `others`: what `matters` looks at. */
const blankHint = (
  column: ColumnKeyOf<'accounts'>,
  others: readonly ColumnKeyOf<'accounts'>[],
  matters: (account: Account) => boolean,
): MethodRule => blankRule('hint', 'accounts', column, others, matters);

/** A hint at a key account that has no rows in this sheet. */
const emptyHint = (column: ColumnKeyOf<'accounts'>, sheet: 'contacts' | 'goals' | 'scoring'): MethodRule =>
  methodRule('hint', 'accounts', column, ['name', 'status'], [sheet], (account, { ofAccount }) =>
    isKey(account) && ofAccount(sheet, account.name).length === 0 ? {} : null,
  );

export const accountRules = {
  NO_INDUSTRY: blankHint('industry', ['segment'], isEnterprise),
  NO_SUB_SEGMENT: blankWhere('hint', 'accounts', 'subSegment', 'segment', 'enterprise'),
  ENTERPRISE_WITHOUT_LIST_SOURCE: blankHint(
    'listSource',
    ['segment', 'revenue'],
    // Whoever pays us already needs no list to stand on.
    ({ segment, revenue }) => segment === 'enterprise' && !revenue,
  ),
  NO_ACCOUNT_MANAGER: blankHint('accountManager', ['segment', 'status'], isWorkedOn),
  NO_SUCCESS_OWNER: blankHint('successOwner', ['segment', 'status'], isWorkedOn),
  NO_EXECUTIVE_SPONSOR: blankWhere('hint', 'accounts', 'executiveSponsor', 'status', 'key'),
  NO_CUSTOMER_GOALS: blankHint(
    'customerGoals',
    ['status', 'financialHealth', 'initiatives'],
    (account) => isKey(account) && account.financialHealth === null && account.initiatives === null,
  ),
  NO_GOALS: emptyHint('name', 'goals'),
  NO_CONTACTS: emptyHint('name', 'contacts'),
  KEY_WITHOUT_SCORE: emptyHint('status', 'scoring'),
  STATUS_WITHOUT_REASON: blankWhere('warning', 'accounts', 'statusReason', 'status', 'cannotBeKept', 'watch'),
  MANAGER_IS_SELLER: methodRule(
    'hint',
    'accounts',
    'accountManager',
    [],
    ['team'],
    ({ accountManager }, { resolve }) => {
      const person = resolve('team', accountManager, null);
      if (!person) return null;
      const { name, function: job, sellerType } = person.values;
      return job === 'seller' || sellerType === 'closer' ? { value: name || '' } : null;
    },
  ),
  TENDER_LATE: methodRule(
    'warning',
    'accounts',
    'tenderDate',
    ['name'],
    ['strategy'],
    ({ name, tenderDate }, { today, number, ofAccount }) => {
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
  ),
};
