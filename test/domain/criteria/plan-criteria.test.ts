import {
  type CriteriaPlan,
  planCriteria,
  type WantedCriterion,
} from '../../../src/domain/criteria/plan-criteria';
import { ratingColumns } from '../../../src/domain/criteria/rating-columns';
import type { TableRow } from '../../../src/domain/table';

type Row = TableRow<'criteria'>;

const rowOf = (rowNumber: number, given: Partial<Row['values']>): Row => ({
  rowNumber,
  values: {
    name: null,
    check: '',
    weight: 1,
    share: null,
    family: null,
    meaning1: null,
    meaning5: null,
    meaning10: null,
    note: null,
    id: null,
    ...given,
  },
});
const rows: readonly Row[] = [
  rowOf(2, { name: 'Revenue', weight: 3, family: 'revenue', id: 'revenue', meaning1: 'small' }),
  rowOf(3, { name: 'Fit', weight: 2, id: 'fit1' }),
  rowOf(4, { name: 'Old', weight: 0, id: 'old1' }),
];
const wish = (id: string, name: string, weight: number, rest: Partial<WantedCriterion> = {}) => ({
  id,
  name,
  weight,
  family: null,
  meanings: ['', '', ''] as const,
  ...rest,
});
const same: readonly WantedCriterion[] = [
  wish('revenue', 'Revenue', 3, { family: 'revenue', meanings: ['small', '', ''] }),
  wish('fit1', 'Fit', 2),
  wish('old1', 'Old', 0),
];
const plan = (
  wanted: readonly WantedCriterion[],
  present = rows,
  columnIds: readonly string[] = [],
): CriteriaPlan =>
  planCriteria(
    present,
    wanted,
    new Set(columnIds),
    (family) => `family ${family}`,
    (index) => `new${index}`,
  );
const withWish = (place: number, change: Partial<WantedCriterion>) =>
  same.map((one, index) => (index === place ? { ...one, ...change } : one));

describe('A wish for the criteria', () => {
  const check = (
    title: string,
    wanted: readonly WantedCriterion[],
    changes: readonly (readonly [row: number, column: string, value: string | number | null])[],
    isNewVersion: boolean,
  ) =>
    test(title, () => {
      const planned = plan(wanted);
      expect(planned.problem).toBeNull();
      expect(planned.changes.map(({ rowNumber, columnKey, value }) => [rowNumber, columnKey, value])).toEqual(
        changes,
      );
      expect(planned.added).toEqual([]);
      expect(planned.isNewVersion).toBe(isNewVersion);
    });

  check('that says what is there changes nothing', same, [], false);
  check(
    'to rename makes no new version',
    withWish(1, { name: ' Good fit ' }),
    [[3, 'name', 'Good fit']],
    false,
  );
  check('to weigh otherwise makes a new version', withWish(0, { weight: 1.5 }), [[2, 'weight', 1.5]], true);
  check('to retire makes a new version', withWish(1, { weight: 0 }), [[3, 'weight', 0]], true);
  check('to count again makes a new version', withWish(2, { weight: 4 }), [[4, 'weight', 4]], true);
  check(
    'for another family makes a new version',
    withWish(1, { family: 'risk' }),
    [[3, 'family', 'family risk']],
    true,
  );
  check(
    'for other texts makes a new version',
    withWish(0, { meanings: ['', 'some', ''] }),
    [
      [2, 'meaning1', null],
      [2, 'meaning5', 'some'],
    ],
    true,
  );
  check(
    'for other texts of a retired one makes none',
    withWish(2, { meanings: ['x', '', ''] }),
    [[4, 'meaning1', 'x']],
    false,
  );
  check('in another order changes no cell', [...same].reverse(), [], false);
  check('that leaves some out leaves them as they are', same.slice(1, 2), [], false);

  test('adds a ready one under its key and an own one under a fresh id', () => {
    const planned = plan([...same, wish('referrals', 'Referrals', 2), wish('', '__proto__', 1)]);
    expect(planned.added.map((row) => [row.get('id'), row.get('name'), row.get('weight')])).toEqual([
      ['referrals', 'Referrals', 2],
      [expect.stringMatching(/^new/), '__proto__', 1],
    ]);
    expect(planned.isNewVersion).toBe(true);
  });

  test('that was cut short finds the row that it had added by its name', () => {
    const present = [...rows, rowOf(5, { name: 'Reach', weight: null })];
    const planned = plan([...same, wish('', 'reach', 2)], present);
    expect(planned.added).toEqual([]);
    const cells = planned.changes.map(({ rowNumber, columnKey }) => `${rowNumber} ${columnKey}`);
    expect(cells).toEqual(['5 name', '5 weight', '5 id']);
  });

  test('gives a copied row an id of its own, and the first keeps its own', () => {
    const present = [...rows, rowOf(5, { name: 'Fit again', id: 'fit1' })];
    const planned = plan([...same, wish('row:5', 'Fit again', 1)], present);
    expect(planned.changes).toEqual([
      { rowNumber: 5, columnKey: 'id', value: expect.stringMatching(/^new/) },
    ]);
    expect(new Set(planned.criteria.map(({ id }) => id)).size).toBe(4);
  });

  test('brings a row that was deleted meanwhile back to its ratings', () => {
    const planned = plan([...same, wish('gone1', 'Gone', 2)], rows, ['gone1']);
    expect(planned.added[0]?.get('id')).toBe('gone1');
    expect(plan([...same, wish('gone1', 'Gone', 2)]).added[0]?.get('id')).toMatch(/^new/);
  });

  test('takes a name that another one gives up at the same time', () => {
    const planned = plan([wish('fit1', 'Match', 2), wish('', 'Fit', 1)]);
    expect(planned.problem).toBeNull();
    expect(planned.added.map((row) => row.get('name'))).toEqual(['Fit']);
  });

  test('leaves a weight that cannot be read', () => {
    const present = [...rows, rowOf(5, { name: 'Odd', weight: null, id: 'odd1' })];
    expect(plan([...same, wish('odd1', 'Odd', 0)], present).changes).toEqual([]);
  });

  const refuse = (title: string, wanted: readonly WantedCriterion[], code: string) =>
    test(`is refused ${title}`, () => expect(plan(wanted).problem?.code).toBe(code));

  refuse('with a blank name', withWish(0, { name: ' \u200b ' }), 'CRITERION_NAMELESS');
  refuse('with one name twice', withWish(0, { name: 'FÍT' }), 'CRITERION_TWICE');
  refuse('with the name of one that is left out', [wish('revenue', 'Fit', 1)], 'CRITERION_TWICE');
  refuse('with a negative weight', withWish(0, { weight: -1 }), 'WEIGHT_NEGATIVE');
  refuse(
    'without any weight',
    same.map((one) => ({ ...one, weight: 0 })),
    'NO_WEIGHT',
  );
  refuse(
    'with more than twenty that count',
    Array.from({ length: 21 }, (_, index) => wish('', `C${index}`, 1)),
    'CRITERIA_TOO_MANY',
  );
});

test('Rating columns stand in the order of the rows, retired ones last, each with its texts', () => {
  const columns = ratingColumns(plan([same[2], same[0], same[1]].flatMap((one) => one ?? [])).criteria);
  expect([...columns.keys()]).toEqual(['rating:revenue', 'rating:fit1', 'rating:old1']);
  expect(columns.get('rating:revenue')).toEqual({
    name: 'Revenue',
    help: '1: small',
    counts: true,
    isRetired: false,
  });
  expect(columns.get('rating:old1')).toMatchObject({ counts: false, isRetired: true });
});
