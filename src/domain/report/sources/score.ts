/** The score of an account part by part, and what it comes to, as flags (K4-K8). */

import { explainScore } from '../../score/explain-score';
import { readRatings } from '../../score/read-ratings';
import { limitsIn } from '../../score/score-accounts';
import type { ReportContext, ReportRow } from '../report-context';
import { behindAll, namesIn } from './about-account';

/** Rows with a criterion, then rows with tone and text. */
export const score = (context: ReportContext, account: string): readonly ReportRow[] => {
  const { words, number, tables } = context;
  const { criteria, scoring, accounts } = tables;
  if (!criteria || !scoring || !accounts) return [];
  const ratings = readRatings(criteria, scoring, accounts);
  const found = explainScore(account, ratings.criteria, ratings.rows, limitsIn(number));
  const behind = behindAll(context.rowsOf('scoring'));
  const flag = (key: string, tone: string, facts?: Parameters<typeof words.say>[1]): ReportRow => ({
    values: { tone, text: words.say(`score.${key}`, facts) },
    behind,
  });
  if (!found) return [flag('notRated', 'fair')];
  const { parts, score: total, rank, rankedAccounts: count, tier, change } = found;
  const isKey = tier === 'key';
  const step = change?.changes[0];
  return [
    ...parts.map(({ meanings: _, ...values }) => ({ values, behind })),
    found.isRepeated
      ? flag('repeated', 'bad')
      : total === null || rank === null
        ? flag('incomplete', 'fair', { names: namesIn(found.missing, context) })
        : flag(isKey ? 'key' : 'other', isKey ? 'good' : 'plain', {
            score: words.number(total, 'score', ''),
            rank,
            count,
          }),
    ...(step ? [flag(isKey ? 'couldFall' : 'couldRise', 'plain', { ...step })] : []),
  ];
};
