import type { MapView } from '../../../src/domain/map/map-view';
import { buildNetwork, type Evidence, stepBetween } from '../../../src/domain/network/network';
import { emptyMap } from '../../sidebar/sample-map';
import { type SamplePerson, teamOf, tieOf, viewOf } from './sample-network';

const DANA = 3;
const SOMEBODY = 4;
const withDana = (people: readonly SamplePerson[], more: Partial<MapView> = {}): MapView =>
  viewOf([...people, {}, {}, {}].slice(0, 3), { team: teamOf('Dana'), ...more });

/** What it costs to pass from one party to another, and on what that rests. */
const step = (view: MapView, from: number, to: number): readonly [number, ...string[]] | null => {
  const found = stepBetween(buildNetwork(view), from, to);
  return found ? [found.cost, ...found.evidence.map(({ kind }) => kind)] : null;
};
const checkStep = (
  title: string,
  view: MapView,
  [from, to]: readonly [number, number],
  expected: readonly [number, ...Evidence['kind'][]] | null,
): void => {
  test(title, () => {
    expect(step(view, from, to)).toEqual(expected);
  });
};

describe('a step along a tie', () => {
  const tied = (more: Parameters<typeof tieOf>[2]) => viewOf([{}, {}], { ties: [tieOf(0, 1, more)] });
  checkStep(
    'costs least where two stand close and like each other',
    tied({ strength: 5, feeling: 'positive' }),
    [0, 1],
    [1, 'tie'],
  );
  checkStep('costs more the looser it is', tied({ strength: 1 }), [0, 1], [6, 'tie']);
  checkStep('is in the middle where nobody knows how close they are', tied({}), [0, 1], [4, 'tie']);
  checkStep('costs more against its direction', tied({}), [1, 0], [5, 'tie']);
  checkStep('costs the same both ways where it is mutual', tied({ isMutual: true }), [1, 0], [4, 'tie']);
  checkStep(
    'is not taken where they are in conflict',
    tied({ kind: 'conflict', feeling: 'positive' }),
    [0, 1],
    null,
  );
  checkStep(
    'is not taken where one dislikes the other',
    tied({ feeling: 'negative', strength: 5 }),
    [1, 0],
    null,
  );
  checkStep('is not taken to oneself', viewOf([{}], { ties: [tieOf(0, 0)] }), [0, 0], null);
  checkStep(
    'rests on all ties of the two, the surest first',
    viewOf([{}, {}], {
      ties: [tieOf(0, 1), tieOf(1, 0, { strength: 5, isMutual: true })],
    }),
    [0, 1],
    [2, 'tie', 'tie'],
  );
  checkStep(
    'leads to outsiders and among ours alike',
    withDana([], { ties: [tieOf(DANA, 0)] }),
    [DANA, 0],
    [4, 'tie'],
  );
});

describe('a step along a reporting line', () => {
  checkStep('is a weak tie', viewOf([{}, { manager: 0 }]), [0, 1], [5, 'reporting']);
  checkStep(
    'is not taken where a conflict is noted',
    viewOf([{}, { manager: 0 }], { ties: [tieOf(1, 0, { kind: 'conflict' })] }),
    [0, 1],
    null,
  );
  checkStep(
    'costs more to somebody of whom only the post is known',
    viewOf([{}, { manager: 0, standing: 'unknownPerson' }]),
    [0, 1],
    [7, 'reporting'],
  );
  test('costs more where the row is assumed', () => {
    const view = viewOf([{}, { manager: 0 }]);
    expect(step({ ...view, people: { ...view.people, isAssumed: [false, true] } }, 1, 0)).toEqual([
      7,
      'reporting',
    ]);
  });
});

describe('a step from our counterpart', () => {
  const known = (person: SamplePerson) => withDana([{ ourParty: DANA, ...person }]);
  checkStep('is in the middle where nothing is known', known({}), [DANA, 0], [5, 'ourPerson']);
  checkStep('goes by acquaintance', known({ acquaintance: 'wellKnown' }), [DANA, 0], [2, 'ourPerson']);
  checkStep('goes by coverage', known({ coverage: 'briefContact' }), [DANA, 0], [5, 'ourPerson']);
  checkStep(
    'goes by the better of both',
    known({ acquaintance: 'met', coverage: 'inDepth' }),
    [DANA, 0],
    [2, 'ourPerson'],
  );
  checkStep('is not taken where there was no contact', known({ coverage: 'noContact' }), [DANA, 0], null);
  checkStep(
    'is somebody of ours where Team does not know the name',
    withDana([{ acquaintance: 'met' }]),
    [SOMEBODY, 0],
    [4, 'ourPerson'],
  );
  checkStep(
    'is nobody where neither a name nor an acquaintance is noted',
    withDana([{}]),
    [SOMEBODY, 0],
    null,
  );
  checkStep('is not taken where only the name is known', known({ acquaintance: 'byName' }), [DANA, 0], null);
  checkStep(
    'is not somebody where it is known who of ours was in touch',
    withDana([{ coverage: 'inDepth' }], {
      touches: [
        { date: '2026-10-01', people: [0], ours: [DANA] },
        { date: '2026-10-01', people: [0], ours: [] },
      ],
    }),
    [SOMEBODY, 0],
    null,
  );
  checkStep(
    'is somebody on all that is known of them',
    withDana([{ coverage: 'inDepth' }], {
      touches: [{ date: '2026-10-01', people: [0], ours: [] }],
    }),
    [SOMEBODY, 0],
    [2, 'ourPerson', 'touch'],
  );
});

describe('a step along a meeting or a pairing', () => {
  const met = (...dates: readonly string[]) =>
    withDana([], { touches: dates.map((date) => ({ date, people: [0], ours: [DANA] })) });
  checkStep(
    'is one step however often they met',
    met('2026-09-01', '2026-09-20', '2026-08-01'),
    [0, DANA],
    [3, 'touch'],
  );
  checkStep('costs more half a year later', met('2026-04-04'), [DANA, 0], [5, 'touch']);
  checkStep('is forgotten after a year', met('2025-10-01'), [DANA, 0], null);
  checkStep('is not taken before the meeting', met('2026-10-03'), [DANA, 0], null);
  checkStep(
    'is somebody of ours where the log names nobody',
    withDana([], { touches: [{ date: '2026-10-01', people: [0], ours: [] }] }),
    [SOMEBODY, 0],
    [3, 'touch'],
  );
  const pairing = {
    topic: 'Roadmap',
    theirLevel: null,
    theirPerson: 0,
    ourPerson: DANA,
    cadence: null,
    nextMeeting: null,
  };
  checkStep('follows a pairing', withDana([], { pairings: [pairing] }), [DANA, 0], [4, 'pairing']);
  checkStep(
    'does not follow a pairing with nobody',
    withDana([], { pairings: [{ ...pairing, ourPerson: -1 }] }),
    [SOMEBODY, 0],
    null,
  );
});

test('a meeting tells its last day', () => {
  const view = withDana([], {
    touches: ['2026-09-01', '2026-09-20', '2026-08-01'].map((date) => ({ date, people: [0], ours: [DANA] })),
  });
  expect(stepBetween(buildNetwork(view), DANA, 0)?.evidence).toEqual([{ kind: 'touch', date: '2026-09-20' }]);
});

test('conflicts are kept as facts', () => {
  const ties = [tieOf(0, 1, { kind: 'conflict' }), tieOf(0, 1)];
  expect(buildNetwork(viewOf([{}, {}], { ties })).conflicts).toEqual([ties[0]]);
});

test('nobody is linked on a map of nobody', () => {
  const network = buildNetwork(emptyMap);
  expect(network.links).toEqual([[]]);
});

test('one person may have 3,000 ties', () => {
  const network = buildNetwork(
    viewOf(
      Array.from({ length: 3001 }, () => ({})),
      {
        ties: Array.from({ length: 3000 }, (_, other) => tieOf(0, other + 1)),
      },
    ),
  );
  expect(network.links[0]).toHaveLength(3000);
});
