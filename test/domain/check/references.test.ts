import type { CheckInput } from '../../../src/domain/check/check-context';
import type { IssueCode } from '../../../src/domain/issue';
import { contacts, table } from '../cells/sample-tables';
import { issuesOf, placesOf } from './issues';

const accounts = table('accounts', [{ name: 'Acme' }, { name: 'Beta' }]);
const people = contacts([
  { name: 'Anna Nowak', title: 'CEO', email: 'anna@acme.com', unit: 'Board' },
  { name: 'Jan Kowalski', title: 'CFO', email: 'jan@acme.com' },
  { name: 'Jan Kowalski', title: 'CTO', id: 'c3' },
  { account: 'Beta', name: 'Boris', unit: 'Purchasing' },
]);
const team = table('team', [{ name: 'Ewa Lis' }]);

const check =
  (code: IssueCode) =>
  (title: string, tables: CheckInput, expected: readonly string[]): void => {
    test(title, () => {
      expect(placesOf(tables, code)).toEqual(expected);
    });
  };
const unknown = check('UNKNOWN_REFERENCE');
const elsewhere = check('REFERENCE_ELSEWHERE');
const similar = check('SIMILAR_REFERENCE');
const role = (holder: string) => table('roles', [{ account: 'Acme', holder, project: 'ERP', role: 'user' }]);
const tie = (from: string, to: string) =>
  table('relationships', [{ account: 'Acme', from, to, kind: 'knows' }]);

describe('a reference that names no row', () => {
  test('is told with its value and the names that may have been meant', () => {
    const boss = contacts([{ name: 'Anna Nowak' }, { name: 'Bo', reportsTo: 'Ana Nowak' }]);
    expect(issuesOf({ contacts: boss }, 'UNKNOWN_REFERENCE')).toEqual([
      {
        code: 'UNKNOWN_REFERENCE',
        sheet: 'contacts',
        rowNumber: 3,
        columnKey: 'reportsTo',
        account: 'Acme',
        facts: { value: 'Ana Nowak', nearest: 'Anna Nowak' },
      },
    ]);
  });
  unknown('is fine when it names one', { contacts: people, roles: role('anna nowak') }, []);
  unknown('is told of accounts', { accounts, contacts: contacts([{ account: 'Amce', name: 'Bo' }]) }, [
    'contacts 2 account',
  ]);
  unknown('is fine for accounts that are there', { accounts, contacts: people }, []);
  unknown(
    'is told when the Accounts sheet is empty',
    { accounts: table('accounts', []), contacts: contacts([{ name: 'Bo' }]) },
    ['contacts 2 account'],
  );
  unknown(
    'is fine when the target sheet is absent',
    { contacts: contacts([{ name: 'Bo', ourPerson: 'Ed' }]) },
    [],
  );
  unknown(
    'is fine when nobody has been entered in Team yet',
    { contacts: contacts([{ name: 'Bo', ourPerson: 'Ed' }]), team: table('team', []) },
    [],
  );
  unknown('is told of team members', { contacts: contacts([{ name: 'Bo', ourPerson: 'Ed' }]), team }, [
    'contacts 2 ourPerson',
  ]);
  unknown(
    'is fine for team members that are there',
    { contacts: contacts([{ name: 'Bo', ourPerson: 'ewa lis' }]), team },
    [],
  );
  unknown('is told of a role without a holder on the list', { contacts: people, roles: role('Zed') }, [
    'roles 2 holder',
  ]);
  unknown('is fine for a department that holds a role', { contacts: people, roles: role('board') }, []);
  unknown('is told of a department of another account', { contacts: people, roles: role('Purchasing') }, [
    'roles 2 holder',
  ]);
  unknown(
    'is fine for a tie to one of our people',
    { contacts: people, team, relationships: tie('Ewa Lis', 'Anna Nowak') },
    [],
  );
  unknown('is told of a tie to nobody', { contacts: people, team, relationships: tie('Anna Nowak', 'Zed') }, [
    'relationships 2 to',
  ]);
  unknown(
    'is told of a goal nobody has set',
    {
      goals: table('goals', [{ account: 'Acme', goal: 'Grow' }]),
      strategy: table('strategy', [
        { account: 'Acme', action: 'Call', goal: 'Shrink' },
        { account: 'Acme', action: 'Call', goal: 'grow' },
      ]),
    },
    ['strategy 2 goal'],
  );
  unknown(
    'is told of departments once the account has units',
    {
      contacts: people,
      units: table('units', [{ account: 'Acme', name: 'Finance' }]),
    },
    ['contacts 2 unit'],
  );
  unknown('is fine for departments without a Units sheet', { contacts: people }, []);
  unknown(
    'is told of opportunities',
    {
      opportunities: table('opportunities', [{ account: 'Acme', name: 'Renewal' }]),
      touchpoints: table('touchpoints', [
        { account: 'Acme', subject: 'Call', opportunity: 'Renewal' },
        { account: 'Acme', subject: 'Call', opportunity: 'Pilot' },
      ]),
    },
    ['touchpoints 3 opportunity'],
  );
  unknown('is told of a manager once', { contacts: contacts([{ name: 'Bo', reportsTo: 'Zed' }]) }, [
    'contacts 2 reportsTo',
  ]);
  unknown(
    'leaves a manager of another account to the rule about that',
    {
      contacts: contacts([
        { name: 'Bo', reportsTo: 'Zed' },
        { account: 'Beta', name: 'Zed' },
      ]),
    },
    [],
  );
  test('is told of thousands without looking for similar names each time', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      name: `Person ${index}`,
      reportsTo: `Persona ${index}`,
    }));
    const issues = issuesOf({ contacts: contacts(rows) }, 'UNKNOWN_REFERENCE');
    expect(issues).toHaveLength(1000);
    expect(issues.filter(({ facts }) => facts.nearest !== '')).toHaveLength(100);
  });
});

describe('a reference to a row of another account', () => {
  elsewhere('is told of roles', { contacts: people, roles: role('Boris') }, ['roles 2 holder']);
  elsewhere(
    'is told of goals',
    {
      goals: table('goals', [{ account: 'Beta', goal: 'Grow' }]),
      strategy: table('strategy', [
        { account: 'Acme', action: 'Call', goal: 'Grow' },
        { account: 'Beta', action: 'Call', goal: 'Grow' },
      ]),
    },
    ['strategy 2 goal'],
  );
  elsewhere('is fine within the account', { contacts: people, roles: role('Anna Nowak') }, []);
  test('names the account', () => {
    expect(issuesOf({ contacts: people, roles: role('Boris') }, 'REFERENCE_ELSEWHERE')).toMatchObject([
      { facts: { value: 'Boris', account: 'Beta' } },
    ]);
  });
});

describe('a cell that names several rows', () => {
  const supported = (supportTeam: string) => ({
    accounts: table('accounts', [{ name: 'Acme', supportTeam }]),
    team: table('team', [{ name: 'Ewa Lis' }, { name: 'Jan Buk' }]),
  });
  unknown('is fine when each is listed', supported('Ewa Lis; Jan Buk\newa lis;'), []);
  test('has one issue that names the wrong ones', () => {
    expect(issuesOf(supported('Ewa Lys; Jan Buk; Xavier Quill'), 'UNKNOWN_REFERENCE')).toMatchObject([
      { columnKey: 'supportTeam', facts: { value: 'Ewa Lys; Xavier Quill', nearest: 'Ewa Lis' } },
    ]);
  });
  unknown(
    'is one name where one is asked for',
    {
      accounts: table('accounts', [{ name: 'Acme', accountManager: 'Ewa Lis; Jan Buk' }]),
      team: table('team', [{ name: 'Ewa Lis' }, { name: 'Jan Buk' }]),
    },
    ['accounts 2 accountManager'],
  );
});

describe('a column that takes other words too', () => {
  const owned = (owner: string) => ({
    team,
    contacts: people,
    goals: table('goals', [{ account: 'Acme', goal: 'Grow', owner }]),
  });
  similar('asks about a slip in the name of one of ours', owned('Eva Lis'), ['goals 2 owner']);
  similar('asks about a slip in the name of one of theirs', owned('Ana Nowak'), ['goals 2 owner']);
  similar('is fine with a function', owned('Sales engineering'), []);
  similar('is fine with a listed name', owned('Anna Nowak'), []);
  similar('is fine with a name from another account', owned('Boris'), []);
  unknown('never calls a word unknown', owned('Sales engineering'), []);
});

describe('a reference that names several rows', () => {
  test('is told with what tells them apart', () => {
    expect(issuesOf({ contacts: people, roles: role('Jan Kowalski') }, 'AMBIGUOUS_REFERENCE')).toMatchObject([
      {
        sheet: 'roles',
        columnKey: 'holder',
        account: 'Acme',
        facts: {
          value: 'Jan Kowalski',
          candidates: 'Jan Kowalski · CFO · jan@acme.com; Jan Kowalski · CTO · c3',
          count: 2,
        },
      },
    ]);
  });
  test('is fine as an e-mail or an id', () => {
    for (const holder of ['jan@acme.com', 'c3']) {
      expect(placesOf({ contacts: people, roles: role(holder) }, 'AMBIGUOUS_REFERENCE')).toEqual([]);
    }
  });
  test('names the ids of namesakes who share an e-mail', () => {
    const bo = { name: 'Bo', email: 'office@acme.com' };
    const tables = {
      contacts: contacts([
        { ...bo, id: 'b1' },
        { ...bo, id: 'b2' },
        { name: 'Cy', reportsTo: 'Bo' },
      ]),
    };
    expect(issuesOf(tables, 'AMBIGUOUS_REFERENCE')[0]?.facts.candidates).toBe('Bo · b1; Bo · b2');
  });
  test('is told of managers', () => {
    const tables = { contacts: contacts([{ name: 'Bo' }, { name: 'Bo' }, { name: 'Cy', reportsTo: 'bo' }]) };
    expect(placesOf(tables, 'AMBIGUOUS_REFERENCE')).toEqual(['contacts 4 reportsTo']);
  });
  test('is not told of accounts, which are told where they repeat', () => {
    const twice = table('accounts', [{ name: 'Acme' }, { name: 'ACME' }]);
    expect(placesOf({ accounts: twice, contacts: people }, 'AMBIGUOUS_REFERENCE')).toEqual([]);
  });
});
