/** Runs in a runtime that holds ECMAScript only: decodes a workbook and builds reports of it, as the add-on does. */

import { type CheckInput, rowsOf } from '../src/domain/check/check-context';
import { checkTables } from '../src/domain/check/check-tables';
import { reviewsIn } from '../src/domain/choosing/reviews';
import { buildReport } from '../src/domain/report/build-report';
import { createReportContext } from '../src/domain/report/create-report-context';
import { customerTables } from '../src/domain/report/customer-tables';
import type { ReportDocument } from '../src/domain/report/document';
import { periodOf } from '../src/domain/report/periods';
import { reckonedTables } from '../src/domain/report/reckoned-tables';
import { foldText } from '../src/domain/text/fold';
import { language } from '../src/locales/en/language';
import { reports as words } from '../src/locales/en/reports/all';
import { reportWords } from '../src/locales/report-words';
import { library } from '../src/schema/reports/library';
import { labelsIn, type PlainWorkbook, readerOf, tablesIn } from './plain-workbook';

const surroundings = { today: new Date().toISOString().slice(0, 10), number: () => 10 };
let plain: PlainWorkbook = { tables: [], labels: {} };
let tables: CheckInput = {};

function load(json: string): void {
  // Written by the benchmark.
  plain = JSON.parse(json) as PlainWorkbook;
}

/** @returns rows */
function decode(): number {
  const decoded = checkTables(readerOf(tablesIn(plain)), labelsIn(plain));
  tables = reckonedTables(decoded, surroundings);
  return Object.values(decoded).reduce((sum, { rows }) => sum + rows.length, 0);
}

const dayWriter = () => {
  const { format } = new Intl.DateTimeFormat('en', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return (isoDay: string) => format(new Date(`${isoDay}T00:00:00Z`));
};

/** @param account blank: of all accounts */
function documentOf(key: string, account: string): ReportDocument {
  const definition = library.reports.find((report) => report.key === key);
  if (!definition) throw new Error(`There is no report ${key}.`);
  const { today } = surroundings;
  const { shown, isSinceReview } = definition;
  const folded = foldText(account);
  const row = rowsOf(tables, 'accounts').find(({ values }) => foldText(values.name) === folded) ?? null;
  const review = isSinceReview && reviewsIn(tables.history ?? null).find(({ rows }) => rows.has(folded));
  const given = {
    library,
    words: reportWords(language, words, dayWriter()),
    ...periodOf(definition, today, review ? review.day : ''),
    account: row,
    accounts: null,
    currency: 'EUR',
  };
  const context = createReportContext(tables, surroundings, given);
  if (!shown) return buildReport(definition, context);
  const theirs = customerTables(shown, context, folded);
  const [own = null] = rowsOf(theirs, 'accounts');
  const facts = { ...given, account: own, isForCustomer: true };
  return buildReport(definition, createReportContext(theirs, surroundings, facts));
}

/** @returns blocks */
const report = (key: string, account: string): number => documentOf(key, account).blocks.length;

Object.assign(globalThis, { bench: { load, decode, report } });
