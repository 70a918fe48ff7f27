/** Everything that the reports' definitions name: sources with their columns, figures, words, and values of choices. */

import { isSheet } from '../../../src/domain/report/value-kinds';
import type {
  BlockDefinition,
  Condition,
  Figure,
  ReportDefinition,
  Selection,
  Source,
} from '../../../src/schema/reports/definition';
import type { Evidence, Judgement } from '../../../src/schema/reports/judgement';
import { library } from '../../../src/schema/reports/library';
import { columnsOf, sheetKeys } from '../../../src/schema/workbook';

export interface Named {
  readonly columns: Set<string>;
  readonly figures: Set<string>;
  readonly words: Set<string>;
  /** `source column value` of tests that compare with one. */
  readonly values: Set<string>;
}

export const columnKeysOf = (source: Source): readonly string[] =>
  isSheet(source) ? columnsOf(source).map(({ key }) => key) : Object.keys(library.columns[source]);

const comparing = ['is', 'isNot', 'in', 'notIn', 'has'];

/** Adds to what is known as it goes; each function follows one shape of the definitions. */
export const namesIn = () => {
  const named: Named = { columns: new Set(), figures: new Set(), words: new Set(), values: new Set() };
  const column = (source: Source, key: string) => named.columns.add(`${source} ${key}`);
  const word = (...keys: readonly string[]) => {
    for (const key of keys) named.words.add(key);
  };

  const conditions = (source: Source, where: readonly Condition[] = []) => {
    for (const [key, test, operand] of where) {
      column(source, key);
      if (comparing.includes(test))
        for (const value of [operand].flat()) named.values.add(`${source} ${key} ${value}`);
    }
  };
  const selection = ({ from, where, sort = [], inTime }: Selection) => {
    conditions(from, where);
    if (inTime) column(from, inTime);
    for (const key of sort) column(from, key.replace(/^-/, ''));
  };
  const figure = (one: Figure): void => {
    if ('count' in one) selection(one.count);
    if ('of' in one) {
      selection(one.of);
      for (const key of ['sum', 'mean', 'median', 'distinct', 'longestGap'] as const) {
        const found = (one as Readonly<Record<string, unknown>>)[key];
        if (typeof found === 'string') column(one.of.from, found);
      }
    }
    if ('figure' in one) figureKey(one.figure);
    const parts = Object.values(one).flatMap((value: unknown) => (Array.isArray(value) ? value : []));
    for (const part of parts) figure(part as Figure);
  };
  const figureKey = (key: string) => {
    named.figures.add(key);
    word(`figure.${key}`);
  };
  const header = (source: Source, key: string) => {
    column(source, key);
    if (!isSheet(source)) word(`${source}.${key}`);
  };

  const block = (one: BlockDefinition) => {
    switch (one.kind) {
      case 'paragraph':
        word(one.text);
        Object.values(one.facts ?? {}).forEach(figureKey);
        break;
      case 'facts':
        for (const fact of one.facts) {
          if (fact.word) word(fact.word);
          if ('column' in fact) column('accounts', fact.column);
          else if (fact.word) named.figures.add(fact.figure);
          else figureKey(fact.figure);
        }
        break;
      case 'flags':
        selection(one.rows);
        word(one.empty);
        column(one.rows.from, 'tone');
        column(one.rows.from, 'text');
        break;
      case 'table':
        selection(one.rows);
        word(one.caption, one.empty);
        for (const key of one.columns) {
          if (typeof key === 'string') header(one.rows.from, key);
          else {
            column(one.rows.from, key[0]);
            word(key[1]);
          }
        }
        break;
      case 'figures':
        word(one.caption);
        one.figures.forEach(figureKey);
        if (one.isExplained) word(...one.figures.map((key) => `figure.${key}.how`));
        break;
      case 'picture':
        word(one.title, one.text);
        one.figures?.forEach(figureKey);
        if (one.rows) {
          selection(one.rows);
          for (const [field, key] of Object.entries(one.fields ?? {})) {
            // Tones are seen, not said.
            (field === 'tone' ? column : header)(one.rows.from, key);
          }
        }
    }
  };

  const report = ({ key, sections, shown = {} }: ReportDefinition) => {
    word(`${key}.name`, `${key}.title`, `${key}.subtitle`);
    for (const { part, blocks } of sections) {
      word(`part.${part}`);
      blocks.forEach(block);
    }
    for (const sheet of sheetKeys) {
      for (const one of shown[sheet]?.columns ?? []) column(sheet, one);
      conditions(sheet, shown[sheet]?.where);
    }
  };

  const evidence = ({ some, none = [] }: Evidence) => [...some, ...none].forEach(selection);
  const judgement = ({ verdicts, gaps, questions, checkpoints, days }: Judgement) => {
    for (const { code, rows, name, without } of [...verdicts, ...gaps]) {
      word(`flag.${code}`);
      if (without) selection(without);
      if (!rows) continue;
      selection(rows);
      if (name) column(rows.from, name);
    }
    for (const { question, facts, ...rest } of questions) {
      word(`evidence.${question}`);
      evidence(rest);
      for (const [rows, key] of Object.values(facts)) {
        selection(rows);
        if (key) column(rows.from, key);
      }
    }
    for (const [part, all] of Object.entries(checkpoints)) {
      word(`planPart.${part}`);
      for (const [key, one] of Object.entries(all)) {
        word(`checkpoint.${key}`);
        evidence(one);
      }
    }
    for (const { kind, from, where, date, cadence, last, what, who, withWhom } of days) {
      word(`dateKind.${kind}`);
      conditions(from, where);
      for (const key of [date, cadence, last, what, who, withWhom]) if (key) column(from, key);
    }
  };

  return { named, report, figure, judgement };
};
