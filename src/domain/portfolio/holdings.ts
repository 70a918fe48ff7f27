/** Reads what the portfolio needs of each account: its money, its manager, and the groups it counts in. */

import { settingDefaults } from '../../schema/sheets/settings';
import type { VocabularyKey } from '../../schema/vocabularies';
import { type CheckContext, rowsOf } from '../check/check-context';
import { isEnterprise } from '../check/rules/method/accounts';
import { revenueCostRatio } from '../revenue-cost-ratio';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';

/** The ways to cut a portfolio; with the list of choices where the groups are choices. */
export const cuts = {
  accountManager: null,
  region: null,
  segment: 'segment',
  subSegment: null,
  industry: null,
  /** How the manager's portfolio is divided (G8): several at once. */
  division: 'portfolioDivision',
  /** Of the manager (G9). */
  authorityLevel: 'authorityLevel',
  status: 'accountStatus',
} as const satisfies Readonly<Record<string, VocabularyKey | null>>;
export type CutKey = keyof typeof cuts;

export type TeamRow = TableRow<'team'>;
/** Choice keys, or texts as typed; null: the account does not say. */
type Groups = Readonly<Partial<Record<CutKey, readonly (string | null)[]>>>;

export interface Holding {
  readonly account: TableRow<'accounts'>;
  readonly name: string;
  readonly isKey: boolean;
  /** Whether it counts against its manager's capacity: small business needs no list (G2). */
  readonly isEnterprise: boolean;
  /** Null: unknown. */
  readonly revenue: number | null;
  /** Revenue divided by cost to serve (K4); null: one of them is unknown, or nothing is spent. */
  readonly ratio: number | null;
  readonly groups: Groups;
}

const noDivision = [null];

/** The groups that a person's accounts stand in. */
export const groupsOfPerson = (person: TeamRow | null, name = person?.values.name ?? null): Groups => ({
  accountManager: [name],
  division: person?.values.divisions.length ? person.values.divisions : noDivision,
  authorityLevel: [person?.values.authorityLevel || null],
});

/** One for each row of Accounts with a name, in the order of the sheet. */
export const readHoldings = (context: CheckContext): readonly Holding[] =>
  rowsOf(context.tables, 'accounts').flatMap((account) => {
    const { values } = account;
    const { name, region, segment, subSegment, industry, status, revenue } = values;
    if (name === null || foldText(name) === '') return [];
    const manager = context.resolve('team', values.accountManager, null);
    return [
      {
        account,
        name,
        isKey: status === 'key',
        isEnterprise: isEnterprise(values),
        revenue,
        ratio: revenueCostRatio(values),
        groups: {
          ...groupsOfPerson(manager, manager?.values.name ?? values.accountManager),
          region: [region],
          segment: [segment],
          subSegment: [subSegment],
          industry: [industry],
          status: [status],
        },
      },
    ];
  });

/** Whether an account's money is in the workbook's currency: amounts of several are never added. */
export const isInCurrencyOf = ({ tables }: CheckContext): ((holding: Holding) => boolean) => {
  const setting = rowsOf(tables, 'settings').find(({ values }) => values.id === 'currency');
  const ours = foldText(setting?.values.value || settingDefaults.currency);
  return ({ account: { values } }) => !values.currency || foldText(values.currency) === ours;
};
