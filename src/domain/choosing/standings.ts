/** Puts together where each account stands: its row, score and rank, and how it stood at the last review. */

import type { Row } from '../../schema/workbook';
import type { RatedWorkbook } from '../score/rated-workbook';
import { type AccountScore, type RatedAccount, scoreAccounts } from '../score/score-accounts';
import { foldText } from '../text/fold';
import type { Review } from './reviews';

type Figures = Pick<
  Row<'accounts'>,
  'status' | 'statusReason' | 'revenue' | 'costToServe' | 'potential' | 'referrals'
>;

/** Without a row in Scoring: null, and nothing missing. */
export interface Standing extends Figures, AccountScore {
  readonly folded: string;
  /** Several rows of Accounts or Scoring are about it: nobody can say which one holds. */
  readonly isRepeated: boolean;
  readonly rated: RatedAccount | null;
  readonly decision: Row<'scoring'>['decision'];
  /** At the last review; null: there is none, or it was not part of it. */
  readonly before: Row<'history'> | null;
}

const unrated = {
  score: null,
  rank: null,
  tier: null,
  missing: [],
  isRepeated: false,
  rated: null,
  decision: null,
};

/** In the order of Accounts; of rows of one account the first. */
export const standingsIn = (
  { criteria, rows, limits, accounts, scoring }: RatedWorkbook,
  lastReview: Review | undefined,
): readonly Standing[] => {
  const decisions = new Map(scoring.rows.map(({ values }) => [foldText(values.account), values.decision]));
  const scores = new Map<string, AccountScore & Pick<Standing, 'rated' | 'decision'>>();
  scoreAccounts(criteria, rows, limits).forEach((score, index) => {
    const folded = foldText(score.account);
    // Formulas tell `Café` from `Cafe`, people do not.
    const isRepeated = score.isRepeated || scores.has(folded);
    const rated = rows[index] || null;
    scores.set(folded, { ...score, isRepeated, rated, decision: decisions.get(folded) || null });
  });
  const found = new Map<string, Standing>();
  for (const { values } of accounts.rows) {
    const folded = foldText(values.name);
    const known = found.get(folded);
    if (known) found.set(folded, { ...known, isRepeated: true });
    if (known || folded === '') continue;
    // Copying whole rows of forty columns would take ten times as long.
    const { name, status, statusReason, revenue, costToServe, potential, referrals } = values;
    found.set(folded, {
      ...(scores.get(folded) || unrated),
      account: name || '',
      folded,
      status,
      statusReason,
      revenue,
      costToServe,
      potential,
      referrals,
      before: lastReview?.rows.get(folded) || null,
    });
  }
  return [...found.values()];
};
