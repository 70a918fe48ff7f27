import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf, placesOf } from '../issues';
import { tablesOf } from '../tables-of';

const check = (
  title: string,
  code: IssueCode,
  accounts: readonly SampleRow[],
  expected: readonly string[],
): void => {
  test(title, () => {
    expect(placesOf(tablesOf({ accounts }), code)).toEqual(expected);
  });
};

describe('GROUP_SHARE_OVER_100', () => {
  const members = (...shares: readonly number[]): readonly SampleRow[] =>
    shares.map((groupRevenueShare, index) => ({
      name: `M${index}`,
      parentAccount: index % 2 === 0 ? 'Group' : 'GROUP',
      groupRevenueShare,
    }));
  test('is told of every member with the sum and the names', () => {
    const issues = issuesOf(tablesOf({ accounts: members(0.6, 0.3, 0.155) }), 'GROUP_SHARE_OVER_100');
    expect(issues.map(({ rowNumber, columnKey, facts }) => [rowNumber, columnKey, facts])).toEqual(
      [2, 3, 4].map((row) => [row, 'groupRevenueShare', { percent: 105.5, accounts: 'M0, M1, M2' }]),
    );
  });
  check(
    'is not told of shares that make exactly the whole',
    'GROUP_SHARE_OVER_100',
    members(0.33, 0.56, 0.11),
    [],
  );
  check(
    'counts a parent that is a member itself',
    'GROUP_SHARE_OVER_100',
    [
      { name: 'Main', groupPosition: 'mainMember', groupRevenueShare: 0.7, id: 'a1' },
      { name: 'Side', parentAccount: 'a1', groupRevenueShare: 0.4 },
    ],
    ['accounts 2 groupRevenueShare', 'accounts 3 groupRevenueShare'],
  );
  check(
    'keeps groups apart, and members without a share out',
    'GROUP_SHARE_OVER_100',
    [
      { name: 'A', parentAccount: 'One', groupRevenueShare: 0.7 },
      { name: 'B', parentAccount: 'Two', groupRevenueShare: 0.7 },
      { name: 'C', parentAccount: 'One' },
    ],
    [],
  );
});

describe('PARENT_CYCLE', () => {
  check(
    'is told of an account that is its own parent',
    'PARENT_CYCLE',
    [
      { name: 'Acme', parentAccount: 'acme' },
      { name: 'Beta', parentAccount: 'Acme' },
    ],
    ['accounts 2 parentAccount'],
  );
  check(
    'is not told of a chain that ends',
    'PARENT_CYCLE',
    [{ name: 'A', parentAccount: 'B' }, { name: 'B', parentAccount: 'C' }, { name: 'C' }],
    [],
  );
  test('names the whole circle to each of its members', () => {
    const accounts = [
      { name: 'A', parentAccount: 'B' },
      { name: 'B', parentAccount: 'C' },
      { name: 'C', parentAccount: 'A' },
    ];
    expect(issuesOf(tablesOf({ accounts }), 'PARENT_CYCLE').map(({ facts }) => facts.cycle)).toEqual(
      Array.from({ length: 3 }, () => 'A → B → C → A'),
    );
  });
});

describe('GROUP_MEMBER_WITHOUT_PARENT', () => {
  check(
    'is told of supporting members only',
    'GROUP_MEMBER_WITHOUT_PARENT',
    [
      { name: 'A', groupPosition: 'supportingMember' },
      { name: 'B', groupPosition: 'supportingMember', parentAccount: 'C' },
      { name: 'C', groupPosition: 'mainMember' },
      { name: 'D' },
    ],
    ['accounts 2 parentAccount'],
  );
});

describe('PRODUCT_IN_GROUP_UNNAMED', () => {
  check(
    'is told when the user of our product is not named',
    'PRODUCT_IN_GROUP_UNNAMED',
    [
      { name: 'A', productUsedInGroup: 'yes' },
      { name: 'B', productUsedInGroup: 'yes', productUsedBy: 'A' },
      { name: 'C', productUsedInGroup: 'no' },
      { name: 'D' },
    ],
    ['accounts 2 productUsedBy'],
  );
});
