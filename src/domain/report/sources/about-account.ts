/** What sources about one account share: nothing without an account, cells in words, names in sentences. */

import type { Source } from '../../../schema/reports/definition';
import type { CellValue } from '../../cells/cell-value';
import { namesText } from '../../check/names-text';
import type { TableRow } from '../../table';
import type { ReportContext, ReportRow } from '../report-context';
import { meets } from '../select-rows';
import { cellOf, kindOf } from '../value-kinds';

type Rows = readonly ReportRow[];

/** @param make given the account's name, and its row */
export const ofAccount =
  (make: (context: ReportContext, account: string, row: TableRow<'accounts'>) => Rows) =>
  (context: ReportContext): Rows => {
    const { account } = context;
    return account?.values.name ? make(context, account.values.name, account) : [];
  };

/** With the values that follow from others. */
export const derived = (source: Source, rows: Rows, context: ReportContext): Rows => {
  const rules = (context.library.judgement.derived[source] || []).map(([column, value, where]) => ({
    column,
    value,
    isMet: meets(where, context),
  }));
  if (rules.length === 0) return rows;
  return rows.map((row) => {
    // Looks through to the row: copying forty columns takes ten times as long.
    const values: Record<string, CellValue> = Object.create(row.values);
    for (const { column, value, isMet } of rules) {
      if (values[column] === undefined && isMet(values)) values[column] = value;
    }
    return { ...row, values };
  });
};

export const behindAll = (rows: Rows): ReportRow['behind'] => rows.flatMap(({ behind }) => behind);

/** The full name of whom or what a reference means, else the reference itself. */
export const fullName = (
  context: ReportContext,
  target: 'team' | 'units' | 'contacts',
  reference: string,
  account: string | null,
): string => {
  const row = context.resolve(target, reference || null, account);
  return (row ? row.values.name : null) || reference;
};

/** What a row says in a column, in words; `''` for a blank. */
export const said = (row: ReportRow, source: Source, column: string, context: ReportContext): string => {
  const cell = cellOf(row.values[column], kindOf(source, column, context), row, context) || '';
  if (typeof cell === 'string') return cell;
  const { style, value, currency = context.currency } = cell;
  const { words } = context;
  return style === 'date' ? words.date(String(value)) : words.number(Number(value), style, currency);
};

/** Longest part of a sentence that a cell fills. */
const LONGEST_NAME = 80;

/** The first few, each once; a dash without any. */
export const namesIn = (names: readonly string[], { words }: ReportContext): string =>
  namesText(
    names.map((name) => name.slice(0, LONGEST_NAME)),
    words.say('listSeparator'),
  ) || words.say('dash');
