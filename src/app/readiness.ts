/** Readiness: whether a key-account programme suits the company, by answers that Settings keeps. */

import {
  type Answered,
  isAnswerTo,
  judgeReadiness,
  type ReadinessKey,
  readinessKeys,
} from '../domain/choosing/readiness';
import { recognise } from '../domain/recognition';
import { foldText } from '../domain/text/fold';
import { type Language, languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { columnNames } from '../locales/word-issue';
import type { ParametersOf } from '../rpc/contract';
import type { ReadinessAnswer, ReadinessView } from '../rpc/score-views';
import { columnsOf } from '../schema/workbook';
import { badRequest } from '../sheets/app-error';
import { appendRows } from '../sheets/append-rows';
import { assertOpen, assertWritable } from '../sheets/assert-writable';
import { type CellChange, cellChange, changeCells } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { columnsNeeded } from '../sheets/write-together';

export function getReadiness(): ReadinessView {
  const book = openWorkbook(recognise(readProjectData));
  return viewOf(book, languageIn(book), 0);
}

/** Writes the answers into Settings; a row that is not there is added as Set up would. Throws BAD_REQUEST, COLUMN_MISSING, PROTECTED or NO_ROOM. */
export function saveReadiness({ answers }: ParametersOf<'saveReadiness'>): ReadinessView {
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const table = book.read('settings');
    const open = book.sheetOf('settings');
    const language = languageIn(book);
    const [idIndex = -1, valueIndex = -1] = columnsNeeded(book, open, ['id', 'value'], columnNames(language));
    const changes: CellChange[] = [];
    const rows: Map<string, string>[] = [];
    for (const [asked, value] of Object.entries(answers)) {
      const key = readinessKeys.find((known) => known === asked);
      if (!key || !isAnswerTo(key, value)) throw badRequest(`${asked}: ${value}`);
      const rowIndex = table.cells.findIndex((cells) => cells[idIndex] === key);
      const [setting, help] = language.workbook.settings[key];
      if (rowIndex >= 0) changes.push(cellChange(rowIndex + 2, 'value', value || null));
      else rows.push(new Map(Object.entries({ setting, value, help, id: key })));
    }
    if (rows.length > 0) assertWritable(book, [[open, rows.length]]);
    else assertOpen([[open.sheet, [valueIndex]]], 2);
    const left = changeCells(open, table, columnsOf('settings'), changes);
    appendRows(open, table, columnsOf('settings'), rows);
    book.forget('settings');
    return viewOf(book, language, left.length);
  });
}

/** @param left answers that could not be written */
function viewOf(book: OpenWorkbook, { code, messages }: Language, left: number): ReadinessView {
  const labels = book.choiceLabels;
  const meaningOf = (key: ReadinessKey): ReadinessAnswer => {
    const text = foldText(book.setting(key));
    const answer = labels.get('yesNo')?.get(text) ?? labels.get('answerState')?.get(text);
    const isKnown = answer === 'yes' || answer === 'no' || answer === 'partly';
    return isKnown && isAnswerTo(key, answer) ? answer : '';
  };
  // Every key is one of `readinessKeys`.
  const answers = Object.fromEntries(readinessKeys.map((key) => [key, meaningOf(key)])) as Answered;
  const { questions, reasons, unreadable } = messages.readiness;
  const facts = { months: checkSurroundings(book).number('programmeMonths') };
  const wordingOf = (key: ReadinessKey) => formatMessage(questions[key][0], facts, code);
  const strange = readinessKeys.filter((key) => answers[key] === '' && book.setting(key) !== '');
  const judged = judgeReadiness(answers);
  return {
    questions: readinessKeys.map((key) => ({
      key,
      question: wordingOf(key),
      help: questions[key][1],
      answer: answers[key],
    })),
    verdict: judged.verdict,
    reasons: [
      ...(left > 0 ? [formatMessage(messages.leftAlone, { count: left }, code)] : []),
      ...strange.map((key) =>
        formatMessage(unreadable, { value: book.setting(key), question: wordingOf(key) }, code),
      ),
      ...judged.reasons.map((reason) => formatMessage(reasons[reason], facts, code)),
    ],
  };
}
