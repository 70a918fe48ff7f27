/** Ratings: one account with its figures beside the criteria, and its ratings written. */

import { formulasDue } from '../domain/formulas/formulas-due';
import { nativeFormulas } from '../domain/formulas/native-formulas';
import {
  accountsByName,
  type Figure,
  figureKeys,
  figureOf,
  figureOfCriterion,
  figures,
} from '../domain/ratings/figures';
import { nextAccount, type RatedState } from '../domain/ratings/next-account';
import { suggestRating } from '../domain/ratings/suggest-rating';
import { recognise } from '../domain/recognition';
import { countingCriteria, totalWeight } from '../domain/score/counting-criteria';
import { type RatedWorkbook, ratedWorkbook } from '../domain/score/rated-workbook';
import type { TableRow } from '../domain/table';
import { foldText } from '../domain/text/fold';
import { choiceLabel } from '../locales/choice-label';
import { type Language, languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { numberWriter } from '../locales/number-styles';
import { columnNames, headerOf } from '../locales/word-issue';
import type { ParametersOf } from '../rpc/contract';
import type { RatingsView } from '../rpc/score-views';
import type { Column } from '../schema/column';
import { ratingColumnKey } from '../schema/sheets/scoring';
import { columnsOf, type Row } from '../schema/workbook';
import { AppError, noSuchAccount } from '../sheets/app-error';
import { appendRows } from '../sheets/append-rows';
import { assertOpen, assertWritable } from '../sheets/assert-writable';
import type { WriteValue } from '../sheets/cell-entry';
import { cellChange, changeCells, writeCells } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { neighbourSheets } from '../sheets/neighbours';
import { onlyRow } from '../sheets/only-row';
import { type OpenWorkbook, openWorkbook, readFormulas } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { columnsNeeded } from '../sheets/write-together';

/** Throws NO_SUCH_ACCOUNT, and ACCOUNT_REPEATED for one with several rows in Scoring. */
export function getRatings({ account }: ParametersOf<'getRatings'>): RatingsView {
  const book = openWorkbook(recognise(readProjectData));
  return viewOf(accountIn(book, account), []);
}

/**
 * Writes the given ratings, the day and the name, and nothing else of the row; an account without a row gets one when there
 * is a rating to put there. Throws as `getRatings`, and NO_SUCH_CRITERION, COLUMN_MISSING, PROTECTED, MERGED_CELLS or
 * NO_ROOM before the first write.
 */
export function rateAccount({ account, ratings, ratedBy }: ParametersOf<'rateAccount'>): RatingsView {
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const found = accountIn(book, account);
    const { rated, row, language } = found;
    const table = book.read('scoring');
    const open = book.sheetOf('scoring');
    const isBlank = Object.values(ratings).every((rating) => rating === null);
    if (!row && isBlank) return viewOf(found, []);
    const names = new Map(rated.criteria.map(({ id, name }) => [ratingColumnKey(id), name]));
    const cells = new Map<string, WriteValue>();
    for (const [id, rating] of Object.entries(ratings)) {
      const key = ratingColumnKey(id);
      if (id === '' || !names.has(key)) throw new AppError('NO_SUCH_CRITERION', { criterion: id });
      cells.set(key, rating);
    }
    columnsNeeded(
      book,
      open,
      ['account', ...cells.keys()],
      (sheet, columnKey) => names.get(columnKey) ?? columnNames(language)(sheet, columnKey),
    );
    // A team may have deleted these two, and no rating is lost by it.
    const by = ratedBy?.trim() || '';
    if (table.columnIndexes.has('ratedOn')) cells.set('ratedOn', found.day);
    if (table.columnIndexes.has('ratedBy') && by !== '') cells.set('ratedBy', by);
    const columns: readonly Column[] = [
      ...columnsOf('scoring'),
      ...[...names.keys()].map((key): Column => ({ key, kind: 'rating' })),
    ];
    let left = 0;
    if (row) {
      const indexes = [...cells.keys()].flatMap((key) => table.columnIndexes.get(key) ?? []);
      assertOpen([[open.sheet, indexes]], 2);
      const changes = [...cells].map(([key, value]) => cellChange(row.rowNumber, key, value));
      left = changeCells(open, table, columns, changes).length;
    } else {
      assertWritable(book, [[open, 1]]);
      cells.set('account', found.name).set('id', newIdSeries()(0));
      const formulas = nativeFormulas(table, neighbourSheets(book), () => language.messages.tier);
      appendRows(open, table, columns, [cells], formulas);
      // Ranges of the rows above end where the sheet ended.
      const due = formulasDue(table, formulas, readFormulas(open));
      writeCells(open, table.columnIndexes, columns, due);
    }
    book.forget('scoring');
    const { messages, code } = language;
    const notes = left > 0 ? [formatMessage(messages.leftAlone, { count: left }, code)] : [];
    return viewOf(accountIn(book, account), notes);
  });
}

interface FoundAccount {
  readonly book: OpenWorkbook;
  readonly language: Language;
  /** As Accounts spells it, else as Scoring does. */
  readonly name: string;
  /** ISO day. */
  readonly day: string;
  readonly rated: RatedWorkbook;
  /** Undefined: not in Accounts. */
  readonly values: Row<'accounts'> | undefined;
  readonly accounts: ReadonlyMap<string, Row<'accounts'>>;
  /** Undefined: not in Scoring. */
  readonly row: TableRow<'scoring'> | undefined;
}

function accountIn(book: OpenWorkbook, account: string): FoundAccount {
  const { number, today: day } = checkSurroundings(book);
  const rated = ratedWorkbook(book.read, book.choiceLabels, number);
  const accounts = accountsByName(rated.accounts.rows);
  const wanted = foldText(account);
  const values = accounts.get(wanted);
  const rows = rated.scoring.rows.filter(({ values: { account: name } }) => foldText(name) === wanted);
  const row = onlyRow(rows, account, book.sheets.get('scoring'));
  const name = values?.name ?? row?.values.account;
  if (!name) throw noSuchAccount(account);
  const language = languageIn(book);
  return { book, language, name, day, rated, values, accounts, row };
}

function viewOf(found: FoundAccount, notes: readonly string[]): RatingsView {
  const { book, language, name, rated, values, accounts, row } = found;
  const { code, messages, choices } = language;
  const write = numberWriter(code, book.setting('currency'));
  const headed = (columnKey: string, value: string) => ({
    label: headerOf({ sheet: 'accounts', columnKey }, book.headersOf, language),
    value,
  });
  const shown = (figure: Figure) => {
    const number = values ? figureOf(values, figure) : null;
    const { column, style } = figures[figure];
    return headed(column, number === null ? '' : write(number, style));
  };
  const suggestionFor = (figure: Figure | null) => {
    if (!figure || !values) return null;
    const all = [...accounts.values()].map((one) => figureOf(one, figure));
    const suggestion = suggestRating(figureOf(values, figure), all);
    if (!suggestion) return null;
    const { label, value } = shown(figure);
    const facts = { ...suggestion, figure: label, value };
    return { rating: suggestion.rating, reason: formatMessage(messages.suggestion, facts, code) };
  };
  const chosen = (['segment', 'accountStatus'] as const).map((vocabulary) => {
    const column = vocabulary === 'segment' ? vocabulary : 'status';
    const key = values?.[column];
    return headed(column, key ? choiceLabel(choices, vocabulary, key) : '');
  });
  const counting = countingCriteria(rated.criteria).filter(({ id }) => id !== '');
  const total = totalWeight(counting);
  const { ratedOn, ratedBy } = row ? row.values : { ratedOn: null, ratedBy: null };
  const ratings = (row ? row.ratings : null) || new Map<string, number | null>();
  return {
    account: name,
    ratings: counting.map(({ id, name: criterion, weight, family, meanings }) => ({
      id,
      criterion,
      share: weight / total,
      meanings: [meanings[1] || '', meanings[5] || '', meanings[10] || ''],
      rating: ratings.get(id) ?? null,
      suggestion: suggestionFor(figureOfCriterion(id, family)),
    })),
    figures: [...figureKeys.map(shown), ...chosen],
    ratedOn,
    ratedBy,
    next: nextAccount(statesOf(found, counting), name, found.day),
    notes,
  };
}

/** Accounts that can be rated: those of Scoring in their order, then those of Accounts without a row there. */
function statesOf(
  { rated, accounts }: FoundAccount,
  counting: readonly { readonly id: string }[],
): readonly RatedState[] {
  const unrated = new Map(accounts);
  const timesRated = new Map<string, number>();
  const states = rated.scoring.rows.flatMap(({ values: { account, ratedOn }, ratings }): RatedState[] => {
    if (account === null) return [];
    const name = foldText(account);
    unrated.delete(name);
    timesRated.set(name, (timesRated.get(name) || 0) + 1);
    const isComplete = counting.every(({ id }) => (ratings?.get(id) ?? null) !== null);
    return [{ account, isComplete, ratedOn }];
  });
  return [
    ...states.filter(({ account }) => timesRated.get(foldText(account)) === 1),
    ...[...unrated.values()].map(({ name }) => ({ account: name || '', isComplete: false, ratedOn: null })),
  ];
}
