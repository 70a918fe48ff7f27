import { DirectedGraph } from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra';
import type { MapView, Party } from '../../../src/domain/map/map-view';
import { buildNetwork, type Network, stepBetween } from '../../../src/domain/network/network';
import { findWays, oursOf, type WaysWanted } from '../../../src/domain/network/ways';
import { emptyMap, sampleMap, seededRandom } from '../../sidebar/sample-map';
import { roleOf, teamOf, tieOf, viewOf } from './sample-network';

const waysIn = (view: MapView, wanted: WaysWanted) => findWays(buildNetwork(view), view, wanted);
const people = (count: number) => Array.from({ length: count }, () => ({}));
const enemies = (...persons: readonly Party[]) =>
  persons.map((person) => roleOf(person, { support: 'enemy' }));

const check = (
  title: string,
  view: MapView,
  wanted: Partial<WaysWanted>,
  expected: readonly (readonly Party[])[] | ReturnType<typeof findWays>['problem'],
): void => {
  test(title, () => {
    const { ways, problem } = waysIn(view, { from: 'ours', to: 0, count: 1, ...wanted });
    expect(problem ?? ways.map(({ parties }) => parties)).toEqual(expected);
  });
};

describe('the way to a person', () => {
  const dana = { team: teamOf('Dana') };
  const chain = viewOf(people(3), { ...dana, ties: [tieOf(3, 2), tieOf(2, 1), tieOf(1, 0)] });
  check('leads from ours over whom they know', chain, {}, [[3, 2, 1, 0]]);
  check('may begin with a person of theirs', chain, { from: [1] }, [[1, 0]]);
  check('begins with whichever of several is nearest', chain, { from: [2, 1] }, [[1, 0]]);
  check(
    'prefers close friends to a loose direct tie',
    viewOf(people(2), {
      ...dana,
      ties: [tieOf(2, 0, { strength: 1 }), tieOf(2, 1, { strength: 5 }), tieOf(1, 0, { strength: 5 })],
    }),
    {},
    [[2, 1, 0]],
  );
  check(
    'takes the one with fewer steps of two equally sure ones',
    viewOf(people(2), {
      ...dana,
      ties: [tieOf(2, 0), tieOf(2, 1, { strength: 5 }), tieOf(1, 0, { strength: 5 })],
    }),
    {},
    [[2, 0]],
  );
  check(
    'takes the lower person of two equal ones',
    viewOf(people(3), {
      ...dana,
      ties: [tieOf(3, 2), tieOf(3, 1), tieOf(2, 0), tieOf(1, 0)],
    }),
    { count: 5 },
    [
      [3, 1, 0],
      [3, 2, 0],
    ],
  );
  const detour = viewOf(people(4), {
    ...dana,
    ties: [tieOf(4, 1), tieOf(1, 0), tieOf(4, 2), tieOf(2, 3), tieOf(3, 0)],
  });
  check(
    'goes around an opponent, and so do its alternatives',
    { ...detour, roles: enemies(1) },
    { count: 3 },
    [[4, 2, 3, 0]],
  );
  check('goes through an opponent where nothing leads around', { ...detour, roles: enemies(1, 2) }, {}, [
    [4, 1, 0],
  ]);
  check('leads to an opponent', { ...chain, roles: enemies(0) }, {}, [[3, 2, 1, 0]]);
  check('may begin with an opponent', { ...chain, roles: enemies(2) }, { from: [2] }, [[2, 1, 0]]);
  check(
    'goes around who backs a competitor',
    {
      ...detour,
      competitors: [{ competitor: 'Initech', unit: '', backedBy: [1], contractEnd: null }],
    },
    {},
    [[4, 2, 3, 0]],
  );

  test('names the opponents it passes through', () => {
    const view = { ...chain, roles: enemies(1, 0) };
    expect(waysIn(view, { from: 'ours', to: 0, count: 1 }).ways[0]?.throughOpponents).toEqual([1]);
  });
  test('gives the reason of each step', () => {
    const [way] = waysIn(chain, { from: 'ours', to: 1, count: 1 }).ways;
    expect(way?.steps.map(({ from, to, evidence }) => [from, to, evidence[0]?.kind])).toEqual([
      [3, 2, 'tie'],
      [2, 1, 'tie'],
    ]);
    expect(way?.cost).toBe(8);
  });

  check('is none to oneself', chain, { from: [0] }, 'sameParty');
  check(
    'is none to somebody whom nobody knows',
    viewOf(people(2), { ...dana, ties: [tieOf(2, 1)] }),
    {},
    'targetIsolated',
  );
  check(
    'is none where we know nobody',
    viewOf(people(2), { ...dana, ties: [tieOf(1, 0)] }),
    {},
    'nobodyKnown',
  );
  check(
    'is none where no chain leads on',
    viewOf(people(3), { ...dana, ties: [tieOf(3, 2), tieOf(1, 0)] }),
    {},
    'noConnection',
  );
  check('is none on a map of nobody', emptyMap, {}, 'sameParty');
  check(
    'tells two people of one name apart',
    viewOf([{ name: 'Ann' }, { name: 'Ann' }], { ...dana, ties: [tieOf(2, 1)] }),
    {},
    'targetIsolated',
  );
});

/** A seeded map of a few people, two of ours and random ties, some of them conflicts. */
const randomView = (seed: number, count: number, tieCount: number, opponents: number): MapView => {
  const random = seededRandom(seed * 7919);
  // The first numbers of neighbouring seeds are alike.
  for (let skip = 0; skip < 5; skip += 1) random();
  const below = (limit: number) => Math.floor(random() * limit);
  return viewOf(
    Array.from({ length: count }, (_, person) => ({ manager: random() < 0.3 ? below(person + 1) - 1 : -1 })),
    {
      team: teamOf('Dana', 'Eli'),
      ties: Array.from({ length: tieCount }, () =>
        tieOf(below(count + 2), below(count + 2), {
          kind: random() < 0.1 ? 'conflict' : 'knows',
          strength: random() < 0.3 ? null : 1 + below(5),
          isMutual: random() < 0.5,
        }),
      ),
      roles: enemies(...Array.from({ length: opponents }, () => below(count))),
    },
  );
};

const TOLL = 1_000_000;
const againstIn = (view: MapView) => new Set(view.roles.map(({ person }) => person));
const tollOf = (view: MapView, starts: readonly Party[], party: Party) =>
  againstIn(view).has(party) && !starts.includes(party) ? TOLL : 0;

/** What an independent library takes for the cheapest way, opponents dear to pass through; null: none. */
const libraryCost = (network: Network, view: MapView, starts: readonly Party[], to: Party): number | null => {
  const graph = new DirectedGraph();
  for (let party = 0; party < network.links.length; party += 1) graph.addNode(party);
  for (let party = 0; party < network.links.length; party += 1) {
    for (const { other, cost } of network.links[party] ?? []) {
      const weight = cost + tollOf(view, starts, party);
      const known = graph.hasEdge(party, other)
        ? Number(graph.getEdgeAttribute(party, other, 'weight'))
        : Infinity;
      if (weight < known) graph.mergeEdge(party, other, { weight });
    }
  }
  graph.addNode('start');
  for (const start of starts) graph.addEdge('start', start, { weight: 0 });
  const path: readonly string[] | null = dijkstra.bidirectional(graph, 'start', to, 'weight');
  if (path === null) return null;
  return path
    .slice(1)
    .reduce((sum, node, place) => sum + Number(graph.getEdgeAttribute(path[place], node, 'weight')), 0);
};

describe('ways on 500 random maps', () => {
  for (const [title, opponents] of [
    ['without opponents', 0],
    ['with opponents', 8],
  ] as const) {
    test(`cost what an independent library finds, ${title}`, () => {
      let found = 0;
      for (let seed = 0; seed < 250; seed += 1) {
        const view = randomView(seed + opponents, 25, 10 + (seed % 40), opponents);
        const network = buildNetwork(view);
        const to = seed % 25;
        const starts = seed % 3 === 0 ? [(seed + 1) % 25, (seed + 7) % 25] : oursOf(network);
        const [way] = findWays(network, view, { from: seed % 3 === 0 ? starts : 'ours', to, count: 1 }).ways;
        const cost = way ? way.cost + way.throughOpponents.length * TOLL : null;
        expect([seed, cost]).toEqual([seed, libraryCost(network, view, starts, to)]);
        if (way) found += 1;
      }
      expect(found).toBeGreaterThan(100);
    });
  }

  test('are the best of all there are, in their order, alternatives as well', () => {
    let alternatives = 0;
    for (let seed = 0; seed < 500; seed += 1) {
      const view = randomView(seed, 6, 4 + (seed % 12), seed % 3);
      const network = buildNetwork(view);
      const starts = seed % 2 === 0 ? [seed % 5] : oursOf(network);
      const { ways } = findWays(network, view, { from: starts, to: 5, count: 4 });
      expect([seed, ways.map(({ parties }) => parties)]).toEqual([
        seed,
        bestOfAll(network, view, starts, 5, 4),
      ]);
      alternatives += Math.max(0, ways.length - 1);
    }
    expect(alternatives).toBeGreaterThan(400);
  });
});

/** Every way without a loop, by trying. */
function bestOfAll(network: Network, view: MapView, starts: readonly Party[], to: Party, count: number) {
  const all: { readonly path: readonly Party[]; readonly key: readonly number[] }[] = [];
  const walk = (path: readonly Party[], cost: number): void => {
    const last = path.at(-1) ?? -1;
    if (last === to) {
      const opponents = path.slice(1, -1).filter((party) => againstIn(view).has(party)).length;
      all.push({ path, key: [opponents, cost, path.length, ...[...path].reverse()] });
      return;
    }
    for (let next = 0; next < network.links.length; next += 1) {
      const step = stepBetween(network, last, next);
      if (step && !path.includes(next) && !starts.includes(next)) walk([...path, next], cost + step.cost);
    }
  };
  for (const start of starts) walk([start], 0);
  all.sort(({ key: one }, { key: other }) => {
    const place = one.findIndex((value, index) => value !== other[index]);
    return (one[place] ?? 0) - (other[place] ?? 0);
  });
  const isClean = all[0]?.key[0] === 0;
  return all
    .filter(({ key }) => !isClean || key[0] === 0)
    .slice(0, count)
    .map(({ path }) => path);
}

test('10,000 people have ways too', () => {
  const view = sampleMap(10_000);
  const { ways } = waysIn(view, { from: [9_999], to: 0, count: 3 });
  expect(ways[0]?.steps.length).toBeGreaterThan(2);
});
