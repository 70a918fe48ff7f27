/** Reports: builds a document from the rows of an account or of many, and writes it as a dated sheet. */

import { checkTables } from '../domain/check/check-tables';
import { recognise } from '../domain/recognition';
import { buildReport as buildDocument } from '../domain/report/build-report';
import { createReportContext } from '../domain/report/create-report-context';
import type { ReportDocument } from '../domain/report/document';
import { periodOf } from '../domain/report/periods';
import type { ReportContext } from '../domain/report/report-context';
import { foldText } from '../domain/text/fold';
import { languageOf, pageWords, reportWordsOf } from '../locales/languages';
import { reportWords } from '../locales/report-words';
import type { Answers, ParametersOf, ReportView } from '../rpc/contract';
import type { ReportDefinition, ReportLibrary } from '../schema/reports/definition';
import { AppError } from '../sheets/app-error';
import { checkSurroundings } from '../sheets/check-surroundings';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { writeReportSheet } from '../sheets/report-sheet';
import { showDialog } from '../sheets/ui';

type Wanted = ParametersOf<'buildReport'>;

// The build writes the file from a value of this type.
const library = (): ReportLibrary => readProjectData('reports') as ReportLibrary;

export function listReports(): Answers['listReports'] {
  const book = openWorkbook(recognise(readProjectData));
  const words = reportWordsOf(book.language(), readProjectData);
  const label = (key: string) => words[key] ?? key;
  return {
    reports: library().reports.map(({ key, isOfAccount, shown, months, sections }) => ({
      report: key,
      label: label(`${key}.name`),
      isOfAccount,
      isForCustomer: shown !== undefined,
      months,
      parts: sections.map(({ part }) => ({ part, label: label(`part.${part}`) })),
    })),
    managers: [],
    chosen: null,
  };
}

/** Adds a new tab, never writes over one. Throws NO_SUCH_REPORT, NO_SUCH_ACCOUNT. */
export function buildReport(wanted: Wanted): ReportView {
  const definition = definitionOf(wanted.report);
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const document = documentOf(book, definition, wanted);
    const { rightToLeft } = languageOf(book.language(), readProjectData);
    return { sheet: writeReportSheet(book.spreadsheet, document, document.title, rightToLeft), document };
  });
}

/** The document alone, for the print-ready page. Throws as `buildReport`. */
export function viewReport(wanted: Wanted): ReportDocument {
  return documentOf(openWorkbook(recognise(readProjectData)), definitionOf(wanted.report), wanted);
}

/** Opens the print-ready page in a dialog. */
export function openReport(wanted: Wanted): Answers['openReport'] {
  const { report, account } = wanted;
  definitionOf(report);
  const language = languageOf(openWorkbook(recognise(readProjectData)).language(), readProjectData);
  const start = { view: 'report', words: pageWords(language), account: account ?? null, report } as const;
  showDialog('report', start, language.messages.titles.report);
  return { shown: true };
}

/** Reports of many accounts on one sheet. */
export function buildReports(_wanted: ParametersOf<'buildReports'>): Answers['buildReports'] {
  throw new Error('not built yet');
}

const dayIn = (language: string, isoDay: string): string =>
  new Date(`${isoDay}T00:00:00Z`).toLocaleDateString(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });

function definitionOf(report: string): ReportDefinition {
  const { reports } = library();
  const found = reports.find(({ key }) => key === report);
  if (!found)
    throw new AppError('NO_SUCH_REPORT', { report, reports: reports.map(({ key }) => key).join(', ') });
  return found;
}

const documentOf = (book: OpenWorkbook, definition: ReportDefinition, wanted: Wanted): ReportDocument =>
  buildDocument(definition, contextOf(book, definition, wanted), wanted.parts);

/** Throws NO_SUCH_ACCOUNT. */
function contextOf(book: OpenWorkbook, definition: ReportDefinition, wanted: Wanted): ReportContext {
  const { account = '' } = wanted;
  const tables = checkTables(book.readIfThere, book.recognition.choiceLabels);
  const folded = foldText(account);
  const row = tables.accounts?.rows.find(({ values }) => foldText(values.name) === folded) ?? null;
  if (definition.isOfAccount && (!row || folded === '')) throw new AppError('NO_SUCH_ACCOUNT', { account });
  const surroundings = checkSurroundings(book);
  const currency = book.setting('currency');
  return createReportContext(tables, surroundings, {
    library: library(),
    words: reportWords(
      languageOf(book.language(), readProjectData),
      reportWordsOf(book.language(), readProjectData),
      (isoDay) => dayIn(book.language(), isoDay),
    ),
    ...periodOf(definition, surroundings.today, wanted.from, wanted.to),
    account: definition.isOfAccount ? row : null,
    accounts: null,
    currency,
  });
}
