/** Whatever is typed into Criteria and Scoring: a sentence each, no score where it would be false, nothing lost. */

import { deleteByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { type AddOnBed, type CellText, sampleBed } from './run-add-on';

const FIRST = 'Norvik Mobile';
const ratingHeader = (bed: AddOnBed): string => String(bed.rows('Criteria')[0]?.Criterion);
const rowOf = (bed: AddOnBed, account: string) =>
  bed.ask('listScores', {}).rows.find((row) => row.account === account);
const sentences = (bed: AddOnBed, sheet: string) =>
  bed
    .ask('listIssues', {})
    .issues.filter((issue) => issue.sheet === sheet)
    .map(({ code, row, message }) => `${code} ${row} ${message}`);

describe('A rating', () => {
  const check = (value: CellText, sentence: string) =>
    test(`of ${String(value)} is told of at once and in the list, and its account has no score`, () => {
      const bed = sampleBed();
      expect(rowOf(bed, FIRST)?.score).not.toBeNull();
      bed.type('Scoring', 2, ratingHeader(bed), value);
      expect(bed.rows('Scoring')[0]?.Check).toContain(sentence);
      expect(sentences(bed, 'Scoring').filter((line) => line.includes(sentence))).toHaveLength(1);
      expect(rowOf(bed, FIRST)).toMatchObject({ score: null, rank: null, tier: null, missing: 1 });
      expect(bed.ask('explainScore', { account: FIRST }).missing).toEqual([ratingHeader(bed)]);
    });
  check(0, '0 does not fit: between 1 and 10 is allowed.');
  check(11, '11 does not fit: between 1 and 10 is allowed.');
  check(-3, '-3 does not fit: between 1 and 10 is allowed.');
  check(7.5, '7.5 is not a whole number.');
  check('high', '“high” is not a number.');
  check('7 or 8', '“7 or 8” is not a number.');
  check(true, 'is not a number.');
  check("'7", '7 is kept as text, so formulas do not count it.');
  check(null, 'Not rated yet: Recurring revenue');
});

describe('A weight', () => {
  const check = (value: CellText, sentence: string) =>
    test(`of ${String(value)} is told of, and does not count`, () => {
      const bed = sampleBed();
      const name = ratingHeader(bed);
      bed.type('Criteria', 2, 'Weight', value);
      expect(bed.rows('Criteria')[0]?.Check).toContain(sentence);
      const { criteria, notes } = bed.ask('listScores', {});
      expect(criteria.map((criterion) => criterion.name)).not.toContain(name);
      expect(notes.join()).toContain(`The weight of “${name}” is blank, negative or no number`);
    });
  check(-1, '-1 does not fit: 0 or more is allowed.');
  check('much', '“much” is not a number.');
  check(null, 'The value is missing.');

  test('of zero everywhere leaves no score, and says so', () => {
    const bed = sampleBed();
    bed.rows('Criteria').forEach((_row, index) => {
      bed.type('Criteria', index + 2, 'Weight', 0);
    });
    const { rows, notes } = bed.ask('listScores', {});
    expect(notes).toEqual(['No criterion has a positive weight, so there is no score.']);
    expect(rows.every(({ score }) => score === null)).toBe(true);
    expect(sentences(bed, 'Criteria').join()).toContain('CRITERIA_COUNT 2 No criterion counts.');
  });

  test('above that of all others together is told of', () => {
    const bed = sampleBed();
    bed.type('Criteria', 2, 'Weight', 1000);
    expect(bed.rows('Criteria')[0]?.Check).toContain('decides almost alone');
    expect(bed.ask('listScores', {}).notes.join()).toContain('decides almost alone');
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'A criterion named %s is one like any other',
  (name) => {
    const bed = sampleBed();
    const row = bed.rows('Criteria').length + 2;
    bed.type('Criteria', row, 'Criterion', name);
    bed.type('Criteria', row, 'Weight', 3);
    bed.menu('setUpWorkbook', 'OK');
    expect(bed.headers('Scoring')).toContain(name);
    expect(rowOf(bed, FIRST)).toMatchObject({ score: null, missing: 1 });
    expect(bed.ask('explainScore', { account: FIRST }).missing).toEqual([name]);
    bed.type('Scoring', 2, name, 9);
    expect(rowOf(bed, FIRST)).toMatchObject({ missing: 0 });
    const explained = bed.ask('explainScore', { account: FIRST });
    expect(explained.parts.at(-1)).toMatchObject({ criterion: name, rating: 9 });
    expect(bed.ask('listScores', {}).criteria.map((criterion) => criterion.name)).toContain(name);
    bed.menu('checkWorkbook');
    expect(bed.rows('Scoring')[0]?.Check).not.toContain(name);
    expect(String(bed.rows('Scoring')[1]?.Check)).toContain(`Not rated yet: ${name}`);
  },
);

test('Two criteria of one name are told of where they stand and beside the ranking', () => {
  const bed = sampleBed();
  const name = ratingHeader(bed);
  bed.type('Criteria', 3, 'Criterion', name);
  expect(bed.rows('Criteria')[1]?.Check).toContain(`“${name}” stands in rows 2, 3.`);
  expect(bed.ask('listScores', {}).notes.join()).toContain(`2 criteria are called “${name}”.`);
});

test('Ratings of a criterion whose row was deleted stay, do not count, and say so until the column is deleted', () => {
  const bed = sampleBed();
  const name = ratingHeader(bed);
  const before = bed.rows('Scoring').map((row) => row[name]);
  bed.byPerson((book) => deleteByPerson(book, bed.sheet('Criteria').id, 'row', 1, 1));
  bed.menu('setUpWorkbook', 'OK').menu('checkWorkbook');
  expect(bed.rows('Scoring').map((row) => row[name])).toEqual(before);
  const said = sentences(bed, 'Scoring').filter((line) => line.startsWith('RATING_WITHOUT_CRITERION'));
  expect(said).toEqual([
    `RATING_WITHOUT_CRITERION 2 The criterion of “${name}” is not in Criteria any more, so its 7 ratings do not count.`,
  ]);
  expect(bed.ask('listScores', {}).criteria.map((criterion) => criterion.name)).not.toContain(name);
  const column = bed.headers('Scoring').indexOf(name);
  bed.byPerson((book) => deleteByPerson(book, bed.sheet('Scoring').id, 'column', column, 1));
  expect(sentences(bed, 'Scoring').join()).not.toContain('RATING_WITHOUT_CRITERION');
});

test('Two rows for one account are told of, and neither has a score', () => {
  const bed = sampleBed();
  bed.type('Scoring', 3, 'Account', FIRST.toUpperCase());
  expect(bed.rows('Scoring')[0]?.Check).toContain('stands in rows 2, 3.');
  const rows = bed.ask('listScores', {}).rows.filter(({ isRepeated }) => isRepeated);
  expect(rows.map(({ score, tier }) => [score, tier])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('A row of Scoring whose account is not listed is told of', () => {
  const bed = sampleBed();
  bed.type('Scoring', 2, 'Account', 'Nobody knows it');
  expect(sentences(bed, 'Scoring').join()).toContain('UNKNOWN_REFERENCE 2 ');
});

test('Ratings of more than a year ago are told of, and the months can be changed', () => {
  const bed = sampleBed();
  bed.type('Scoring', 2, 'Rated on', '2025-06-01');
  expect(bed.rows('Scoring')[0]?.Check).toContain('Rated on 2025-06-01, more than 12 months ago.');
  expect(bed.ask('listScores', {}).notes.join()).toContain('1 account was rated more than 12 months ago.');
  const settings = bed.rows('Settings').findIndex(({ Id }) => Id === 'ratingMonths') + 2;
  bed.type('Settings', settings, 'Value', '24');
  expect(bed.ask('listScores', {}).notes.join()).not.toContain('ago');
  expect(sentences(bed, 'Scoring').join()).not.toContain('RATINGS_STALE');
});

test('Ratings that nobody has dated are told of', () => {
  const bed = sampleBed();
  bed.type('Scoring', 2, 'Rated on', null);
  expect(bed.rows('Scoring')[0]?.Check).toContain('Nothing says when this account was rated.');
  bed.type('Scoring', 2, 'Rated on', '2026-11-01');
  expect(bed.rows('Scoring')[0]?.Check).not.toContain('Nothing says');
});
