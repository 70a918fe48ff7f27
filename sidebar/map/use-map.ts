/** The state that the sidebar's tree and the large map share: what is open, focused, chosen, searched and filtered. */

import { useMemo, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { useServer } from '../server';
import type { Arrangement } from './arrange';
import { at, nodeAt } from './at';
import { childCount } from './forest';
import { type ColourBy, type MapFilter, type MapState, noFilter } from './map-state';
import { carryOver, firstPlace, type Place } from './place';
import { listRows, openPath } from './rows';
import { createFinder, firstMatch, nextMatch } from './search';
import type { TreeAction } from './tree-keys';
import { usePeople } from './use-people';
import { useShowInSheet } from './use-show-in-sheet';
import { useTreeKeys } from './use-tree-keys';

interface MapOptions {
  /** Whether the tray is a branch of the tree, as in the sidebar. */
  readonly hasTray?: boolean;
  /** Asks for a newer view; all of the page's answers are asked for anew when it is left out. */
  readonly renew?: () => void;
}

export function useMap(view: MapView, { hasTray = true, renew }: MapOptions = {}): MapState {
  const { refresh, kept: answers } = useServer();
  const [arrangement, setArrangement] = useState<Arrangement>('lines');
  const [filter, setFilter] = useState(noFilter);
  const [colourBy, setColourBy] = useState<ColourBy>('support');
  const [query, setQuery] = useState('');
  const [matchPlace, setMatchPlace] = useState(0);
  const [showAllTies, setShowAllTies] = useState<boolean | null>(null);
  const [reveal, setReveal] = useState(0);
  const people = usePeople(view, arrangement, filter.project);
  const { forest } = people;
  const [kept, setKept] = useState(() => firstPlace(view, forest, arrangement));
  const place = useMemo(
    () => (kept.forest === forest ? kept : carryOver(kept, view, forest, arrangement)),
    [kept, view, forest, arrangement],
  );
  // Several changes may come before the next drawing.
  const latest = useRef(place);
  latest.current = place;
  const change = (changes: Partial<Place>) => {
    latest.current = { ...latest.current, ...changes };
    setKept(latest.current);
  };
  const showInSheet = useShowInSheet(people);

  const find = useMemo(createFinder, []);
  const found = find(people, query, filter);
  const open = useMemo(() => {
    if (!found) return place.open;
    return place.closed.size === 0
      ? found.kept
      : found.kept.map((isKept, node) => (place.closed.has(node) ? 0 : isKept));
  }, [found, place.open, place.closed]);
  const rows = useMemo(() => {
    const roots = hasTray ? forest.roots : forest.roots.filter((root) => root !== forest.tray);
    return listRows(forest, roots, open, found?.kept ?? null);
  }, [forest, open, found, hasTray]);

  const focus = (active: number, changes: Partial<Place> = {}) => {
    change({ ...changes, active });
    setReveal((count) => count + 1);
  };
  const setOpen = (nodes: readonly number[], isOpen: boolean) => {
    const changed = latest.current.open.slice();
    const closed = new Set(latest.current.closed);
    for (const node of nodes) {
      changed[node] = isOpen ? 1 : 0;
      if (isOpen) closed.delete(node);
      else closed.add(node);
    }
    change(found ? { closed } : { open: changed });
  };
  /** The focus stays where it is while it can be seen. */
  const look = (nextQuery: string, next: MapFilter, stays: boolean) => {
    setQuery(nextQuery);
    setFilter(next);
    setMatchPlace(0);
    // Roles may be those of another project from the next drawing on: who is found is not known before.
    const now = next.project === filter.project ? find(people, nextQuery, next) : null;
    const { active } = latest.current;
    const first = now && !(stays && now.kept[active] === 1) ? firstMatch(forest, now) : active;
    const opened = now || active < 0 ? {} : { open: openPath(forest, latest.current.open, active) };
    focus(first < 0 ? active : first, { closed: new Set(), ...opened });
  };

  const act = (action: TreeAction): void => {
    switch (action.kind) {
      case 'move':
        focus(action.to);
        return;
      case 'open':
      case 'close':
        setOpen([action.node], action.kind === 'open');
        change({ active: action.node });
        return;
      case 'openSiblings': {
        const above = nodeAt(forest.parent, action.node);
        const siblings =
          above < 0
            ? forest.roots
            : forest.child.subarray(at(forest.firstChild, above), at(forest.firstChild, above + 1));
        setOpen(
          [...siblings].filter((node) => childCount(forest, node) > 0),
          true,
        );
        return;
      }
      case 'choose':
        if (action.node >= forest.people) {
          setOpen([action.node], open[action.node] !== 1);
          focus(action.node);
        } else {
          focus(action.node, { chosen: action.node });
          showInSheet(action.node);
        }
    }
  };
  const { active, chosen, spotlight, way, wayTo } = place;
  const press = useTreeKeys({ people, rows, open, active, act });

  return {
    people,
    arrangement,
    open,
    rows,
    active,
    chosen,
    query,
    filter,
    found,
    matchPlace,
    colourBy,
    spotlight,
    showAllTies,
    setShowAllTies,
    way,
    wayTo,
    reveal,
    act,
    press,
    showInSheet,
    renew: () => {
      for (const key of [...answers.keys()]) if (/^(getPerson|listIssues) /.test(key)) answers.delete(key);
      (renew ?? refresh)();
    },
    setArrangement,
    setColourBy,
    setSpotlight: (person) => change({ spotlight: person }),
    showWay: (parties) => {
      const shown = parties.filter((party) => party < forest.people);
      const opened = shown.reduce((now, person) => openPath(forest, now, person), latest.current.open);
      change({ way: parties, open: opened });
    },
    findWayTo: (target) => change({ wayTo: { target } }),
    setFilter: (next) => look(query, next, true),
    search: (text) => look(text, filter, false),
    toNextMatch: () => {
      if (!found) return;
      const next = matchPlace === 0 ? firstMatch(forest, found) : nextMatch(rows.nodes, found, active);
      if (next < 0) return;
      const before = rows.nodes.subarray(0, nodeAt(rows.rowOf, next));
      setMatchPlace(before.filter((node) => found.matches[node] === 1).length + 1);
      focus(next);
    },
    setAll: (isOpen) => {
      let node = active;
      if (!isOpen) while (nodeAt(forest.parent, node) >= 0) node = nodeAt(forest.parent, node);
      const everyone = forest.order.filter((one) => childCount(forest, one) > 0);
      setOpen([...everyone], isOpen);
      if (node >= 0) focus(node);
    },
    goTo: (person) => {
      const now = find(people, '', filter);
      if (now && now.kept[person] !== 1) setFilter(noFilter);
      setQuery('');
      setMatchPlace(0);
      const opened = openPath(forest, latest.current.open, person);
      focus(person, { open: opened, closed: new Set(), chosen: person });
    },
    dismiss: () => change({ chosen: -1 }),
  };
}
