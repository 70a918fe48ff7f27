/** What has changed between two reviews of an account, or since one, from the states that they kept (Q2). */

import { choiceTones } from '../../../schema/tones';
import type { SheetKey } from '../../../schema/workbook';
import type { CellValue } from '../../cells/cell-value';
import { groupedBy } from '../../grouped-by';
import { foldText } from '../../text/fold';
import type { Tone } from '../document';
import type { ReportContext, ReportRow } from '../report-context';
import { decodeState, encodeState, type KeptRow, type KeptState, keptSheets } from '../snapshot';
import { cellOf, compareValues, kindOf } from '../value-kinds';

/** Columns of which more is better, or less. */
const scales: Readonly<Record<string, 1 | -1>> = {
  coverage: 1,
  acquaintance: 1,
  knowsUs: 1,
  relationLevel: 1,
  score: 1,
  support: -1,
};
const judged: Readonly<Record<string, Tone>> = { good: 'good', warning: 'bad', bad: 'bad' };

/** What the last review on or before a day has kept; null: nothing that can be read. */
const stateOn = (day: string, context: ReportContext): KeptState | null => {
  const kept = context
    .rowsOf('history')
    .filter(({ values: { state, reviewedOn } }) => state && reviewedOn && reviewedOn <= day);
  const [, rows = []] =
    [...groupedBy(kept, ({ values }) => String(values.reviewedOn))].sort(([one], [other]) =>
      one < other ? 1 : -1,
    )[0] ?? [];
  const parts = [...rows].sort((one, other) => Number(one.values.part) - Number(other.values.part));
  return parts.length > 0 ? decodeState(parts.map(({ values }) => String(values.state))) : null;
};

/** By id, else by name: ids are given later than rows are typed. */
const finder = (rows: readonly KeptRow[], nameOf: (row: KeptRow) => string) => {
  const known = new Map<string, KeptRow>();
  for (const row of rows) known.set(nameOf(row), row).set(row.id, row);
  return (row: KeptRow) => (row.id && known.get(row.id)) || known.get(nameOf(row));
};

/** None without an account, and none without a review on or before the first day that has kept a state. */
export const changes = (context: ReportContext): readonly ReportRow[] => {
  const { account, from, to, today, words } = context;
  const before = account && stateOn(from, context);
  const isNow = to >= today;
  const after = before && (isNow ? decodeState(encodeState(context.rowsOf)) : stateOn(to, context));
  if (!before || !after) return [];

  const said = (sheet: SheetKey, column: string, value: CellValue | undefined): string => {
    const kind = kindOf(sheet, column, context);
    const cell = cellOf(value, kind, {}, context);
    if (cell === null) return words.say('changes.unknown');
    if (typeof cell === 'string') return cell;
    const { style, value: one } = cell;
    return style === 'date' ? words.date(String(one)) : words.number(Number(one), style, context.currency);
  };
  const toneOf = (sheet: SheetKey, column: string, was: CellValue, is: CellValue): Tone => {
    const kind = kindOf(sheet, column, context);
    const scale = scales[column];
    if (scale)
      return was === null || is === null ? 'plain' : compareValues(was, is, kind, scale) < 0 ? 'good' : 'bad';
    const tones: Readonly<Record<string, string>> =
      (typeof kind === 'object' && 'choice' in kind && choiceTones[kind.choice]) || {};
    return judged[tones[String(is)] ?? ''] ?? 'plain';
  };

  return keptSheets.flatMap(({ sheet, named, columns }) => {
    const [old, now] = [before.get(sheet), after.get(sheet)];
    if (!old || !now) return [];
    const nameOf = ({ values }: KeptRow) =>
      columns
        .slice(0, named)
        .map((key) => values[key] ?? words.say('dash'))
        .join(' – ');
    const foldedName = (row: KeptRow) => foldText(nameOf(row));
    const behindOf = (row: KeptRow) =>
      isNow ? (context.rowsOf(sheet)[now.rows.indexOf(row)] ?? { behind: [] }).behind : [];
    const told = (
      change: string,
      row: KeptRow,
      facts: { readonly column?: string; readonly was?: string; readonly is?: string },
      tone: Tone,
    ): ReportRow => {
      const all = { what: nameOf(row), column: '', was: '', is: '', ...facts };
      const text = words.say(`changes.said.${change}`, {
        ...all,
        sheet: words.say(`changes.sheet.${sheet}`),
      });
      return { values: { ...all, change, sheet, tone, text }, behind: behindOf(row) };
    };
    /** What is known of a row beside its name. */
    const rest = ({ values }: KeptRow) =>
      columns
        .slice(named)
        .filter((key) => values[key] !== null)
        .slice(0, 3)
        .map((key) => said(sheet, key, values[key]))
        .join(words.say('listSeparator'));
    const oldOf = finder(old.rows, foldedName);
    const found = new Set<KeptRow>();
    const isAndWas = now.rows.flatMap((row) => {
      const past = oldOf(row);
      if (!past || found.has(past)) return [told('added', row, { is: rest(row) }, 'plain')];
      found.add(past);
      return columns
        .filter((key) => old.columns.includes(key))
        .flatMap((key) => {
          const [was = null, is = null] = [past.values[key], row.values[key]];
          if (was === is) return [];
          const facts = {
            column: words.column(sheet, key),
            was: said(sheet, key, was),
            is: said(sheet, key, is),
          };
          // Numbers may differ in what nobody sees.
          return facts.was === facts.is ? [] : [told('changed', row, facts, toneOf(sheet, key, was, is))];
        });
    });
    const gone = old.rows.filter((row) => !found.has(row));
    return [...isAndWas, ...gone.map((row) => told('removed', row, { was: rest(row) }, 'fair'))];
  });
};
