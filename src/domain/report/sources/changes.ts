/** What has changed between two reviews of an account, or since one, from the states that they kept (Q2). */

import { append } from '../../grouped-by';
import { remembered } from '../../remembered';
import { foldText } from '../../text/fold';
import type { Tone } from '../document';
import type { ReportContext, ReportRow } from '../report-context';
import { decodeState, type KeptState, LONGEST_TEXT } from '../snapshot';
import { compareValues, kindOf } from '../value-kinds';
import { said } from './about-account';

/** What the last review on or before a day has kept; null: nothing that can be read. */
const stateOn = (day: string, context: ReportContext): KeptState | null => {
  const dayOf = ({ values }: ReportRow) => String(values.reviewedOn || '~');
  const kept = context.rowsOf('history').filter((row) => row.values.state && dayOf(row) <= day);
  const last = kept.map(dayOf).sort().pop();
  const parts = kept
    .filter((row) => dayOf(row) === last)
    .sort((one, other) => Number(one.values.part) - Number(other.values.part));
  return decodeState(parts.map(({ values }) => String(values.state)));
};

/** None without an account, and none without a review on or before the first day that has kept a state. */
export const changes = (context: ReportContext): readonly ReportRow[] => {
  const { account, from, to, today, words, library, rowsOf } = context;
  const before = account && stateOn(from, context);
  const isNow = to >= today;
  const after = isNow ? null : stateOn(to, context);
  if (!before || !(isNow || after)) return [];

  const all = library.kept.flatMap(({ sheet, named, columns, scales = {}, tones = {} }) => {
    const old = before.get(sheet);
    const later = after?.get(sheet);
    if (!old || !(isNow || later)) return [];
    const sayIn = (row: ReportRow, key: string) => said(row, sheet, key, context).slice(0, LONGEST_TEXT);
    const say = (row: ReportRow, keys: readonly string[], between: string) =>
      keys
        .flatMap((key) => sayIn(row, key) || [])
        .slice(0, 3)
        .join(between);
    const nameOf = remembered((row: ReportRow) => say(row, columns.slice(0, named), ' – '));
    const tell = (
      row: ReportRow,
      change: string,
      tone: Tone,
      was: string,
      is: string,
      column = '',
    ): ReportRow => {
      const facts = { what: nameOf(row), column, was, is };
      const text = words.say(`changes.said.${change}`, {
        ...facts,
        sheet: words.say(`changes.sheet.${sheet}`),
      });
      return { values: { ...facts, change, sheet, tone, text }, behind: row.behind };
    };
    const restOf = (row: ReportRow) => say(row, columns.slice(named), words.say('listSeparator'));
    // By id, else by name: ids are given later than rows are typed.
    const known = new Map<unknown, ReportRow[]>();
    for (const row of old.rows)
      for (const key of [row.values.id || known, foldText(nameOf(row))]) append(known, key, row);
    const left = new Set(old.rows);
    const isAndWas = (later ? later.rows : rowsOf(sheet)).flatMap((row) => {
      const { id } = row.values;
      const past = [id, foldText(nameOf(row))]
        .flatMap((key) => known.get(key) || [])
        .find((one) => left.has(one) && (!id || !one.values.id || one.values.id === id));
      if (!past || !left.delete(past)) return tell(row, 'added', 'plain', '', restOf(row));
      return columns.flatMap((key) => {
        const [was = null, is = null] = [past.values[key], row.values[key]];
        if (was === is || !old.columns.includes(key)) return [];
        const [then, now] = [sayIn(past, key), sayIn(row, key)];
        // Numbers may differ in what nobody sees.
        if (then === now) return [];
        const scale = scales[key];
        const order = scale && then && now ? compareValues(was, is, kindOf(sheet, key, context), scale) : 0;
        const tone = order < 0 ? 'good' : order > 0 ? 'bad' : tones[String(is)] || 'plain';
        const unknown = words.say('changes.unknown');
        return tell(row, 'changed', tone, then || unknown, now || unknown, words.column(sheet, key));
      });
    });
    return [...isAndWas, ...[...left].map((row) => tell(row, 'removed', 'fair', restOf(row), ''))];
  });
  // A person's new name is told once, not wherever it is referred to.
  const pairOf = ({ values }: ReportRow) => `${values.was}\n${values.is}`;
  const isRename = ({ values }: ReportRow) =>
    values.sheet === 'contacts' && values.column === words.column('contacts', 'name');
  const renames = new Set(all.filter(isRename).map(pairOf));
  return all.filter((row) => isRename(row) || !renames.has(pairOf(row)));
};
