import type { CheckInput } from '../../../src/domain/check/check-context';
import type { IssueCode } from '../../../src/domain/issue';
import { contacts, table } from '../cells/sample-tables';
import { issuesOf, placesOf } from './issues';

const check = (title: string, code: IssueCode, tables: CheckInput, expected: readonly string[]): void => {
  test(title, () => {
    expect(placesOf(tables, code)).toEqual(expected);
  });
};
const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('REPEATED_NAME', () => {
  check(
    'is told of two rows for one account',
    'REPEATED_NAME',
    { accounts: table('accounts', named('Acme', 'Beta', 'ACME ')) },
    ['accounts 2 name', 'accounts 4 name'],
  );
  check(
    'is not told of different accounts',
    'REPEATED_NAME',
    { accounts: table('accounts', named('Acme', 'Acme 2')) },
    [],
  );
  check(
    'is told of criteria',
    'REPEATED_NAME',
    { criteria: table('criteria', named('Revenue', 'revenue')) },
    ['criteria 2 name', 'criteria 3 name'],
  );
  check('is told of our people', 'REPEATED_NAME', { team: table('team', named('Ewa', 'Ewa')) }, [
    'team 2 name',
    'team 3 name',
  ]);
  check(
    'is told of an account scored twice',
    'REPEATED_NAME',
    { scoring: table('scoring', [{ account: 'Acme' }, { account: 'Acme' }, { account: 'Beta' }]) },
    ['scoring 2 account', 'scoring 3 account'],
  );
  check(
    'is not told of contacts, who may be namesakes',
    'REPEATED_NAME',
    { contacts: contacts(named('Jan', 'Jan')) },
    [],
  );
  test('names the rows, the first ten of many', () => {
    const issues = issuesOf(
      {
        team: table(
          'team',
          Array.from({ length: 12 }, () => ({ name: 'Ewa' })),
        ),
      },
      'REPEATED_NAME',
    );
    expect(issues[0]?.facts).toEqual({ value: 'Ewa', rows: '2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …', count: 12 });
  });
});

describe('REPEATED_SOURCE_ID', () => {
  const withIds = (...ids: readonly string[]) =>
    contacts(ids.map((sourceId, index) => ({ name: `P${index}`, sourceId })));
  test('is told of both rows, with the id and the rows', () => {
    const issues = issuesOf({ contacts: withIds('103', '104', '103') }, 'REPEATED_SOURCE_ID');
    expect(issues.map(({ rowNumber, facts }) => [rowNumber, facts])).toEqual([
      [2, { value: '103', rows: '2, 4', count: 2 }],
      [4, { value: '103', rows: '2, 4', count: 2 }],
    ]);
  });
  check(
    'is not told of ids that differ in case only',
    'REPEATED_SOURCE_ID',
    { contacts: withIds('00aB', '00ab') },
    [],
  );
  check(
    'is not told of the same id in another account',
    'REPEATED_SOURCE_ID',
    {
      contacts: contacts([
        { name: 'Anna', sourceId: '1' },
        { account: 'Beta', name: 'Boris', sourceId: '1' },
      ]),
    },
    [],
  );
});

describe('REPEATED_EMAIL', () => {
  const withEmails = (...emails: readonly string[]) =>
    contacts(emails.map((email, index) => ({ name: `P${index}`, email })));
  check(
    'is told of one address written in two ways',
    'REPEATED_EMAIL',
    { contacts: withEmails('a@b.pl', 'Anna <A@B.PL>') },
    ['contacts 2 email', 'contacts 3 email'],
  );
  check(
    'is told once of a row with two repeated addresses',
    'REPEATED_EMAIL',
    { contacts: withEmails('a@b.pl; c@d.pl', 'a@b.pl', 'c@d.pl') },
    ['contacts 2 email', 'contacts 3 email', 'contacts 4 email'],
  );
  check(
    'is not told of a cell that says one address twice',
    'REPEATED_EMAIL',
    { contacts: withEmails('a@b.pl; a@b.pl') },
    [],
  );
  check('is not told of what is no address', 'REPEATED_EMAIL', { contacts: withEmails('none', 'none') }, []);
  check(
    'is not told of the same address in another account',
    'REPEATED_EMAIL',
    {
      contacts: contacts([
        { name: 'Anna', email: 'a@b.pl' },
        { account: 'Beta', name: 'Anna', email: 'a@b.pl' },
      ]),
    },
    [],
  );
});

describe('REPEATED_PERSON', () => {
  check(
    'is told of namesakes whom nothing tells apart',
    'REPEATED_PERSON',
    { contacts: contacts(named('Jan', 'JAN')) },
    ['contacts 2 name', 'contacts 3 name'],
  );
  check(
    'is told when only one of them has an e-mail',
    'REPEATED_PERSON',
    {
      contacts: contacts([
        { name: 'Jan', email: 'a@b.pl' },
        { name: 'Jan', title: 'CFO' },
      ]),
    },
    ['contacts 2 name', 'contacts 3 name'],
  );
  check(
    'is not told of namesakes with e-mails',
    'REPEATED_PERSON',
    {
      contacts: contacts([
        { name: 'Jan', email: 'a@b.pl' },
        { name: 'Jan', email: 'c@d.pl' },
      ]),
    },
    [],
  );
  check(
    'is not told of namesakes with source ids',
    'REPEATED_PERSON',
    {
      contacts: contacts([
        { name: 'Jan', sourceId: '1' },
        { name: 'Jan', sourceId: '2' },
      ]),
    },
    [],
  );
  check(
    'is not told of namesakes in two accounts',
    'REPEATED_PERSON',
    { contacts: contacts([{ name: 'Jan' }, { name: 'Jan', account: 'Beta' }]) },
    [],
  );
  check(
    'is not told of posts without a name',
    'REPEATED_PERSON',
    { contacts: contacts(named('Vacant', 'vacant')) },
    [],
  );
});

describe('REPEATED_ID', () => {
  check(
    'is told of a copied row, whatever its account',
    'REPEATED_ID',
    {
      contacts: contacts([
        { name: 'Jan', id: 'c1' },
        { name: 'Ewa', id: 'c1', account: 'Beta' },
      ]),
    },
    ['contacts 2 id', 'contacts 3 id'],
  );
  check(
    'is not told of blank ids, nor of one id on two sheets',
    'REPEATED_ID',
    {
      contacts: contacts([{ name: 'Jan' }, { name: 'Ewa' }, { name: 'Bo', id: 'x' }]),
      team: table('team', [{ name: 'Ewa', id: 'x' }]),
    },
    [],
  );
});

describe('REPEATED_ENTRY', () => {
  const entered = (account: string) => ({
    goals: table('goals', [
      { account: 'Acme', goal: 'Grow' },
      { account, goal: 'grow' },
    ]),
    units: table('units', [
      { account: 'Acme', name: 'IT' },
      { account, name: 'IT' },
    ]),
    opportunities: table('opportunities', [
      { account: 'Acme', name: 'Renewal' },
      { account, name: 'Renewal' },
    ]),
  });
  check('is told of goals, units and opportunities of one account', 'REPEATED_ENTRY', entered('Acme'), [
    'goals 2 goal',
    'goals 3 goal',
    'units 2 name',
    'units 3 name',
    'opportunities 2 name',
    'opportunities 3 name',
  ]);
  check('is not told of those of two accounts', 'REPEATED_ENTRY', entered('Beta'), []);
});

describe('REPEATED_TIE', () => {
  const tie = (from: string, to: string, kind = 'knows') => ({ account: 'Acme', from, to, kind });
  check(
    'is told of the same tie twice',
    'REPEATED_TIE',
    { relationships: table('relationships', [tie('Ann', 'Bo'), tie('Ann', 'Cy'), tie('ann', 'bo')]) },
    ['relationships 2 from', 'relationships 4 from'],
  );
  check(
    'is not told of another kind, nor of the way back',
    'REPEATED_TIE',
    {
      relationships: table('relationships', [
        tie('Ann', 'Bo'),
        tie('Ann', 'Bo', 'influences'),
        tie('Bo', 'Ann'),
      ]),
    },
    [],
  );
});
