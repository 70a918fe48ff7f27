import type { MapUnit, MapView } from '../../../src/domain/map/map-view';
import { buildNetwork } from '../../../src/domain/network/network';
import { rankStarters, type Starter, type StarterTarget } from '../../../src/domain/network/starters';
import { emptyMap, sampleMap } from '../../sidebar/sample-map';
import { roleOf, type SamplePerson, teamOf, tieOf, viewOf } from './sample-network';

const finance: StarterTarget = { account: 0, unit: 'Finance' };
const rankIn = (view: MapView, target = finance) => rankStarters(view, buildNetwork(view), target);
const unitOf = (name: string, more: Partial<MapUnit> = {}): MapUnit => ({
  name,
  account: 0,
  type: null,
  parentUnit: '',
  head: -1,
  weSellHere: null,
  influences: [],
  ...more,
});
const reasonsOf = (starter: Starter | undefined) =>
  starter?.reasons.map(({ code, points, value }) => [code, points, value]);

const checkWho = (title: string, view: MapView, expected: readonly number[], target = finance): void => {
  test(title, () => {
    expect(rankIn(view, target).ranked.map(({ person }) => person)).toEqual(expected);
  });
};

describe('who may start an expansion', () => {
  const units = [unitOf('Finance'), unitOf('Treasury', { parentUnit: 'FINANCE' }), unitOf('IT')];
  checkWho(
    'is everybody of the unit and of its sub-units',
    viewOf([{ unit: 'finance' }, { unit: 'Treasury' }, { unit: 'IT' }, {}], { units }),
    [0, 1],
  );
  checkWho(
    'is its head, wherever their own row puts them',
    viewOf([{ unit: 'IT' }, {}], {
      units: [unitOf('Finance', { head: 1 })],
    }),
    [1],
  );
  checkWho(
    'is whoever has a tie or a reporting line into it, but no conflict',
    viewOf([{ unit: 'Finance' }, { unit: 'IT' }, { unit: 'IT', manager: 0 }, { unit: 'IT' }], {
      units,
      ties: [tieOf(1, 0), tieOf(3, 0, { kind: 'conflict' })],
    }),
    [0, 1, 2],
  );
  checkWho(
    'is everybody of a company',
    viewOf([{ account: 1 }, { unit: 'IT' }, { account: 1, unit: 'IT' }], {
      accounts: ['Northwind', 'Southwind'],
    }),
    [0, 2],
    { account: 1, unit: '' },
  );
  checkWho(
    'is nobody of a unit of that name in another company',
    viewOf([{ unit: 'Finance', account: 1 }], {
      accounts: ['Northwind', 'Southwind'],
    }),
    [],
  );
  checkWho(
    'survives a circle of units',
    viewOf([{ unit: 'Treasury' }], {
      units: [unitOf('Finance', { parentUnit: 'Treasury' }), unitOf('Treasury', { parentUnit: 'Finance' })],
    }),
    [0],
  );
  checkWho('is nobody on a map of nobody', emptyMap, []);
  checkWho(
    'is the friend before the stranger, and an opponent last for all their points',
    viewOf([{ unit: 'Finance', acquaintance: 'wellKnown' }, { unit: 'Finance' }, { unit: 'Finance' }], {
      units,
      roles: [
        roleOf(0, { support: 'enemy', family: 'decides', role: 'buyer' }),
        roleOf(2, { support: 'mentor' }),
      ],
    }),
    [2, 1, 0],
  );
});

test('every point has its reason, the weightiest first', () => {
  const people: readonly SamplePerson[] = [
    { unit: 'Finance', acquaintance: 'met', coverage: 'inDepth', ourParty: 4 },
    { unit: 'Finance' },
    { unit: 'Finance' },
    { unit: 'Finance' },
  ];
  const view = viewOf(people, {
    team: teamOf('Dana'),
    units: [unitOf('Finance', { head: 0 })],
    roles: [
      roleOf(0, {
        support: 'supporter',
        role: 'champion',
        family: 'forUs',
        politicalStatus: 'politicalStructure',
      }),
      roleOf(0, { support: 'mentor', politicalStatus: 'innerCircle' }),
    ],
    ties: [tieOf(0, 1), tieOf(0, 2), tieOf(0, 3), tieOf(3, 0)],
    challenges: [{ challenge: 'Late invoices', unit: '', touches: [0], coverage: null, status: 'solved' }],
  });
  const [first] = rankIn(view).ranked;
  expect(reasonsOf(first)).toEqual([
    ['support', 4, 'mentor'],
    ['tiesInto', 3, 3],
    ['distance', 3, 1],
    ['role', 2, 'champion'],
    ['politicalStatus', 2, 'innerCircle'],
    ['coverage', 2, 'inDepth'],
    ['head', 2, 'Finance'],
    ['solvedForThem', 2, 'Late invoices'],
    ['acquaintance', 1, 'met'],
  ]);
  expect(first?.points).toBe(21);
});

test('somebody elsewhere brings what their unit knows of us', () => {
  const won = { name: 'Desk 2025', unit: 'it', offering: 'Service desk', stage: 'won' };
  const view = viewOf([{ unit: 'Finance' }, { unit: 'IT' }], {
    units: [unitOf('Finance'), unitOf('IT', { weSellHere: true, influences: ['finance'] })],
    ties: [tieOf(1, 0)],
    opportunities: [won, { ...won, name: 'Lost', stage: 'lost' }, { ...won, unit: 'Finance' }],
    challenges: [{ challenge: 'Late tickets', unit: 'IT', touches: [], coverage: null, status: 'solved' }],
  });
  const { ranked, soldElsewhere } = rankIn(view);
  expect(reasonsOf(ranked.find(({ person }) => person === 1))).toEqual([
    ['tiesInto', 1, 1],
    ['solvedForUnit', 1, 'Late tickets'],
    ['sold', 1, 'Service desk'],
    ['weSellThere', 1, 'IT'],
    ['unitInfluences', 1, 'IT'],
    ['noWay', -2, ''],
  ]);
  expect(soldElsewhere).toEqual([won]);
});

test('an opponent says why', () => {
  const view = viewOf([{ unit: 'Finance' }], { roles: [roleOf(0, { support: 'nonSupporter' })] });
  expect(rankIn(view).ranked[0]?.against).toEqual([
    { kind: 'support', support: 'nonSupporter', project: 'Portal' },
  ]);
});

test('10,000 people of a company are ranked, each once', () => {
  const { ranked } = rankIn(sampleMap(10_000), { account: 0, unit: '' });
  expect(new Set(ranked.map(({ person }) => person)).size).toBe(10_000);
  expect(ranked).toHaveLength(10_000);
});
