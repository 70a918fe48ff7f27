/** The place on a map is kept by id when a newer map arrives, and by person when it is arranged in another way. */

import { buildForest } from '../../../sidebar/map/forest';
import { carryOver, firstPlace, type Place } from '../../../sidebar/map/place';
import type { MapView } from '../../../src/domain/map/map-view';
import { blankPeople, emptyMap, sampleMap } from '../sample-map';

const team = [{ name: 'Dana', function: null, level: null }];
/** People by id, each beneath the one of the second id; blank: a top. */
const mapOf = (...lines: (readonly [id: string, above: string])[]): MapView => ({
  ...emptyMap,
  team,
  people: {
    ...blankPeople(lines.length),
    id: lines.map(([id]) => id),
    manager: lines.map(([, above]) => lines.findIndex(([id]) => id === above)),
  },
});
const placeOn = (view: MapView, changes: Partial<Place> = {}): Place => ({
  ...firstPlace(view, buildForest(view), 'lines'),
  ...changes,
});
const carried = (place: Place, view: MapView) => carryOver(place, view, buildForest(view), 'lines');

const before = mapOf(['boss', ''], ['ann', 'boss'], ['bob', 'ann'], ['cyd', 'boss']);
const after = mapOf(['new', 'boss'], ['cyd', 'boss'], ['bob', 'ann'], ['ann', 'boss'], ['boss', '']);
const idsOf = (view: MapView, flags: Uint8Array) => view.people.id.filter((_, person) => flags[person] === 1);

describe('a newer map', () => {
  it('finds everything again by id', () => {
    const open = Uint8Array.from([1, 0, 0, 0]);
    const place = carried(
      placeOn(before, { open, active: 3, chosen: 1, spotlight: 2, way: [4, 0, 2] }),
      after,
    );
    expect(idsOf(after, place.open).sort()).toEqual(['boss', 'new']);
    expect(place).toMatchObject({ active: 1, chosen: 3, spotlight: 2, way: [5, 4, 2] });
  });
  it('leaves the focus to the manager of somebody who is gone, and forgets them', () => {
    const smaller = mapOf(['boss', ''], ['ann', 'boss']);
    const place = carried(placeOn(before, { active: 2, chosen: 2, spotlight: 2, way: [0, 2] }), smaller);
    expect(place).toMatchObject({ active: 1, chosen: -1, spotlight: -1, way: [] });
  });
  it('starts at the first when all are gone, and at nobody when nobody is there', () => {
    expect(carried(placeOn(before), mapOf(['other', ''])).active).toBe(0);
    expect(carried(placeOn(before), mapOf())).toMatchObject({ active: -1, chosen: -1 });
  });
  it('opens the way to the focus when they report to somebody else now', () => {
    const large = sampleMap(200);
    const manager = large.people.manager.map((above, person) => (person === 150 ? 149 : above));
    const moved = { ...large, people: { ...large.people, manager } };
    const place = carried(placeOn(large, { active: 150 }), moved);
    expect(place.open[149]).toBe(1);
  });
  it('does not ask for a way anew', () => {
    const wayTo = { target: 0 };
    expect(carried(placeOn(before, { wayTo }), { ...before }).wayTo).toBe(wayTo);
    expect(carried(placeOn(before, { wayTo }), after).wayTo).toBeNull();
  });
  it('keeps groups open by their names', () => {
    const group = (name: string): MapView => ({
      ...before,
      accounts: ['Northwind', name],
      people: { ...before.people, account: [0, 0, 0, 1], manager: [-1, 0, 1, -1] },
    });
    const open = new Uint8Array(6);
    open[5] = 1;
    expect(carried(placeOn(group('Contoso'), { open }), group('CONTOSO')).open[5]).toBe(1);
    expect(carried(placeOn(group('Contoso'), { open: new Uint8Array(6) }), group('Contoso')).open[5]).toBe(0);
  });
});

describe('another arrangement', () => {
  it('keeps the person and opens as at first', () => {
    const view = sampleMap(300);
    const place = placeOn(view, { active: 250, chosen: 250 });
    const forest = buildForest(view, 'units');
    const next = carryOver(place, view, forest, 'units');
    expect(next).toMatchObject({ active: 250, chosen: 250, arrangement: 'units' });
    for (let above = forest.parent[250] ?? -1; above >= 0; above = forest.parent[above] ?? -1) {
      expect(next.open[above]).toBe(1);
    }
  });
});
