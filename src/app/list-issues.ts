/** What the checks panel lists: every issue with its fixes, what is muted, who can see the file. Writes nothing. */

import { placeOf } from '../domain/cells/cell-value';
import { cellsIn } from '../domain/cells/rows-in';
import { createCheckContext, rowsOf } from '../domain/check/check-context';
import { checkTables, countRows } from '../domain/check/check-tables';
import { checkWorkbook } from '../domain/check/check-workbook';
import { countIssues } from '../domain/check/count-issues';
import { plainCell } from '../domain/check/fixes/cell-fix';
import { type FindFixes, fixFinder } from '../domain/check/fixes/fix-of';
import type { ruleRequirements } from '../domain/check/rule-requirements';
import { rules } from '../domain/check/rules';
import type { Issue } from '../domain/issue';
import { recognise } from '../domain/recognition';
import { domainsIn, judgeSharing } from '../domain/sharing';
import { foldText } from '../domain/text/fold';
import { choiceLabel } from '../locales/choice-label';
import { type Language, languageIn } from '../locales/languages';
import { headerOf, wordIssue } from '../locales/word-issue';
import { wordSharing } from '../locales/word-sharing';
import type { Answers, FixView, IssuesView, IssueView, ParametersOf, SharingView } from '../rpc/contract';
import { columnsOf } from '../schema/workbook';
import { assertSetUp } from '../sheets/app-error';
import { checkSurroundings } from '../sheets/check-surroundings';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { readRevision } from '../sheets/revision';
import { textSetting } from '../sheets/settings';
import { readSharing } from '../sheets/sharing';

export const issuesRevision = (): Answers['issuesRevision'] => ({ revision: readRevision() });

export function listIssues({ account }: ParametersOf<'listIssues'>): IssuesView {
  // Before the reading: what is written meanwhile shows as another revision.
  const revision = readRevision();
  const book = openWorkbook(recognise(readProjectData));
  assertSetUp(book);
  const labels = book.choiceLabels;
  const tables = checkTables(book.readIfThere, labels);
  const surroundings = checkSurroundings(book);
  const language = languageIn(book);
  const wanted = account === undefined ? null : foldText(account);
  const issues = checkWorkbook(tables, surroundings).filter(
    (issue) => wanted === null || foldText(issue.account) === wanted,
  );
  const findFixes = fixFinder({
    labels,
    labelOf: (vocabulary, key) => choiceLabel(language.choices, vocabulary, key),
    context: createCheckContext(tables, [], [], surroundings),
  });
  return {
    issues: issues.map((issue) => viewOf(issue, book, language, findFixes)),
    counts: countIssues(issues),
    checkedRows: countRows(tables),
    muted: rowsOf(tables, 'mutes').flatMap(({ values: { rule, account: name, reason } }) =>
      rule === null || name === null
        ? []
        : [{ code: rule, rule: titleOf(rule, language), account: name, reason: reason || '' }],
    ),
    sharing: sharingOf(book, language),
    revision,
  };
}

function titleOf(code: string, { messages }: Language): string {
  const titles: Readonly<Record<string, string>> = messages.ruleTitles;
  return titles[code.toUpperCase()] ?? code;
}

function viewOf(issue: Issue, book: OpenWorkbook, language: Language, findFixes: FindFixes): IssueView {
  const { severity, kind } = rules[issue.code];
  const { sheet, rowNumber: row, columnKey, account } = issue;
  const table = book.readIfThere(sheet);
  const header = headerOf(issue, (key) => book.readIfThere(key)?.headers, language);
  const cells = (table ? table.cells[row - 2] : null) || [];
  const indexOf = (key: string) => (table ? placeOf(table, key) : -1);
  const index = indexOf(columnKey);
  const raw = cells[index];
  const column = columnsOf(sheet).find(({ key }) => key === columnKey);
  const found = column && raw !== undefined && raw !== '' ? findFixes(issue, raw, column) : null;
  const id = String(cells[indexOf('id')] ?? '');
  return {
    code: issue.code,
    severity,
    sheet: book.sheets.get(sheet)?.name ?? language.workbook.sheets[sheet],
    row,
    column: header,
    columnNumber: Math.max(0, index) + 1,
    account,
    ...wordIssue(issue, header, language),
    // The build writes the file from a value of this type.
    requirement: (readProjectData('requirements') as typeof ruleRequirements)[issue.code],
    rule: titleOf(issue.code, language),
    canMute: kind !== 'cell' && account !== null,
    fixes: (found?.options || []).map(
      (option): FixView => ({ sheet, row, id, column: columnKey, from: plainCell(raw ?? ''), ...option }),
    ),
    isSafe: found?.isSafe === true,
  };
}

function sharingOf(book: OpenWorkbook, language: Language): SharingView | null {
  const settings = book.readIfThere('settings');
  const from = textSetting(settings, 'ownDomains');
  const ownDomains = domainsIn(from);
  const note = judgeSharing(readSharing(book.spreadsheet), ownDomains);
  if (note === null) return null;
  const [message, remedy] = wordSharing(note, ownDomains, language);
  const row = cellsIn(settings, 'id').indexOf('ownDomains') + 2;
  const domain = note.kind === 'noDomains' && from === '' && row > 1 ? note.domain : '';
  const fix: FixView | null =
    domain === ''
      ? null
      : { sheet: 'settings', row, id: 'ownDomains', column: 'value', from, to: domain, label: domain };
  return { isWarning: note.kind === 'outside', message, remedy, fix };
}
