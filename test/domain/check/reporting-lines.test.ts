import type { IssueCode } from '../../../src/domain/issue';
import { contacts, type SampleRow } from '../cells/sample-tables';
import { issuesOf } from './issues';

const check = (
  title: string,
  code: IssueCode,
  rows: readonly SampleRow[],
  expected: readonly (readonly [number, Record<string, string>])[],
): void => {
  test(title, () => {
    const issues = issuesOf({ contacts: contacts(rows) }, code);
    expect(issues.map(({ rowNumber, facts }) => [rowNumber, facts])).toEqual(expected);
    for (const { columnKey, account } of issues) expect([columnKey, account]).toEqual(['reportsTo', 'Acme']);
  });
};

describe('REPORTS_TO_SELF', () => {
  check(
    'is told of a person who reports to themselves',
    'REPORTS_TO_SELF',
    [{ name: 'Anna', reportsTo: 'anna' }],
    [[2, { value: 'anna' }]],
  );
  check(
    'is not told of a manager',
    'REPORTS_TO_SELF',
    [{ name: 'Anna' }, { name: 'Bo', reportsTo: 'Anna' }],
    [],
  );
});

describe('REPORTS_TO_CYCLE', () => {
  const circle = [
    { name: 'Anna', reportsTo: 'Bo' },
    { name: 'Bo', reportsTo: 'Cy' },
    { name: 'Cy', reportsTo: 'Anna' },
    { name: 'Di', reportsTo: 'Cy' },
  ];
  const cycle = 'Anna → Bo → Cy → Anna';
  check('is told of every member of a circle, whole, and not of those below', 'REPORTS_TO_CYCLE', circle, [
    [2, { value: 'Bo', cycle }],
    [3, { value: 'Cy', cycle }],
    [4, { value: 'Anna', cycle }],
  ]);
  check('is not told of a chain', 'REPORTS_TO_CYCLE', [...circle.slice(0, 2), { name: 'Cy' }], []);
  check(
    'is not told of a person who reports to themselves',
    'REPORTS_TO_CYCLE',
    [{ name: 'Anna', reportsTo: 'Anna' }],
    [],
  );
});

describe('REPORTS_TO_OTHER_ACCOUNT', () => {
  check(
    'is told with the other account',
    'REPORTS_TO_OTHER_ACCOUNT',
    [
      { name: 'Anna', reportsTo: 'Boris' },
      { account: 'Beta', name: 'Boris' },
    ],
    [[2, { value: 'Boris', account: 'Beta' }]],
  );
  check(
    'is not told of a namesake in the account',
    'REPORTS_TO_OTHER_ACCOUNT',
    [
      { name: 'Anna', reportsTo: 'Boris' },
      { account: 'Beta', name: 'Boris' },
      { account: 'ACME', name: 'Boris' },
    ],
    [],
  );
});
