import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { placesOf } from '../issues';
import { tablesOf } from '../tables-of';

/** Anna stands in row 2 of Contacts with one role, in row 2 of Roles. */
const check = (
  title: string,
  code: IssueCode,
  anna: SampleRow,
  role: SampleRow,
  expected: string | null,
): void => {
  test(`${code} ${title}`, () => {
    const tables = tablesOf({
      contacts: [{ name: 'Anna', ...anna }, { name: 'Bo' }],
      roles: [{ holder: 'Anna', project: 'Portal', role: 'user', ...role }],
    });
    const places = placesOf(tables, code).filter((place) => place.includes(' 2 '));
    expect(places).toEqual(expected === null ? [] : [expected]);
  });
};
/** Anna has no role; Bo has. */
const none: SampleRow = { holder: 'Bo' };

describe('What is not known of a member', () => {
  check('asks for the pain', 'NO_PAIN', {}, {}, 'contacts 2 pain');
  check('is content with a pain', 'NO_PAIN', { pain: 'Slow' }, {}, null);
  check('asks nothing of others', 'NO_PAIN', {}, none, null);

  check('asks for an answer to the pain', 'NO_OFFER', { pain: 'Slow' }, {}, 'contacts 2 offer');
  check('asks for the pain first', 'NO_OFFER', {}, {}, null);
  check('is content with an offer', 'NO_OFFER', { pain: 'Slow', offer: 'Fast' }, {}, null);
  check('asks nothing of others', 'NO_OFFER', { pain: 'Slow' }, none, null);

  check('asks how we stand', 'RELATION_UNKNOWN', {}, {}, 'contacts 2 acquaintance');
  for (const known of [{ acquaintance: 'met' }, { coverage: 'noContact' }, { knowsUs: 'fully' }]) {
    check('is content with one of three', 'RELATION_UNKNOWN', known, {}, null);
  }
  check('asks nothing of others', 'RELATION_UNKNOWN', {}, none, null);

  const decides = { role: 'decisionMaker' };
  check('asks for the day of a decider', 'DECIDER_BIRTHDAY_MISSING', {}, decides, 'contacts 2 birthday');
  check('asks for nobody else’s', 'DECIDER_BIRTHDAY_MISSING', {}, {}, null);
  check(
    'is content with the day',
    'DECIDER_BIRTHDAY_MISSING',
    { birthday: { isoDay: '1970-01-01' } },
    decides,
    null,
  );

  check(
    'asks what ties an outsider',
    'OUTSIDER_WITHOUT_TIE',
    { standing: 'outsider' },
    none,
    'contacts 2 outsiderTie',
  );
  check(
    'is content with a tie',
    'OUTSIDER_WITHOUT_TIE',
    { standing: 'outsider', outsiderTie: 'Sister' },
    none,
    null,
  );
  check('asks nothing of employees', 'OUTSIDER_WITHOUT_TIE', { standing: 'employee' }, none, null);
});

describe('MEMBER_WITHOUT_ROLE', () => {
  const code = 'MEMBER_WITHOUT_ROLE';
  check('is told of somebody with a pain', code, { pain: 'Slow' }, none, 'contacts 2 name');
  check('is told of somebody with an offer', code, { offer: 'Fast' }, none, 'contacts 2 name');
  check(
    'is told of somebody we want to be close to',
    code,
    { wantedRelationLevel: 'vendor' },
    none,
    'contacts 2 name',
  );
  check('is not told of somebody with a role', code, { pain: 'Slow' }, {}, null);
  check('is not told of people who are merely known', code, { coverage: 'inDepth' }, none, null);
  check(
    'is not told where the account has no roles at all',
    code,
    { pain: 'Slow' },
    { account: 'Beta' },
    null,
  );
});

describe('KEY_PLAYER_UNCOVERED', () => {
  const code = 'KEY_PLAYER_UNCOVERED';
  const unreached = { coverage: 'noContact' };
  for (const politicalStatus of ['innerCircle', 'politicalStructure']) {
    check(`is told of ${politicalStatus}`, code, unreached, { politicalStatus }, 'contacts 2 coverage');
  }
  check('is not told of outsiders to power', code, unreached, { politicalStatus: 'outside' }, null);
  check('is not told while coverage is unknown', code, {}, { politicalStatus: 'innerCircle' }, null);
  check(
    'is not told of whom we know',
    code,
    { coverage: 'inDepth' },
    { politicalStatus: 'innerCircle' },
    null,
  );
});

describe('SUPPORT_UNKNOWN', () => {
  const code = 'SUPPORT_UNKNOWN';
  const places = (...roles: readonly SampleRow[]) =>
    placesOf(
      tablesOf({
        contacts: [{ name: 'Anna' }],
        roles: roles.map((role) => ({ holder: 'Anna', project: 'Portal', role: 'user', ...role })),
      }),
      code,
    );
  test('is told of a holder whose attitude is blank', () => {
    expect(places({})).toEqual(['roles 2 support']);
  });
  test('is not told of a known attitude, nor of a department', () => {
    expect(places({ support: 'neutral' }, { holder: 'IT', project: 'Desk' })).toEqual([]);
  });
  test('is told once a project', () => {
    expect(places({}, { role: 'buyer', project: 'PORTAL' }, { project: 'Desk' })).toEqual([
      'roles 2 support',
      'roles 4 support',
    ]);
  });
  test('is not told when another role in the project says it', () => {
    expect(places({}, { role: 'buyer', support: 'enemy' })).toEqual([]);
  });
});
