/** The white-space matrix: each of the customer's units by each of our offerings, with what stands there (domain 3.7). */

import { groupedBy } from '../../grouped-by';
import type { TableRow } from '../../table';
import { foldText } from '../../text/fold';
import type { ReportContext, ReportRow } from '../report-context';
import { behindAll } from './about-account';

type Rows = readonly ReportRow[];

interface Offering {
  /** Folded names: several where the rest is put together. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly weight: number;
}

const MOST_OFFERINGS = 10;
const tones = {
  have: 'good',
  openDeal: 'fair',
  white: 'plain',
  competitor: 'bad',
  blocked: 'quiet',
} as const;

const text = ({ values }: ReportRow, column: string): string => String(values[column] || '');
const offeringOf = (row: ReportRow): string => foldText(text(row, 'offering'));
/** The first number in these columns; null without any. */
const numberIn = ({ values }: ReportRow, columns: readonly string[]): number | null => {
  const found = columns.map((column) => values[column]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
};
const isPlanned = ({ values }: ReportRow): boolean => 'potential' in values;
const isWon = ({ values }: ReportRow): boolean => values.stage === 'won';
const isOpen = (row: ReportRow): boolean => !isPlanned(row) && !isWon(row) && row.values.stage !== 'lost';
const wonMoney = (row: ReportRow) => numberIn(row, ['amount']);
const openMoney = (row: ReportRow) => numberIn(row, ['forecast', 'amount']);
const potentialMoney = (row: ReportRow) => numberIn(row, ['potential']);

/** Only what is known is added, and only in one currency. */
const total = (rows: Rows, read: (row: ReportRow) => number | null): number | null => {
  const numbers = rows.map(read).filter((one): one is number => one !== null);
  return numbers.length ? numbers.reduce((sum, one) => sum + one) : null;
};

export const whiteSpace = (
  context: ReportContext,
  account: string,
  { values: { currency } }: TableRow<'accounts'>,
): Rows => {
  const { words, today } = context;
  const currencyOf = (row: ReportRow) => row.currency || context.currency;
  const planned: Rows = context.ofAccount('whiteSpace', account).map(({ rowNumber, values }) => ({
    values,
    behind: [{ sheet: 'whiteSpace', rowNumber }],
    ...(currency ? { currency } : {}),
  }));
  const business = [...context.rowsOf('opportunities'), ...planned];

  /** Names by what they fold to, as first written. */
  const units = new Map<string, string>();
  const unitOf = (row: ReportRow, column = 'unit'): string => {
    const written = text(row, column);
    const unit = context.resolve('units', written || null, account);
    const name = unit?.values.name || written;
    const key = foldText(name);
    if (!units.has(key)) units.set(key, name || words.say('unitUnknown'));
    return key;
  };
  for (const row of context.rowsOf('units')) unitOf(row, 'name');
  const rivals = groupedBy(
    context.rowsOf('competitors').filter(({ values }) => values.unit),
    (row) => unitOf(row),
  );
  const byUnit = groupedBy(business, (row) => unitOf(row));

  // Amounts of several currencies are counted, not added.
  const isOneCurrency = new Set(business.map(currencyOf)).size < 2;
  const weightOf = (rows: Rows): number =>
    isOneCurrency
      ? (total(rows, potentialMoney) || 0) +
        (total(
          rows.filter((row) => row.values.stage !== 'lost'),
          openMoney,
        ) || 0)
      : rows.length;
  const offerings = Array.from(
    groupedBy(business, offeringOf),
    ([key, rows]): Offering => ({
      keys: [key],
      label: rows[0] && key ? text(rows[0], 'offering') : words.say('offeringUnknown'),
      weight: weightOf(rows),
    }),
  ).sort((one, other) => other.weight - one.weight);
  if (offerings.length > MOST_OFFERINGS) {
    const rest = offerings.splice(MOST_OFFERINGS - 1);
    offerings.push({ keys: rest.flatMap(({ keys }) => keys), label: words.say('otherOfferings'), weight: 0 });
  }

  const cell = (unit: string, name: string, { keys, label }: Offering): ReportRow => {
    const rows = (byUnit.get(unit) || []).filter((row) => keys.includes(offeringOf(row)));
    const there = (rivals.get(unit) || []).filter((row) =>
      keys.some((key) => key && offeringOf(row).includes(key)),
    );
    const won = rows.filter(isWon);
    const open = rows.filter(isOpen);
    const blocked = rows.find(({ values }) => values.blocked === 'yes' && values.reason);
    const state = blocked
      ? 'blocked'
      : won.length
        ? 'have'
        : open.length
          ? 'openDeal'
          : there.length
            ? 'competitor'
            : 'white';
    const currencies = [...new Set(rows.map(currencyOf))];
    const isMixed = currencies.length > 1;
    const sum = (some: Rows, read: typeof wonMoney) => (isMixed ? null : total(some, read));
    const current = sum(won, wonMoney);
    const potential = sum(rows, potentialMoney);
    const isKnown = potential !== null && (current !== null || !won.length);
    const ends = there
      .map((row) => text(row, 'contractEnd'))
      .filter((day) => day >= today)
      .sort();
    return {
      values: {
        unit: name,
        offering: label,
        state,
        current,
        open: sum(open, openMoney),
        potential,
        worth: isKnown ? potential - (current || 0) : null,
        competitor: there.map((row) => text(row, 'competitor')).join(words.say('listSeparator')),
        contractEnd: ends[0] || null,
        reason: blocked ? text(blocked, 'reason') : isMixed ? words.say('notKnown.currencies') : null,
        tone: tones[state],
      },
      behind: behindAll([...rows, ...there]),
      ...(currencies[0] ? { currency: currencies[0] } : {}),
    };
  };
  return [...units].flatMap(([unit, name]) => offerings.map((offering) => cell(unit, name, offering)));
};
