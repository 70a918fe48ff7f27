import { scoreAgainstResult, spearman } from '../../../src/domain/choosing/score-against-result';
import { standingsOf } from './standings-of';

describe('spearman', () => {
  const check = (one: readonly number[], other: readonly number[], expected: number) =>
    expect(spearman(one.map((value, index) => [value, other[index] ?? 0]))).toBeCloseTo(expected, 6);

  it('is 1 for one order, -1 for the opposite, whatever the distances', () => {
    check([1, 2, 3, 4], [1, 10, 11, 1000], 1);
    check([1, 2, 3, 4], [9, 8, 7, -5], -1);
  });

  it('agrees with the textbook: IQ against hours of television, and with tied values', () => {
    check([106, 86, 100, 101, 99, 103, 97, 113, 112, 110], [7, 0, 27, 50, 28, 29, 20, 12, 6, 17], -29 / 165);
    check([1, 2, 2, 3], [1, 2, 3, 4], 0.948683);
  });

  it('is 0 where a side has one value only', () => {
    check([5, 5, 5], [1, 2, 3], 0);
    check([], [], 0);
  });
});

describe('scoreAgainstResult', () => {
  /** Growth of 1 % a step, along the scores or against them. */
  const noteOf = (growths: readonly number[], today = '2026-11-21') => {
    const history = growths.map((_, index) => ({ account: `A${index}`, score: index + 1, revenue: 100 }));
    const standings = standingsOf(
      growths.map((growth, index) => ({ name: `A${index}`, revenue: 100 + growth })),
      history,
    );
    const rows = new Map(standings.flatMap(({ folded, before }) => (before ? [[folded, before]] : [])));
    return scoreAgainstResult([{ day: '2026-05-01', rows }], standings, today);
  };

  it('says whether accounts scored high have grown more since', () => {
    expect(noteOf([1, 2, 3, 4, 5])).toEqual({
      code: 'RESULT_RIGHT',
      facts: { count: 5, correlation: 1, day: '2026-05-01' },
    });
    expect(noteOf([5, 4, 3, 2, 1]).code).toBe('RESULT_OPPOSITE');
    expect(noteOf([3, 1, 5, 2, 4]).code).toBe('RESULT_RIGHT');
    expect(noteOf([3, 5, 1, 2, 4]).code).toBe('RESULT_NONE');
  });

  it('needs five accounts, and a review half a year old', () => {
    expect(noteOf([1, 2, 3, 4])).toEqual({ code: 'RESULT_TOO_FEW', facts: { count: 4, missing: 1 } });
    expect(noteOf([1, 2, 3, 4, 5], '2026-10-27')).toEqual({
      code: 'RESULT_TOO_FEW',
      facts: { count: 0, missing: 5 },
    });
  });
});
