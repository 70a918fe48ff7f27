/** People of a sheet become contacts: counts, a source left as it was, texts that stay texts, and a second run without effect. */

import { readMap } from '../../src/domain/map/read-map';
import type { ParametersOf } from '../../src/rpc/contract';
import { realRows, sheetNameOf, type Truth, truths } from './real-data';
import { type AddOnBed, setUpBed } from './run-add-on';

/** What an import and the map after it must report, as far as the truth knows. */
const expectedOf = ({ rows, repeatedIds = [], unresolvedManagers = 0 }: Truth) => ({
  rows,
  created: rows,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  unresolvedManagers,
  repeatedIds,
});

const optionsOf = (truth: Truth): ParametersOf<'runImport'> => ({
  sheet: sheetNameOf(truth),
  ...(truth.account === undefined ? {} : { account: truth.account }),
});

const describeEach = truths.length > 0 ? describe.each : () => () => undefined;

describeEach(truths.map((truth) => [truth.file, truth] as const))('Importing %s', (_file, truth) => {
  const named = {
    ...optionsOf(truth),
    columns: truth.columns,
    ...(truth.noManager === undefined ? {} : { noManager: truth.noManager }),
  };
  const bedWithFile = () => setUpBed().addTexts(sheetNameOf(truth), realRows(truth.file));

  test.each([
    ['with the columns named', named],
    ['with the columns matched', optionsOf(truth)],
  ])('%s reports what is true of it, changes nothing in the source, and the map agrees', (_how, options) => {
    const bed = bedWithFile();
    const source = bed.sheet(options.sheet);
    const planned = bed.ask('planImport', options);
    expect(bed.last.writes).toBe(0);
    const imported = bed.ask('runImport', options);
    expect(imported).toMatchObject(expectedOf(truth));
    expect({ ...planned, created: 0 }).toEqual({ ...imported, created: 0 });
    expect(bed.sheet(options.sheet)).toEqual(source);
    expect(bed.rows('Contacts').length).toBe(truth.rows);
    expect(bed.formulas('Contacts')).toEqual([]);
    if (truth.account === undefined || truth.tops === undefined) return;
    const { summary } = readMap(bed.ask('getMap', { account: truth.account }));
    const { tops, levels, widestSpan } = truth;
    expect(summary).toMatchObject({ people: truth.rows, tops, levels, widestSpan });
    expect(summary.unattached).toBe(truth.unresolvedManagers ?? 0);
  });

  test.each([
    ['with the columns named', named],
    ['with the columns matched', optionsOf(truth)],
  ])('again, %s, changes nothing', (_how, options) => {
    const bed = bedWithFile();
    bed.ask('runImport', options);
    const before = bed.snapshot;
    expect(bed.ask('runImport', options)).toMatchObject({ created: 0, updated: 0, unchanged: truth.rows });
    expect(bed.last.writes).toBe(0);
    expect(bed.snapshot).toEqual(before);
  });

  test('is checked and reported on after it', () => {
    const bed = bedWithFile();
    bed.ask('runImport', named);
    bed.menu('checkWorkbook');
    const account = truth.account ?? String(bed.rows('Contacts')[0]?.Account);
    const { issues } = bed.ask('listIssues', { account });
    expect(issues.filter(({ code }) => ['MISSING_VALUE', 'REPORTS_TO_CYCLE'].includes(code))).toEqual([]);
    const { sheet } = bed.ask('buildReport', { report: 'accountSummary', account });
    expect(bed.snapshot.sheets.map(({ name }) => name)).toContain(sheet);
  });
});

const PEOPLE = [
  ['ID', 'Full Name', 'Job Title', 'Email', 'Manager ID'],
  ['0012', 'Ada Byron', 'Director', 'ada@byron.example', ''],
  ['0013', 'Grace Cooper', 'Engineer', 'grace@byron.example', '0012'],
  ['0014', 'Nobody Knows', 'Engineer', '', '0099'],
];

describe('An import', () => {
  const bedWith = (rows: readonly (readonly string[])[]) => setUpBed().addTexts('people', rows);
  const importAll = (bed: AddOnBed) => bed.ask('runImport', { sheet: 'people', account: 'Byron Ltd' });

  test('keeps ids as they were written and names managers by their names', () => {
    const bed = bedWith(PEOPLE);
    expect(importAll(bed)).toMatchObject({ created: 3, unresolvedManagers: 1, newAccounts: ['Byron Ltd'] });
    expect(bed.rows('Contacts').map((row) => [row['Source id'], row['Reports to']])).toEqual([
      ['0012', ''],
      ['0013', 'Ada Byron'],
      ['0014', '0099'],
    ]);
    expect(bed.rows('Accounts').map((row) => row.Account)).toEqual(['Byron Ltd']);
  });

  test('changes the one cell that was corrected in the source, and keeps what the team wrote beside it', () => {
    const bed = bedWith(PEOPLE);
    importAll(bed);
    bed.type('Contacts', 3, 'Pain', 'Slow invoices');
    bed.type('people', 3, 'Job Title', 'Chief engineer');
    const before = bed.rows('Contacts');
    expect(importAll(bed)).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    expect(bed.rows('Contacts')).toEqual(
      before.map((row, index) => (index === 1 ? { ...row, 'Job title': 'Chief engineer' } : row)),
    );
  });

  test('writes beside columns of the team’s own and beneath rows that are there', () => {
    const bed = bedWith(PEOPLE);
    bed.type('Contacts', 2, 'Name', 'Old Friend');
    bed.type('Contacts', 2, 'Account', 'Elsewhere');
    const before = bed.rows('Contacts')[0];
    importAll(bed);
    expect(bed.rows('Contacts')[0]).toEqual(before);
    expect(bed.rows('Contacts').length).toBe(4);
  });

  test.each([
    ['no such sheet', { sheet: 'nowhere', account: 'A' }, 'NO_SUCH_SHEET'],
    [
      'no such column',
      { sheet: 'people', account: 'A', columns: { name: 'Full Name', title: 'Nope' } },
      'NO_SUCH_COLUMN',
    ],
    ['no account', { sheet: 'people' }, 'ACCOUNT_NEEDED'],
    ['no rows', { sheet: 'empty', account: 'A' }, 'NOTHING_TO_IMPORT'],
    ['no name', { sheet: 'numbers', account: 'A' }, 'COLUMNS_NOT_MATCHED'],
  ])('with %s says so with a remedy and changes nothing', (_what, options, code) => {
    const bed = bedWith(PEOPLE)
      .addTexts('empty', [['Name', 'Email']])
      .addTexts('numbers', [
        ['a', 'b'],
        ['1', '2'],
      ]);
    const before = bed.snapshot;
    for (const method of ['planImport', 'runImport'] as const) {
      const envelope = bed.rpc(method, options);
      expect(envelope).toMatchObject({ ok: false, code });
      expect(envelope).toEqual(
        expect.objectContaining({
          message: expect.stringMatching(/\w.*\.$/),
          remedy: expect.stringMatching(/\w.*\.$/),
        }),
      );
    }
    expect(bed.snapshot).toEqual(before);
  });
});
