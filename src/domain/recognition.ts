/** Recognises sheets, columns and choices by what people read, in every language at once. */

import { isOpenVocabulary, type OpenVocabulary } from '../schema/vocabularies';
import type { SheetKey } from '../schema/workbook';
import { remembered } from './remembered';
import type { ChoiceLabels } from './table';
import { foldText } from './text/fold';

type Names = Readonly<Record<string, string>>;

/** One language's names of sheets, of columns by sheet, and of choices by vocabulary, each by its key. */
export interface RecognisedNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly columns: Readonly<Record<string, Names>>;
  readonly choices: Readonly<Record<string, Names>>;
}

export interface Recognition {
  /** Our sheet of that name in any language; null: not ours. */
  sheetKeyOf(name: string): SheetKey | null;
  /** Our column of that header in any language; null: not ours. */
  columnKeyOf(sheet: SheetKey, header: string): string | null;
  readonly choiceLabels: ChoiceLabels;
  /** The labels with a team's own words for open lists, each its own key; read when a list is first asked for. */
  labelsWith(ownWords: (vocabulary: OpenVocabulary) => readonly string[]): ChoiceLabels;
}

const withOwnWords = (
  labels: ChoiceLabels,
  ownWords: (vocabulary: OpenVocabulary) => readonly string[],
): ChoiceLabels => {
  const openLists = remembered(
    (vocabulary: OpenVocabulary): ReadonlyMap<string, string> =>
      new Map([
        ...ownWords(vocabulary).map((word) => [foldText(word), word] as const),
        ...(labels.get(vocabulary) || []),
      ]),
  );
  return {
    get: (vocabulary) => {
      // Vocabularies are asked for by their key.
      const open = vocabulary as OpenVocabulary;
      return isOpenVocabulary(open) ? openLists(open) : labels.get(vocabulary);
    },
  };
};

/**
 * Reads and folds nothing before it is asked, and then only the list in question. Earlier languages win where two use one
 * word for different things.
 *
 * @param readData reads the data file `names` of the project: the names of each language
 */
export function recognise(readData: (name: string) => unknown): Recognition {
  const lists = new Map<string, ReadonlyMap<string, string>>();
  const keysIn = (list: string, namesIn: (language: RecognisedNames) => Names | undefined) => {
    const known = lists.get(list);
    if (known) return known;
    const keys = new Map<string, string>();
    // The build writes the file from values of this type.
    for (const language of readData('names') as readonly RecognisedNames[]) {
      for (const [key, name] of Object.entries(namesIn(language) || {})) {
        for (const text of list.startsWith('choices') ? [name, key] : [name]) {
          const folded = foldText(text);
          if (!keys.has(folded)) keys.set(folded, key);
        }
      }
    }
    lists.set(list, keys);
    return keys;
  };
  const choiceLabels: ChoiceLabels = {
    get: (vocabulary) => keysIn(`choices ${vocabulary}`, ({ choices }) => choices[vocabulary]),
  };
  return {
    // Only keys of sheets stand in the list of sheets.
    sheetKeyOf: (name) =>
      (keysIn('sheets', ({ sheets }) => sheets).get(foldText(name)) || null) as SheetKey | null,
    columnKeyOf: (sheet, header) =>
      keysIn(`columns ${sheet}`, ({ columns }) => columns[sheet]).get(foldText(header)) || null,
    choiceLabels,
    labelsWith: (ownWords) => withOwnWords(choiceLabels, ownWords),
  };
}
