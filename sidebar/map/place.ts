/** Where somebody is on a map: what is open, focused and chosen; carried over by id when a newer map arrives. */

import type { MapView, Party } from '../../src/domain/map/map-view';
import { foldText } from '../../src/domain/text/fold';
import type { Arrangement } from './arrange';
import { nodeAt } from './at';
import type { Forest } from './forest';
import { firstOpen, openPath } from './rows';

export interface Place {
  readonly view: MapView;
  readonly forest: Forest;
  readonly arrangement: Arrangement;
  /** By node: 1 shows what is beneath it. */
  readonly open: Uint8Array;
  /** Nodes closed among what was found, where all else is open. */
  readonly closed: ReadonlySet<number>;
  /** -1: nobody; the same for `chosen` and `spotlight`. */
  readonly active: number;
  readonly chosen: number;
  readonly spotlight: number;
  readonly way: readonly Party[];
  readonly wayTo: { readonly target: Party } | null;
}

export const firstPlace = (view: MapView, forest: Forest, arrangement: Arrangement): Place => ({
  view,
  forest,
  arrangement,
  open: firstOpen(forest),
  closed: new Set(),
  active: nodeAt(forest.roots, 0),
  chosen: -1,
  spotlight: -1,
  way: [],
  wayTo: null,
});

/** Where each party is on another map; -1: no longer there. */
function partyMoves({ view, forest }: Place, newView: MapView): (party: Party) => Party {
  if (view === newView) return (party) => party;
  const { people } = forest;
  const places = new Map(newView.people.id.map((id, person) => [id, person]));
  const ours = new Map(
    newView.team.map(({ name }, place) => [foldText(name), newView.people.id.length + place]),
  );
  return (party) =>
    (party < people
      ? places.get(view.people.id[party] ?? '')
      : ours.get(foldText(view.team[party - people]?.name))) ?? -1;
}

/** Groups are the same when kind, name and the group above them are. */
const groupKeys = ({ groups, people, parent }: Forest): readonly string[] =>
  groups.map(({ kind, name }, place) => {
    const above = groups[nodeAt(parent, people + place) - people];
    return `${kind} ${foldText(name)} ${foldText(above?.name)}`;
  });

/** The same place on a newer map, or on the same one arranged in another way, which opens as at first. */
export function carryOver(place: Place, view: MapView, forest: Forest, arrangement: Arrangement): Place {
  const before = place.forest;
  const isArranged = arrangement === place.arrangement;
  const moved = partyMoves(place, view);
  const keys = groupKeys(forest);
  const groups = groupKeys(before).map((key) => (isArranged ? keys.indexOf(key) : -1));
  const nodeNow = (node: number): number => {
    if (node < 0) return -1;
    if (node < before.people) return moved(node);
    const group = groups[node - before.people] ?? -1;
    return group < 0 ? -1 : forest.people + group;
  };
  let open = firstOpen(forest);
  if (isArranged) {
    for (let node = 0; node < before.size; node += 1) {
      const now = nodeNow(node);
      if (now >= 0) open[now] = place.open[node] ?? 0;
    }
  }
  // Somebody who is gone leaves the focus to whoever was above them.
  let left = place.active;
  while (left >= 0 && nodeNow(left) < 0) left = nodeAt(before.parent, left);
  const active = left < 0 ? nodeAt(forest.roots, 0) : nodeNow(left);
  if (active >= 0) open = openPath(forest, open, active);
  const way = place.way.map(moved);
  // A wish for a way is not made anew.
  const { wayTo } = place;
  return {
    view,
    forest,
    arrangement,
    open,
    closed: new Set(),
    active,
    chosen: nodeNow(place.chosen),
    spotlight: nodeNow(place.spotlight),
    way: way.includes(-1) ? [] : way,
    wayTo: wayTo && moved(wayTo.target) === wayTo.target ? wayTo : null,
  };
}
