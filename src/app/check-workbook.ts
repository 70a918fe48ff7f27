/** Check: finds what is wrong in all rows, and writes the sentences beside each. */

import type { CheckInput } from '../domain/check/check-context';
import { checkTables, countRows } from '../domain/check/check-tables';
import { checkLines, checkText } from '../domain/check/check-text';
import { checkWorkbook as findIssues } from '../domain/check/check-workbook';
import { countIssues } from '../domain/check/count-issues';
import { groupedBy } from '../domain/grouped-by';
import type { Issue } from '../domain/issue';
import { recognise } from '../domain/recognition';
import { domainsIn, judgeSharing } from '../domain/sharing';
import { type Language, languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { type HeadersOf, headerOf, wordIssue } from '../locales/word-issue';
import { wordSharing } from '../locales/word-sharing';
import type { SheetKey } from '../schema/workbook';
import { assertSetUp } from '../sheets/app-error';
import { closedPlaces } from '../sheets/assert-writable';
import { rowsThatDiffer, writeTextColumn } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { keepSettings } from '../sheets/kept-settings';
import { whenUnlocked, withDocumentLock } from '../sheets/lock';
import { type OpenSheet, type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { textSetting } from '../sheets/settings';
import { readSharing } from '../sheets/sharing';
import { showToast } from '../sheets/ui';

const headersIn =
  (book: OpenWorkbook): HeadersOf =>
  (sheet) =>
    book.readIfThere(sheet)?.headers;

/** Checks every row of every sheet of ours, writes the Check columns where they differ, and says what it found. */
export function checkWorkbook(): void {
  const { sentences, product } = withDocumentLock(() => checkAll(sharingIn));
  showToast(sentences.join(' '), product);
}

/** The same without a word, after another command; left to the next check when somebody else's is writing by then. */
export function checkQuietly(): void {
  whenUnlocked(() => checkAll(() => []));
}

/** @param others what else is worth saying */
function checkAll(others: (book: OpenWorkbook, language: Language) => readonly string[]) {
  const book = openWorkbook(recognise(readProjectData));
  const tables = readTables(book);
  const issues = findIssues(tables, checkSurroundings(book));
  const language = languageIn(book);
  const { messages, code } = language;
  const bySheet = groupedBy(issues, ({ sheet }) => sheet);
  const due = [...book.sheets.values()].flatMap((open) => {
    const texts = textsOf(book, open.key, bySheet.get(open.key) || [], language);
    return rowsThatDiffer(book.read(open.key), 'check', texts).length > 0 ? [{ open, texts }] : [];
  });
  // Asked before the first write, which they would otherwise wait for.
  const closed = closedChecks(
    book,
    due.map(({ open }) => open),
  );
  const told = others(book, language);
  for (const { open, texts } of due)
    if (!closed.includes(open)) writeTextColumn(open, book.read(open.key), 'check', texts);
  keepSettings(book.spreadsheet, book.readIfThere('settings'));
  const sheets = closed.map(({ name }) => name).join(', ');
  const left = sheets ? [formatMessage(messages.check.closed, { sheets }, code)] : [];
  return {
    sentences: [summaryOf(issues, countRows(tables), language), ...left, ...told],
    product: messages.product,
  };
}

/** Those of the sheets whose Check column this person may not edit. */
function closedChecks(book: OpenWorkbook, sheets: readonly OpenSheet[]): readonly OpenSheet[] {
  const columns = sheets.map((open) => [open.sheet, [book.columnsOf(open).get('check') ?? -1]] as const);
  const places = closedPlaces(columns, 2);
  return sheets.filter((open) => places.some(({ sheet }) => sheet === open.sheet));
}

/** A warning when people from outside can see the file (M3). */
function sharingIn(book: OpenWorkbook, language: Language): readonly string[] {
  const ownDomains = domainsIn(textSetting(book.readIfThere('settings'), 'ownDomains'));
  const note = judgeSharing(readSharing(book.spreadsheet), ownDomains);
  return note?.kind === 'outside' ? [wordSharing(note, ownDomains, language)[0]] : [];
}

function readTables(book: OpenWorkbook): CheckInput {
  assertSetUp(book);
  return checkTables(book.readIfThere, book.choiceLabels);
}

function summaryOf(issues: readonly Issue[], rows: number, { messages, code }: Language): string {
  const { error: errors, warning: warnings, hint: hints } = countIssues(issues);
  const template = issues.length === 0 ? messages.check.clean : messages.check.found;
  return formatMessage(template, { rows, errors, warnings, hints }, code);
}

/** Check texts of a sheet by row number. */
function textsOf(
  book: OpenWorkbook,
  sheet: SheetKey,
  issues: readonly Issue[],
  language: Language,
): ReadonlyMap<number, string> {
  const lines = checkLines(issues, (issue) => {
    const header = headerOf(issue, headersIn(book), language);
    return { header, ...wordIssue(issue, header, language) };
  });
  const join = checkText(sheet);
  return new Map([...lines].map(([rowNumber, ofRow]) => [rowNumber, join(ofRow)]));
}
