/** A test bed: the view of rows that a report is built from, with English words, and rows with every column. */

import type { AnyValues } from '../../../src/domain/cells/row-account';
import type { CheckInput } from '../../../src/domain/check/check-context';
import { createReportContext } from '../../../src/domain/report/create-report-context';
import type { ReportContext, ReportWords } from '../../../src/domain/report/report-context';
import type { TableRow } from '../../../src/domain/table';
import { reports } from '../../../src/locales/en/reports/all';
import { formatMessage } from '../../../src/locales/message';
import { library } from '../../../src/schema/reports/library';
import { type SettingKey, settingDefaults } from '../../../src/schema/sheets/settings';
import { columnsOf, type SheetKey, sheetKeys } from '../../../src/schema/workbook';

export const TODAY = '2026-11-21';

/** Choices, headers and numbers as they are; sentences in English. */
export const words: ReportWords = {
  language: 'en',
  internalMark: 'Internal only',
  say: (key, facts = {}) => formatMessage(reports[key] ?? key, facts, 'en'),
  choice: (_vocabulary, key) => key,
  sheet: (sheet) => sheet,
  column: (sheet, column) => `${sheet}.${column}`,
  date: (isoDay) => isoDay,
  number: (value, style) => `${value} ${style}`,
};

export type RowsBySheet = Readonly<Partial<Record<SheetKey, readonly AnyValues[]>>>;

/** Rows from 2 on, with every other column blank; sheets without rows are absent. */
export const tablesOf = (rows: RowsBySheet): CheckInput => {
  const tables = sheetKeys.flatMap((sheet) => {
    const blanks = Object.fromEntries(
      columnsOf(sheet).map(({ key, kind }) => [key, kind === 'choices' ? [] : null]),
    );
    const given = rows[sheet]?.map((values, index) => ({
      rowNumber: index + 2,
      values: { ...blanks, ...values },
    }));
    return given ? [[sheet, { sheet, rows: given, issues: [] }] as const] : [];
  });
  // Every row has every column of its sheet.
  return Object.fromEntries(tables) as CheckInput;
};

export const surroundings = {
  today: TODAY,
  number: (key: SettingKey) => Number(settingDefaults[key]),
};

interface Given {
  /** Name of the account it is about. */
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
}

export const contextOf = (
  rows: RowsBySheet,
  { account, from = '2026-08-22', to = TODAY }: Given = {},
): ReportContext => {
  const tables = tablesOf(rows);
  const row: TableRow<'accounts'> | undefined = tables.accounts?.rows.find(
    ({ values }) => values.name === account,
  );
  return createReportContext(tables, surroundings, {
    library,
    words,
    from,
    to,
    account: row ?? null,
    accounts: null,
    currency: 'EUR',
  });
};
