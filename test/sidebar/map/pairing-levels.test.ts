/** Their levels beside ours: where each meeting stands, who comes first, and which levels nobody of ours meets. */

import { pairingLevels } from '../../../sidebar/map/pairing/pairing-levels';
import type { MapPairing, MapView } from '../../../src/domain/map/map-view';
import { vocabularies } from '../../../src/schema/vocabularies';
import { blankPeople, emptyMap } from '../sample-map';

const pairing = (changes: Partial<MapPairing>): MapPairing => ({
  topic: 'Price',
  theirLevel: null,
  theirPerson: -1,
  ourPerson: -1,
  cadence: null,
  nextMeeting: null,
  ...changes,
});
const member = (name: string, level: string | null) => ({ name, function: null, level });

/** Five people, the last without a level; Dana (5) and Ben (6) are ours. */
const view = (pairings: readonly MapPairing[], changes: Partial<MapView> = {}): MapView => ({
  ...emptyMap,
  people: { ...blankPeople(5), level: ['board', 'manager', 'manager', 'manager', null] },
  team: [member('Dana', 'board'), member('Ben', null)],
  pairings,
  ...changes,
});
const levelsOf = (one: MapView) => pairingLevels(one, vocabularies.level);
const row = (one: MapView, level: string) => levelsOf(one).levels.find((entry) => entry.level === level);

it('lists all levels from the board down, and those without a level last', () => {
  expect(levelsOf(view([])).levels.map(({ level }) => level)).toEqual([...vocabularies.level, '']);
});

it('leaves the row without a level out while nobody is in it', () => {
  const all = view([], { people: { ...blankPeople(1), level: ['board'] }, team: [] });
  expect(levelsOf(all).levels.map(({ level }) => level)).toEqual([...vocabularies.level]);
});

it('puts a meeting into the level it names, else into that of their person', () => {
  const named = pairing({ theirLevel: 'board', theirPerson: 2, ourPerson: 5 });
  const bare = pairing({ theirPerson: 1, ourPerson: 5 });
  const one = view([named, bare]);
  expect(row(one, 'board')?.meetings).toEqual([named]);
  expect(row(one, 'manager')?.meetings).toEqual([bare]);
});

it('puts those who meet first, then key players, then the others as the sheet has them', () => {
  const key = {
    person: 2,
    holder: '',
    project: '',
    role: 'user',
    family: 'uses',
    formality: null,
    politicalStatus: 'innerCircle',
    support: null,
    decisionOrientation: null,
    isAssumed: false,
    row: 2,
  };
  const one = view([pairing({ theirPerson: 3, ourPerson: 6 })], { roles: [key] });
  expect(row(one, 'manager')).toMatchObject({ theirs: [3, 2, 1], theirsPaired: 1 });
  expect(row(one, '')).toMatchObject({ theirs: [4], ours: [6], oursPaired: 1 });
});

it('says which companies have people of a level whom nobody of ours meets', () => {
  const one = view([pairing({ theirLevel: 'board', ourPerson: 5 })]);
  expect(row(one, 'board')?.unpaired).toEqual([]);
  expect(row(one, 'manager')?.unpaired).toEqual([0]);
});

it('keeps a meeting without anybody of ours as a gap of its level', () => {
  const one = view([pairing({ theirLevel: 'board' })]);
  expect(row(one, 'board')).toMatchObject({ meetings: [{ theirLevel: 'board' }], unpaired: [0] });
});

it('lists meetings that name neither a level nor a known person apart', () => {
  const lost = pairing({ ourPerson: 5 });
  const { levels, unknown } = levelsOf(view([lost]));
  expect(unknown).toEqual([lost]);
  expect(levels.flatMap(({ meetings }) => meetings)).toEqual([]);
});
