/** Puts together where each account stands: status and figures, score and rank, and how it stood at the last review. */

import type { Row } from '../../schema/workbook';
import type { RatedWorkbook } from '../score/rated-workbook';
import { type AccountScore, type RatedAccount, scoreAccounts } from '../score/score-accounts';
import { foldText } from '../text/fold';
import type { Review } from './reviews';

/** Figures are of a year; null: unknown. */
export interface Standing
  extends Pick<
    Row<'accounts'>,
    'status' | 'statusReason' | 'revenue' | 'costToServe' | 'potential' | 'referrals'
  > {
  readonly account: string;
  readonly folded: string;
  /** Several rows of Accounts or Scoring are about it: nobody can say which one holds. */
  readonly isRepeated: boolean;
  /** Null: no row in Scoring. */
  readonly score: AccountScore | null;
  readonly rated: RatedAccount | undefined;
  readonly decision: Row<'scoring'>['decision'];
  /** At the last review; null: there is none, or it was not part of it. */
  readonly before: Row<'history'> | null;
}

const unknown = {
  status: null,
  statusReason: null,
  revenue: null,
  costToServe: null,
  potential: null,
  referrals: null,
};

/** Those of Accounts in their order, then those that only Scoring knows; of rows of one account the first. */
export const standingsIn = (
  { criteria, rows, limits, accounts, scoring }: RatedWorkbook,
  lastReview: Review | undefined,
): readonly Standing[] => {
  const found = new Map<string, Standing>();
  const add = (account: string, values: Pick<Standing, keyof typeof unknown>) => {
    const folded = foldText(account);
    const known = found.get(folded);
    const standing = known ?? {
      account,
      folded,
      ...values,
      score: null,
      rated: undefined,
      decision: null,
      before: lastReview?.rows.get(folded) ?? null,
    };
    found.set(folded, { ...standing, isRepeated: known !== undefined });
  };
  for (const { values } of accounts.rows) if (values.name !== null) add(values.name, values);
  const decisions = scoring.rows.filter(({ values }) => values.account !== null);
  scoreAccounts(criteria, rows, limits).forEach((score, index) => {
    const folded = foldText(score.account);
    if (!found.has(folded)) add(score.account, unknown);
    const standing = found.get(folded);
    if (!standing || standing.score) return;
    found.set(folded, {
      ...standing,
      isRepeated: standing.isRepeated || score.isRepeated,
      score,
      rated: rows[index],
      decision: decisions[index]?.values.decision ?? null,
    });
  });
  return [...found.values()];
};
