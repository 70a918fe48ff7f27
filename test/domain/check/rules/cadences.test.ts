import type { IssueCode } from '../../../../src/domain/issue';
import { issuesOf } from '../issues';
import { tablesOf } from '../tables-of';

/** Days overdue on 21 November 2026; null: the rule is silent. */
const check = (
  title: string,
  [code, name]: readonly [IssueCode, string],
  [cadence, last, next]: readonly [string, string, string],
  expected: number | null,
): void => {
  const day = (isoDay: string) => (isoDay === '' ? '' : { isoDay });
  test(`${code} ${title}`, () => {
    const account = {
      name: 'Acme',
      [`${name === 'Planning' ? 'planning' : name === 'Review' ? 'review' : 'checkIn'}Cadence`]: cadence,
      [`last${name}`]: day(last),
      [`next${name}`]: day(next),
    };
    const found = issuesOf(tablesOf({ accounts: [account] }), code);
    expect(found.map(({ columnKey, facts }) => [columnKey, facts])).toEqual(
      expected === null ? [] : [[`next${name}`, { days: expected }]],
    );
  });
};

const planning = ['PLANNING_OVERDUE', 'Planning'] as const;
const review = ['REVIEW_OVERDUE', 'Review'] as const;
const checkIn = ['CHECK_IN_OVERDUE', 'CheckIn'] as const;

describe('A promised meeting', () => {
  check('is told a day after the day agreed', planning, ['yearly', '', '2026-11-20'], 1);
  check('is not told on the day itself', planning, ['yearly', '', '2026-11-21'], null);
  check('counts a quarter from the last one', planning, ['quarterly', '2026-08-11', ''], 10);
  check('is not told within the quarter', planning, ['quarterly', '2026-08-21', ''], null);
  check('counts half a year', planning, ['halfYearly', '2026-05-20', ''], 1);
  check('does not wait for a day that was met', planning, ['quarterly', '2026-11-01', '2026-10-30'], null);
  check('counts on from a day that was met', planning, ['quarterly', '2026-08-20', '2026-08-19'], 1);
  check('is told when a day was agreed without a cadence', planning, ['', '2026-01-01', '2026-11-20'], 1);
  check('is not told without a cadence while no later day is agreed', planning, ['', '2020-01-01', ''], null);
  check('is not told while neither day is known', planning, ['yearly', '', ''], null);

  check('is told of reviews', review, ['weekly', '2026-11-13', ''], 1);
  check('is not told of a review within the week', review, ['weekly', '2026-11-14', ''], null);
  check('counts a month of reviews', review, ['monthly', '2026-10-20', ''], 1);

  check('is told of check-ins', checkIn, ['fortnightly', '2026-11-06', ''], 1);
  check('is not told of a check-in within the fortnight', checkIn, ['fortnightly', '2026-11-07', ''], null);
});
