/** What would change a tier: the same as scoring all accounts anew with the other rating says. */

import fc from 'fast-check';
import { explainScore } from '../../../src/domain/score/explain-score';
import { scoreAccounts } from '../../../src/domain/score/score-accounts';
import { rowOf } from './rated-row';

const criteria = [
  { id: 'c0', name: 'Potential', weight: 3, meanings: {} },
  { id: 'c1', name: 'Fit', weight: 1, meanings: {} },
];
const rows = [
  rowOf('Acme', [9, 9]),
  rowOf('Beta', [7, 7], 5),
  rowOf('Gamma', [7, 7]),
  rowOf('Delta', [5, 4]),
];
const explain = (account: string, cap: number, minimumScore: number, given = rows) =>
  explainScore(account, criteria, given, { cap, minimumScore });

describe('What keeps an account out', () => {
  it('is the account on the last place, and the smallest steps past it', () => {
    expect(explain('Delta', 2, 6)?.change).toEqual({
      keyFrom: 7,
      isEnough: false,
      rival: 'Beta',
      changes: [{ criterion: 'Potential', from: 5, to: 9 }],
    });
  });

  it('is the minimum score where places are free', () => {
    expect(explain('Delta', 9, 5)?.change).toEqual({
      keyFrom: 5,
      isEnough: true,
      rival: null,
      changes: [
        { criterion: 'Potential', from: 5, to: 6 },
        { criterion: 'Fit', from: 4, to: 5 },
      ],
    });
  });

  it('is the cap alone where there is no place', () => {
    expect(explain('Acme', 0, 5)?.change).toEqual({
      keyFrom: null,
      isEnough: false,
      rival: null,
      changes: [],
    });
  });
});

describe('A key account', () => {
  it('stays key while it stands before the first that would follow', () => {
    expect(explain('Acme', 1, 6)?.change).toEqual({
      keyFrom: 7,
      isEnough: false,
      rival: 'Beta',
      // With the lowest rating of Fit alone the score is 7, and Beta has the potential.
      changes: [
        { criterion: 'Potential', from: 9, to: 6 },
        { criterion: 'Fit', from: 9, to: 1 },
      ],
    });
  });
});

describe('A tie', () => {
  it('says who goes first and by what', () => {
    expect(explain('Beta', 2, 6)?.tie).toEqual({ account: 'Gamma', isAhead: true, by: 'potential' });
    expect(explain('Gamma', 2, 6)?.tie).toEqual({ account: 'Beta', isAhead: false, by: 'potential' });
    const same = [rowOf('Zoë', [5, 5]), rowOf('Zebra', [5, 5])];
    expect(explain('ZOË', 2, 6, same)?.tie).toEqual({ account: 'Zebra', isAhead: false, by: 'name' });
    expect(explain('Acme', 2, 6)?.tie).toBeNull();
  });
});

describe('An account without a score', () => {
  it('may end between the scores with every missing rating at 1 and at 10', () => {
    const given = [...rows, rowOf('Open', [null, 10])];
    expect(explain('Open', 2, 6, given)?.range).toEqual({
      lowest: { score: 3.25, rank: 5, isKey: false },
      highest: { score: 10, rank: 1, isKey: true },
    });
  });

  it('has no outlook when several rows rate it', () => {
    const explained = explain('Acme', 2, 6, [...rows, rowOf('ACME ', [1, 1])]);
    expect(explained).toMatchObject({ isRepeated: true, score: null, change: null, range: null, tie: null });
  });
});

it('changes the tier with each step it names, with no smaller one, and with no rating of another criterion', () => {
  const rating = fc.integer({ min: 1, max: 10 });
  const account = fc.record({
    ratings: fc.tuple(rating, rating, rating),
    potential: fc.constantFrom(null, 5, 9),
  });
  const weights = fc.array(fc.constantFrom(1, 2, 0.5, 30), { minLength: 3, maxLength: 3 });
  const limits = fc.record({
    cap: fc.integer({ min: 0, max: 4 }),
    minimumScore: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(
      fc.array(account, { minLength: 1, maxLength: 8 }),
      weights,
      limits,
      (accounts, given, limit) => {
        const scored = given.map((weight, index) => ({
          id: `c${index}`,
          name: `C${index}`,
          weight,
          meanings: {},
        }));
        const all = accounts.map(({ ratings, potential }, index) =>
          rowOf(`Account ${index}`, ratings, potential),
        );
        const explained = explainScore('Account 0', scored, all, limit);
        const tierWith = (id: string, to: number) => {
          const [first, ...rest] = all;
          const changed = {
            ...first,
            account: 'Account 0',
            potential: first?.potential ?? null,
            ratings: new Map(first?.ratings).set(id, to),
          };
          return scoreAccounts(scored, [changed, ...rest], limit)[0]?.tier;
        };
        for (const { id, name } of scored) {
          const from = all[0]?.ratings.get(id) ?? 0;
          const step = explained?.tier === 'key' ? -1 : 1;
          let wanted: number | null = null;
          for (let to = from + step; to >= 1 && to <= 10 && wanted === null; to += step) {
            if (tierWith(id, to) !== explained?.tier) wanted = to;
          }
          const found = explained?.change?.changes.find(({ criterion }) => criterion === name);
          expect(found?.to ?? null).toBe(wanted);
        }
      },
    ),
  );
});
