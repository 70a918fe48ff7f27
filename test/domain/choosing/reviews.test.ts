import fc from 'fast-check';
import { decodeRatings, encodeRatings, reviewsIn } from '../../../src/domain/choosing/reviews';
import { table } from '../cells/sample-tables';

const criterionOf = (id: string, name: string, weight: number | null) => ({
  id,
  name,
  weight,
  family: null,
  meanings: {},
});
const rated = (ratings: Readonly<Record<string, number | null>>) => ({
  account: 'Acme',
  potential: null,
  ratings: new Map(Object.entries(ratings)),
});

describe('reviewsIn', () => {
  const day = (isoDay: string) => ({ isoDay });

  it('gives the newest first; of two rows of a day the last holds', () => {
    const reviews = reviewsIn(
      table('history', [
        { account: 'Acme', reviewedOn: day('2026-01-01'), score: 5 },
        { account: 'Acme', reviewedOn: day('2026-05-01'), score: 6 },
        { account: 'ACME', reviewedOn: day('2026-05-01'), score: 7 },
      ]),
    );
    expect(reviews.map((review) => [review.day, review.rows.get('acme')?.score])).toEqual([
      ['2026-05-01', 7],
      ['2026-01-01', 5],
    ]);
  });

  it('leaves out rows that only go on with the state of the row before', () => {
    const row = { account: 'Acme', reviewedOn: day('2026-05-01'), score: 6 };
    const rows = [row, { account: 'Acme', reviewedOn: day('2026-05-01'), state: '[]', part: 2 }];
    expect(reviewsIn(table('history', rows))[0]?.rows.get('acme')?.score).toBe(6);
  });

  it('leaves out rows without a day: their review was cut short', () => {
    expect(reviewsIn(table('history', [{ account: 'Acme', score: 5, ratings: '[]' }]))).toEqual([]);
    expect(reviewsIn(null)).toEqual([]);
  });
});

describe('ratings in a cell', () => {
  it('know names and weights of the criteria as they were', () => {
    const criteria = [
      criterionOf('a', 'Revenue', 3),
      criterionOf('b', '__proto__', 1),
      criterionOf('c', 'Retired, rated', 0),
      criterionOf('d', 'Retired', null),
    ];
    const text = encodeRatings(criteria, rated({ a: 9, c: 2, d: 11 }));
    expect(text).toBe('[["a","Revenue",3,9],["b","__proto__",1,null],["c","Retired, rated",0,2]]');
    expect(decodeRatings(text)).toEqual([
      { criterion: 'Revenue', share: 0.75, rating: 9 },
      { criterion: '__proto__', share: 0.25, rating: null },
      { criterion: 'Retired, rated', share: 0, rating: 2 },
    ]);
  });

  it('fit the cell however many criteria there are and however long their names', () => {
    const criteria = Array.from({ length: 400 }, (_, index) => criterionOf(`c${index}`, 'x'.repeat(999), 1));
    const text = encodeRatings(criteria, null);
    expect(text.length).toBeLessThan(50_000);
    expect(decodeRatings(text).length).toBeGreaterThan(300);
  });

  it('are unknown where anything else stands, and never throw', () => {
    for (const text of [null, '', 'x', '{}', '[1,"a",null,[]]', '[["a",1,2,3]]', 'null'])
      expect(decodeRatings(text)).toEqual([]);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(decodeRatings(text))));
  });
});
