/** The sample as the check would have decoded it, and a report of it as plain text that people can review. */

import type { CellValue } from '../../../src/domain/cells/cell-value';
import { addDays } from '../../../src/domain/cells/iso-day';
import type { CheckInput } from '../../../src/domain/check/check-context';
import { buildReport } from '../../../src/domain/report/build-report';
import { createReportContext } from '../../../src/domain/report/create-report-context';
import { customerTables } from '../../../src/domain/report/customer-tables';
import type { ReportBlock, ReportCell, ReportDocument } from '../../../src/domain/report/document';
import { periodOf } from '../../../src/domain/report/periods';
import { reckonedTables } from '../../../src/domain/report/reckoned-tables';
import { foldText } from '../../../src/domain/text/fold';
import { language as english } from '../../../src/locales/en/language';
import { reports } from '../../../src/locales/en/reports/all';
import { reportWords } from '../../../src/locales/report-words';
import type { Column } from '../../../src/schema/column';
import { defaultCriteria } from '../../../src/schema/ready-criteria';
import { library } from '../../../src/schema/reports/library';
import { sample } from '../../../src/schema/sample/sample';
import { columnsOf } from '../../../src/schema/workbook';
import { surroundings, TODAY, tablesOf } from './report-bed';

const NUMBERS: readonly Column['kind'][] = ['integer', 'number', 'money', 'percent', 'rating'];

const decoded = ({ kind }: Column, text: string): CellValue => {
  if (kind === 'date') return addDays(TODAY, Number(text));
  if (kind === 'choices') return text.split(', ');
  return NUMBERS.includes(kind) ? Number(text) : text;
};

/** With criteria and ratings; formulas are blank. */
export const sampleTables = (): CheckInput => {
  const rows = sample.tables.map(({ sheet, rows: lines }) => [
    sheet,
    lines.map((line, index) => ({
      id: `${sheet}-${index}`,
      ...Object.fromEntries(
        columnsOf(sheet).flatMap((column) => {
          const text = line[column.key];
          return text === undefined ? [] : [[column.key, decoded(column, text)]];
        }),
      ),
    })),
  ]);
  const criteria = defaultCriteria.map(([id, { family, weight }]) => {
    const [name, meaning1, meaning5, meaning10] = english.workbook.readyCriteria[id];
    return { id, name, weight, family, meaning1, meaning5, meaning10 };
  });
  const ratings = sample.ratings.map((line) => line.split('|'));
  const tables = tablesOf({
    ...Object.fromEntries(rows),
    criteria,
    scoring: ratings.map(([account = '']) => ({ account, ratedOn: addDays(TODAY, -20) })),
  });
  const { scoring } = tables;
  if (!scoring) throw new Error('No scoring.');
  return {
    ...tables,
    scoring: {
      ...scoring,
      rows: scoring.rows.map((row, index) => ({
        ...row,
        ratings: new Map(
          defaultCriteria.map(([id], place) => [id, Number(ratings[index]?.[place + 1]) || null]),
        ),
      })),
    },
  };
};

const lastReview = (account: string, { history }: CheckInput): string | undefined =>
  history?.rows
    .flatMap(({ values }) => (values.account === account ? (values.reviewedOn ?? []) : []))
    .sort()
    .pop();

/** As the app builds it. @param account absent: of all accounts */
export const sampleReport = (
  key: string,
  account?: string,
  rows: CheckInput = sampleTables(),
): ReportDocument => {
  const definition = library.reports.find((one) => one.key === key);
  if (!definition) throw new Error(`No report ${key}.`);
  const tables = reckonedTables(rows, surroundings);
  const { shown, isSinceReview } = definition;
  const time = periodOf(
    definition,
    TODAY,
    isSinceReview && account ? lastReview(account, tables) : undefined,
  );
  const given = {
    library,
    words: reportWords(english, reports, (isoDay) => isoDay),
    ...time,
    account: tables.accounts?.rows.find(({ values }) => values.name === account) ?? null,
    accounts: null,
    currency: 'EUR',
  };
  const context = createReportContext(tables, surroundings, given);
  if (!shown || !account) return buildReport(definition, context);
  const theirs = customerTables(shown, context, foldText(account));
  const [own = null] = theirs.accounts?.rows ?? [];
  const facts = { ...given, account: own, isForCustomer: true };
  return buildReport(definition, createReportContext(theirs, surroundings, facts));
};

const cellText = (cell: ReportCell): string =>
  cell === null
    ? '–'
    : typeof cell === 'string'
      ? cell
      : typeof cell.value === 'number'
        ? `${Math.round(cell.value * 100) / 100}${cell.currency ? ` ${cell.currency}` : ''}`
        : cell.value;

const linesOf = (block: ReportBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.items.map(({ label, value }) => `- ${label}: ${cellText(value)}`);
    case 'flags':
      return block.items.map(({ tone, text }) => `* ${tone}: ${text}`);
    case 'table':
      return block.rows.length === 0
        ? [`[${block.caption}] ${block.emptyText}`]
        : [
            `[${block.caption}]`,
            block.columns.map(({ header }) => header).join(' | '),
            ...block.rows.map((row) => row.map(cellText).join(' | ')),
          ];
    case 'picture':
      return [
        `<${block.picture}> ${block.title}: ${block.text}`,
        ...block.items.map((item) => Object.values(item).join(' | ')),
      ];
  }
};

export const reportText = ({ title, subtitle, internalMark, blocks }: ReportDocument): string =>
  [title, subtitle, internalMark ?? '', ...blocks.flatMap(linesOf), ''].join('\n');
