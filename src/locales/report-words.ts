/** How reports say things in a language: their own words, headers, choices, days and numbers. */

import type { ReportWords } from '../domain/report/report-context';
import { choiceLabel } from './choice-label';
import type { Language } from './languages';
import { formatMessage } from './message';
import { numberWriter } from './number-styles';

/**
 * @param own the reports' words by key
 * @param date writes an ISO day
 */
export function reportWords(
  { code, choices, messages, workbook }: Language,
  own: Readonly<Record<string, string>>,
  date: ReportWords['date'],
): ReportWords {
  // Making one takes longer than writing many numbers.
  const writers = new Map<string, ReturnType<typeof numberWriter>>();
  return {
    language: code,
    internalMark: messages.internalMark,
    say: (key, facts = {}) => formatMessage(own[key] ?? key, facts, code),
    choice: (vocabulary, key) => choiceLabel(choices, vocabulary, key),
    sheet: (sheet) => workbook.sheets[sheet],
    column: (sheet, column) => {
      const columns: Readonly<Record<string, readonly [header: string, help: string]>> =
        workbook.columns[sheet];
      return columns[column]?.[0] ?? column;
    },
    date,
    number: (value, style, currency) => {
      const write = writers.get(currency) || numberWriter(code, currency);
      writers.set(currency, write);
      return write(value, style);
    },
  };
}
