/** Reviews: keeps how every account stands on a day, and tells what was kept of one and whether scores came true. */

import { decodeTable } from '../domain/cells/decode-table';
import { createCheckContext } from '../domain/check/check-context';
import { checkTables } from '../domain/check/check-tables';
import { choosingWorkbook } from '../domain/choosing/choosing-workbook';
import { decodeRatings, encodeRatings } from '../domain/choosing/reviews';
import { scoreAgainstResult } from '../domain/choosing/score-against-result';
import { recognise } from '../domain/recognition';
import { reckonedTables } from '../domain/report/reckoned-tables';
import { encodeState } from '../domain/report/snapshot';
import { revenueCostRatio } from '../domain/revenue-cost-ratio';
import { foldText } from '../domain/text/fold';
import { choiceLabel } from '../locales/choice-label';
import { languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { sheetWords } from '../locales/sheet-words';
import { columnNames } from '../locales/word-issue';
import type { Answers, ParametersOf } from '../rpc/contract';
import type { ReportLibrary } from '../schema/reports/definition';
import { columnsOf } from '../schema/workbook';
import { AppError, noSuchAccount } from '../sheets/app-error';
import { appendRows } from '../sheets/append-rows';
import { assertWritable } from '../sheets/assert-writable';
import type { WriteValue } from '../sheets/cell-entry';
import { today } from '../sheets/cells';
import { changeCells, writeCells } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { ensureSheet } from '../sheets/ensure-sheet';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { type OpenSheet, type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { columnsNeeded } from '../sheets/write-together';

const columns = columnsOf('history');

/**
 * Keeps every account that has a status, a score or revenue, with the state of its rows, which may go on in further rows;
 * closed again on the same day, the later review replaces the earlier.
 * The days are written last, in one piece: rows without one are of a review that was cut short, count nowhere, and go when
 * a review is closed again. Throws NOTHING_TO_REVIEW, COLUMN_MISSING, and as `ensureSheet` and `assertWritable`.
 */
export function closeReview(): void {
  withDocumentLock(() => {
    const before = openWorkbook(recognise(readProjectData));
    const surroundings = checkSurroundings(before);
    const { standings, criteria } = choosingWorkbook(before, surroundings.number);
    const reviewed = standings.filter(
      ({ status, score, revenue }) => status !== null || score !== null || revenue !== null,
    );
    if (reviewed.length === 0) throw new AppError('NOTHING_TO_REVIEW');
    const language = languageIn(before);
    const words = sheetWords(language, readProjectData, () => []);
    const book = ensureSheet(before, 'history', words);
    const sheet = book.sheetOf('history');
    const needed = ['account', 'reviewedOn', 'ratings', 'state', 'part'];
    columnsNeeded(book, sheet, needed, columnNames(language));
    // The build writes the file from a value of this type.
    const { kept } = readProjectData('reports') as ReportLibrary;
    const keptSheets = kept.map((one) => one.sheet);
    const read = checkTables(before.readIfThere, before.choiceLabels, [...keptSheets, 'criteria']);
    const tables = reckonedTables(read, surroundings);
    const { ofAccount } = createCheckContext(tables, [], [], surroundings);
    const day = today(book.timeZone);
    const { choices: labels, messages } = language;
    const criteriaVersion = before.setting('criteriaVersion');
    const newId = newIdSeries();
    const rows = reviewed
      .flatMap(
        ({ account, score, rank, tier, status, statusReason, decision, revenue, costToServe, rated }) => {
          const [state = '', ...more] = encodeState(kept, (one) => ofAccount(one, account));
          return [
            {
              account,
              score,
              rank,
              tier: tier && messages.tier[tier],
              status: status && choiceLabel(labels, 'accountStatus', status),
              decision: decision && choiceLabel(labels, 'keyDecision', decision),
              reason: statusReason,
              revenue,
              costToServe,
              criteriaVersion,
              ratings: encodeRatings(criteria, rated),
              state,
            },
            ...more.map((text, index) => ({ account, state: text, part: index + 2 })),
          ];
        },
      )
      .map((row, index) => new Map<string, WriteValue>(Object.entries({ ...row, id: newId(index) })));
    assertWritable(book, new Map([[sheet, rows.length]]));
    clearDay(book, sheet, day);
    const table = book.read('history');
    const first = appendRows(sheet, table, columns, rows);
    const days = rows.map((_, index) => ({ rowNumber: first + index, columnKey: 'reviewedOn', value: day }));
    writeCells(sheet, table.columnIndexes, columns, days);
  });
}

/** Blanks our cells of the rows of that day and of reviews cut short: the team's own beside them stay. */
function clearDay(book: OpenWorkbook, sheet: OpenSheet, day: string): void {
  const table = book.read('history');
  const blanks = decodeTable(table, book.choiceLabels)
    .rows.filter(({ values: { reviewedOn, ratings, state } }) =>
      // Without a day, ratings and a state it is none of ours.
      reviewedOn === null ? ratings || state : reviewedOn === day,
    )
    .flatMap(({ rowNumber }) => columns.map(({ key }) => ({ rowNumber, columnKey: key, value: null })));
  if (blanks.length === 0) return;
  changeCells(sheet, table, columns, blanks);
  book.forget('history');
}

/** Throws NO_SUCH_ACCOUNT for one that no review and no sheet knows. */
export function getHistory({ account }: ParametersOf<'getHistory'>): Answers['getHistory'] {
  const book = openWorkbook(recognise(readProjectData));
  const { reviews, standings } = choosingWorkbook(book, checkSurroundings(book).number);
  const folded = foldText(account);
  const entries = reviews.flatMap(({ day, rows }) => {
    const row = rows.get(folded);
    if (!row) return [];
    return [{ ...row, reviewedOn: day, ratio: revenueCostRatio(row), ratings: decodeRatings(row.ratings) }];
  });
  const standing = standings.find((known) => known.folded === folded);
  if (!standing && entries.length === 0) throw noSuchAccount(account);
  const { messages, code: language } = languageIn(book);
  const { code, facts } = scoreAgainstResult(reviews, standings, today(book.timeZone));
  return {
    account: standing?.account ?? account,
    entries,
    notes: [formatMessage(messages.choosing[code], facts, language)],
  };
}
