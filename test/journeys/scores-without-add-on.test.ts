/** A workbook taken out of the stand-in: its scores move with its ratings in other programs, as the code says, without the add-on. */

import { readVisible, readXlsx } from '../../workbench/files/read-xlsx';
import { writeXlsx } from '../../workbench/files/write-xlsx';
import type { WorkbookSnapshot } from '../../workbench/google/snapshot';
import { computeByUniver, libreOffice, recalculate } from '../domain/formulas/engines';
import type { Grid, GridCell } from '../domain/formulas/random-matrices';
import { AddOnBed, sampleBed } from './run-add-on';

jest.setTimeout(300_000);

type Cells = readonly (readonly GridCell[])[];
const rowsOf = (
  { sheets }: WorkbookSnapshot,
  name: string,
  what: 'formulas' | 'results',
): readonly GridCell[][] => {
  const sheet = sheets.find((one) => one.name === name);
  const rows = Object.keys(sheet?.cells ?? {}).map(Number);
  return Array.from({ length: Math.max(...rows) + 1 }, (_, row) => {
    const line = sheet?.cells[row] ?? {};
    const width = Math.max(-1, ...Object.keys(line).map(Number)) + 1;
    return Array.from({ length: width }, (_cell, column) => {
      const cell = line[column];
      return (what === 'formulas' ? cell?.formula : undefined) ?? cell?.error ?? cell?.value ?? '';
    });
  });
};
const SHEETS = ['Accounts', 'Criteria', 'Settings', 'Scoring'];

/** Score, rank, tier and potential by account. */
const scoresIn = (rows: Cells): Readonly<Record<string, readonly GridCell[]>> => {
  const header = rows[0] ?? [];
  const at = (row: readonly GridCell[], name: string) => row[header.indexOf(name)] ?? '';
  return Object.fromEntries(
    rows
      .slice(1)
      .filter((row) => at(row, 'Account') !== '')
      .map((row) => {
        const score = at(row, 'Score');
        return [
          String(at(row, 'Account')),
          [
            typeof score === 'number' ? score.toFixed(9) : '',
            ...['Rank', 'Key account', 'Potential'].map((name) => at(row, name)),
          ],
        ];
      }),
  );
};

/** The same from the code. */
const scoresByCode = (snapshot: WorkbookSnapshot) =>
  Object.fromEntries(
    new AddOnBed({ snapshot })
      .ask('listScores', {})
      .rows.map(({ account, score, rank, tier, potential }) => [
        account,
        [
          score?.toFixed(9) ?? '',
          rank ?? '',
          { key: 'Key', other: 'Standard', none: '' }[tier ?? 'none'],
          potential ?? '',
        ],
      ]),
  );

/** The workbook with other ratings, as someone would type them who has no add-on. */
const withRatings = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => {
    if (sheet.name !== 'Scoring') return sheet;
    const first = Object.entries(sheet.cells[0] ?? {}).map(
      ([column, { value }]) => [Number(column), value] as const,
    );
    const [, ...rest] = first.filter(([, header]) => header !== 'Check');
    const ratings = rest.slice(
      0,
      rest.findIndex(([, header]) => header === 'Score'),
    );
    const cells = Object.entries(sheet.cells).map(([row, line]) => {
      if (row === '0' || line[0]?.value === undefined) return [row, line] as const;
      const typed = ratings.map(([column], index) => {
        const rating = 1 + ((Number(row) * 7 + index * 3 + 15) % 10);
        return [column, { ...line[column], value: Number(row) === 3 && index === 0 ? 7.5 : rating }];
      });
      return [row, { ...line, ...Object.fromEntries(typed) }] as const;
    });
    return { ...sheet, cells: Object.fromEntries(cells) };
  }),
});

const office = libreOffice();
const throughUniver = async (xlsx: Uint8Array): Promise<Cells> => {
  const book = await readXlsx(xlsx);
  const grid: Grid = Object.fromEntries(SHEETS.map((name) => [name, rowsOf(book, name, 'formulas')]));
  return computeByUniver(grid).Scoring ?? [];
};
const throughLibreOffice =
  (program: string) =>
  async (xlsx: Uint8Array): Promise<Cells> =>
    rowsOf(await readVisible(recalculate(program, xlsx), []), 'Scoring', 'results');
const programs = new Map<string, (xlsx: Uint8Array) => Promise<Cells>>([
  ['the workbench’s formula engine', throughUniver],
]);
if (office !== null) programs.set('LibreOffice', throughLibreOffice(office));

const sample = sampleBed().snapshot;
const typedOver = withRatings(sample);
const expected = scoresByCode(typedOver);

test.each([...programs])(
  'Ratings typed into an exported workbook move score, rank and tier in %s as they would in the code',
  async (_name, scoring) => {
    const shown = scoresIn(await scoring(await writeXlsx(typedOver)));
    expect(shown).toEqual(expected);
    expect(shown).not.toEqual(scoresByCode(sample));
    expect(Object.values(shown).filter(([score]) => score !== '').length).toBeGreaterThan(3);
  },
);
