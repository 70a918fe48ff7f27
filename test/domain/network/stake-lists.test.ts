import type { MapView } from '../../../src/domain/map/map-view';
import { buildNetwork } from '../../../src/domain/network/network';
import { type Stake, type StakeLists, stakeLists } from '../../../src/domain/network/stake-lists';
import { emptyMap } from '../../sidebar/sample-map';
import { roleOf, type SamplePerson, teamOf, tieOf, viewOf } from './sample-network';

const listsOf = (view: MapView): StakeLists => stakeLists(view, buildNetwork(view));
const placeOf = (view: MapView, person: number): string => {
  const { build, keep, watch } = listsOf(view);
  const isThere = (list: readonly Stake[]) => list.some((stake) => stake.person === person);
  return [isThere(build) && 'build', isThere(keep) && 'keep', isThere(watch) && 'watch']
    .filter(Boolean)
    .join();
};
const checkPlace = (title: string, person: SamplePerson, more: Partial<MapView>, expected: string): void => {
  test(title, () => {
    expect(placeOf(viewOf([person, {}], more), 0)).toBe(expected);
  });
};

describe('a stakeholder', () => {
  const supporter = { roles: [roleOf(0, { support: 'supporter' })] };
  checkPlace('is nobody without a role', {}, {}, '');
  checkPlace(
    'is to be won while nobody says where they stand',
    { coverage: 'inDepth' },
    { roles: [roleOf(0)] },
    'build',
  );
  checkPlace(
    'is to be won while neutral',
    { coverage: 'inDepth' },
    { roles: [roleOf(0, { support: 'neutral' })] },
    'build',
  );
  checkPlace('is to be kept once for us and covered', { coverage: 'briefContact' }, supporter, 'keep');
  checkPlace(
    'is to be kept once for us and met',
    {},
    { ...supporter, touches: [{ date: '2026-01-01', people: [0], ours: [] }] },
    'keep',
  );
  checkPlace(
    'is to be won though for us, without any contact',
    { coverage: 'noContact' },
    supporter,
    'build',
  );
  checkPlace(
    'is to be won while the relation is below its aim',
    { coverage: 'inDepth', relationLevel: 'vendor', wantedRelationLevel: 'problemSolver' },
    supporter,
    'build',
  );
  checkPlace(
    'is to be kept where the relation is as wanted',
    { coverage: 'inDepth', relationLevel: 'trustedAdvisor', wantedRelationLevel: 'problemSolver' },
    supporter,
    'keep',
  );
  checkPlace(
    'is to be watched who is against us in one project',
    { coverage: 'inDepth' },
    {
      roles: [...supporter.roles, roleOf(0, { project: 'Desk', support: 'enemy' })],
    },
    'watch',
  );
  checkPlace(
    'is to be watched who backs a competitor without any role',
    {},
    {
      competitors: [{ competitor: 'Initech', unit: '', backedBy: [0], contractEnd: null }],
    },
    'watch',
  );
});

test('contact types follow support, then coverage, of key players only', () => {
  const key = { politicalStatus: 'innerCircle' };
  const view = viewOf([{}, { coverage: 'briefContact' }, { coverage: 'noContact' }, {}, {}], {
    roles: [
      roleOf(0, { ...key, support: 'mentor' }),
      roleOf(1, key),
      roleOf(2, key),
      roleOf(3, key),
      roleOf(4, { support: 'mentor' }),
    ],
  });
  expect(Object.fromEntries(listsOf(view).build.map(({ person, type }) => [person, type]))).toEqual({
    0: 'keySupportive',
    1: 'keySomeCover',
    2: 'keyNoCover',
    3: 'keyNoCover',
    4: 'notKey',
  });
});

test('nobody counts as supportive who is against us in another project', () => {
  const view = viewOf([{ coverage: 'inDepth' }], {
    roles: [
      roleOf(0, { politicalStatus: 'innerCircle', support: 'mentor' }),
      roleOf(0, { project: 'Desk', support: 'enemy' }),
    ],
  });
  expect(listsOf(view).watch[0]?.type).toBe('keySomeCover');
});

test('key players come first, and the silent before those we met of late', () => {
  const { build, keep } = listsOf(
    viewOf([{}, {}, {}, {}], {
      roles: [
        roleOf(1),
        roleOf(0, { politicalStatus: 'politicalStructure' }),
        roleOf(2, { support: 'mentor' }),
        roleOf(3, { support: 'mentor' }),
      ],
      touches: [
        { date: '2026-10-01', people: [2], ours: [] },
        { date: '2026-01-01', people: [3], ours: [] },
      ],
    }),
  );
  expect([build, keep].map((list) => list.map(({ person }) => person))).toEqual([
    [0, 1],
    [3, 2],
  ]);
  expect(keep[0]?.reasons).toEqual([
    { code: 'support', support: ['mentor'] },
    { code: 'noCover', coverage: null },
    { code: 'silent', last: '2026-01-01' },
  ]);
});

describe('who could derail the plan', () => {
  const enemy = (person: number, more: Parameters<typeof roleOf>[1] = {}) =>
    roleOf(person, { support: 'enemy', ...more });
  test('weighs by place, role, reach and hostility', () => {
    const view = viewOf([{}, { manager: 0 }, { manager: 1 }, {}], {
      roles: [enemy(0, { politicalStatus: 'innerCircle', family: 'decides', role: 'buyer' })],
      approvals: [{ matter: 'renewal', account: 0, order: 1, approver: 0, name: '', isAssumed: false }],
      ties: [
        tieOf(0, 3, { kind: 'influences' }),
        tieOf(0, 1, { kind: 'influences' }),
        tieOf(2, 0, { kind: 'influences' }),
      ],
      competitors: [{ competitor: 'Initech', unit: '', backedBy: [0], contractEnd: null }],
    });
    const [first] = listsOf(view).watch;
    expect(first?.reasons).toEqual([
      { code: 'political', points: 3, status: 'innerCircle' },
      { code: 'role', points: 3, role: 'decides' },
      { code: 'role', points: 2, role: 'approves' },
      { code: 'against', points: 2, why: { kind: 'support', support: 'enemy', project: 'Portal' } },
      { code: 'against', points: 1, why: { kind: 'backer', competitor: 'Initech' } },
      { code: 'reach', points: 1, direct: 2, all: 3 },
    ]);
    expect(first?.points).toBe(12);
  });
  test('counts hostility once, however many projects, at its worst', () => {
    const view = viewOf([{}], {
      roles: [
        roleOf(0, { support: 'nonSupporter' }),
        enemy(0, { project: 'Desk' }),
        enemy(0, { project: 'Mail' }),
      ],
    });
    expect(listsOf(view).watch[0]?.reasons).toEqual([
      { code: 'against', points: 2, why: { kind: 'support', support: 'enemy', project: 'Desk' } },
    ]);
  });
  test('reaches both ways along mutual influence', () => {
    const view = viewOf([{}, {}], {
      roles: [enemy(0)],
      ties: [tieOf(1, 0, { kind: 'influences', isMutual: true })],
    });
    expect(listsOf(view).watch[0]?.reasons).toContainEqual({ code: 'reach', points: 1, direct: 1, all: 1 });
  });
  test('counts nobody as swayed who dislikes them', () => {
    const view = viewOf([{}, {}], {
      roles: [enemy(0)],
      ties: [tieOf(0, 1, { kind: 'influences', feeling: 'negative' })],
    });
    expect(listsOf(view).watch[0]?.reasons.map(({ code }) => code)).toEqual(['against']);
  });
  test('lists the weightiest first', () => {
    const view = viewOf([{}, {}, {}], {
      roles: [
        roleOf(0, { support: 'nonSupporter' }),
        enemy(1),
        enemy(2, { politicalStatus: 'politicalStructure' }),
      ],
    });
    expect(listsOf(view).watch.map(({ person, points }) => [person, points])).toEqual([
      [2, 4],
      [1, 2],
      [0, 1],
    ]);
  });
  test('says who could reach them: ours, theirs, or nobody', () => {
    const view = viewOf([{}, {}, {}, {}], {
      team: teamOf('Dana'),
      roles: [enemy(0), enemy(1), enemy(2)],
      ties: [tieOf(4, 0), tieOf(4, 3), tieOf(3, 1)],
    });
    expect(
      Object.fromEntries(listsOf(view).watch.map(({ person, reachedBy }) => [person, reachedBy])),
    ).toEqual({
      0: { party: 4, steps: 1, cost: 4 },
      1: { party: 3, steps: 2, cost: 8 },
      2: null,
    });
  });
});

test('a map of nobody has no stakeholders', () => {
  expect(listsOf(emptyMap)).toEqual({ build: [], keep: [], watch: [] });
});
