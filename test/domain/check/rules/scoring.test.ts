import { checkWorkbook } from '../../../../src/domain/check/check-workbook';
import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf, placesOf, surroundings } from '../issues';
import { tablesOf } from '../tables-of';

const scale = { meaning1: 'Little', meaning10: 'Much' };
const criteria = (count: number, row: SampleRow = {}): readonly SampleRow[] =>
  Array.from({ length: count }, (_, index) => ({ name: `C${index}`, weight: 1, ...scale, ...row }));

describe('The criteria', () => {
  const check = (
    title: string,
    code: IssueCode,
    rows: readonly SampleRow[],
    expected: readonly object[],
  ): void => {
    test(`${code} ${title}`, () => {
      const found = issuesOf(tablesOf({ criteria: rows }), code);
      expect(found.map(({ rowNumber, facts }) => ({ rowNumber, ...facts }))).toEqual(expected);
    });
  };
  const rowNumber = 2;
  check('is told of two', 'CRITERIA_COUNT', criteria(2), [{ rowNumber, count: 2 }]);
  check('is not told of three', 'CRITERIA_COUNT', criteria(3), []);
  check('is not told of five', 'CRITERIA_COUNT', criteria(5), []);
  check('is told of six', 'CRITERIA_COUNT', criteria(6), [{ rowNumber, count: 6 }]);
  check('counts weights above zero only', 'CRITERIA_COUNT', criteria(3, { weight: 0 }), [
    { rowNumber, count: 0 },
  ]);
  check('is told of revenue alone', 'REVENUE_ONLY', criteria(3, { family: 'revenue' }), [{ rowNumber }]);
  check(
    'is not told when one looks further',
    'REVENUE_ONLY',
    [...criteria(3, { family: 'revenue' }), ...criteria(1, { name: 'Potential', family: 'potential' })],
    [],
  );
  check('is not told of unknown families', 'REVENUE_ONLY', criteria(3), []);
  check(
    'asks what the ratings mean',
    'CRITERION_WITHOUT_SCALE',
    [...criteria(1), { name: 'Trust', weight: 1 }],
    [{ rowNumber: 3, value: 'Trust' }],
  );
});

describe('Key accounts', () => {
  const accounts = (count: number): readonly SampleRow[] =>
    Array.from({ length: count }, (_, index) => ({ name: `A${index}`, status: 'key' }));
  test('beyond the most are told of, each with the numbers', () => {
    const tables = tablesOf({ accounts: [{ name: 'Standard' }, ...accounts(12)] });
    expect(issuesOf(tables, 'KEY_CAP_EXCEEDED').map(({ rowNumber, facts }) => [rowNumber, facts])).toEqual([
      [13, { count: 12, cap: 10 }],
      [14, { count: 12, cap: 10 }],
    ]);
  });
  test('up to the most are not told of', () => {
    expect(placesOf(tablesOf({ accounts: accounts(10) }), 'KEY_CAP_EXCEEDED')).toEqual([]);
  });
  test('go by the number in Settings', () => {
    const none = { ...surroundings, number: () => 0 };
    const codes = checkWorkbook(tablesOf({ accounts: accounts(1) }), none).map(({ code }) => code);
    expect(codes).toContain('KEY_CAP_EXCEEDED');
  });
  test('without a row in Scoring are told of', () => {
    const tables = tablesOf({
      accounts: [...accounts(2), { name: 'Standard' }],
      scoring: [{ account: 'a0' }],
    });
    expect(placesOf(tables, 'KEY_WITHOUT_SCORE')).toEqual(['accounts 3 status']);
  });
});
