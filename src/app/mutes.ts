/** Mutes: silences a rule of the check for an account, with the reason, and lets it speak again. */

import { decodeTable } from '../domain/cells/decode-table';
import { rules } from '../domain/check/rules';
import { recognise } from '../domain/recognition';
import { foldText } from '../domain/text/fold';
import { languageIn } from '../locales/languages';
import { sheetWords } from '../locales/sheet-words';
import type { Answers, ParametersOf } from '../rpc/contract';
import { columnsOf } from '../schema/workbook';
import { badRequest } from '../sheets/app-error';
import { appendRows } from '../sheets/append-rows';
import { today } from '../sheets/cells';
import { cellChange, changeCells } from '../sheets/change-cells';
import { ensureSheet } from '../sheets/ensure-sheet';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';

const columns = columnsOf('mutes');

/** Adds a row to the sheet of mutes, which is made when it is first needed. Throws BAD_REQUEST for a rule about cells. */
export function muteRule({ code, account, reason }: ParametersOf<'muteRule'>): Answers['muteRule'] {
  const known: Readonly<Record<string, { readonly kind: string }>> = rules;
  const isKnown = Object.prototype.hasOwnProperty.call(known, code);
  if (!isKnown || known[code]?.kind === 'cell') throw badRequest(code);
  withDocumentLock(() => {
    const before = openWorkbook(recognise(readProjectData));
    const language = languageIn(before);
    const book = ensureSheet(
      before,
      'mutes',
      sheetWords(language, readProjectData, () => []),
    );
    if (rowsOf(book, code, account).length > 0) return;
    const mutedOn = today(book.timeZone);
    const row = new Map(Object.entries({ rule: code, account, reason, mutedOn, id: newIdSeries()(0) }));
    appendRows(book.sheetOf('mutes'), book.read('mutes'), columns, [row]);
  });
  return { muted: true };
}

/** Blanks our cells of its rows: the team's own beside them stay. */
export function unmuteRule({ code, account }: ParametersOf<'unmuteRule'>): Answers['unmuteRule'] {
  withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const open = book.sheets.get('mutes');
    if (!open) return;
    const changes = rowsOf(book, code, account).flatMap((rowNumber) =>
      columns.map(({ key }) => cellChange(rowNumber, key, null)),
    );
    changeCells(open, book.read('mutes'), columns, changes);
  });
  return { muted: false };
}

/** Row numbers of the mutes of this rule for this account. */
const rowsOf = (book: OpenWorkbook, code: string, account: string): readonly number[] =>
  decodeTable(book.read('mutes'), book.choiceLabels)
    .rows.filter(
      ({ values }) =>
        foldText(values.rule) === foldText(code) && foldText(values.account) === foldText(account),
    )
    .map(({ rowNumber }) => rowNumber);
