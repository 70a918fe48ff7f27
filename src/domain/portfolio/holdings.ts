/** Reads what the portfolio needs of each account: its money, its manager, and the groups it counts in. */

import type { VocabularyKey } from '../../schema/vocabularies';
import type { CheckContext } from '../check/check-context';
import { isEnterprise } from '../check/rules/method/accounts';
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
export const cutKeys = Object.keys(cuts) as readonly CutKey[];

export type TeamRow = TableRow<'team'>;

export interface Holding {
  /** 1-based row in Accounts. */
  readonly rowNumber: number;
  readonly name: string;
  readonly isKey: boolean;
  /** Whether it counts against its manager's capacity: small business needs no list (G2). */
  readonly isEnterprise: boolean;
  /** Null: unknown. */
  readonly revenue: number | null;
  readonly costToServe: number | null;
  /** Null: nobody of Team. */
  readonly manager: TeamRow | null;
  /** Choice keys or texts as typed; an account that does not say stands in the group null. */
  readonly groups: Readonly<Record<CutKey, readonly (string | null)[]>>;
  /** ISO day; null: unknown. */
  readonly lastCheckIn: string | null;
}

const text = (value: string | null): string | null => (foldText(value) === '' ? null : value);

/** One for each row of Accounts with a name, in the order of the sheet. */
export const readHoldings = (context: CheckContext): readonly Holding[] =>
  (context.tables.accounts?.rows ?? []).flatMap(({ rowNumber, values }) => {
    const { name, accountManager, segment, status } = values;
    if (text(name) === null || name === null) return [];
    const manager = context.resolve('team', accountManager, null);
    const divisions = manager?.values.divisions ?? [];
    return [
      {
        rowNumber,
        name,
        isKey: status === 'key',
        isEnterprise: isEnterprise(values),
        revenue: values.revenue,
        costToServe: values.costToServe,
        manager,
        groups: {
          accountManager: [text(manager?.values.name ?? accountManager)],
          region: [text(values.region)],
          segment: [segment],
          subSegment: [text(values.subSegment)],
          industry: [text(values.industry)],
          division: divisions.length > 0 ? divisions : [null],
          authorityLevel: [manager?.values.authorityLevel ?? null],
          status: [status],
        },
        lastCheckIn: values.lastCheckIn,
      },
    ];
  });
