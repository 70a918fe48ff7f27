/** Scores: the ranking and why an account stands where it stands, by the rule the sheet's formulas follow. */

import { decodeTable } from '../domain/cells/decode-table';
import { recognise } from '../domain/recognition';
import { countingCriteria } from '../domain/score/counting-criteria';
import { explainScore as explain, type ScoreExplanation } from '../domain/score/explain-score';
import { judgeCriteria } from '../domain/score/judge-criteria';
import { readRatings } from '../domain/score/read-ratings';
import { scoreAccounts } from '../domain/score/score-accounts';
import { foldText } from '../domain/text/fold';
import { languageOf } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { ParametersOf, ScoresView } from '../rpc/contract';
import { AppError } from '../sheets/app-error';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { numberSetting } from '../sheets/settings';

const ratingsOf = (book: OpenWorkbook) => {
  const labels = book.recognition.choiceLabels;
  return readRatings(decodeTable(book.read('criteria'), labels), decodeTable(book.read('scoring'), labels));
};

/** The ranking, best first; accounts that cannot be ranked yet follow in their own order. */
export function listScores(): ScoresView {
  const book = openWorkbook(recognise(readProjectData));
  const { criteria, rows } = ratingsOf(book);
  const { messages, code } = languageOf(book.language(), readProjectData);
  const scores = scoreAccounts(criteria, rows);
  const counting = countingCriteria(criteria);
  const total = counting.reduce((sum, { weight }) => sum + weight, 0);
  return {
    rows: scores
      .map(({ missing, ...score }) => ({ ...score, missing: missing.length }))
      .sort((one, other) => (one.rank ?? Number.MAX_VALUE) - (other.rank ?? Number.MAX_VALUE)),
    criteria: counting.map(({ name, weight }) => ({ name, share: weight / total })),
    notes: judgeCriteria(criteria).map((note) => formatMessage(messages.scores[note.code], note.facts, code)),
  };
}

/** Throws NOT_SCORED for an account without a row in Scoring. */
export function explainScore({ account }: ParametersOf<'explainScore'>): ScoreExplanation {
  const book = openWorkbook(recognise(readProjectData));
  const { criteria, rows } = ratingsOf(book);
  const settings = book.readIfThere('settings');
  const explanation = explain(
    account,
    criteria,
    rows,
    numberSetting(settings, 'keyAccountCap'),
    numberSetting(settings, 'minimumScore'),
  );
  if (explanation) return explanation;
  const accounts = decodeTable(book.read('accounts'), book.recognition.choiceLabels).rows;
  const isKnown = accounts.some(({ values }) => foldText(values.name) === foldText(account));
  throw new AppError(isKnown ? 'NOT_SCORED' : 'NO_SUCH_ACCOUNT', { account });
}
