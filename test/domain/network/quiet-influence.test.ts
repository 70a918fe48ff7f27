import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import type { MapTie, MapView } from '../../../src/domain/map/map-view';
import { buildNetwork } from '../../../src/domain/network/network';
import { betweennessFrom, quietInfluence, tiedPeople } from '../../../src/domain/network/quiet-influence';
import { emptyMap, seededRandom } from '../../sidebar/sample-map';
import { roleOf, type SamplePerson, tieOf, viewOf } from './sample-network';

const quietIn = (view: MapView) => quietInfluence(view, buildNetwork(view));
/** 0 and 4 stand between 1, 2 and 3. */
const bridge = [tieOf(1, 0), tieOf(0, 2), tieOf(2, 4), tieOf(4, 3)];

const check = (
  title: string,
  samples: readonly SamplePerson[],
  more: Partial<MapView>,
  expected: readonly number[],
): void => {
  test(title, () => {
    const five = Array.from({ length: 5 }, (_, person) => samples[person] ?? {});
    expect(quietIn(viewOf(five, more)).people.map(({ person }) => person)).toEqual(expected);
  });
};

describe('people who count without a title', () => {
  check('stand between others, the most first, equals as on the map', [], { ties: bridge }, [2, 0, 4]);
  check(
    'do not lead',
    [{ level: 'generalManager' }, {}, { level: 'manager' }, {}, { level: 'board' }],
    { ties: bridge },
    [2],
  );
  check('have no role in a buying team', [], { ties: bridge, roles: [roleOf(2)] }, [0, 4]);
  check('are tied, not reporting to each other', [{}, { manager: 0 }, { manager: 0 }], {}, []);
  check(
    'carry nothing over a conflict',
    [],
    { ties: [...bridge, tieOf(0, 1, { kind: 'conflict' })] },
    [2, 4],
  );
  check(
    'are nobody where everybody knows everybody',
    [],
    { ties: [tieOf(0, 1), tieOf(1, 2), tieOf(2, 0)] },
    [],
  );
  check(
    'gain nothing by a tie noted twice, with themselves, or with ours',
    [],
    {
      team: [{ name: 'Dana', function: null, level: null }],
      ties: [tieOf(0, 1), tieOf(1, 0), tieOf(0, 0), tieOf(5, 0)],
    },
    [],
  );

  test('are given with the share of chains and the number of ties', () => {
    expect(quietIn(viewOf([{}, {}, {}], { ties: [tieOf(0, 1), tieOf(0, 2)] }))).toEqual({
      people: [{ person: 0, betweenness: 1, degree: 2 }],
      sources: 3,
      tied: 3,
    });
  });
  test('are nobody on a map of nobody', () => {
    expect(quietIn(emptyMap)).toEqual({ people: [], sources: 0, tied: 0 });
  });
});

const randomTies = (seed: number, count: number, ties: number): readonly MapTie[] => {
  const random = seededRandom(seed * 7919 + 3);
  for (let skip = 0; skip < 5; skip += 1) random();
  const below = () => Math.floor(random() * count);
  return Array.from({ length: ties }, () => tieOf(below(), below()));
};

test('betweenness equals that of an independent library on 100 random maps', () => {
  let some = 0;
  for (let seed = 0; seed < 100; seed += 1) {
    const ties = randomTies(seed, 20, 5 + (seed % 45));
    const graph = new UndirectedGraph();
    for (let person = 0; person < 20; person += 1) graph.addNode(person);
    for (const { from, to } of ties) if (from !== to) graph.mergeEdge(from, to);
    const expected = betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
    const neighbours = tiedPeople(
      buildNetwork(
        viewOf(
          Array.from({ length: 20 }, () => ({})),
          { ties },
        ),
      ),
    );
    const found = betweennessFrom(neighbours, [...neighbours.keys()]);
    for (let person = 0; person < 20; person += 1) {
      // Each chain of an undirected graph is met from both of its ends.
      expect((found[person] ?? 0) / 2).toBeCloseTo(expected[person] ?? -1, 9);
      if ((found[person] ?? 0) > 0) some += 1;
    }
  }
  expect(some).toBeGreaterThan(500);
});

describe('a large map', () => {
  const large = (count: number) =>
    viewOf(
      Array.from({ length: count }, () => ({})),
      {
        // A star of stars: whoever is in the middle is between all.
        ties: Array.from({ length: count - 1 }, (_, place) => tieOf(place + 1, Math.floor(place / 60))),
      },
    );
  test('of 2,000 people with ties is counted whole', () => {
    expect(quietIn(large(2000)).sources).toBe(2000);
  });
  test('of more is counted from 200 of them, and finds the same people in the middle', () => {
    const { people, sources, tied } = quietIn(large(3000));
    expect([people[0]?.person, sources, tied]).toEqual([0, 200, 3000]);
    expect(people[0]?.betweenness).toBeLessThanOrEqual(1);
  });
});
