import { judgeRatings } from '../../../src/domain/score/judge-ratings';

const age = { today: '2026-11-21', months: 12 };
const criteria = [
  { id: 'c1', name: 'Revenue', weight: 1 },
  { id: 'c2', name: 'Retired', weight: 0 },
];
const rowsOf = (...ratings: readonly (number | null)[]) =>
  ratings.map((rating) => ({
    values: { ratedOn: '2026-11-01' },
    ratings: new Map([
      ['c1', rating],
      ['c2', 4],
    ]),
  }));

describe('judgeRatings', () => {
  test('names a counting criterion on which at least five accounts have one rating', () => {
    expect(judgeRatings(criteria, rowsOf(7, 7, null, 7, 7, 7), age)).toEqual([
      { code: 'RATED_ALIKE', facts: { name: 'Revenue', rating: 7 } },
    ]);
    expect(judgeRatings(criteria, rowsOf(7, 7, 7, 7), age)).toEqual([]);
    expect(judgeRatings(criteria, rowsOf(7, 7, 7, 7, 7, 8), age)).toEqual([]);
  });

  const check = (ratedOn: string | null, months: number, expected: readonly object[]) => {
    const rows = [{ values: { ratedOn }, ratings: new Map([['c1', 3]]) }];
    expect(judgeRatings(criteria, rows, { ...age, months })).toEqual(expected);
  };
  test('counts the accounts whose ratings are older than wanted, to the day', () => {
    check('2025-11-20', 12, [{ code: 'RATINGS_OLD', facts: { count: 1, months: 12 } }]);
    check('2025-11-21', 12, []);
    check('2025-11-20', 13, []);
    check('2025-11-20', 0, []);
  });
  test('counts the rated accounts of which nobody knows when', () => {
    check(null, 12, [{ code: 'RATINGS_UNDATED', facts: { count: 1 } }]);
  });
  test('says nothing of rows without ratings', () => {
    const rows = [
      { values: { ratedOn: null }, ratings: new Map([['c1', null]]) },
      { values: { ratedOn: null } },
    ];
    expect(judgeRatings(criteria, rows, age)).toEqual([]);
  });
});
