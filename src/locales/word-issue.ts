/** Turns an issue into its two sentences in one language. */

import { rules } from '../domain/check/rules';
import type { Issue, Severity } from '../domain/issue';
import { CHECK_SIGNS } from '../schema/check-signs';
import { columnsOf, type SheetKey } from '../schema/workbook';
import type { Language } from './languages';
import { formatMessage } from './message';

export interface WordedIssue {
  readonly message: string;
  readonly remedy: string;
}

/** @param header text of the column's header as the sheet shows it */
export function wordIssue(issue: Issue, header: string, language: Language): WordedIssue {
  const { code, messages } = language;
  const nearest = String(issue.facts.nearest ?? '');
  const facts = {
    ...issue.facts,
    column: header,
    choices: choicesOf(issue, language),
    range: formatMessage(rangeTemplate(issue, language), issue.facts, code),
    nearest: nearest ? formatMessage(messages.nearest, { names: nearest }, code) : '',
  };
  const [message, remedy] = messages.issues[issue.code];
  return { message: formatMessage(message, facts, code), remedy: formatMessage(remedy, facts, code) };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Headers of a sheet by column key, as it shows them; undefined when it was not read. */
export type HeadersOf = (sheet: SheetKey) => ReadonlyMap<string, string> | undefined;

/** The header an issue speaks of, as the sheet shows it; our own word when the column is gone. */
export function headerOf({ sheet, columnKey }: Issue, headersOf: HeadersOf, language: Language): string {
  const words: Readonly<Record<string, readonly [string, string]>> = language.workbook.columns[sheet];
  return headersOf(sheet)?.get(columnKey) || words[columnKey]?.[0] || columnKey;
}

/** The text of the Check column by row: a line an issue, the worst first. */
export function sentencesByRow(
  issues: readonly Issue[],
  headersOf: HeadersOf,
  language: Language,
): ReadonlyMap<number, string> {
  const lines = new Map<number, string[]>();
  for (const severity of SEVERITIES) {
    for (const issue of issues) {
      if (rules[issue.code].severity !== severity) continue;
      const { message, remedy } = wordIssue(issue, headerOf(issue, headersOf, language), language);
      const line = `${CHECK_SIGNS[severity]} ${message} ${remedy}`;
      const known = lines.get(issue.rowNumber);
      if (known) known.push(line);
      else lines.set(issue.rowNumber, [line]);
    }
  }
  return new Map([...lines].map(([rowNumber, texts]) => [rowNumber, texts.join('\n')]));
}

function choicesOf({ sheet, columnKey }: Issue, language: Language): string {
  const column = columnsOf(sheet).find(({ key }) => key === columnKey);
  if (column?.kind !== 'choice' && column?.kind !== 'choices') return '';
  return Object.values(language.choices[column.choices]).join(', ');
}

function rangeTemplate({ facts }: Issue, { messages: { ranges } }: Language): string {
  if (facts.maximum === undefined) return ranges.atLeast;
  return facts.minimum === undefined ? ranges.atMost : ranges.between;
}
