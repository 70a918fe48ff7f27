/**
 * The weighted example of domain 3.5. Published are its groups, criteria and weights ("KAM Scoring Matrix", scribd 680912391);
 * the ratings and the sums in the comments are worked by hand, since the published copy shows none.
 */

import { scoreAccounts } from '../../../src/domain/score/score-accounts';
import { scoreFormula } from '../../../src/domain/score/score-formulas';
import { computeByUniver } from '../formulas/engines';

jest.setTimeout(120_000);

interface Group {
  readonly criteria: readonly (readonly [name: string, weight: number])[];
  readonly ratings: Readonly<Record<string, readonly number[]>>;
  readonly scores: readonly number[];
}

const growth: Group = {
  criteria: [
    ['Revenue potential', 15],
    ['Cost to serve', 35],
    ['Demand stability', 20],
    ['Access to new markets', 30],
  ],
  ratings: { North: [8, 6, 7, 9], South: [10, 3, 5, 6] },
  // 120 + 210 + 140 + 270 = 740 and 150 + 105 + 100 + 180 = 535, of 100.
  scores: [7.4, 5.35],
};
const harmony: Group = {
  criteria: [
    ['Product and services requirements', 10],
    ['Culture of innovation', 20],
    ['Benchmarking', 30],
    ['Corporate reputation', 20],
    ['Buying decision process', 20],
  ],
  ratings: { North: [9, 5, 7, 8, 6], South: [6, 8, 4, 9, 7] },
  // 90 + 100 + 210 + 160 + 120 = 680 and 60 + 160 + 120 + 180 + 140 = 660, of 100.
  scores: [6.8, 6.6],
};

const byCode = ({ criteria, ratings }: Group, isWeighted = true) =>
  scoreAccounts(
    criteria.map(([name, weight]) => ({ id: name, name, weight: isWeighted ? weight : 1 })),
    Object.entries(ratings).map(([account, given]) => ({
      account,
      potential: null,
      ratings: new Map(criteria.map(([name], index) => [name, given[index] ?? null])),
    })),
    { cap: 1, minimumScore: 6 },
  );

const byFormula = ({ criteria, ratings }: Group) => {
  const columns = 'BCDEF';
  const parts = {
    accountColumn: 'A',
    lastRow: 3,
    criteriaSheetName: 'Criteria',
    idColumn: 'A',
    nameColumn: 'A',
    weightColumn: 'B',
    ratings: criteria.map(([criterionId], index) => ({ criterionId, column: columns.charAt(index) })),
  };
  const { Scoring } = computeByUniver({
    Criteria: [['name', 'weight'], ...criteria],
    Scoring: [
      ['account', ...criteria.map(([name]) => name), 'score'],
      ...Object.entries(ratings).map(([account, given], index) => [
        account,
        ...given,
        scoreFormula({ ...parts, rowNumber: index + 2 }),
      ]),
    ],
  });
  return Scoring?.slice(1).map((row) => row[row.length - 1]);
};

describe.each([
  ['growth', growth],
  ['harmony', harmony],
])('The published matrix of %s', (_name, group) => {
  it('has weights that add up to 100', () => {
    expect(group.criteria.reduce((sum, [, weight]) => sum + weight, 0)).toBe(100);
  });

  it('gives the weighted averages worked by hand, to the digit, in code and formula', () => {
    expect(byCode(group).map(({ score }) => score)).toEqual(group.scores);
    expect(byFormula(group)).toEqual(group.scores);
    expect(byCode(group).map(({ rank }) => rank)).toEqual([1, 2]);
  });
});

it('ranks as plain totals do when all weights are equal (K5)', () => {
  // 9 + 5 + 7 + 8 + 6 = 35 and 6 + 8 + 4 + 9 + 7 = 34, of five criteria.
  expect(byCode(harmony, false).map(({ score, rank }) => [score, rank])).toEqual([
    [7, 1],
    [6.8, 2],
  ]);
});
