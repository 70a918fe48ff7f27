/** Texts, tables and names of files that leave the sheet. */

import fc from 'fast-check';
import { csvOf } from '../../../sidebar/map/export/csv';
import { fileName } from '../../../sidebar/map/export/file-name';
import { peopleTable } from '../../../sidebar/map/export/people-table';
import { makePicture } from '../../../sidebar/map/export/picture';
import { cutText, isTextRightToLeft } from '../../../sidebar/map/export/text';
import { sampleMap } from '../sample-map';
import { measure, stateOf, wordsIn } from './export-sample';

/** A reader of RFC 4180, as strict as the standard. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const [, value = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`Not CSV at ${rows.length}`);
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('CSV', () => {
  it('is read back as it was by a strict reader, with a mark of UTF-8', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((cell) => !/^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u.test(cell));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const csv = csvOf({ headers: ['a', 'b'], rows });
        expect(csv.startsWith('\ufeff')).toBe(true);
        expect(readCsv(csv.slice(1))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '\u200b=1',
    '  =1',
    "=cmd|' /C calc'!A0",
  ])('makes the formula %j a text', (formula) => {
    const [, [cell] = []] = readCsv(csvOf({ headers: ['a'], rows: [[formula]] }).slice(1));
    expect(cell).toBe(`'${formula}`);
  });
  it('lists everybody once, in the order of the sheet, without blank columns, with the mark in each row', () => {
    const map = stateOf(sampleMap(50, 'tree', 4));
    const picture = makePicture(map, { isEverything: true, isUnjudged: false }, wordsIn('en'), measure);
    const { headers, rows } = peopleTable(picture, picture.mark);
    expect(rows.map(([name]) => name)).toEqual(map.people.view.people.name);
    expect(headers.slice(0, 2)).toEqual(['Name', 'Title']);
    expect(headers).toContain('Not in the tree');
    expect(headers).not.toContain('Account');
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([picture.mark]));
    expect(headers.every((_, place) => rows.some((row) => row[place] !== ''))).toBe(true);
  });
  it('has headers and choices in the language of the page', () => {
    const map = stateOf(sampleMap(20));
    const picture = makePicture(map, { isEverything: true, isUnjudged: false }, wordsIn('fa'), measure);
    expect(peopleTable(picture).headers.slice(0, 2)).toEqual(['نام', 'سمت']);
  });
});

describe('a name of a file', () => {
  const check = (parts: readonly string[], name: string) => expect(fileName(parts, 'svg')).toBe(name);
  it('says whose it is and of which day', () =>
    check(['Northwind', '2026-10-02', 'map'], 'Northwind-2026-10-02-map.svg'));
  it('leaves out what some system refuses or what hides something', () => {
    check(['a/b\\c:d*e?"<>|f', 'map'], 'a b c d e f-map.svg');
    check(['..\\..\\etc', 'map'], 'etc-map.svg');
    check(['\u202egpj.exe\u202c', 'map'], 'gpj.exe-map.svg');
    check(['   ', 'map'], 'map.svg');
  });
  it('stays short enough for every system, in every script', () => {
    expect(Buffer.byteLength(fileName(['😀'.repeat(500), '2026-10-02', 'map-1-of-4'], 'png'))).toBeLessThan(
      255,
    );
  });
});

describe('a text in its room', () => {
  it('is cut between characters as readers count them, and fits', () => {
    const characters = (text: string) =>
      Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 10, max: 200 }),
        (text, room) => {
          const cut = cutText(text, room, '', measure);
          if (measure(text) <= room) return expect(cut).toBe(text);
          expect(measure(cut)).toBeLessThanOrEqual(room);
          expect(cut.endsWith('…')).toBe(true);
          const kept = characters(cut.slice(0, -1));
          return expect(characters(text).slice(0, kept.length).join('')).toContain(kept.join(''));
        },
      ),
    );
    expect(cutText('👩‍👩‍👧‍👦'.repeat(9), 100, '', measure)).toBe('👩‍👩‍👧‍👦…');
  });
  it('is cut quickly however long it is', () => {
    expect(cutText('x'.repeat(1_000_000), 70, '', measure)).toBe('xxxxxxxxx…');
  });
  it.each([
    ['Anna احمدی', false],
    ['احمدی Anna', true],
    ['123 علی', true],
    ['123', true],
    ['\u202eevil', false],
  ])('%j runs by its first letter', (text, expected) => expect(isTextRightToLeft(text, true)).toBe(expected));
});
