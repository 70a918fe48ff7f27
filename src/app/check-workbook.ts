/** Check: finds what is wrong in all rows or in the rows just edited, and writes the sentence beside each. */

import type { CheckInput } from '../domain/check/check-context';
import { checkTables } from '../domain/check/check-tables';
import { checkWorkbook as findIssues } from '../domain/check/check-workbook';
import { rules } from '../domain/check/rules';
import type { Issue, Severity } from '../domain/issue';
import { recognise } from '../domain/recognition';
import { foldText } from '../domain/text/fold';
import { type Language, languageOf } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { type HeadersOf, headerOf, sentencesByRow, wordIssue } from '../locales/word-issue';
import type { IssuesView, IssueView, ParametersOf } from '../rpc/contract';
import type { SheetKey } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { writeTextColumn } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
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
    for (const sheet of book.sheets.keys()) {
      const ofSheet = issues.filter((issue) => issue.sheet === sheet);
      writeChecks(book, sheet, ofSheet, language);
    }
    return { summary: summaryOf(issues, rowsIn(tables), language), product: language.messages.product };
  });
  if (!quiet) showToast(summary, product);
}

/** What the check finds now, without writing anything. */
export function listIssues({ account }: ParametersOf<'listIssues'>): IssuesView {
  const book = openWorkbook(recognise(readProjectData));
  const tables = readTables(book);
  const language = languageOf(book.language(), readProjectData);
  const wanted = account === undefined ? null : foldText(account);
  const issues = findIssues(tables, checkSurroundings(book)).filter(
    (issue) => wanted === null || foldText(issue.account) === wanted,
  );
  return {
    issues: issues.map((issue) => viewOf(issue, book, language)),
    counts: countsOf(issues),
    checkedRows: rowsIn(tables),
  };
}

function readTables(book: OpenWorkbook): CheckInput {
  if (book.sheets.size === 0) throw new AppError('NOT_SET_UP');
  return checkTables(book.readIfThere, book.recognition.choiceLabels);
}

const rowsIn = (tables: CheckInput): number =>
  Object.values(tables).reduce((sum, table) => sum + table.rows.length, 0);

function countsOf(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { code } of issues) counts[rules[code].severity] += 1;
  return counts;
}

function summaryOf(issues: readonly Issue[], rows: number, { messages, code }: Language): string {
  const { error: errors, warning: warnings, hint: hints } = countsOf(issues);
  const template = issues.length === 0 ? messages.check.clean : messages.check.found;
  return formatMessage(template, { rows, errors, warnings, hints }, code);
}

function viewOf(issue: Issue, book: OpenWorkbook, language: Language): IssueView {
  const { severity, requirement } = rules[issue.code];
  const table = book.readIfThere(issue.sheet);
  const column = headerOf(issue, headersIn(book), language);
  return {
    code: issue.code,
    severity,
    sheet: book.sheets.get(issue.sheet)?.name ?? language.workbook.sheets[issue.sheet],
    row: issue.rowNumber,
    column,
    columnNumber: (table?.columnIndexes.get(issue.columnKey) ?? 0) + 1,
    account: issue.account,
    ...wordIssue(issue, column, language),
    requirement,
  };
}

function writeChecks(
  book: OpenWorkbook,
  sheet: SheetKey,
  issues: readonly Issue[],
  language: Language,
): void {
  const open = book.sheets.get(sheet);
  const table = book.readIfThere(sheet);
  if (open && table) writeTextColumn(open, table, 'check', sentencesByRow(issues, headersIn(book), language));
}
