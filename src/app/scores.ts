/** Scores: the ranking and why an account stands where it stands, by the rule the sheet's formulas follow. */

import { recognise } from '../domain/recognition';
import { countingCriteria, totalWeight } from '../domain/score/counting-criteria';
import { explainScore as explain, type ScoreExplanation } from '../domain/score/explain-score';
import { judgeCriteria } from '../domain/score/judge-criteria';
import { judgeRatings } from '../domain/score/judge-ratings';
import { ratedWorkbook } from '../domain/score/rated-workbook';
import { ratingOf, scoreAccounts } from '../domain/score/score-accounts';
import { foldText } from '../domain/text/fold';
import { languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { ParametersOf } from '../rpc/contract';
import type { ScoresView } from '../rpc/score-views';
import { AppError } from '../sheets/app-error';
import { checkSurroundings } from '../sheets/check-surroundings';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';

const ratedIn = (book: OpenWorkbook) =>
  ratedWorkbook(book.read, book.choiceLabels, checkSurroundings(book).number);

/** The ranking, best first; accounts that cannot be ranked yet follow in their own order. */
export function listScores(): ScoresView {
  const book = openWorkbook(recognise(readProjectData));
  const { criteria, rows, limits, scoring } = ratedIn(book);
  const { today, number } = checkSurroundings(book);
  const { messages, code } = languageIn(book);
  const counting = countingCriteria(criteria);
  const total = totalWeight(counting);
  return {
    rows: scoreAccounts(criteria, rows, limits)
      .map(({ missing, ...score }, index) => ({
        ...score,
        missing: missing.length,
        potential: rows[index]?.potential ?? null,
        ratings: counting.map(({ id }) => {
          const row = rows[index];
          return row ? ratingOf(row, id) : null;
        }),
      }))
      .sort((one, other) => (one.rank ?? Number.MAX_VALUE) - (other.rank ?? Number.MAX_VALUE)),
    criteria: counting.map(({ id, name, weight, family }) => ({
      id,
      name,
      weight,
      family,
      share: weight / total,
    })),
    limits,
    notes: [
      ...judgeCriteria(criteria),
      ...judgeRatings(criteria, scoring.rows, { today, months: number('ratingMonths') }),
    ].map((note) => formatMessage(messages.scores[note.code], note.facts, code)),
  };
}

/** Throws NOT_SCORED for an account without a row in Scoring. */
export function explainScore({ account }: ParametersOf<'explainScore'>): ScoreExplanation {
  const { criteria, rows, limits, accounts } = ratedIn(openWorkbook(recognise(readProjectData)));
  const explanation = explain(account, criteria, rows, limits);
  if (explanation) return explanation;
  const isKnown = accounts.rows.some(({ values }) => foldText(values.name) === foldText(account));
  throw new AppError(isKnown ? 'NOT_SCORED' : 'NO_SUCH_ACCOUNT', { account });
}
