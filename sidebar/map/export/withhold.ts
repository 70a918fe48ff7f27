/** A map for showing around: what we judge is taken out at the source, so that nothing drawn from it can tell. */

import type { MapPeople } from '../../../src/domain/map/map-view';
import type { MapState } from '../map-state';

/** The columns marked `internal` in the workbook's schema. */
const judging = [
  'outsiderTie',
  'acquaintance',
  'coverage',
  'knowsUs',
  'relationLevel',
  'wantedRelationLevel',
];
const flags = ['isAssumed', 'hasPain', 'hasOffer'];

export function withoutJudgements(map: MapState): MapState {
  const { people } = map;
  const { view } = people;
  // Blank in all of these columns: unknown.
  const blank = Object.fromEntries([
    ...judging.map((key) => [key, view.people.id.map(() => null)]),
    ...flags.map((key) => [key, view.people.id.map(() => false)]),
  ]) as Partial<MapPeople>;
  return {
    ...map,
    way: [],
    colourBy: map.colourBy === 'ourPerson' ? 'ourPerson' : 'support',
    people: {
      ...people,
      view: { ...view, people: { ...view.people, ...blank }, roles: [], ties: [], competitors: [] },
      rolesOf: new Map(),
      tiesOf: new Map(),
      gaps: null,
    },
  };
}
