/** Reports: builds a document from the rows of an account or of many, and writes it as a dated sheet. */

import { isIsoDay } from '../domain/cells/iso-day';
import { createCheckContext, rowsOf } from '../domain/check/check-context';
import { checkTables } from '../domain/check/check-tables';
import { reviewsIn } from '../domain/choosing/reviews';
import { recognise } from '../domain/recognition';
import { once } from '../domain/remembered';
import { buildReport as buildDocument } from '../domain/report/build-report';
import { createReportContext } from '../domain/report/create-report-context';
import { customerTables } from '../domain/report/customer-tables';
import type { ReportDocument } from '../domain/report/document';
import { managerName } from '../domain/report/manager-name';
import { periodOf } from '../domain/report/periods';
import { reckonedTables } from '../domain/report/reckoned-tables';
import type { ReportWords } from '../domain/report/report-context';
import { foldText } from '../domain/text/fold';
import { languageIn, pageWords, reportWordsOf } from '../locales/languages';
import { reportWords } from '../locales/report-words';
import type { Answers, ParametersOf, ReportView } from '../rpc/contract';
import { parameters } from '../rpc/parameters';
import { readParameters } from '../rpc/read-parameters';
import type { ReportDefinition, ReportLibrary } from '../schema/reports/definition';
import { AppError } from '../sheets/app-error';
import { checkSurroundings } from '../sheets/check-surroundings';
import { keepChoice, readChoice } from '../sheets/last-choice';
import { withDocumentLock } from '../sheets/lock';
import { openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { goOnWithJob, sheetOfJob } from '../sheets/report-job';
import { writeReportSheet } from '../sheets/report-sheet';
import { showDialog } from '../sheets/ui';

type Wanted = ParametersOf<'buildReport'>;

// The build writes the file from a value of this type.
const library = (): ReportLibrary => readProjectData('reports') as ReportLibrary;

export function listReports(): Answers['listReports'] {
  const book = openWorkbook(recognise(readProjectData));
  const words = reportWordsOf(book.language(), readProjectData);
  const label = (key: string) => words[key] || key;
  const reports = library().reports.map(({ key, isOfAccount, shown, months, isAhead, sections }) => ({
    report: key,
    label: label(`${key}.name`),
    isOfAccount,
    isForCustomer: shown !== undefined,
    months,
    isAhead: !!isAhead,
    parts: sections.map(({ part }) => ({ part, label: label(`part.${part}`) })),
  }));
  const tables = checkTables(book.readIfThere, book.choiceLabels, ['accounts', 'team']);
  const { resolve } = createCheckContext(tables, [], [], checkSurroundings(book));
  const managers = rowsOf(tables, 'accounts').map(({ values }) => managerName(values, resolve));
  const kept = readParameters(parameters.buildReport, readChoice());
  const chosen = 'data' in kept ? kept.data : null;
  return { reports, managers: [...new Set(managers)].filter(Boolean).sort(), chosen };
}

/** Adds a new tab, never writes over one. Throws NO_SUCH_REPORT, NO_SUCH_ACCOUNT, DATES_REVERSED. */
export function buildReport(wanted: Wanted): ReportView {
  return withDocumentLock(() => {
    const { spreadsheet, rightToLeft, build } = openReports(wanted);
    const document = build(wanted.account);
    remember(wanted);
    return { sheet: writeReportSheet(spreadsheet, document, document.title, rightToLeft), document };
  });
}

/** The document alone, for the print-ready page. Throws as `buildReport`. */
export const viewReport = (wanted: Wanted): ReportDocument => openReports(wanted).build(wanted.account);

/** Opens the print-ready page in a dialog. */
export function openReport(wanted: Wanted): Answers['openReport'] {
  const { report, account } = wanted;
  const { shown } = definitionOf(report);
  const language = languageIn(openWorkbook(recognise(readProjectData)));
  const start = { view: 'report', words: pageWords(language), account: account || null, report };
  remember(wanted);
  showDialog(
    'report',
    { ...start, wanted: JSON.stringify(wanted) },
    language.messages.titles[shown ? 'customerReport' : 'report'],
  );
  return { shown: true };
}

/**
 * One after the other on one sheet, as many as time allows; what was not finished by an execution before is. Throws as
 * `buildReport`, and NO_SUCH_SHEET.
 */
export function buildReports({
  sheet: name,
  ...wanted
}: ParametersOf<'buildReports'>): Answers['buildReports'] {
  const { spreadsheet, rightToLeft, day, keys, title, build } = openReports(wanted);
  if (keys.length === 0) throw new AppError('NO_SUCH_ACCOUNT', { account: '' });
  const sheet = sheetOfJob(spreadsheet, JSON.stringify([wanted, day]), name, title);
  const done = goOnWithJob(sheet, keys, build, rightToLeft);
  if (!name) remember(wanted);
  return { sheet: sheet.getName(), done, of: keys.length };
}

/** Names of accounts and people stay in the spreadsheet. */
const remember = ({ report, from, to, parts }: Wanted): void => keepChoice({ report, from, to, parts });

const dayWriter = (language: string): ReportWords['date'] => {
  // Making one takes longer than writing a hundred days.
  const { format } = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  // What a review has kept may have been changed by hand.
  return (isoDay) => (isIsoDay(isoDay) ? format(new Date(`${isoDay}T00:00:00Z`)) : isoDay);
};

function definitionOf(report: string): ReportDefinition {
  const { reports } = library();
  const found = reports.find(({ key }) => key === report);
  if (!found)
    throw new AppError('NO_SUCH_REPORT', { report, reports: reports.map(({ key }) => key).join(', ') });
  return found;
}

/** Reads every sheet once, for one report or for many. Throws NO_SUCH_REPORT, and without accounts NOT_SET_UP or SHEET_MISSING. */
function openReports(wanted: Wanted) {
  const definition = definitionOf(wanted.report);
  const { key, isOfAccount, isSinceReview, shown } = definition;
  const { manager = '', parts } = wanted;
  const book = openWorkbook(recognise(readProjectData));
  book.sheetOf('accounts');
  const language = languageIn(book);
  const surroundings = checkSurroundings(book);
  const tables = reckonedTables(checkTables(book.readIfThere, book.choiceLabels), surroundings);
  const day = surroundings.today;
  const own = reportWordsOf(book.language(), readProjectData);
  const words = reportWords(language, own, dayWriter(book.language()));
  const given = {
    library: library(),
    words,
    account: null,
    accounts: null,
    currency: book.setting('currency'),
  };
  const all = createReportContext(tables, surroundings, { ...given, from: day, to: day });
  const known = new Map(rowsOf(tables, 'accounts').map((row) => [foldText(row.values.name), row]));
  known.delete('');
  /** Folded names of the manager's accounts, or of all. */
  const managed = [...known].flatMap(([folded, { values }]) =>
    !manager || foldText(managerName(values, all.resolve)) === foldText(manager) ? folded : [],
  );

  const reviews = once(() => reviewsIn(tables.history || null));
  /** Throws NO_SUCH_ACCOUNT, DATES_REVERSED. */
  const build = (account = ''): ReportDocument => {
    const folded = foldText(account);
    const row = (isOfAccount && known.get(folded)) || null;
    if (isOfAccount && !row) throw new AppError('NO_SUCH_ACCOUNT', { account });
    const last = wanted.to && wanted.to < day ? wanted.to : day;
    const review = isSinceReview && reviews().find((one) => one.day < last && one.rows.has(folded));
    const time = periodOf(definition, day, wanted.from || (review ? review.day : ''), wanted.to);
    if (time.from > time.to) throw new AppError('DATES_REVERSED', { ...time });
    let context = all.within({ ...time, account: row, accounts: manager && !row ? new Set(managed) : null });
    if (shown) {
      const theirs = customerTables(shown, context, folded);
      const [own = null] = rowsOf(theirs, 'accounts');
      const facts = { ...given, ...time, account: own, isForCustomer: true };
      context = createReportContext(theirs, surroundings, facts);
    }
    return buildDocument(definition, context, parts);
  };
  /** What `build` makes one after the other. */
  const keys = isOfAccount ? managed.sort() : [key];
  const title = [words.say(`${key}.name`), manager || words.say('allAccounts'), day].join(' – ');
  return { spreadsheet: book.spreadsheet, rightToLeft: language.rightToLeft, day, keys, title, build };
}
