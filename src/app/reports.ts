/** Reports: builds a document from the rows of an account and writes it as a dated sheet. */

import { decodeTable } from '../domain/cells/decode-table';
import { checkTables } from '../domain/check/check-tables';
import { checkWorkbook } from '../domain/check/check-workbook';
import { buildOrganisation } from '../domain/organisation/build-organisation';
import { summariseOrganisation } from '../domain/organisation/summarise';
import { createPeopleIndex } from '../domain/people/reference-index';
import { recognise } from '../domain/recognition';
import { buildAccountSummary } from '../domain/report/account-summary';
import type { AccountSummaryWords } from '../domain/report/account-summary-words';
import type { ReportDocument } from '../domain/report/document';
import { revenueCostRatio } from '../domain/revenue-cost-ratio';
import { explainScore } from '../domain/score/explain-score';
import { readRatings } from '../domain/score/read-ratings';
import type { Table, TableRow } from '../domain/table';
import { foldText } from '../domain/text/fold';
import { choiceLabel } from '../locales/choice-label';
import { type Language, languageOf, pageWords } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { numberWriter } from '../locales/number-styles';
import type { Answers, ParametersOf, ReportView } from '../rpc/contract';
import type { SheetKey } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { today } from '../sheets/cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { writeReportSheet } from '../sheets/report-sheet';
import { numberSetting, textSetting } from '../sheets/settings';
import { showDialog } from '../sheets/ui';

type ReportKey = keyof Language['messages']['reports'];
const REPORTS: readonly ReportKey[] = ['accountSummary'];

export function listReports(): Answers['listReports'] {
  const { messages } = languageOf(openWorkbook(recognise(readProjectData)).language(), readProjectData);
  return REPORTS.map((report) => ({ report, label: messages.reports[report] }));
}

/** Adds a new tab, never writes over one. Throws NO_SUCH_REPORT, NO_SUCH_ACCOUNT. */
export function buildReport({ report, account }: ParametersOf<'buildReport'>): ReportView {
  const key = knownReport(report);
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const language = languageOf(book.language(), readProjectData);
    const document = accountSummary(book, account, language);
    const name = `${language.messages.reports[key]} ${account}`;
    return { sheet: writeReportSheet(book.spreadsheet, document, name, language.rightToLeft), document };
  });
}

/** The document alone, for the print-ready page. Throws as `buildReport`. */
export function viewReport({ report, account }: ParametersOf<'viewReport'>): ReportDocument {
  knownReport(report);
  const book = openWorkbook(recognise(readProjectData));
  return accountSummary(book, account, languageOf(book.language(), readProjectData));
}

/** Opens the print-ready page in a dialog. */
export function openReport({ report, account }: ParametersOf<'openReport'>): Answers['openReport'] {
  knownReport(report);
  const language = languageOf(openWorkbook(recognise(readProjectData)).language(), readProjectData);
  const start = { view: 'report', words: pageWords(language), account, report } as const;
  showDialog('report', start, language.messages.titles.report);
  return { shown: true };
}

function knownReport(report: string): ReportKey {
  const key = REPORTS.find((known) => known === report);
  if (!key) throw new AppError('NO_SUCH_REPORT', { report, reports: REPORTS.join(', ') });
  return key;
}

function accountSummary(book: OpenWorkbook, account: string, language: Language): ReportDocument {
  const wanted = foldText(account);
  const labels = book.recognition.choiceLabels;
  const accounts = decodeTable(book.read('accounts'), labels);
  const row = accounts.rows.find(({ values }) => foldText(values.name) === wanted);
  if (!row) throw new AppError('NO_SUCH_ACCOUNT', { account });
  const tables = checkTables(book.readIfThere, labels);
  const rowsOf = <S extends SheetKey>(table: Table<S> | undefined): readonly TableRow<S>[] =>
    (table?.rows ?? []).filter(({ values }) => {
      const { account: named }: { readonly account?: string | null } = values;
      return foldText(named) === wanted;
    });
  const contacts = tables.contacts ?? decodeTable(book.read('contacts'), labels);
  const people = rowsOf(contacts);
  const summary = summariseOrganisation(buildOrganisation(people, createPeopleIndex(contacts.rows)));
  const settings = book.readIfThere('settings');
  const { criteria, scoring } = tables;
  const ratings = criteria && scoring ? readRatings(criteria, scoring, accounts) : null;
  return buildAccountSummary({
    account: withRatio(row),
    contacts: people,
    roles: rowsOf(tables.roles),
    goals: rowsOf(tables.goals),
    strategy: rowsOf(tables.strategy),
    relationships: rowsOf(tables.relationships),
    score:
      ratings &&
      explainScore(account, ratings.criteria, ratings.rows, {
        cap: numberSetting(settings, 'keyAccountCap'),
        minimumScore: numberSetting(settings, 'minimumScore'),
      }),
    issues: checkWorkbook(tables, checkSurroundings(book)).filter(
      (issue) => foldText(issue.account) === wanted,
    ),
    summary,
    today: today(book.timeZone),
    words: summaryWords(language, textSetting(settings, 'currency')),
    teamSizes: {
      minimum: numberSetting(settings, 'buyingTeamMinimum'),
      typical: numberSetting(settings, 'buyingTeamTypical'),
    },
  });
}

const withRatio = (row: TableRow<'accounts'>): TableRow<'accounts'> => ({
  ...row,
  values: { ...row.values, revenueCostRatio: revenueCostRatio(row.values) },
});

function summaryWords(language: Language, currency: string): AccountSummaryWords {
  const { code, reports, choices, messages } = language;
  return {
    language: code,
    internalMark: messages.internalMark,
    say: (key, facts = {}) => formatMessage(reports[key], facts, code),
    choice: (vocabulary, key) => choiceLabel(choices, vocabulary, key),
    formatDate: (isoDay) =>
      new Date(`${isoDay}T00:00:00Z`).toLocaleDateString(code, {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      }),
    formatNumber: numberWriter(code, currency),
  };
}
