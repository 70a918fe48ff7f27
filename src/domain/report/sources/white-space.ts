/** The white-space matrix: each of the customer's units by each of our offerings, with what stands there (domain 3.7). */

import { groupedBy } from '../../grouped-by';
import { sumOf } from '../../portfolio/figures';
import type { TableRow } from '../../table';
import { foldText } from '../../text/fold';
import type { ReportContext, ReportRow } from '../report-context';
import { behindAll, fullName } from './about-account';

type Rows = readonly ReportRow[];

const MOST_OFFERINGS = 10;
const text = ({ values }: ReportRow, column: string): string => String(values[column] || '');
const offeringOf = (row: ReportRow): string => foldText(text(row, 'offering'));
/** Null: none is known. */
const sum = (rows: Rows, ...columns: readonly string[]): number | null =>
  sumOf(
    rows.map(({ values }) => {
      const found = columns.map((column) => values[column]).find((value) => typeof value === 'number');
      return typeof found === 'number' ? found : null;
    }),
  );
const wonOf = (rows: Rows): Rows => rows.filter(({ values }) => values.stage === 'won');
/** What is planned has no stage. */
const openOf = (rows: Rows): Rows =>
  rows.filter(({ values: { stage } }) => stage !== undefined && stage !== 'won' && stage !== 'lost');

export const whiteSpace = (
  context: ReportContext,
  account: string,
  { values: { currency } }: TableRow<'accounts'>,
): Rows => {
  const { words, today } = context;
  const planned: Rows = context.ofAccount('whiteSpace', account).map(({ rowNumber, values }) => ({
    values,
    behind: [{ sheet: 'whiteSpace', rowNumber }],
    ...(currency && { currency }),
  }));
  const business = [...context.rowsOf('opportunities'), ...planned];

  /** Names by what they fold to, as first written. */
  const units = new Map<string, string>();
  const unitOf = (row: ReportRow, column = 'unit'): string => {
    const name = fullName(context, 'units', text(row, column), account);
    const key = foldText(name);
    if (!units.has(key)) units.set(key, name || words.say('unitUnknown'));
    return key;
  };
  for (const row of context.rowsOf('units')) unitOf(row, 'name');
  const byUnit = groupedBy(business, (row) => unitOf(row));
  const rivals = groupedBy(
    context.rowsOf('competitors').filter(({ values }) => values.unit),
    (row) => unitOf(row),
  );

  const offerings = [...groupedBy(business, offeringOf)].map(([key, rows]) => ({
    keys: [key],
    label: (rows[0] && text(rows[0], 'offering')) || words.say('offeringUnknown'),
    // Only for the order.
    weight: sum(rows, 'potential', 'forecast', 'amount') || 0,
  }));
  offerings.sort((one, other) => other.weight - one.weight);
  if (offerings.length > MOST_OFFERINGS) {
    const keys = offerings.splice(MOST_OFFERINGS - 1).flatMap((offering) => offering.keys);
    offerings.push({ keys, label: words.say('otherOfferings'), weight: 0 });
  }
  return [...units].flatMap(([unit, name]) =>
    offerings.map(({ keys, label }) => {
      const rows = (byUnit.get(unit) || []).filter((row) => keys.includes(offeringOf(row)));
      const there = (rivals.get(unit) || []).filter((row) =>
        keys.some((key) => key && offeringOf(row).includes(key)),
      );
      const won = wonOf(rows);
      const open = openOf(rows);
      const blocked = rows.find(({ values }) => values.blocked === 'yes' && values.reason);
      const currencies = new Set(rows.map((row) => row.currency || context.currency));
      const [own] = currencies;
      const isMixed = currencies.size > 1;
      const current = isMixed ? null : sum(won, 'amount');
      const potential = isMixed ? null : sum(rows, 'potential');
      // Something was won, nobody knows for how much: then nobody knows what is left.
      const worth =
        potential === null || (won.length && current === null) ? null : potential - (current || 0);
      const ends = there.map((row) => text(row, 'contractEnd')).filter((day) => day >= today);
      return {
        values: {
          unit: name,
          offering: label,
          isBlocked: blocked ? 'yes' : null,
          won: won.length,
          deals: open.length,
          current,
          open: isMixed ? null : sum(open, 'forecast', 'amount'),
          potential,
          worth,
          toWin: worth && Math.max(0, worth),
          isMixed: isMixed || null,
          competitor: there.map((row) => text(row, 'competitor')).join(words.say('listSeparator')),
          contractEnd: ends.sort()[0] || null,
          reason: blocked ? text(blocked, 'reason') : isMixed ? words.say('notKnown.currencies') : null,
        },
        behind: behindAll([...rows, ...there]),
        ...(own !== context.currency && { currency: own }),
      };
    }),
  );
};
