/** Recognises sheets, columns and choices by what people read, in every language at once. */

import type { SheetKey } from '../schema/workbook';
import type { ChoiceLabels } from './table';
import { foldText } from './text/fold';

/** The wording of one language as far as recognising needs it. */
export interface RecognisedWords {
  readonly workbook: {
    readonly sheets: Readonly<Record<SheetKey, string>>;
    readonly columns: Readonly<Record<SheetKey, Readonly<Record<string, readonly [string, string]>>>>;
  };
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Recognition {
  /** Our sheet of that name in any language; null: not ours. */
  sheetKeyOf(name: string): SheetKey | null;
  /** Our column of that header in any language; null: not ours. */
  columnKeyOf(sheet: SheetKey, header: string): string | null;
  readonly choiceLabels: ChoiceLabels;
}

/** Earlier languages win where two use one word for different things. */
export function recognise(languages: readonly RecognisedWords[]): Recognition {
  const sheets = new Map<string, SheetKey>();
  const columns = new Map<string, string>();
  const choiceLabels = new Map<string, Map<string, string>>();
  const keep = <V>(map: Map<string, V>, key: string, value: V) => {
    if (!map.has(key)) map.set(key, value);
  };
  for (const { workbook, choices } of languages) {
    for (const [sheet, name] of Object.entries(workbook.sheets) as [SheetKey, string][]) {
      keep(sheets, foldText(name), sheet);
      for (const [column, [header]] of Object.entries(workbook.columns[sheet])) {
        keep(columns, `${sheet}\n${foldText(header)}`, column);
      }
    }
    for (const [vocabulary, labels] of Object.entries(choices)) {
      let known = choiceLabels.get(vocabulary);
      if (!known) {
        known = new Map();
        choiceLabels.set(vocabulary, known);
      }
      for (const [key, label] of Object.entries(labels)) {
        keep(known, foldText(label), key);
        keep(known, foldText(key), key);
      }
    }
  }
  return {
    sheetKeyOf: (name) => sheets.get(foldText(name)) ?? null,
    columnKeyOf: (sheet, header) => columns.get(`${sheet}\n${foldText(header)}`) ?? null,
    choiceLabels,
  };
}
