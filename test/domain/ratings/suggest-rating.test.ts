import fc from 'fast-check';
import { suggestRating } from '../../../src/domain/ratings/suggest-rating';

/** Rating and place for each of the values among all of them. */
const check = (
  values: readonly (number | null)[],
  expected: readonly (readonly [number, number] | null)[],
) => {
  const found = values.map((value) => {
    const suggestion = suggestRating(value, values);
    return suggestion && [suggestion.rating, suggestion.place];
  });
  expect(found).toEqual(expected);
};

describe('suggestRating', () => {
  it('gives the largest 10, the smallest 1, and equal steps of places between', () => {
    check(
      [100, 5, 3, 2, 1],
      [
        [10, 1],
        [8, 2],
        [6, 3],
        [3, 4],
        [1, 5],
      ],
    );
    check(
      Array.from({ length: 10 }, (_, index) => index),
      Array.from({ length: 10 }, (_, index) => [index + 1, 10 - index] as const),
    );
  });

  it('lets equal figures share the lowest of their places: those who referred nobody are no better than last', () => {
    check(
      [4, 4, 1, 0, 0, 0],
      [
        [8, 2],
        [8, 2],
        [6, 3],
        [1, 6],
        [1, 6],
        [1, 6],
      ],
    );
  });

  it('suggests nothing for an unknown figure, and counts none of them', () => {
    check([9, 8, 7, 6, 5, null, null], [[10, 1], [8, 2], [6, 3], [3, 4], [1, 5], null, null]);
    expect(suggestRating(9, [9, 8, 7, 6, 5, null])?.count).toBe(5);
  });

  it('suggests nothing among fewer than five, or where all are equal', () => {
    check([1, 2, 3, 4], [null, null, null, null]);
    check([1, 2, 3, 4, null], [null, null, null, null, null]);
    check([7, 7, 7, 7, 7], [null, null, null, null, null]);
  });

  it('never gives a larger figure a smaller rating, and stays between 1 and 10', () => {
    const figure = fc.option(fc.oneof(fc.nat(6), fc.double({ min: 0, max: 1e12, noNaN: true })));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 40 }), (values) => {
        const rated = values.flatMap((value) => {
          const suggestion = suggestRating(value, values);
          return value === null || suggestion === null ? [] : [{ value, ...suggestion }];
        });
        for (const one of rated) {
          expect(Number.isInteger(one.rating) && one.rating >= 1 && one.rating <= 10).toBe(true);
          for (const other of rated) {
            if (one.value > other.value) expect(one.rating).toBeGreaterThanOrEqual(other.rating);
            if (one.value > other.value) expect(one.place).toBeLessThan(other.place);
            if (one.value === other.value) expect(one).toEqual(other);
          }
        }
      }),
    );
  });
});
