/** The names of every language: none twice, none with two meanings, and a table reads alike in each. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeTable } from '../../src/domain/cells/decode-table';
import type { RecognisedNames } from '../../src/domain/recognition';
import { foldText } from '../../src/domain/text/fold';
import type { Column } from '../../src/schema/column';
import { type VocabularyKey, vocabularies } from '../../src/schema/vocabularies';
import { columnsOf, type SheetKey, sheetKeys } from '../../src/schema/workbook';
import { root } from '../built-add-on';
import { allNames, englishNames, otherNames, recognition } from './all-names';

type Names = Readonly<Record<string, string>>;

/** Every list in which a word must have one meaning: the sheets, each sheet's headers, each vocabulary. */
const listsOf = ({ sheets, columns, choices }: RecognisedNames): readonly (readonly [string, Names])[] => [
  ['sheets', sheets],
  ...Object.entries(columns),
  ...Object.entries(choices),
];

test('Every folder with names is among those that are tested', () => {
  const locales = join(root, 'src', 'locales');
  const named = readdirSync(locales).filter((name) => existsSync(join(locales, name, 'names.ts')));
  expect(named.sort()).toEqual(Object.keys(otherNames).sort());
});

describe.each(allNames)('In %s', (_code, names) => {
  test('no two names of a list are alike, none is blank or has blanks at its ends', () => {
    for (const [list, words] of listsOf(names)) {
      const folded = Object.values(words).map(foldText);
      expect([list, folded.filter((word, index) => folded.indexOf(word) !== index)]).toEqual([list, []]);
      expect(Object.values(words).filter((word) => word === '' || word.trim() !== word)).toEqual([]);
    }
  });

  test('a label that may stand among others holds none of the signs that part them', () => {
    for (const sheet of sheetKeys) {
      for (const column of columnsOf(sheet)) {
        if (column.kind !== 'choices') continue;
        expect(Object.values(names.choices[column.choices] ?? {}).join('')).not.toMatch(/[,;،\n]/);
      }
    }
  });
});

test('No word means two things in one list, over all languages and the keys of the choices', () => {
  const clashes: string[] = [];
  const meanings = new Map<string, string>();
  const note = (list: string, word: string, key: string) => {
    const place = `${list}: ${foldText(word)}`;
    const known = meanings.get(place) ?? key;
    if (known !== key) clashes.push(`${place} is ${known} and ${key}`);
    meanings.set(place, known);
  };
  for (const [, names] of allNames) {
    for (const [list, words] of listsOf(names))
      for (const [key, word] of Object.entries(words)) note(list, word, key);
  }
  for (const [vocabulary, keys] of Object.entries(vocabularies))
    for (const key of keys) note(vocabulary, key, key);
  expect(clashes).toEqual([]);
});

/** A cell of the n-th row: choices go through their whole list, several stand in one cell. */
function cellOf(names: RecognisedNames, column: Column, row: number): string {
  const labelsOf = (vocabulary: VocabularyKey) => Object.values(names.choices[vocabulary] ?? {});
  if (column.kind === 'choice') {
    const labels = labelsOf(column.choices);
    return labels[row % labels.length] ?? '';
  }
  if (column.kind === 'choices') return labelsOf(column.choices).slice(row).join(', ');
  return column.required || column.kind === 'text' ? `x${row}` : '';
}

/** A sheet as a person would have made it in that language: found by its name, its headers and labels alone. */
function decodeIn(names: RecognisedNames, sheet: SheetKey) {
  const key = recognition.sheetKeyOf(names.sheets[sheet].toUpperCase());
  expect(key).toBe(sheet);
  const columns = columnsOf(sheet);
  const headers = columns.map((column) => names.columns[sheet]?.[column.key] ?? '');
  const keys = headers.map((header) => recognition.columnKeyOf(sheet, header) ?? header);
  return decodeTable(
    {
      sheet,
      columnIndexes: new Map(keys.map((column, index) => [column, index])),
      headers: new Map(keys.map((column, index) => [column, headers[index] ?? ''])),
      cells: Array.from({ length: 17 }, (_, row) => columns.map((column) => cellOf(names, column, row))),
    },
    recognition.choiceLabels,
  );
}

describe.each(Object.entries(otherNames))('A workbook in %s', (_code, names) => {
  test.each(sheetKeys)('decodes as the English one does: %s', (sheet) => {
    const table = decodeIn(names, sheet);
    expect(table.rows.length).toBe(17);
    expect(table.issues.filter(({ code }) => code === 'UNKNOWN_CHOICE')).toEqual([]);
    expect(table).toEqual(decodeIn(englishNames, sheet));
  });
});
