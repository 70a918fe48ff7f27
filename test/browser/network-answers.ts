/** A map with something to answer: who knows whom, who is against us, what must be approved, who meets whom. */

import type { MapRole, MapView } from '../../src/domain/map/map-view';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import type { Answers } from './sidebar-answers';

const role = (person: number, changes: Partial<MapRole>): MapRole => ({
  person,
  holder: '',
  project: 'Renewal 2027',
  role: 'user',
  family: 'uses',
  formality: null,
  politicalStatus: null,
  support: null,
  decisionOrientation: null,
  isAssumed: false,
  row: person + 2,
  ...changes,
});

const base = sampleMap(25, 'tree', 2);
const at = (value: string) => base.people.id.map((_, person) => (person === 4 ? value : null));

/** Text that must stay text. */
export const hostile = '<img src=x onerror=alert(1)>';

/** Dana Reed (25) knows 4, who influences the head 0; 1 is against us; nobody leads to the last in the tray. */
export const networkMap: MapView = {
  ...base,
  people: {
    ...base.people,
    name: base.people.name.map((name, person) => (person < 5 ? `Person ${person}` : name)),
    level: base.people.id.map((_, person) => ['board', 'manager', 'manager', 'manager'][person] ?? null),
    acquaintance: at('wellKnown'),
    coverage: at('inDepth'),
    ourPerson: at('Dana Reed'),
    ourParty: base.people.id.map((_, person) => (person === 4 ? 25 : -1)),
  },
  team: [
    { name: 'Dana Reed', function: 'accountManager', level: 'manager' },
    { name: 'رضا کریمی', function: null, level: null },
  ],
  roles: [
    role(0, { role: 'decisionMaker', family: 'decides', politicalStatus: 'innerCircle' }),
    role(1, {
      role: 'blocker',
      family: 'againstUs',
      support: 'enemy',
      politicalStatus: 'politicalStructure',
    }),
    role(4, { role: 'champion', family: 'forUs', support: 'mentor' }),
  ],
  ties: [
    { from: 4, to: 0, kind: 'influences', feeling: 'positive', strength: 4, isMutual: false, row: 2 },
    { from: 1, to: 2, kind: 'influences', feeling: null, strength: null, isMutual: false, row: 3 },
    { from: 6, to: 7, kind: 'knows', feeling: null, strength: 3, isMutual: true, row: 4 },
    { from: 6, to: 8, kind: 'knows', feeling: null, strength: 3, isMutual: true, row: 5 },
  ],
  pairings: [
    {
      topic: 'Price',
      theirLevel: 'board',
      theirPerson: 3,
      ourPerson: 25,
      cadence: 'monthly',
      nextMeeting: '2026-09-01',
    },
    { topic: hostile, theirLevel: null, theirPerson: -1, ourPerson: 26, cadence: null, nextMeeting: null },
  ],
  approvals: [
    { matter: 'renewal', account: 0, order: 2, approver: 0, name: 'Person 0', isAssumed: false },
    { matter: 'renewal', account: 0, order: 1, approver: 1, name: 'Person 1', isAssumed: true },
    { matter: 'renewal', account: 0, order: 3, approver: -1, name: '', isAssumed: true },
    { matter: hostile, account: 0, order: null, approver: -1, name: hostile, isAssumed: true },
  ],
};

export const networkAnswers: Answers = { getMap: () => answerOf(networkMap) };
