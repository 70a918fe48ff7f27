/** What our sheets say in a language: names, headers, notes with help and an example, dropdowns with the team's own words. */

import type { RatingColumn } from '../domain/criteria/rating-columns';
import type { SheetWords } from '../domain/set-up/sheet-words';
import type { Column } from '../schema/column';
import type { Sample } from '../schema/sample/sample';
import { isOpenVocabulary, type OpenVocabulary } from '../schema/vocabularies';
import type { SheetKey } from '../schema/workbook';
import { choiceLabel, choiceLabels } from './choice-label';
import type { Language } from './languages';
import { formatMessage } from './message';

/** Longer ones would hide the help they stand under. */
const LONGEST_EXAMPLE = 60;

/**
 * @param readData reads a data file of the project by its name
 * @param ownWords what Settings adds to an open list
 * @param ratings the rating columns by their keys
 */
export function sheetWords(
  { code, rightToLeft, workbook, choices, messages: { columnMarks } }: Language,
  readData: (name: string) => unknown,
  ownWords: (vocabulary: OpenVocabulary) => readonly string[],
  ratings: ReadonlyMap<string, RatingColumn> = new Map(),
): SheetWords {
  const columnWords = (key: SheetKey, column: string) => {
    const columns: Readonly<Record<string, readonly [string, string]>> = workbook.columns[key];
    const { name = column, help = '' } = ratings.get(column) || {};
    return columns[column] || [name, help];
  };

  function example(key: SheetKey, column: Column): string {
    // The build writes this file from a value of this type.
    const { tables } = readData('sample') as Sample;
    const rows = tables.find(({ sheet }) => sheet === key)?.rows || [];
    const text = rows.map((row) => row[column.key]).find((value) => value && value.length <= LONGEST_EXAMPLE);
    // A dropdown shows its own, and sample dates are counted in days from today.
    if (text === undefined || column.kind === 'date' || column.kind === 'choice') return '';
    if (column.kind === 'percent') return `${Math.round(Number(text) * 100)}%`;
    if (column.kind !== 'choices') return text;
    return choiceLabels(choices, column.choices, text.split(', '));
  }

  return {
    rightToLeft,
    sheetName: (key) => workbook.sheets[key],
    header: (key, column) => columnWords(key, column)[0],
    help(key, column) {
      const shown = example(key, column);
      const isOpen = 'choices' in column && isOpenVocabulary(column.choices);
      return [
        columnWords(key, column.key)[1],
        'choices' in column ? columnMarks[isOpen ? 'open' : 'closed'] : '',
        column.personal ? columnMarks.personal : '',
        column.internal ? columnMarks.internal : '',
        shown && formatMessage(columnMarks.example, { example: shown }, code),
      ]
        .filter(Boolean)
        .join(' ');
    },
    labels: (vocabulary) => [
      ...Object.values<string>(choices[vocabulary]),
      ...(isOpenVocabulary(vocabulary) ? ownWords(vocabulary) : []),
    ],
    label: (vocabulary, choice) => choiceLabel(choices, vocabulary, choice),
  };
}
