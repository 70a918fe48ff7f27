/** A map of which everybody is open and nobody chosen: for drawing it outside the large map. */

import type { MapView } from '../../src/domain/map/map-view';
import { gapsOf } from '../../src/domain/network/gaps';
import type { Words } from '../words';
import { buildForest } from './forest';
import { type MapState, noFilter } from './map-state';
import { gatherPeople } from './people';
import { listRows } from './rows';

const nothing = () => undefined;

export function mapWithEverybody(view: MapView, words: Words): MapState {
  const forest = buildForest(view);
  const open = new Uint8Array(forest.size).fill(1);
  return {
    people: { ...gatherPeople(view, forest, words), gaps: gapsOf(view) },
    arrangement: 'lines',
    open,
    rows: listRows(forest, forest.roots, open, null),
    active: -1,
    chosen: -1,
    query: '',
    filter: noFilter,
    found: null,
    matchPlace: 0,
    colourBy: 'support',
    spotlight: -1,
    showAllTies: null,
    way: [],
    wayTo: null,
    reveal: 0,
    search: nothing,
    toNextMatch: nothing,
    setFilter: nothing,
    setArrangement: nothing,
    setColourBy: nothing,
    setSpotlight: nothing,
    setShowAllTies: nothing,
    showWay: nothing,
    findWayTo: nothing,
    act: nothing,
    setAll: nothing,
    renew: nothing,
    goTo: nothing,
    dismiss: nothing,
    showInSheet: nothing,
    press: () => false,
  };
}
