/** Check: finds what is wrong in all rows or in the rows just edited, and writes the sentence beside each. */

import type { CheckInput } from '../domain/check/check-context';
import { checkTables } from '../domain/check/check-tables';
import { checkLines, checkText } from '../domain/check/check-text';
import { checkWorkbook as findIssues } from '../domain/check/check-workbook';
import { countIssues } from '../domain/check/count-issues';
import type { Issue } from '../domain/issue';
import { recognise } from '../domain/recognition';
import { domainsIn, judgeSharing } from '../domain/sharing';
import { type Language, languageOf } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { type HeadersOf, headerOf, wordIssue } from '../locales/word-issue';
import { wordSharing } from '../locales/word-sharing';
import type { SheetKey } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { writeTextColumn } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { keepSettings } from '../sheets/kept-settings';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { textSetting } from '../sheets/settings';
import { readSharing } from '../sheets/sharing';
import { showToast } from '../sheets/ui';

const headersIn =
  (book: OpenWorkbook): HeadersOf =>
  (sheet) =>
    book.readIfThere(sheet)?.headers;

/** Checks every row of every sheet of ours, writes the Check columns where they differ, and says what it found unless `quiet`. */
export function checkWorkbook({ quiet = false } = {}): void {
  const { summary, product } = withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const tables = readTables(book);
    const issues = findIssues(tables, checkSurroundings(book));
    const language = languageOf(book.language(), readProjectData);
    // Asked before the first write, which it would otherwise wait for.
    const sharing = quiet ? [] : sharingIn(book, language);
    for (const sheet of book.sheets.keys()) {
      const ofSheet = issues.filter((issue) => issue.sheet === sheet);
      writeChecks(book, sheet, ofSheet, language);
    }
    keepSettings(book.spreadsheet, book.readIfThere('settings'));
    const summary = [summaryOf(issues, rowsIn(tables), language), ...sharing].join(' ');
    return { summary, product: language.messages.product };
  });
  if (!quiet) showToast(summary, product);
}

/** A warning when people from outside can see the file (M3). */
function sharingIn(book: OpenWorkbook, language: Language): readonly string[] {
  const ownDomains = domainsIn(textSetting(book.readIfThere('settings'), 'ownDomains'));
  const note = judgeSharing(readSharing(book.spreadsheet), ownDomains);
  return note?.kind === 'outside' ? [wordSharing(note, ownDomains, language)[0]] : [];
}

function readTables(book: OpenWorkbook): CheckInput {
  if (book.sheets.size === 0) throw new AppError('NOT_SET_UP');
  return checkTables(book.readIfThere, book.recognition.choiceLabels);
}

const rowsIn = (tables: CheckInput): number =>
  Object.values(tables).reduce((sum, table) => sum + table.rows.length, 0);

function summaryOf(issues: readonly Issue[], rows: number, { messages, code }: Language): string {
  const { error: errors, warning: warnings, hint: hints } = countIssues(issues);
  const template = issues.length === 0 ? messages.check.clean : messages.check.found;
  return formatMessage(template, { rows, errors, warnings, hints }, code);
}

function writeChecks(
  book: OpenWorkbook,
  sheet: SheetKey,
  issues: readonly Issue[],
  language: Language,
): void {
  const open = book.sheets.get(sheet);
  const table = book.readIfThere(sheet);
  if (!open || !table) return;
  const lines = checkLines(issues, (issue) => {
    const header = headerOf(issue, headersIn(book), language);
    return { header, ...wordIssue(issue, header, language) };
  });
  const join = checkText(sheet);
  const texts = new Map([...lines].map(([rowNumber, ofRow]) => [rowNumber, join(ofRow)]));
  writeTextColumn(open, table, 'check', texts);
}
