import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf, placesOf } from '../issues';
import { tablesOf } from '../tables-of';

const people = Array.from({ length: 12 }, (_, index) => ({ name: `P${index}` }));
/** A role for each of the first people. */
const users = (count: number, project = 'Portal'): readonly SampleRow[] =>
  people.slice(0, count).map(({ name }) => ({ holder: name, project, role: 'user' }));
const workbookOf = (roles: readonly SampleRow[], account: SampleRow = {}) =>
  tablesOf({ accounts: [{ name: 'Acme', ...account }], contacts: people, roles });

const check = (
  title: string,
  code: IssueCode,
  roles: readonly SampleRow[],
  isTold: boolean,
  account: SampleRow = {},
): void => {
  test(title, () => {
    expect(placesOf(workbookOf(roles, account), code)).toEqual(isTold ? ['accounts 2 name'] : []);
  });
};
const factsOf = (roles: readonly SampleRow[], code: IssueCode) =>
  issuesOf(workbookOf(roles), code).map(({ facts }) => facts);

describe('BUYING_TEAM_NOT_WORKED', () => {
  const code = 'BUYING_TEAM_NOT_WORKED';
  check('is told of four people', code, users(4), true);
  check('is not told of five', code, users(5), false);
  check(
    'counts a person with two roles once',
    code,
    [...users(4), { holder: 'P0', project: 'Portal', role: 'buyer' }],
    true,
  );
  check(
    'does not count a department',
    code,
    [...users(4), { holder: 'IT', project: 'Portal', role: 'user' }],
    true,
  );
  check('is told of a key account without roles', code, [], true, { status: 'key' });
  check('is told of a candidate without roles', code, [], true, { status: 'candidate' });
  check('is not told of other accounts without roles', code, [], false);
  check('is not told of small business', code, users(1), false, { segment: 'smb', status: 'key' });
  test('names each project that is too small', () => {
    expect(factsOf([...users(5), ...users(2, 'Desk'), ...users(1, 'Field')], code)).toEqual([
      { count: 2, projects: 'Desk (2), Field (1)', minimum: 5 },
    ]);
  });
  test('takes one project written in two ways for one', () => {
    expect(factsOf([...users(3, 'Portal'), ...users(5, 'PORTAL ').slice(3)], code)).toEqual([]);
  });
});

describe('BUYING_TEAM_INCOMPLETE', () => {
  const code = 'BUYING_TEAM_INCOMPLETE';
  check('is told of nine people', code, users(9), true);
  check('is not told of ten', code, users(10), false);
  check('is not told of a team that is not worked on', code, users(4), false);
  check('is not told of small business', code, users(9), false, { segment: 'smb' });
  test('names the project and what is typical', () => {
    expect(factsOf(users(7), code)).toEqual([{ count: 1, projects: 'Portal (7)', typical: 10 }]);
  });
});

describe('A missing role', () => {
  const holding = (role: string, support = ''): readonly SampleRow[] => [
    { holder: 'P1', project: 'Portal', role, support },
  ];
  check('is told without a decider', 'NO_DECIDER', holding('user'), true);
  check('is not told with a decision-maker', 'NO_DECIDER', holding('decisionMaker'), false);
  check('takes a buyer for a decider', 'NO_DECIDER', holding('buyer'), false);
  check('does not take a budget owner for a decider', 'NO_DECIDER', holding('budgetOwner'), true);
  check('is told without a sponsor', 'NO_SPONSOR', holding('champion'), true);
  check('is not told with a sponsor', 'NO_SPONSOR', holding('sponsor'), false);
  check('is told without a champion', 'NO_CHAMPION', holding('sponsor'), true);
  check('is not told with a champion', 'NO_CHAMPION', holding('champion'), false);
  check('takes a coach for a champion', 'NO_CHAMPION', holding('coach'), false);
  check('takes a mentor for a champion', 'NO_CHAMPION', holding('user', 'mentor'), false);
  for (const code of ['NO_DECIDER', 'NO_SPONSOR', 'NO_CHAMPION'] as const) {
    check(`${code} is not told while no roles are known`, code, [], false, { status: 'key' });
    check(`${code} is not told of small business`, code, holding('user'), false, { segment: 'smb' });
  }
  test('is told with the projects that lack it', () => {
    const roles = [...holding('decisionMaker'), ...users(2, 'Desk'), ...users(2, 'Field')];
    expect(factsOf(roles, 'NO_DECIDER')).toEqual([{ count: 2, projects: 'Desk, Field' }]);
  });
});
