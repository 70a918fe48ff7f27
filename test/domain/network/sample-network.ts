/** Small maps for the tests of the network: people by name, everything else as the sheets would say it. */

import type { MapPeople, MapRole, MapTie, MapView } from '../../../src/domain/map/map-view';
import { blankPeople, emptyMap } from '../../sidebar/sample-map';

export interface SamplePerson {
  readonly name?: string;
  readonly unit?: string;
  readonly manager?: number;
  readonly level?: string;
  readonly ourParty?: number;
  readonly acquaintance?: string;
  readonly coverage?: string;
  readonly hasPain?: boolean;
  readonly hasOffer?: boolean;
  readonly account?: number;
  readonly standing?: string;
  readonly relationLevel?: string;
  readonly wantedRelationLevel?: string;
}

/** People by index in the order given; what is left out is blank. */
export const peopleOf = (samples: readonly SamplePerson[]): MapPeople => {
  const blank = blankPeople(samples.length);
  const column = (key: keyof SamplePerson, values: readonly unknown[]) =>
    samples.map((sample, person) => sample[key] ?? values[person]);
  return { ...blank, ...Object.fromEntries(keys.map((key) => [key, column(key, blank[key])])) };
};
const keys = [
  'name',
  'unit',
  'manager',
  'level',
  'ourParty',
  'acquaintance',
  'coverage',
  'hasPain',
  'hasOffer',
  'account',
  'standing',
  'relationLevel',
  'wantedRelationLevel',
] as const satisfies readonly (keyof SamplePerson & keyof MapPeople)[];

export const roleOf = (person: number, more: Partial<MapRole> = {}): MapRole => ({
  person,
  holder: `Person ${person}`,
  project: 'Portal',
  role: 'user',
  family: 'uses',
  formality: null,
  politicalStatus: null,
  support: null,
  decisionOrientation: null,
  isAssumed: false,
  row: 2,
  ...more,
});

export const tieOf = (from: number, to: number, more: Partial<MapTie> = {}): MapTie => ({
  from,
  to,
  kind: 'knows',
  feeling: null,
  strength: null,
  isMutual: false,
  row: 2,
  ...more,
});

export const viewOf = (samples: readonly SamplePerson[], more: Partial<MapView> = {}): MapView => ({
  ...emptyMap,
  people: peopleOf(samples),
  ...more,
});

/** Team members of these names; as parties they follow the people. */
export const teamOf = (...names: readonly string[]): MapView['team'] =>
  names.map((name) => ({ name, function: null, level: null }));
