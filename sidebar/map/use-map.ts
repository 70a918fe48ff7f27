/** The state that the sidebar's tree and the large map share: what is open, focused, chosen and searched for. */

import { useMemo, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { foldText } from '../../src/domain/text/fold';
import { useServer } from '../server';
import { useWords } from '../words';
import type { Arrangement } from './arrange';
import { at, nodeAt } from './at';
import { buildForest, childCount } from './forest';
import { type ColourBy, type MapFilter, type MapState, noFilter } from './map-state';
import { gatherPeople, groupName, nameOf, type People } from './people';
import { firstOpen, listRows, openPath } from './rows';
import { findPeople } from './search';
import { type TreeAction, treeAction, typeAhead } from './tree-keys';

const TYPE_AHEAD_MS = 700;

/** Selects a row per choice, but never more than one call at a time: while one runs, only the latest choice waits. */
function useShowInSheet(people: People): (person: number) => void {
  const { call, announce, fail } = useServer();
  const words = useWords();
  const waiting = useRef<number | null>(null);
  const isRunning = useRef(false);
  const run = (person: number) => {
    const id = people.view.people.id[person];
    if (!id) return;
    if (isRunning.current) {
      waiting.current = person;
      return;
    }
    isRunning.current = true;
    call('showPerson', { id })
      .then(() => announce(words.say('shownInSheet', { name: nameOf(people, person, words) })), fail)
      .then(() => {
        isRunning.current = false;
        const next = waiting.current;
        waiting.current = null;
        if (next !== null) run(next);
      });
  };
  return run;
}

/** @param options `hasTray`: whether the tray is a branch of the tree, as in the sidebar */
export function useMap(view: MapView, { hasTray } = { hasTray: true }): MapState {
  const words = useWords();
  const [arrangement, setArrangement] = useState<Arrangement>('lines');
  const [filter, setFilter] = useState<MapFilter>(noFilter);
  const [colourBy, setColourBy] = useState<ColourBy>('support');
  const [spotlight, setSpotlight] = useState(-1);
  const [wayTo, setWayTo] = useState<{ readonly target: number } | null>(null);
  const [way, showWay] = useState<readonly number[]>([]);
  const people = useMemo(
    () => gatherPeople(view, buildForest(view, arrangement), words),
    [view, arrangement, words],
  );
  const { forest } = people;
  const [open, setOpen] = useState(() => firstOpen(forest));
  const [active, setActive] = useState(() => nodeAt(forest.roots, 0));
  const [chosen, setChosen] = useState(-1);
  const [query, setQuery] = useState('');
  const [reveal, setReveal] = useState(0);
  const typed = useRef({ text: '', at: 0 });
  const showInSheet = useShowInSheet(people);

  const found = useMemo(
    () => (query.trim() === '' ? null : findPeople(forest, people.haystack(), query)),
    [query, people, forest],
  );
  const shownOpen = found ? found.kept : open;
  const rows = useMemo(() => {
    const roots = hasTray ? forest.roots : forest.roots.filter((root) => root !== forest.tray);
    return listRows(forest, roots, shownOpen, found?.kept ?? null);
  }, [forest, shownOpen, found, hasTray]);

  const focus = (node: number) => {
    setActive(node);
    setReveal((count) => count + 1);
  };
  const setOne = (nodes: readonly number[], isOpen: boolean) => {
    const changed = open.slice();
    for (const node of nodes) changed[node] = isOpen ? 1 : 0;
    setOpen(changed);
  };
  const toggleGroup = (node: number) => setOne([node], open[node] !== 1);

  const act = (action: TreeAction): void => {
    switch (action.kind) {
      case 'move':
        focus(action.to);
        return;
      case 'open':
      case 'close':
        setOne([action.node], action.kind === 'open');
        setActive(action.node);
        return;
      case 'openSiblings': {
        const above = nodeAt(forest.parent, action.node);
        const siblings =
          above < 0
            ? forest.roots
            : forest.child.subarray(at(forest.firstChild, above), at(forest.firstChild, above + 1));
        setOne(
          [...siblings].filter((node) => childCount(forest, node) > 0),
          true,
        );
        return;
      }
      case 'choose':
        focus(action.node);
        if (action.node >= forest.people) {
          toggleGroup(action.node);
        } else {
          setChosen(action.node);
          showInSheet(action.node);
        }
        return;
    }
  };

  const foldedName = (node: number) => foldText(groupName(people, node, words));
  const press = (key: string, pageRows: number): boolean => {
    const now = Date.now();
    const isTyping = typed.current.text !== '' && now - typed.current.at < TYPE_AHEAD_MS;
    const isRightToLeft = words.direction === 'rtl';
    const isSpaceInName = key === ' ' && isTyping;
    const action = isSpaceInName
      ? null
      : treeAction({ forest, rows, open: shownOpen, active, isRightToLeft, pageRows }, key);
    if (action) {
      typed.current = { text: '', at: 0 };
      act(action);
      return true;
    }
    if ([...key].length !== 1) return false;
    const text = (isTyping ? typed.current.text : '') + (isSpaceInName ? ' ' : foldText(key));
    typed.current = { text, at: now };
    const node = text === '' ? -1 : typeAhead(rows, active, text, foldedName);
    if (node >= 0) focus(node);
    return true;
  };

  return {
    people,
    arrangement,
    filter,
    colourBy,
    spotlight,
    way,
    wayTo,
    findWayTo: (target) => setWayTo({ target }),
    renew: () => undefined,
    setFilter,
    setColourBy,
    setSpotlight,
    showWay,
    setArrangement: (wanted) => {
      setArrangement(wanted);
      setOpen(firstOpen(buildForest(view, wanted)));
    },
    open: shownOpen,
    rows,
    active,
    chosen,
    query,
    found,
    reveal,
    act,
    press,
    showInSheet,
    search: (text) => {
      setQuery(text);
      const next = text.trim() === '' ? null : findPeople(forest, people.haystack(), text);
      if (next && next.count > 0) focus(next.matches.indexOf(1));
      else if (!next && active >= 0) {
        setOpen(openPath(forest, open, active));
        setReveal(reveal + 1);
      }
    },
    setAll: (isOpen) => {
      const changed = new Uint8Array(open.length).fill(isOpen ? 1 : 0);
      setOpen(changed);
      let node = active;
      if (!isOpen) while (nodeAt(forest.parent, node) >= 0) node = nodeAt(forest.parent, node);
      if (node >= 0) focus(node);
    },
    goTo: (person) => {
      setQuery('');
      setOpen(openPath(forest, open, person));
      setChosen(person);
      focus(person);
    },
    dismiss: () => setChosen(-1),
  };
}
