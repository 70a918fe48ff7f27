import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf, placesOf } from '../issues';
import { tablesOf } from '../tables-of';

const on = (isoDay: string) => ({ isoDay });
const RECENT = on('2026-11-01');

describe('SINGLE_THREAD', () => {
  const renewal = { name: 'Desk', kind: 'renewal', stage: 'negotiation', expectedClose: on('2027-02-01') };
  const factsOf = (opportunity: SampleRow, touches: readonly SampleRow[], account: SampleRow = {}) =>
    issuesOf(
      tablesOf({
        accounts: [{ name: 'Acme', ...account }],
        team: [{ name: 'Ewa', email: 'ewa@b.pl' }],
        opportunities: [opportunity],
        touchpoints: touches.map((touch) => ({ subject: 'Call', date: RECENT, ...touch })),
      }),
      'SINGLE_THREAD',
    ).map(({ facts }) => facts);
  const told = (count: number) => [{ count, opportunity: 'Desk', date: '2027-02-01', days: 180 }];
  const check = (title: string, actual: () => readonly unknown[], expected: readonly unknown[]): void => {
    test(title, () => {
      expect(actual()).toEqual(expected);
    });
  };
  const one = [{ ourPerson: 'Ewa' }];
  check('is told when one of us is in touch', () => factsOf(renewal, one), told(1));
  check('is told when nobody is', () => factsOf(renewal, []), told(0));
  check('is not told of two', () => factsOf(renewal, [{ ourPerson: 'Ewa; Jan' }]), []);
  check(
    'counts a person written in two ways once',
    () => factsOf(renewal, [{ ourPerson: 'EWA' }, { ourPerson: 'ewa@b.pl' }]),
    told(1),
  );
  check(
    'does not count what is long ago or still to come',
    () =>
      factsOf(renewal, [
        ...one,
        { ourPerson: 'Jan', date: on('2026-05-24') },
        { ourPerson: 'Ola', date: on('2026-11-22') },
      ]),
    told(1),
  );
  check(
    'counts a conversation of 180 days ago',
    () => factsOf(renewal, [...one, { ourPerson: 'Jan', date: on('2026-05-25') }]),
    [],
  );
  check(
    'is told of a renewal in 180 days',
    () => (factsOf({ ...renewal, expectedClose: on('2027-05-20') }, one).length ? [1] : []),
    [1],
  );
  check(
    'is not told of a later one',
    () => factsOf({ ...renewal, expectedClose: on('2027-05-21') }, one),
    [],
  );
  check(
    'is not told of one that is past',
    () => factsOf({ ...renewal, expectedClose: on('2026-11-20') }, one),
    [],
  );
  check('is not told of a renewal won', () => factsOf({ ...renewal, stage: 'won' }, one), []);
  check('is not told of new business', () => factsOf({ ...renewal, kind: 'newBusiness' }, one), []);
  check('is not told of small business', () => factsOf(renewal, one, { segment: 'smb' }), []);
});

describe('CHAMPION_SILENT', () => {
  const places = (roles: readonly SampleRow[], touches: readonly SampleRow[]) =>
    placesOf(
      tablesOf({
        contacts: [{ name: 'Anna', email: 'a@b.pl' }, { name: 'Bo' }],
        roles: roles.map((role) => ({ holder: 'Anna', project: 'Portal', role: 'champion', ...role })),
        touchpoints: touches.map((touch) => ({ subject: 'Call', ...touch })),
      }),
      'CHAMPION_SILENT',
    );
  const check = (
    title: string,
    roles: readonly SampleRow[],
    touches: readonly SampleRow[],
    expected: readonly string[],
  ): void => {
    test(title, () => {
      expect(places(roles, touches)).toEqual(expected);
    });
  };
  const others = { person: 'Bo', date: RECENT };
  const told = ['roles 2 holder'];
  check('is told after 31 days', [{}], [{ person: 'Anna', date: on('2026-10-21') }], told);
  check('is not told after 30', [{}], [{ person: 'Anna', date: on('2026-10-22') }], []);
  check('is told when only others were met', [{}], [others], told);
  check('is not told while nobody keeps the log', [{}], [], []);
  check('finds the champion among several', [{}], [{ person: 'Bo; a@b.pl', date: RECENT }], []);
  check('does not count what is planned', [{}], [others, { person: 'Anna', date: on('2026-11-22') }], told);
  check('is told of a coach', [{ role: 'coach' }], [others], told);
  check('is not told of a user', [{ role: 'user' }], [others], []);
  check('is told once of a champion in two projects', [{}, { project: 'Desk' }], [others], told);
});

describe('AGAINST_US_UNANSWERED', () => {
  const places = (roles: readonly SampleRow[], strategy: readonly SampleRow[]) =>
    placesOf(
      tablesOf({
        contacts: [{ name: 'Zoë Blum' }, { name: 'Bo' }],
        roles: roles.map((role) => ({ holder: 'Zoë Blum', project: 'Portal', role: 'blocker', ...role })),
        strategy,
      }),
      'AGAINST_US_UNANSWERED',
    );
  const check = (
    title: string,
    roles: readonly SampleRow[],
    strategy: readonly SampleRow[],
    expected: readonly string[],
  ): void => {
    test(title, () => {
      expect(places(roles, strategy)).toEqual(expected);
    });
  };
  const told = ['roles 2 holder'];
  check('is told of a blocker', [{}], [], told);
  check('is told of an enemy in any role', [{ role: 'user', support: 'enemy' }], [], told);
  check('is told of somebody who does not support us', [{ role: 'user', support: 'nonSupporter' }], [], told);
  check('is not told of a neutral user', [{ role: 'user', support: 'neutral' }], [], []);
  check('is told when an action is about others', [{}], [{ action: 'Visit', withWhom: 'Bo' }], told);
  check('is not told when an action is with them', [{}], [{ action: 'Visit', withWhom: 'Bo; Zoë Blum' }], []);
  check('is not told when an action’s words name them', [{}], [{ action: 'Calm zoe blum down' }], []);
  check(
    'is told when that action was dropped',
    [{}],
    [{ action: 'Visit', withWhom: 'Zoë Blum', status: 'dropped' }],
    told,
  );
  check('is told once of an opponent in two projects', [{}, { project: 'Desk' }], [], told);
  check('is not told of a department', [{ holder: 'IT' }], [], []);
});
