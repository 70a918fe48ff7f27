import { judgeCriteria } from '../../../src/domain/score/judge-criteria';

const check = (
  criteria: readonly (readonly [number | null, string | null])[],
  expected: readonly string[],
) => {
  const given = criteria.map(([weight, family], index) => ({ name: `C${index}`, weight, family }));
  expect(judgeCriteria(given).map(({ code }) => code)).toEqual(expected);
};

describe('judgeCriteria', () => {
  it('is content with three to five criteria of several families', () => {
    check(
      [
        [1, 'revenue'],
        [1, 'potential'],
        [2, null],
      ],
      [],
    );
    check(
      [
        [1, 'revenue'],
        [1, 'risk'],
        [2, null],
        [1, null],
        [1, null],
        [0, null],
      ],
      [],
    );
  });

  it('warns of fewer than three and of more than five that count', () => {
    check(
      [
        [1, 'risk'],
        [1, 'potential'],
        [0, 'strategic'],
      ],
      ['TOO_FEW_CRITERIA'],
    );
    check(
      Array.from({ length: 6 }, () => [1, 'risk'] as const),
      ['TOO_MANY_CRITERIA'],
    );
    check([], ['TOO_FEW_CRITERIA']);
  });

  it('warns when only revenue counts', () => {
    check(
      [
        [1, 'revenue'],
        [1, 'revenue'],
        [1, 'revenue'],
        [0, 'risk'],
      ],
      ['REVENUE_ONLY'],
    );
  });

  it('says that no criterion has a weight instead of counting them', () => {
    check(
      [
        [0, 'risk'],
        [null, null],
        [0, null],
      ],
      ['WEIGHT_UNREADABLE', 'NO_WEIGHTS'],
    );
  });

  it('names criteria whose weight is negative, blank or no number', () => {
    for (const weight of [-1, null]) {
      expect(judgeCriteria([{ name: 'Risk', weight, family: null }])[0]).toEqual({
        code: 'WEIGHT_UNREADABLE',
        facts: { name: 'Risk' },
      });
    }
    check(
      [
        [1, 'risk'],
        [1, 'potential'],
        [1, 'strategic'],
        [0, null],
      ],
      [],
    );
  });

  it('names the criterion that weighs more than all others together', () => {
    const weighted = (...weights: readonly number[]) =>
      judgeCriteria(weights.map((weight, index) => ({ name: `C${index}`, weight, family: null })));
    expect(weighted(1, 4, 2)).toEqual([{ code: 'ONE_DOMINATES', facts: { name: 'C1', percent: 57 } }]);
    expect(weighted(2, 4, 2)).toEqual([]);
    expect(weighted(1, 9).map(({ code }) => code)).toEqual(['TOO_FEW_CRITERIA']);
  });

  it('names criteria that bear one name', () => {
    const named = (...names: readonly string[]) =>
      judgeCriteria(names.map((name) => ({ name, weight: 1, family: null })));
    expect(named('Risk', 'Potential', 'risk ')).toEqual([
      { code: 'SAME_NAME', facts: { name: 'Risk', count: 2 } },
    ]);
    expect(named('__proto__', 'constructor', 'toString')).toEqual([]);
  });
});
