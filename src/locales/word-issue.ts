/** Turns an issue into its two sentences in one language. */

import type { Issue } from '../domain/issue';
import { columnsOf, type SheetKey } from '../schema/workbook';
import { choiceLabel } from './choice-label';
import type { Language } from './languages';
import { formatMessage } from './message';

export interface WordedIssue {
  readonly message: string;
  readonly remedy: string;
}

/** A cell of 50,000 characters is not told whole; a circle is. */
const LONGEST_FACT = 300;
const shortened = (facts: Issue['facts']): Issue['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' && fact.length > LONGEST_FACT && name !== 'cycle'
        ? `${fact.slice(0, LONGEST_FACT)}…`
        : fact,
    ]),
  );

/** @param header text of the column's header as the sheet shows it */
export function wordIssue(issue: Issue, header: string, language: Language): WordedIssue {
  const { code, messages } = language;
  const nearest = String(issue.facts.nearest || '');
  const facts = {
    ...shortened(issue.facts),
    level: levelsOf(issue, language),
    column: header,
    choices: choicesOf(issue, language),
    range: formatMessage(rangeTemplate(issue, language), issue.facts, code),
    nearest: nearest ? formatMessage(messages.nearest, { names: nearest }, code) : '',
  };
  const [message, remedy] = messages.issues[issue.code];
  return { message: formatMessage(message, facts, code), remedy: formatMessage(remedy, facts, code) };
}

/** The levels whose keys an issue names, in words. */
const levelsOf = ({ facts }: Issue, { choices }: Language): string =>
  String(facts.level || '')
    .split(',')
    .map((level) => choiceLabel(choices, 'level', level))
    .join(', ');

/** Headers of a sheet by column key, as it shows them; undefined when it was not read. */
export type HeadersOf = (sheet: SheetKey) => ReadonlyMap<string, string> | undefined;

/** The header an issue speaks of, as the sheet shows it; our own word when the column is gone. */
export function headerOf(
  { sheet, columnKey }: Pick<Issue, 'sheet' | 'columnKey'>,
  headersOf: HeadersOf,
  language: Language,
): string {
  return headersOf(sheet)?.get(columnKey) || columnNames(language)(sheet, columnKey);
}

/** What a column is called in a new sheet; the key itself of one that is none of ours. */
export const columnNames =
  ({ workbook }: Language) =>
  (sheet: SheetKey, columnKey: string): string => {
    const words: Readonly<Record<string, readonly [string, string]>> = workbook.columns[sheet];
    return (words[columnKey] || [])[0] || columnKey;
  };

function choicesOf({ sheet, columnKey }: Issue, language: Language): string {
  const column = columnsOf(sheet).find(({ key }) => key === columnKey);
  if (column?.kind !== 'choice' && column?.kind !== 'choices') return '';
  return Object.values(language.choices[column.choices]).join(', ');
}

function rangeTemplate({ facts }: Issue, { messages: { ranges } }: Language): string {
  if (facts.maximum === undefined) return ranges.atLeast;
  return facts.minimum === undefined ? ranges.atMost : ranges.between;
}
