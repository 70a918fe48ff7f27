/** Rules about an account's place in its group of companies. */

import type { TableRow } from '../../../table';
import { foldText } from '../../../text/fold';
import { type CheckContext, rowsOf } from '../../check-context';
import { circleRule } from '../../circles';
import { namesText } from '../../names-text';
import { methodRule } from '../../rule';
import { blankWhere } from './row-rules';

/** Shares are fractions; ten of them add up with the noise of binary ones. */
const NOISE = 1e-9;

const nameOf = ({ values }: TableRow<'accounts'>): string => values.name || '';

interface Group {
  readonly members: TableRow<'accounts'>[];
  share: number;
}

/** The parent account as its own row writes it, else as the member does. */
const groupKey = ({ values: { name, parentAccount } }: TableRow<'accounts'>, context: CheckContext): string =>
  foldText(
    parentAccount === null
      ? name
      : context.resolve('accounts', parentAccount, null)?.values.name || parentAccount,
  );

/** Members with a share of the group's revenue, by parent account; the parent itself is one when it has a share. */
const groupsByParent = (context: CheckContext): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  for (const row of rowsOf(context.tables, 'accounts')) {
    const share = row.values.groupRevenueShare;
    if (share === null) continue;
    const key = groupKey(row, context);
    const group = groups.get(key) || { members: [], share: 0 };
    groups.set(key, group);
    group.members.push(row);
    group.share += share;
  }
  return groups;
};

export const groupRules = {
  GROUP_SHARE_OVER_100: methodRule(
    'warning',
    'accounts',
    'groupRevenueShare',
    ['name', 'id', 'parentAccount'],
    [],
    ({ groupRevenueShare }, context, row) => {
      if (groupRevenueShare === null) return null;
      const group = context.shared(groupsByParent).get(groupKey(row, context));
      if (!group || group.share <= 1 + NOISE) return null;
      return { percent: Math.round(group.share * 1000) / 10, accounts: namesText(group.members.map(nameOf)) };
    },
  ),
  GROUP_MEMBER_WITHOUT_PARENT: blankWhere(
    'hint',
    'accounts',
    'parentAccount',
    'groupPosition',
    'supportingMember',
  ),
  PARENT_CYCLE: circleRule('accounts', 'parentAccount'),
  PRODUCT_IN_GROUP_UNNAMED: blankWhere('hint', 'accounts', 'productUsedBy', 'productUsedInGroup', 'yes'),
};
