import { createNameIndex, createPeopleIndex } from '../../../src/domain/people/reference-index';
import { createTeamIndex } from '../../../src/domain/people/team-index';
import { contacts, table } from '../cells/sample-tables';

const people = contacts([
  { name: 'Anna Nowak', email: 'anna@acme.com', id: 'c1', sourceId: '15' },
  { name: 'Łukasz Żółw', email: 'Łukasz <lukasz@acme.com>; office@acme.com', id: 'c2', sourceId: '16' },
  { name: 'Jan Kowalski', email: 'jan@acme.com', id: 'c3', sourceId: '15' },
  { name: 'Jan Kowalski', email: 'office@acme.com', id: 'c4', sourceId: '17' },
  { account: 'Beta', name: 'Anna Nowak', email: 'anna@beta.com', id: 'c5', sourceId: '15' },
  { account: 'Beta', name: 'Boris', email: 'boris@beta.com', id: 'c6', sourceId: '99' },
  { account: 'constructor', name: '__proto__', id: 'toString' },
  { account: '', name: 'Nobody’s Person' },
  { name: '16', id: 'c9' },
]);
const index = createPeopleIndex(people.rows);

const finds = (title: string, reference: string, account: string | null, rowNumber: number): void => {
  test(title, () => {
    expect(index.resolve(reference, account)).toMatchObject({ kind: 'found', row: { rowNumber } });
  });
};
const answers = (title: string, reference: string, account: string | null, answer: object): void => {
  test(title, () => {
    expect(index.resolve(reference, account)).toMatchObject(answer);
  });
};

describe('createPeopleIndex', () => {
  finds('a name means the person of the account', 'Anna Nowak', 'Acme', 2);
  finds('the same name in another account means another person', 'Anna Nowak', 'Beta', 6);
  finds('case, accents and spaces do not matter', ' lukasz  ZOLW ', 'ACME', 3);
  finds('an e-mail means the person', 'JAN@acme.com', 'Acme', 4);
  finds('an e-mail with a name around it means the person', 'Jan <jan@acme.com>', 'Acme', 4);
  finds('our id means the person', 'c4', 'Acme', 5);
  finds('a repeated source id means its first row', '15', 'Acme', 2);
  finds('a source id counts within its account', '15', 'Beta', 6);
  finds('a name goes before a source id', '16', 'Acme', 10);
  finds('names of built-in properties are ordinary names', '__proto__', 'constructor', 8);
  finds('a row without an account looks among all', 'Boris', null, 7);

  answers('two people of one name are ambiguous', 'Jan Kowalski', 'Acme', {
    kind: 'ambiguous',
    candidates: [{ rowNumber: 4 }, { rowNumber: 5 }],
  });
  answers('an e-mail that two people share is ambiguous', 'office@acme.com', 'Acme', { kind: 'ambiguous' });
  answers('a row without an account finds namesakes in two accounts ambiguous', 'Anna Nowak', null, {
    kind: 'ambiguous',
  });
  answers('a person of another account is elsewhere', 'Boris', 'Acme', {
    kind: 'elsewhere',
    account: 'Beta',
  });
  answers('an id of another account is elsewhere', 'c6', 'Acme', { kind: 'elsewhere', account: 'Beta' });
  answers('a source id of another account means nobody', '99', 'Acme', { kind: 'unknown' });
  answers('a name without an account is not elsewhere', 'Nobody’s Person', 'Acme', { kind: 'unknown' });
  answers('an id named like a built-in property is an ordinary id', 'toString', 'Acme', {
    kind: 'elsewhere',
    account: 'constructor',
  });
  answers('an account without people has nobody', 'hasOwnProperty', 'Gamma', {
    kind: 'unknown',
    nearest: [],
  });
  answers('text that shows nothing means nobody', '\u200b', 'Acme', { kind: 'unknown', nearest: [] });
  answers('an empty list has nobody', 'Zed', null, { kind: 'unknown' });
});

describe('did you mean', () => {
  const suggests = (title: string, reference: string, nearest: readonly string[]): void => {
    test(title, () => {
      expect(index.resolve(reference, 'Acme')).toEqual({ kind: 'unknown', nearest });
    });
  };
  suggests('a typing error', 'Ana Nowak', ['Anna Nowak']);
  suggests('swapped letters', 'Anna Nwoak', ['Anna Nowak']);
  suggests('a surname alone', 'Nowak', ['Anna Nowak']);
  suggests('the surname first', 'Nowak, Anna', ['Anna Nowak']);
  suggests('a name once, however many people have it', 'Jan Kowalsky', ['Jan Kowalski']);
  suggests('nobody for a name unlike all others', 'Xavier Quill', []);
  suggests('nobody for a text longer than names are', 'Anna Nowak '.repeat(1000), []);
  test('not more than three, the nearest first', () => {
    const { rows } = contacts(['Anna K', 'Anna L', 'Anna M', 'Anna N', 'Annab'].map((name) => ({ name })));
    expect(createPeopleIndex(rows).resolve('Anna Mm', 'Acme')).toMatchObject({
      nearest: ['Anna M', expect.any(String), expect.any(String)],
    });
  });
});

describe('createTeamIndex', () => {
  const team = createTeamIndex(table('team', [{ name: 'Ewa Lis', email: 'ewa@us.com', id: 't1' }]).rows);
  test('our people are found by name, e-mail and id, whatever the account', () => {
    for (const reference of ['ewa lis', 'ewa@us.com', 't1']) {
      expect(team.resolve(reference, 'Acme').kind).toBe('found');
    }
    expect(team.resolve('Ewa Lisa', null)).toEqual({ kind: 'unknown', nearest: ['Ewa Lis'] });
  });
});

describe('createNameIndex', () => {
  test('rows of any kind are found within their account', () => {
    const goals = table('goals', [
      { goal: 'Grow', account: 'Acme' },
      { goal: 'Keep', account: 'Beta' },
    ]).rows;
    const goalIndex = createNameIndex(goals, {
      nameOf: (row) => row.values.goal,
      idOf: (row) => row.values.id,
      accountOf: (row) => row.values.account,
    });
    expect(goalIndex.resolve('grow', 'Acme').kind).toBe('found');
    expect(goalIndex.resolve('grow', 'Beta')).toEqual({ kind: 'elsewhere', account: 'Acme' });
  });
});
