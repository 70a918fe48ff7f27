/** A workbook in another language, come as a file without our marks, is adopted, read and checked as the English one. */

import { readMap } from '../../src/domain/map/read-map';
import type { RecognisedNames } from '../../src/domain/recognition';
import { language as english } from '../../src/locales/en/language';
import { columnsOf, sheetKeys } from '../../src/schema/workbook';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbench/google/snapshot';
import { englishNames, otherNames } from '../locales/all-names';
import { AddOnBed, sampleBed } from './run-add-on';

type Words = ReadonlyMap<string, string>;

/** English word → the other language's, of one list of names. */
const wordsOf = (
  from: Readonly<Record<string, string>> = {},
  to: Readonly<Record<string, string>> = {},
): Words => new Map(Object.entries(from).map(([key, word]) => [word, to[key] ?? word]));

const replaced = (cell: CellSnapshot, words: Words | undefined): CellSnapshot => {
  const { value } = cell;
  if (typeof value !== 'string' || !words) return cell;
  const parts = words.has(value) ? [value] : value.split(', ');
  return { ...cell, value: parts.map((part) => words.get(part) ?? part).join(', ') };
};

/** As a person who writes that language would have typed it: values only, no dropdown, colour, note or mark. */
function sheetIn(names: RecognisedNames, sheet: SheetSnapshot): SheetSnapshot {
  const key = sheetKeys.find((known) => englishNames.sheets[known] === sheet.name);
  if (!key) return sheet;
  const headers = wordsOf(englishNames.columns[key], names.columns[key]);
  const labels = new Map<string, Words>();
  for (const column of columnsOf(key)) {
    if (column.kind !== 'choice' && column.kind !== 'choices') continue;
    const { choices } = column;
    const header = englishNames.columns[key]?.[column.key] ?? '';
    labels.set(header, wordsOf(englishNames.choices[choices], names.choices[choices]));
  }
  const wordsIn = (row: number, column: number) =>
    row === 0 ? headers : labels.get(String(sheet.cells[0]?.[column]?.value ?? ''));
  const { id, rowCount, columnCount } = sheet;
  const cells = Object.fromEntries(
    Object.entries(sheet.cells).map(([row, rowCells]) => [
      row,
      Object.fromEntries(
        Object.entries(rowCells).map(([column, { note: _note, style: _style, ...cell }]) => [
          column,
          replaced(cell, wordsIn(Number(row), Number(column))),
        ]),
      ),
    ]),
  );
  return { id, name: names.sheets[key], rowCount, columnCount, cells };
}

const workbookIn = (names: RecognisedNames, workbook: WorkbookSnapshot): WorkbookSnapshot => {
  const { metadata: _metadata, stores: _stores, ...rest } = workbook;
  return { ...rest, sheets: workbook.sheets.map((sheet) => sheetIn(names, sheet)) };
};

/** What the check finds and the map shows, without the names of sheets and columns. */
function findings(bed: AddOnBed) {
  const { issues, counts } = bed.ask('listIssues', {});
  const { summary, people, roles, ties } = readMap(bed.ask('getMap', { account: 'Norvik Mobile' }));
  const places = issues.map(({ code, row }) => `${code} ${row}`).sort();
  return { places, counts, summary, people, roles, ties };
}

/** Formulas name other sheets, so they differ. */
const valuesOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, cells }) => [
    name,
    Object.entries(cells).flatMap(([row, rowCells]) =>
      Object.entries(rowCells).flatMap(([column, { value, formula }]) =>
        value === undefined || formula ? [] : [`${row},${column} ${value}`],
      ),
    ),
  ]);

const source = sampleBed();
const expected = findings(source);

describe.each(Object.entries(otherNames))('A workbook in %s', (_code, names) => {
  const bed = new AddOnBed({ snapshot: workbookIn(names, source.snapshot) });
  const before = valuesOf(bed.snapshot);
  // Set up asks before it takes sheets over.
  bed.menu('setUpWorkbook', 'OK');

  test('is adopted by Set up, which changes no value', () => {
    expect(valuesOf(bed.snapshot)).toEqual(before);
    bed.menu('setUpWorkbook');
    expect(bed.seen.toasts.at(-1)).toBe(english.messages.setUp.nothing);
  });

  test('is checked and drawn as the English one, its choices read', () => {
    expect(findings(bed)).toEqual(expected);
  });

  test('is checked as people type: one of its own words is right, a strange one is not', () => {
    const sheet = names.sheets.contacts;
    const { coverage = '', check = '', name = '' } = names.columns.contacts ?? {};
    const row = bed.rows(sheet).findIndex((known) => known[name] !== '');
    bed.type(sheet, row + 2, coverage, names.choices.coverage?.inDepth ?? '');
    expect(bed.rows(sheet)[row]?.[check]).not.toContain(coverage);
    bed.type(sheet, row + 2, coverage, 'Xyzzy');
    expect(bed.rows(sheet)[row]?.[check]).toContain(coverage);
  });
});
