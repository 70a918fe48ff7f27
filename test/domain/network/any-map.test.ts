import type { MapView } from '../../../src/domain/map/map-view';
import { approvalPaths } from '../../../src/domain/network/approval-paths';
import { gapsOf } from '../../../src/domain/network/gaps';
import { buildNetwork } from '../../../src/domain/network/network';
import { quietInfluence } from '../../../src/domain/network/quiet-influence';
import { stakeLists } from '../../../src/domain/network/stake-lists';
import { gatherStanding } from '../../../src/domain/network/standing';
import { rankStarters } from '../../../src/domain/network/starters';
import { findWays } from '../../../src/domain/network/ways';
import { seededRandom } from '../../sidebar/sample-map';
import { roleOf, type SamplePerson, teamOf, tieOf, viewOf } from './sample-network';

/** Whatever may stand in the sheets: blanks, names that mean nobody, people twice, circles, days to come. */
const anyView = (seed: number): MapView => {
  const random = seededRandom(seed * 7919 + 11);
  for (let skip = 0; skip < 5; skip += 1) random();
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(...values: readonly T[]): T | undefined => values[below(values.length)];
  const some = <T>(limit: number, make: () => T): readonly T[] => Array.from({ length: below(limit) }, make);
  const count = below(15);
  const anyPerson = () => below(count + 1) - 1;
  const anyParty = () => below(count + 3) - 1;
  const unit = () => pick('', 'IT', 'it ', 'Finance', 'Treasury') ?? '';
  const level = () => pick<string | null>(null, 'board', 'manager', 'specialist') ?? null;
  const people = Array.from(
    { length: count },
    (): SamplePerson => ({
      name: pick('Ann', 'مریم', '') ?? '',
      unit: unit(),
      manager: anyPerson(),
      account: below(2),
      ourParty: random() < 0.3 ? count + below(2) : -1,
      ...(random() < 0.5 ? { coverage: pick('noContact', 'inDepth') ?? '' } : {}),
      ...(random() < 0.5 ? { acquaintance: pick('unknown', 'met') ?? '' } : {}),
    }),
  );
  return viewOf(people, {
    accounts: ['Northwind', 'Southwind'],
    team: teamOf('Dana', 'Eli'),
    roles: some(20, () =>
      roleOf(anyPerson(), {
        project: pick('Portal', 'portal', '') ?? '',
        family: pick('decides', 'pays', 'againstUs', 'other') ?? '',
        support: pick<string | null>(null, 'enemy', 'mentor', 'nonSupporter', 'neutral') ?? null,
        politicalStatus: pick<string | null>(null, 'innerCircle', 'outside') ?? null,
      }),
    ),
    ties: some(30, () =>
      tieOf(anyParty(), anyParty(), {
        kind: pick('knows', 'influences', 'conflict') ?? '',
        feeling: pick<string | null>(null, 'positive', 'negative') ?? null,
        strength: pick<number | null>(null, 0, 1, 5, 9) ?? null,
        isMutual: random() < 0.5,
      }),
    ),
    units: some(6, () => ({
      name: unit(),
      account: below(2),
      type: null,
      parentUnit: unit(),
      head: anyPerson(),
      weSellHere: random() < 0.5,
      influences: some(3, unit),
    })),
    pairings: some(4, () => ({
      topic: '',
      theirLevel: level(),
      theirPerson: anyPerson(),
      ourPerson: anyParty(),
      cadence: null,
      nextMeeting: null,
    })),
    approvals: some(5, () => ({
      matter: pick('renewal', 'pilot') ?? '',
      account: below(2),
      order: pick<number | null>(null, 1, 2) ?? null,
      approver: anyPerson(),
      name: '',
      isAssumed: false,
    })),
    opportunities: some(4, () => ({
      name: 'Desk',
      unit: unit(),
      offering: '',
      stage: pick<string | null>(null, 'won') ?? null,
    })),
    touches: some(10, () => ({
      date: pick('2026-09-30', '2025-01-01', '2027-01-01', 'someday') ?? '',
      people: some(4, anyParty).filter((party) => party >= 0),
      ours: some(3, () => count + below(2)),
    })),
    challenges: some(4, () => ({
      challenge: 'Late',
      unit: unit(),
      touches: some(3, anyPerson),
      coverage: null,
      status: pick('solved', 'open') ?? null,
    })),
    competitors: some(3, () => ({
      competitor: 'Initech',
      unit: '',
      backedBy: some(3, anyParty),
      contractEnd: null,
    })),
  });
};

const check = (title: string, look: (view: MapView, seed: number) => void): void => {
  test(`${title}, on 300 maps of all that may stand in the sheets`, () => {
    for (let seed = 0; seed < 300; seed += 1) look(anyView(seed), seed);
  });
};
const isPersonOf = (view: MapView) => (person: number) => person >= 0 && person < view.people.id.length;

check('links join two different parties there are, both ways', (view) => {
  const { links } = buildNetwork(view);
  links.forEach((ofParty, party) => {
    for (const { other, cost } of ofParty) {
      expect(other).not.toBe(party);
      expect(links[other]?.some((link) => link.other === party)).toBe(true);
      expect(cost).toBeGreaterThan(0);
    }
  });
});

check('every person has a list of gaps, and every gap of the whole names people there are', (view) => {
  const { byPerson, whole } = gapsOf(view);
  expect(byPerson).toHaveLength(view.people.id.length);
  for (const gap of whole)
    if (gap.code === 'opponentsUntouched') expect(gap.people.every(isPersonOf(view))).toBe(true);
});

check('everybody with a role and every opponent stands in one list', (view) => {
  const { roles, against } = gatherStanding(view);
  const { build, keep, watch } = stakeLists(view, buildNetwork(view));
  const listed = [...build, ...keep, ...watch].map(({ person }) => person);
  const wanted = new Set([...roles.keys(), ...against.keys()].filter(isPersonOf(view)));
  expect([...listed].sort()).toEqual([...wanted].sort());
});

check('opponents start last, points are the sum of their reasons', (view) => {
  const { ranked } = rankStarters(view, buildNetwork(view), { account: 0, unit: 'finance' });
  const firstOpponent = ranked.findIndex(({ against }) => against.length > 0);
  const after = firstOpponent < 0 ? [] : ranked.slice(firstOpponent);
  expect(after.every(({ against }) => against.length > 0)).toBe(true);
  expect(ranked.every(({ person }) => isPersonOf(view)(person))).toBe(true);
  for (const { points, reasons } of ranked) {
    expect(points).toBe(reasons.reduce((sum, reason) => sum + reason.points, 0));
  }
});

check('ways begin with one of ours, end with the target and pass nobody twice', (view, seed) => {
  const network = buildNetwork(view);
  const to = seed % Math.max(1, view.people.id.length);
  for (const { parties, steps } of findWays(network, view, { from: 'ours', to, count: 4 }).ways) {
    expect(parties[0]).toBeGreaterThanOrEqual(network.people);
    expect(parties.at(-1)).toBe(to);
    expect(new Set(parties).size).toBe(parties.length);
    expect(steps).toHaveLength(parties.length - 1);
  }
});

check('every approval is a step of one path', (view) => {
  const steps = approvalPaths(view, buildNetwork(view)).flatMap((path) => path.steps);
  expect(new Set(steps.map(({ approval }) => approval))).toEqual(new Set(view.approvals));
  expect(steps).toHaveLength(view.approvals.length);
});

check('who counts without a title holds no role and stands between others', (view) => {
  const { roles } = gatherStanding(view);
  for (const { person, betweenness } of quietInfluence(view, buildNetwork(view)).people) {
    expect(roles.has(person)).toBe(false);
    expect(betweenness).toBeGreaterThan(0);
    expect(betweenness).toBeLessThanOrEqual(1 + 1e-9);
  }
});
