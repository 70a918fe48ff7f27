import fc from 'fast-check';
import { judgeRobustness } from '../../../src/domain/score/robustness';
import { scoreAccounts } from '../../../src/domain/score/score-accounts';

const criteriaOf = (weights: readonly number[]) =>
  weights.map((weight, index) => ({ id: `c${index}`, name: `C${index}`, weight }));
const rowsOf = (
  ratings: readonly (readonly (number | null)[])[],
  potentials: readonly (number | null)[] = [],
) =>
  ratings.map((row, index) => ({
    account: `Account ${index}`,
    potential: potentials[index] ?? null,
    ratings: new Map(row.map((rating, place) => [`c${place}`, rating])),
  }));
const limits = { cap: 1, minimumScore: 1 };

/** Every weight at one of its ends, in all combinations. */
const corners = (weights: readonly number[], variation: number): readonly (readonly number[])[] =>
  weights.reduce<readonly (readonly number[])[]>(
    (some, weight) =>
      some.flatMap((corner) => [
        [...corner, weight * (1 - variation)],
        [...corner, weight * (1 + variation)],
      ]),
    [[]],
  );

describe('judgeRobustness', () => {
  test('gives one rank to whoever is ahead on everything', () => {
    const rows = rowsOf([
      [9, 9],
      [5, 5],
    ]);
    expect(judgeRobustness(criteriaOf([1, 1]), rows, limits)).toEqual({
      ranges: [
        { best: 1, worst: 1, mayChangeTier: false },
        { best: 2, worst: 2, mayChangeTier: false },
      ],
      keyAccounts: 1,
      safe: 1,
    });
  });
  test('gives a range to accounts that the weights may swap, at a fifth and not at a tenth', () => {
    // 9 and 4 against 5 and 7: the gaps 4 and 3 change sides between weights 1:1 and 0.8:1.2.
    const rows = rowsOf([
      [9, 4],
      [5, 7],
    ]);
    const rangesAt = (variation: number) =>
      judgeRobustness(criteriaOf([1, 1]), rows, limits, variation).ranges.map((range) => [
        range?.best,
        range?.worst,
        range?.mayChangeTier,
      ]);
    expect(rangesAt(0.2)).toEqual([
      [1, 2, true],
      [1, 2, true],
    ]);
    expect(rangesAt(0.1)).toEqual([
      [1, 1, false],
      [2, 2, false],
    ]);
  });
  test('keeps the order of equal accounts: potential, then name', () => {
    const rows = rowsOf(
      [
        [5, 5],
        [5, 5],
        [5, 5],
      ],
      [null, null, 100],
    );
    const { ranges } = judgeRobustness(criteriaOf([1, 1]), rows, limits);
    expect(ranges.map((range) => [range?.best, range?.worst])).toEqual([
      [2, 2],
      [3, 3],
      [1, 1],
    ]);
  });
  test('sees that the minimum score may be missed', () => {
    const rows = rowsOf([[9, 4]]);
    const tier = (minimumScore: number) =>
      judgeRobustness(criteriaOf([1, 1]), rows, { cap: 1, minimumScore }).ranges[0]?.mayChangeTier;
    // The mean is 6.5, and 6 to 7 with the weights 0.8:1.2 and 1.2:0.8.
    expect([6, 6.01, 7, 7.01].map(tier)).toEqual([false, true, true, false]);
  });
  test('leaves out accounts without a rank, and has nothing to say of none', () => {
    const rows = rowsOf([[9, null], [4]]);
    expect(judgeRobustness(criteriaOf([1, 1]), rows, limits)).toEqual({
      ranges: [null, null],
      keyAccounts: 0,
      safe: 0,
    });
    expect(judgeRobustness([], [], limits).ranges).toEqual([]);
  });

  const weight = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0.1, 0.25, 2.5));
  const matrix = fc.integer({ min: 1, max: 5 }).chain((criteria) =>
    fc.record({
      weights: fc.array(weight, { minLength: criteria, maxLength: criteria }),
      ratings: fc.array(
        fc.array(fc.integer({ min: 1, max: 10 }), { minLength: criteria, maxLength: criteria }),
        {
          minLength: 1,
          maxLength: 7,
        },
      ),
      potentials: fc.array(fc.constantFrom(null, 5, 7), { maxLength: 7 }),
      cap: fc.integer({ min: 0, max: 4 }),
      minimumScore: fc.integer({ min: 1, max: 9 }),
    }),
  );
  test('holds for every corner: no rank and no tier beyond what was said', () => {
    fc.assert(
      fc.property(matrix, ({ weights, ratings, potentials, ...limitsOf }) => {
        const rows = rowsOf(ratings, potentials);
        const { ranges } = judgeRobustness(criteriaOf(weights), rows, limitsOf);
        const tiers = scoreAccounts(criteriaOf(weights), rows, limitsOf).map(({ tier }) => tier);
        const beyond = corners(weights, 0.2).flatMap((corner) =>
          scoreAccounts(criteriaOf(corner), rows, limitsOf).filter(({ rank, tier }, index) => {
            const { best, worst, mayChangeTier } = ranges[index] ?? {
              best: 99,
              worst: 0,
              mayChangeTier: true,
            };
            return rank === null || rank < best || rank > worst || (!mayChangeTier && tier !== tiers[index]);
          }),
        );
        expect(beyond).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  test('is exact for two accounts: both ends occur at some corner, and so does another tier', () => {
    fc.assert(
      fc.property(matrix, ({ weights, ratings, potentials, ...limitsOf }) => {
        const rows = rowsOf(ratings, potentials).slice(0, 2);
        const { ranges } = judgeRobustness(criteriaOf(weights), rows, limitsOf);
        const seen = [weights, ...corners(weights, 0.2)].map((corner) =>
          scoreAccounts(criteriaOf(corner), rows, limitsOf),
        );
        ranges.forEach((range, index) => {
          const ranks = seen.map((scores) => scores[index]?.rank ?? 0);
          expect([range?.best, range?.worst]).toEqual([Math.min(...ranks), Math.max(...ranks)]);
        });
        if (rows.length === 1) {
          const tiers = new Set(seen.map((scores) => scores[0]?.tier));
          expect(ranges[0]?.mayChangeTier).toBe(tiers.size > 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
