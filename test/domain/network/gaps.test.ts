import { gapsOf, type MapGap, type PersonGap } from '../../../src/domain/network/gaps';
import { emptyMap, sampleMap } from '../../sidebar/sample-map';
import { roleOf, type SamplePerson, teamOf, viewOf } from './sample-network';

const personGaps = (
  title: string,
  person: SamplePerson,
  more: Parameters<typeof viewOf>[1],
  expected: readonly (PersonGap['code'] | PersonGap)[],
): void => {
  test(title, () => {
    const [gaps] = gapsOf(viewOf([person, {}], more)).byPerson;
    expect(gaps).toEqual(expected.map((gap) => (typeof gap === 'string' ? { code: gap } : gap)));
  });
};
const settled = { support: 'neutral' } as const;
const served: SamplePerson = { hasPain: true, hasOffer: true, acquaintance: 'met' };
const today = emptyMap.today;

describe('the gaps of a person', () => {
  personGaps('are none for somebody outside the buying team', {}, {}, []);
  personGaps('are none where all is known', served, { roles: [roleOf(0, settled)] }, []);
  personGaps(
    'name a missing pain before an offer',
    { ...served, hasPain: false, hasOffer: false },
    { roles: [roleOf(0, settled)] },
    ['noPain'],
  );
  personGaps('name a missing offer', { ...served, hasOffer: false }, { roles: [roleOf(0, settled)] }, [
    'noOffer',
  ]);
  personGaps(
    'tell a key player without contact from one whose coverage nobody knows',
    { ...served, coverage: 'noContact' },
    { roles: [roleOf(0, { ...settled, politicalStatus: 'innerCircle' })] },
    ['keyPlayerUncovered'],
  );
  personGaps(
    'take a blank coverage of a key player for unknown',
    served,
    { roles: [roleOf(0, { ...settled, politicalStatus: 'politicalStructure' })] },
    ['keyPlayerCoverageUnknown'],
  );
  personGaps(
    'do not ask for coverage of somebody outside the political structure',
    served,
    { roles: [roleOf(0, { ...settled, politicalStatus: 'outside' })] },
    [],
  );
  personGaps(
    'name each project in which nobody says where they stand',
    served,
    {
      roles: [
        roleOf(0),
        roleOf(0, { project: 'PORTAL', role: 'evaluator', support: 'mentor' }),
        roleOf(0, { project: 'Desk' }),
      ],
    },
    [{ code: 'supportUnknown', project: 'Desk' }],
  );
  personGaps(
    'say that all roles are assumed',
    served,
    { roles: [roleOf(0, { ...settled, isAssumed: true }), roleOf(0, { ...settled, isAssumed: true })] },
    ['rolesAssumed'],
  );
  personGaps(
    'do not say so when one role is confirmed',
    served,
    { roles: [roleOf(0, { ...settled, isAssumed: true }), roleOf(0, settled)] },
    [],
  );
  personGaps(
    'say nothing of contact where nothing is written down at all',
    { hasPain: true, hasOffer: true },
    { roles: [roleOf(0, settled)] },
    [],
  );
  personGaps(
    'say never met of somebody known by name',
    { ...served, acquaintance: 'byName' },
    { roles: [roleOf(0, settled)] },
    ['neverMet'],
  );
  personGaps(
    'say never met where the log knows others only',
    { hasPain: true, hasOffer: true },
    {
      roles: [roleOf(0, settled)],
      touches: [{ date: today, people: [1], ours: [] }],
    },
    ['neverMet'],
  );
  personGaps(
    'say silent past the days of the setting',
    served,
    {
      roles: [roleOf(0, settled)],
      touches: [{ date: '2026-09-01', people: [0], ours: [] }],
    },
    ['silent'],
  );
  personGaps(
    'do not say silent on the last of these days',
    served,
    {
      roles: [roleOf(0, settled)],
      touches: [{ date: '2026-09-02', people: [0], ours: [] }],
    },
    [],
  );
  personGaps(
    'count no meeting that lies ahead',
    served,
    {
      roles: [roleOf(0, settled)],
      touches: [
        { date: '2026-10-03', people: [0], ours: [] },
        { date: '2026-01-01', people: [1], ours: [] },
      ],
    },
    ['silent'],
  );
  personGaps('name an opponent whom nobody reached', served, { roles: [roleOf(0, { support: 'enemy' })] }, [
    'opponentUntouched',
  ]);
  personGaps(
    'name a backer of a competitor without any role',
    {},
    {
      competitors: [{ competitor: 'Initech', unit: '', backedBy: [0], contractEnd: null }],
    },
    ['opponentUntouched'],
  );
  personGaps(
    'spare an opponent who is covered',
    { ...served, coverage: 'briefContact' },
    { roles: [roleOf(0, { ...settled, family: 'againstUs' })] },
    [],
  );
  personGaps(
    'spare an opponent who was met of late',
    served,
    {
      roles: [roleOf(0, { support: 'nonSupporter' })],
      touches: [{ date: today, people: [0], ours: [] }],
    },
    [],
  );
});

const wholeGaps = (
  title: string,
  view: ReturnType<typeof viewOf>,
  expected: readonly MapGap[],
  code?: string,
): void => {
  test(title, () => {
    expect(gapsOf(view).whole.filter((gap) => code === undefined || gap.code.startsWith(code))).toEqual(
      expected,
    );
  });
};

describe('the gaps of a map', () => {
  wholeGaps('are none for a map of nobody', emptyMap, []);
  wholeGaps('are a team not worked on where nobody has a role', viewOf([{}]), [
    { code: 'teamNotWorked', project: '', count: 0, minimum: 5 },
  ]);
  wholeGaps(
    'are the roles nobody holds, by project, a department counting and each person once',
    viewOf([{}, {}], {
      roles: [
        roleOf(0, { family: 'decides', role: 'buyer' }),
        roleOf(0, { support: 'mentor' }),
        roleOf(-1, { family: 'pays', role: 'budgetOwner', holder: 'Finance' }),
        roleOf(1, { role: 'evaluator', family: 'influences', project: 'Desk' }),
      ],
      settings: { silentDays: 30, buyingTeamMinimum: 1, buyingTeamTypical: 2 },
    }),
    [
      { code: 'noEvaluator', project: 'Portal' },
      { code: 'teamIncomplete', project: 'Portal', count: 1, typical: 2 },
      { code: 'noDecider', project: 'Desk' },
      { code: 'noPayer', project: 'Desk' },
      { code: 'noChampion', project: 'Desk' },
      { code: 'teamIncomplete', project: 'Desk', count: 1, typical: 2 },
    ],
  );
  const levels = [{ level: 'board' }, { level: 'manager' }, { level: 'manager' }, { level: 'specialist' }];
  const pairing = {
    topic: '',
    theirLevel: null,
    theirPerson: -1,
    ourPerson: 4,
    cadence: null,
    nextMeeting: null,
  };
  wholeGaps(
    'are levels of theirs without a pairing, but for specialists',
    viewOf(levels, { team: teamOf('Dana') }),
    [
      { code: 'levelUnpaired', account: 0, level: 'board', count: 1 },
      { code: 'levelUnpaired', account: 0, level: 'manager', count: 2 },
    ],
    'level',
  );
  wholeGaps(
    'count a pairing by level or by person, but not one without anybody of ours',
    viewOf(levels, {
      team: teamOf('Dana'),
      pairings: [
        { ...pairing, theirLevel: 'board', ourPerson: -1 },
        { ...pairing, theirPerson: 2 },
      ],
    }),
    [{ code: 'levelUnpaired', account: 0, level: 'board', count: 1 }],
    'level',
  );
  const meeting = (ours: readonly number[], date = today, people: readonly number[] = [0]) => ({
    date,
    people,
    ours,
  });
  wholeGaps(
    'are one of ours alone in touch',
    viewOf([{}, {}], { touches: [meeting([2]), meeting([2])] }),
    [{ code: 'singleThread', account: 0, ours: 2 }],
    'single',
  );
  wholeGaps(
    'count no thread of half a year ago',
    viewOf([{}, {}], { touches: [meeting([2]), meeting([3], '2026-04-04')] }),
    [{ code: 'singleThread', account: 0, ours: 2 }],
    'single',
  );
  wholeGaps(
    'are no single thread where two are in touch',
    viewOf([{}, {}], { touches: [meeting([2]), meeting([3], '2026-04-05')] }),
    [],
    'single',
  );
  wholeGaps(
    'are told by company in a group',
    viewOf([{}, { account: 1 }], {
      accounts: ['Northwind', 'Southwind'],
      touches: [meeting([2, 3]), meeting([3], today, [1])],
    }),
    [{ code: 'singleThread', account: 1, ours: 3 }],
    'single',
  );
  wholeGaps(
    'name all opponents nobody reached',
    viewOf([{}, { coverage: 'inDepth' }, {}], {
      roles: [
        roleOf(2, { support: 'enemy' }),
        roleOf(1, { support: 'enemy' }),
        roleOf(0, { family: 'againstUs' }),
      ],
    }),
    [{ code: 'opponentsUntouched', people: [0, 2] }],
    'opponents',
  );
});

test('10,000 people have one list of gaps each', () => {
  expect(gapsOf(sampleMap(10_000)).byPerson).toHaveLength(10_000);
});
