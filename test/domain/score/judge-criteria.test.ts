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
      ['NO_WEIGHTS'],
    );
  });

  it('names negative weights', () => {
    expect(judgeCriteria([{ name: 'Risk', weight: -1, family: null }])[0]).toEqual({
      code: 'NEGATIVE_WEIGHT',
      facts: { name: 'Risk' },
    });
  });
});
