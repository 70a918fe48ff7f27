import fc from 'fast-check';
import { scoreAccounts } from '../../../src/domain/score/score-accounts';
import { rowOf } from './rated-row';

const criteriaOf = (weights: readonly (number | null)[]) =>
  weights.map((weight, index) => ({ id: `c${index}`, name: `Criterion ${index}`, weight }));
const limits = { cap: 2, minimumScore: 5 };

type Weights = readonly (number | null)[];
type Ratings = readonly (readonly (number | null)[])[];

const check = (
  weights: Weights,
  ratings: Ratings,
  expected: readonly (readonly [number | null, number | null])[],
) => {
  const rows = ratings.map((row, index) => rowOf(`Account ${index}`, row));
  const scores = scoreAccounts(criteriaOf(weights), rows, limits);
  expect(scores.map(({ score, rank }) => [score, rank])).toEqual(expected);
};

describe('scoreAccounts', () => {
  it('takes the weighted mean and ranks the best first', () => {
    check(
      [2, 1, 1],
      [
        [5, 5, 9],
        [10, 8, 8],
        [1, 1, 1],
      ],
      [
        [6, 2],
        [9, 1],
        [1, 3],
      ],
    );
  });

  it('leaves an account without all ratings incomplete and unranked, never zero', () => {
    check(
      [1, 1],
      [
        [10, null],
        [4, 4],
      ],
      [
        [null, null],
        [4, 1],
      ],
    );
    const [incomplete] = scoreAccounts(criteriaOf([1, 1]), [rowOf('A', [10])], limits);
    expect(incomplete?.missing).toEqual(['Criterion 1']);
  });

  it('ranks equal scores by potential, an unknown one last, and then by name', () => {
    const rows = [
      rowOf('Beta', [7]),
      rowOf('acme', [7]),
      rowOf('Delta', [7], 5),
      rowOf('Gamma', [7], 9),
      rowOf('Zeta', [9]),
    ];
    const ranks = scoreAccounts(criteriaOf([1]), rows, limits).map(({ rank }) => rank);
    expect(ranks).toEqual([5, 4, 3, 2, 1]);
  });

  it('gives no score to an account that several rows rate', () => {
    const rows = [rowOf('Acme', [7]), rowOf('ACME', [9]), rowOf('Beta', [5])];
    const scores = scoreAccounts(criteriaOf([1]), rows, limits);
    expect(scores.map(({ score, rank, isRepeated }) => [score, rank, isRepeated])).toEqual([
      [null, null, true],
      [null, null, true],
      [5, 1, false],
    ]);
  });

  it('makes accounts key within the cap and from the minimum score on', () => {
    const tiersOf = (...ratings: readonly (number | null)[]) =>
      scoreAccounts(
        criteriaOf([1]),
        ratings.map((rating, index) => rowOf(String(index), [rating])),
        limits,
      ).map(({ tier }) => tier);
    expect(tiersOf(9, 8, 7, null)).toEqual(['key', 'key', 'other', null]);
    expect(tiersOf(9, 5)).toEqual(['key', 'key']);
    expect(tiersOf(9, 4)).toEqual(['key', 'other']);
  });

  it('takes scores for equal that differ by binary noise only', () => {
    check(
      [0.1, 0.2, 0.7],
      [
        [3, 3, 3],
        [1, 4, 3],
      ],
      [
        [3, 1],
        [3, 2],
      ],
    );
  });

  it('leaves criteria with a blank, zero, negative or impossible weight out of account', () => {
    check([1, null, 0, -3, Number.NaN], [[6, null, null, null, null]], [[6, 1]]);
  });

  it('gives no score when no criterion counts', () => {
    check([0, null], [[5, 5]], [[null, null]]);
    check([], [[]], [[null, null]]);
  });

  it('takes a rating off the scale or in between for missing', () => {
    check(
      [1],
      [[0], [11], [5.5], [Number.NaN], [10]],
      [
        [null, null],
        [null, null],
        [null, null],
        [null, null],
        [10, 1],
      ],
    );
  });

  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  const matrix = weights.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.array(
        fc.array(fc.integer({ min: 1, max: 10 }), { minLength: given.length, maxLength: given.length }),
        {
          minLength: 1,
          maxLength: 20,
        },
      ),
    ),
  );

  it('keeps every score between the lowest and the highest rating of the row', () => {
    fc.assert(
      fc.property(matrix, ([given, ratings]) => {
        scoreAccounts(
          criteriaOf(given),
          ratings.map((row, index) => rowOf(String(index), row)),
          limits,
        ).forEach(({ score }, index) => {
          const row = ratings[index] ?? [];
          expect(score).toBeGreaterThanOrEqual(Math.min(...row));
          expect(score).toBeLessThanOrEqual(Math.max(...row));
        });
      }),
    );
  });

  it('ranks each account one below the number of better ones, whatever the order of the rows', () => {
    fc.assert(
      fc.property(matrix, ([given, ratings]) => {
        const rows = ratings.map((row, index) => rowOf(String(index), row));
        const scores = scoreAccounts(criteriaOf(given), rows, limits);
        for (const one of scores) {
          const better = scores.filter(
            (other) =>
              (other.score ?? 0) > (one.score ?? 0) ||
              (other.score === one.score && other.account < one.account),
          ).length;
          expect(one.rank).toBe(better + 1);
        }
        const reversed = scoreAccounts(criteriaOf(given), [...rows].reverse(), limits);
        expect([...reversed].reverse()).toEqual(scores);
      }),
    );
  });

  it('depends on the proportion of the weights only', () => {
    fc.assert(
      fc.property(matrix, fc.integer({ min: 2, max: 9 }), ([given, ratings], factor) => {
        const rows = ratings.map((row, index) => rowOf(String(index), row));
        const larger = criteriaOf(given.map((weight) => weight * factor));
        expect(scoreAccounts(larger, rows, limits)).toEqual(scoreAccounts(criteriaOf(given), rows, limits));
      }),
    );
  });
});
