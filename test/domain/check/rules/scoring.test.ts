import { checkWorkbook } from '../../../../src/domain/check/check-workbook';
import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf, placesOf, surroundings } from '../issues';
import { tablesOf } from '../tables-of';
import { rowCheck } from './row-check';

const scale = { meaning1: 'Little', meaning10: 'Much' };
const criteria = (count: number, row: SampleRow = {}): readonly SampleRow[] =>
  Array.from({ length: count }, (_, index) => ({ name: `C${index}`, weight: 1, ...scale, ...row }));

describe('The criteria', () => {
  const check = (
    title: string,
    code: IssueCode,
    rows: readonly SampleRow[],
    expected: readonly object[],
  ): void => {
    test(`${code} ${title}`, () => {
      const found = issuesOf(tablesOf({ criteria: rows }), code);
      expect(found.map(({ rowNumber, facts }) => ({ rowNumber, ...facts }))).toEqual(expected);
    });
  };
  const rowNumber = 2;
  check('is told of two', 'CRITERIA_COUNT', criteria(2), [{ rowNumber, count: 2 }]);
  check('is not told of three', 'CRITERIA_COUNT', criteria(3), []);
  check('is not told of five', 'CRITERIA_COUNT', criteria(5), []);
  check('is told of six', 'CRITERIA_COUNT', criteria(6), [{ rowNumber, count: 6 }]);
  check('counts weights above zero only', 'CRITERIA_COUNT', criteria(3, { weight: 0 }), [
    { rowNumber, count: 0 },
  ]);
  check('is told of revenue alone', 'REVENUE_ONLY', criteria(3, { family: 'revenue' }), [{ rowNumber }]);
  check(
    'is not told when one looks further',
    'REVENUE_ONLY',
    [...criteria(3, { family: 'revenue' }), ...criteria(1, { name: 'Potential', family: 'potential' })],
    [],
  );
  check('is not told of unknown families', 'REVENUE_ONLY', criteria(3), []);
  check(
    'asks what the ratings mean',
    'CRITERION_WITHOUT_SCALE',
    [...criteria(1), { name: 'Trust', weight: 1 }],
    [{ rowNumber: 3, value: 'Trust' }],
  );
});

describe('One criterion', () => {
  const weighted = (...weights: readonly number[]) =>
    tablesOf({ criteria: weights.map((weight, index) => ({ name: `C${index}`, weight })) });
  const check = (title: string, weights: readonly number[], expected: readonly object[]): void => {
    test(`CRITERION_DOMINATES ${title}`, () => {
      const found = issuesOf(weighted(...weights), 'CRITERION_DOMINATES');
      expect(found.map(({ rowNumber, facts }) => ({ rowNumber, ...facts }))).toEqual(expected);
    });
  };
  check('is told of more than half', [1, 5, 2], [{ rowNumber: 3, value: 'C1', percent: 63 }]);
  check('is not told of half', [1, 3, 2], []);
  check('is not told of two criteria, one of which always weighs more', [1, 9], []);
  check('is not told of one that does not count', [1, 1, 1, 0], []);

  const rated = (...ratings: readonly (number | string)[]) =>
    tablesOf({
      criteria: [
        { id: 'c1', name: 'Revenue', weight: 1 },
        { id: 'c2', name: 'Retired', weight: 0 },
        { id: 'c3', name: 'Potential', weight: 1 },
      ],
      scoring: ratings.map((rating, index) => ({
        account: `A${index}`,
        'rating:c1': rating,
        'rating:c2': 5,
        'rating:c3': index + 1,
      })),
    });
  test('on which five accounts are alike is told of', () => {
    expect(issuesOf(rated(7, 7, '', 7, 7, 7), 'RATED_ALIKE')).toMatchObject([
      { sheet: 'criteria', rowNumber: 2, facts: { value: 'Revenue', rating: 7 } },
    ]);
  });
  test('on which four are alike, or one differs, is not told of', () => {
    expect(issuesOf(rated(7, 7, 7, 7), 'RATED_ALIKE')).toEqual([]);
    expect(issuesOf(rated(7, 7, 7, 7, 8), 'RATED_ALIKE')).toEqual([]);
  });

  const withoutColumn = (row: SampleRow, scoring: readonly SampleRow[] = [{ 'rating:c1': 5 }]) =>
    placesOf(
      tablesOf({
        criteria: [
          { id: 'c1', name: 'Revenue', weight: 1 },
          { name: 'New', ...row },
        ],
        scoring,
      }),
      'CRITERION_WITHOUT_COLUMN',
    );
  test('with a weight and without a column in Scoring is told of', () => {
    expect(withoutColumn({ id: 'c2', weight: 1 })).toEqual(['criteria 3 name']);
    expect(withoutColumn({ weight: 1 })).toEqual(['criteria 3 name']);
  });
  test('without a weight, or while nobody is scored, is not told of', () => {
    expect(withoutColumn({ id: 'c2', weight: 0 })).toEqual([]);
    expect(withoutColumn({ id: 'c2', weight: 1 }, [])).toEqual([]);
  });
});

const ratings = rowCheck(
  'scoring',
  { 'rating:c1': 5, ratedOn: '2026-11-01' },
  {
    criteria: [{ id: 'c1', name: 'Revenue', weight: 1 }],
  },
);
ratings(
  'RATINGS_STALE',
  { 'ratings of more than a year ago': { ratedOn: '2025-11-20' } },
  {
    'ratings of a year ago': { ratedOn: '2025-11-21' },
    'a row without ratings': { ratedOn: '2020-01-01', 'rating:c1': '' },
    'ratings nobody dated': { ratedOn: '' },
  },
  { date: '2025-11-20', months: 12 },
);
ratings(
  'RATINGS_UNDATED',
  { 'ratings without a day': { ratedOn: '' } },
  { 'a row without ratings': { ratedOn: '', 'rating:c1': '' }, 'ratings with a day': {} },
);

describe('Key accounts', () => {
  const accounts = (count: number): readonly SampleRow[] =>
    Array.from({ length: count }, (_, index) => ({ name: `A${index}`, status: 'key' }));
  test('beyond the most are told of, each with the numbers', () => {
    const tables = tablesOf({ accounts: [{ name: 'Standard' }, ...accounts(12)] });
    expect(issuesOf(tables, 'KEY_CAP_EXCEEDED').map(({ rowNumber, facts }) => [rowNumber, facts])).toEqual([
      [13, { count: 12, cap: 10 }],
      [14, { count: 12, cap: 10 }],
    ]);
  });
  test('up to the most are not told of', () => {
    expect(placesOf(tablesOf({ accounts: accounts(10) }), 'KEY_CAP_EXCEEDED')).toEqual([]);
  });
  test('go by the number in Settings', () => {
    const none = { ...surroundings, number: () => 0 };
    const codes = checkWorkbook(tablesOf({ accounts: accounts(1) }), none).map(({ code }) => code);
    expect(codes).toContain('KEY_CAP_EXCEEDED');
  });
  test('without a row in Scoring are told of', () => {
    const tables = tablesOf({
      accounts: [...accounts(2), { name: 'Standard' }],
      scoring: [{ account: 'a0' }],
    });
    expect(placesOf(tables, 'KEY_WITHOUT_SCORE')).toEqual(['accounts 3 status']);
  });
});
