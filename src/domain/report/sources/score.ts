/** The score of an account part by part, and what it comes to, as flags (K4-K8). */

import { explainScore } from '../../score/explain-score';
import { readRatings } from '../../score/read-ratings';
import type { ReportContext, ReportRow } from '../report-context';
import { namesIn } from './about-account';

/** Rows with a criterion, then rows with tone and text. */
export const score = (context: ReportContext, account: string): readonly ReportRow[] => {
  const { words, number, tables } = context;
  const { criteria, scoring, accounts } = tables;
  if (!criteria || !scoring || !accounts) return [];
  const ratings = readRatings(criteria, scoring, accounts);
  const found = explainScore(account, ratings.criteria, ratings.rows, {
    cap: number('keyAccountCap'),
    minimumScore: number('minimumScore'),
  });
  const behind = context
    .ofAccount('scoring', account)
    .map(({ rowNumber }) => ({ sheet: 'scoring', rowNumber }) as const);
  const flag = (
    key: string,
    tone: string,
    facts: Readonly<Record<string, string | number>> = {},
  ): ReportRow => ({ values: { tone, text: words.say(`score.${key}`, facts) }, behind });
  if (!found) return [flag('notRated', 'fair')];
  const { parts, score: total, rank, rankedAccounts: count, tier, missing, isRepeated, change } = found;
  const [step] = change ? change.changes : [];
  return [
    ...parts.map(({ criterion, rating, share, contribution }) => ({
      values: { criterion, rating, share, contribution },
      behind,
    })),
    total !== null && rank && tier
      ? flag(tier, tier === 'key' ? 'good' : 'plain', {
          score: words.number(total, 'score', context.currency),
          rank,
          count,
        })
      : isRepeated
        ? flag('repeated', 'bad')
        : flag('incomplete', 'fair', { names: namesIn(missing, context) }),
    ...(step ? [flag(tier === 'key' ? 'couldFall' : 'couldRise', 'plain', { ...step })] : []),
  ];
};
