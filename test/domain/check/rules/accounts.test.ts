import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf, placesOf } from '../issues';
import { tablesOf } from '../tables-of';

/** Whether the rule speaks of this one account, and where. */
const check = (
  title: string,
  code: IssueCode,
  account: SampleRow,
  expected: string | null,
  rest: Parameters<typeof tablesOf>[0] = {},
): void => {
  test(`${code} ${title}`, () => {
    const tables = tablesOf({ ...rest, accounts: [{ name: 'Acme', ...account }] });
    expect(placesOf(tables, code)).toEqual(expected === null ? [] : [`accounts 2 ${expected}`]);
  });
};

describe('What is not known of an account', () => {
  check('asks for the industry', 'NO_INDUSTRY', {}, 'industry');
  check('is silent about a known industry', 'NO_INDUSTRY', { industry: 'Telecom' }, null);
  check('is silent about small business', 'NO_INDUSTRY', { segment: 'smb' }, null);

  check(
    'asks enterprises for their part of the list',
    'NO_SUB_SEGMENT',
    { segment: 'enterprise' },
    'subSegment',
  );
  check('is silent while the segment is unknown', 'NO_SUB_SEGMENT', {}, null);

  const prospect = { segment: 'enterprise' };
  check('asks where a prospect comes from', 'ENTERPRISE_WITHOUT_LIST_SOURCE', prospect, 'listSource');
  check(
    'takes zero for no revenue',
    'ENTERPRISE_WITHOUT_LIST_SOURCE',
    { ...prospect, revenue: 0 },
    'listSource',
  );
  check(
    'is silent about who pays us already',
    'ENTERPRISE_WITHOUT_LIST_SOURCE',
    { ...prospect, revenue: 5 },
    null,
  );
  check(
    'is silent about a source that is named',
    'ENTERPRISE_WITHOUT_LIST_SOURCE',
    { ...prospect, listSource: 'Top 200' },
    null,
  );

  check('asks what a key customer wants', 'NO_CUSTOMER_GOALS', { status: 'key' }, 'customerGoals');
  check('is content with one of three', 'NO_CUSTOMER_GOALS', { status: 'key', initiatives: 'Merger' }, null);
  check('is silent about other accounts', 'NO_CUSTOMER_GOALS', { status: 'candidate' }, null);

  check('asks for our goals with a key account', 'NO_GOALS', { status: 'key' }, 'name');
  check('is content with one goal', 'NO_GOALS', { status: 'key' }, null, { goals: [{ goal: 'Grow' }] });
  check('does not count the goals of another account', 'NO_GOALS', { status: 'key' }, 'name', {
    goals: [{ account: 'Beta', goal: 'Grow' }],
  });
  check('is silent about other accounts', 'NO_GOALS', { status: 'watch' }, null);

  check('asks for people at a key account', 'NO_CONTACTS', { status: 'key' }, 'name');
  check('is content with one person', 'NO_CONTACTS', { status: 'key' }, null, {
    contacts: [{ name: 'Anna' }],
  });
  check('is silent about other accounts', 'NO_CONTACTS', {}, null);

  check('asks why an account is watched', 'STATUS_WITHOUT_REASON', { status: 'watch' }, 'statusReason');
  check(
    'asks why an account cannot be kept',
    'STATUS_WITHOUT_REASON',
    { status: 'cannotBeKept' },
    'statusReason',
  );
  check(
    'is content with a reason',
    'STATUS_WITHOUT_REASON',
    { status: 'watch', statusReason: 'Merger' },
    null,
  );
  check('asks no reason of key accounts', 'STATUS_WITHOUT_REASON', { status: 'key' }, null);
});

describe('Who of ours looks after an account', () => {
  for (const [code, column] of [
    ['NO_ACCOUNT_MANAGER', 'accountManager'],
    ['NO_SUCCESS_OWNER', 'successOwner'],
  ] as const) {
    check('is told of key accounts', code, { status: 'key' }, column);
    check('is told of candidates', code, { status: 'candidate' }, column);
    check('is not told of standard accounts', code, { status: 'standard' }, null);
    check('is not told of small business', code, { status: 'key', segment: 'smb' }, null);
    check('is not told when somebody is named', code, { status: 'key', [column]: 'Ewa' }, null);
  }
  check('is told of key accounts', 'NO_EXECUTIVE_SPONSOR', { status: 'key' }, 'executiveSponsor');
  check('is not told of candidates', 'NO_EXECUTIVE_SPONSOR', { status: 'candidate' }, null);
  check(
    'is not told when somebody is named',
    'NO_EXECUTIVE_SPONSOR',
    { status: 'key', executiveSponsor: 'Ewa' },
    null,
  );

  const team = (row: SampleRow) => ({ team: [{ name: 'Ewa', email: 'ewa@b.pl', ...row }] });
  const managed = { accountManager: 'ewa@b.pl' };
  check('is told of a seller', 'MANAGER_IS_SELLER', managed, 'accountManager', team({ function: 'seller' }));
  check(
    'is told of a closer',
    'MANAGER_IS_SELLER',
    managed,
    'accountManager',
    team({ sellerType: 'closer' }),
  );
  check('is not told of a farmer', 'MANAGER_IS_SELLER', managed, null, team({ sellerType: 'farmer' }));
  check(
    'is not told of a stranger',
    'MANAGER_IS_SELLER',
    { accountManager: 'Zed' },
    null,
    team({ function: 'seller' }),
  );
  test('names the seller as Team does', () => {
    const tables = tablesOf({ ...team({ function: 'seller' }), accounts: [{ name: 'Acme', ...managed }] });
    expect(issuesOf(tables, 'MANAGER_IS_SELLER')[0]?.facts).toEqual({ value: 'Ewa' });
  });
});

describe('A tender', () => {
  const due = (isoDay: string) => ({ tenderDate: { isoDay } });
  check('is told when its preparation should have started', 'TENDER_LATE', due('2027-05-21'), 'tenderDate');
  check('is not told a day before that', 'TENDER_LATE', due('2027-05-22'), null);
  check('is told on the day itself', 'TENDER_LATE', due('2026-11-21'), 'tenderDate');
  check('is not told when it is over', 'TENDER_LATE', due('2026-11-20'), null);
  check('is not told when something is planned', 'TENDER_LATE', due('2027-01-01'), null, {
    strategy: [{ action: 'Visit' }],
  });
  check('is told when all plans were dropped', 'TENDER_LATE', due('2027-01-01'), 'tenderDate', {
    strategy: [{ action: 'Visit', status: 'dropped' }],
  });
  check('is told when all was done long before', 'TENDER_LATE', due('2027-01-01'), 'tenderDate', {
    strategy: [{ action: 'Visit', status: 'done', due: '2026-06-30' }],
  });
  check('is not told when something was done in time', 'TENDER_LATE', due('2027-01-01'), null, {
    strategy: [{ action: 'Visit', status: 'done', due: '2026-07-01' }],
  });
});

describe('Rules of the method', () => {
  test('are silent while a sheet they look at is absent', () => {
    const { goals: _goals, ...tables } = tablesOf({ accounts: [{ name: 'Acme', status: 'key' }] });
    expect(placesOf(tables, 'NO_GOALS')).toEqual([]);
    expect(placesOf(tables, 'NO_CONTACTS')).toEqual(['accounts 2 name']);
  });
});
