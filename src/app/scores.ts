/** Scores: the ranking and why an account stands where it stands, by the rule the sheet's formulas follow. */

import { decodeTable } from '../domain/cells/decode-table';
import { recognise } from '../domain/recognition';
import { countingCriteria } from '../domain/score/counting-criteria';
import {
  type ExplainedCriterion,
  explainScore as explain,
  type ScoreExplanation,
} from '../domain/score/explain-score';
import { judgeCriteria } from '../domain/score/judge-criteria';
import { type RatedAccount, scoreAccounts } from '../domain/score/score-accounts';
import { foldText } from '../domain/text/fold';
import { languageOf, languages } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { ParametersOf, ScoresView } from '../rpc/contract';
import { AppError } from '../sheets/app-error';
import { type OpenWorkbook, openWorkbook, settingOf } from '../sheets/open-workbook';

interface Rated {
  readonly criteria: readonly (ExplainedCriterion & { readonly family: string | null })[];
  readonly rows: readonly RatedAccount[];
}

function readRatings(book: OpenWorkbook): Rated {
  const labels = book.recognition.choiceLabels;
  const criteria = decodeTable(book.read('criteria'), labels).rows.flatMap(({ values }) =>
    values.name === null || values.id === null
      ? []
      : [
          {
            id: values.id,
            name: values.name,
            weight: values.weight,
            family: values.family,
            meanings: { 1: values.meaning1, 5: values.meaning5, 10: values.meaning10 },
          },
        ],
  );
  const rows = decodeTable(book.read('scoring'), labels).rows.flatMap(({ values, ratings }) =>
    values.account === null
      ? []
      : [{ account: values.account, ratings: ratings ?? new Map<string, number | null>() }],
  );
  return { criteria, rows };
}

/** The ranking, best first; accounts that cannot be ranked yet follow in their own order. */
export function listScores(): ScoresView {
  const book = openWorkbook(recognise(languages));
  const { criteria, rows } = readRatings(book);
  const { messages, code } = languageOf(book.language());
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
  const book = openWorkbook(recognise(languages));
  const { criteria, rows } = readRatings(book);
  const settings = book.readIfThere('settings');
  const limit = (key: string, fallback: number) => {
    const value = settings ? Number.parseFloat(settingOf(settings, key)) : Number.NaN;
    return Number.isFinite(value) ? value : fallback;
  };
  const explanation = explain(account, criteria, rows, limit('keyAccountCap', 10), limit('minimumScore', 1));
  if (explanation) return explanation;
  const accounts = decodeTable(book.read('accounts'), book.recognition.choiceLabels).rows;
  const isKnown = accounts.some(({ values }) => foldText(values.name ?? '') === foldText(account));
  throw new AppError(isKnown ? 'NOT_SCORED' : 'NO_SUCH_ACCOUNT', { account });
}
