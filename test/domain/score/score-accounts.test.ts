import fc from 'fast-check';
import { explainScore } from '../../../src/domain/score/explain-score';
import { scoreAccounts } from '../../../src/domain/score/score-accounts';

const criteriaOf = (weights: readonly (number | null)[]) =>
  weights.map((weight, index) => ({ id: `c${index}`, name: `Criterion ${index}`, weight }));
const rowOf = (account: string, ratings: readonly (number | null)[]) => ({
  account,
  ratings: new Map(ratings.map((rating, index) => [`c${index}`, rating])),
});

type Weights = readonly (number | null)[];
type Ratings = readonly (readonly (number | null)[])[];

const check = (
  weights: Weights,
  ratings: Ratings,
  expected: readonly (readonly [number | null, number | null])[],
) => {
  const rows = ratings.map((row, index) => rowOf(`Account ${index}`, row));
  const scores = scoreAccounts(criteriaOf(weights), rows);
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
    const [incomplete] = scoreAccounts(criteriaOf([1, 1]), [rowOf('A', [10])]);
    expect(incomplete?.missing).toEqual(['Criterion 1']);
  });

  it('lets equal scores share a rank and skips the next', () => {
    check(
      [1],
      [[7], [9], [7], [1]],
      [
        [7, 2],
        [9, 1],
        [7, 2],
        [1, 4],
      ],
    );
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
        [3, 1],
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
        const scores = scoreAccounts(criteriaOf(given), rows);
        for (const { score, rank } of scores) {
          const better = scores.filter((other) => (other.score ?? 0) > (score ?? 0)).length;
          expect(rank).toBe(better + 1);
        }
        const reversed = scoreAccounts(criteriaOf(given), [...rows].reverse());
        expect([...reversed].reverse()).toEqual(scores);
      }),
    );
  });

  it('depends on the proportion of the weights only', () => {
    fc.assert(
      fc.property(matrix, fc.integer({ min: 2, max: 9 }), ([given, ratings], factor) => {
        const rows = ratings.map((row, index) => rowOf(String(index), row));
        const larger = criteriaOf(given.map((weight) => weight * factor));
        expect(scoreAccounts(larger, rows)).toEqual(scoreAccounts(criteriaOf(given), rows));
      }),
    );
  });
});

describe('explainScore', () => {
  const criteria = [
    { id: 'c0', name: 'Potential', weight: 3, meanings: { '1': 'none', '5': ' ', '10': null } },
    { id: 'c1', name: 'Fit', weight: 1, meanings: {} },
    { id: 'c2', name: 'Off', weight: 0, meanings: {} },
  ];
  const rows = [rowOf('Acme', [8, 4]), rowOf('Beta', [9, 9]), rowOf('Gamma', [9, null])];

  it('shows the parts that make up the score', () => {
    const explained = explainScore('ACME', criteria, rows, 2, 6);
    expect(explained).toEqual({
      account: 'Acme',
      score: 7,
      rank: 2,
      rankedAccounts: 2,
      isKeyAccount: true,
      parts: [
        { criterion: 'Potential', rating: 8, share: 0.75, contribution: 6, meanings: { '1': 'none' } },
        { criterion: 'Fit', rating: 4, share: 0.25, contribution: 1, meanings: {} },
      ],
      missing: [],
    });
  });

  const checkKey = (account: string, cap: number, minimum: number, expected: boolean | null) =>
    expect(explainScore(account, criteria, rows, cap, minimum)?.isKeyAccount).toBe(expected);

  it('calls an account key within the cap and from the minimum score on', () => {
    checkKey('Acme', 2, 7, true);
    checkKey('Acme', 1, 7, false);
    checkKey('Acme', 2, 7.1, false);
    checkKey('Gamma', 9, 1, null);
  });

  it('knows nothing of an account without a row', () => {
    expect(explainScore('Delta', criteria, rows, 9, 1)).toBeNull();
  });

  it('adds the contributions up to the score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (parts) => {
          const given = criteriaOf(parts.map(([weight]) => weight)).map((one) => ({ ...one, meanings: {} }));
          const explained = explainScore(
            'A',
            given,
            [
              rowOf(
                'A',
                parts.map(([, rating]) => rating),
              ),
            ],
            1,
            1,
          );
          const sum = (explained?.parts ?? []).reduce((total, part) => total + (part.contribution ?? 0), 0);
          expect(sum).toBeCloseTo(explained?.score ?? 0, 8);
        },
      ),
    );
  });
});
