/** @jsxRuntime automatic @jsxImportSource preact */
/** The map as it is shipped, as a contestant: the chart of the dialog and the tree of the sidebar, everybody open. */

import { render, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Chart } from '../../../sidebar/map/chart/chart';
import type { MapState } from '../../../sidebar/map/map-state';
import { listRows } from '../../../sidebar/map/rows';
import { Tree } from '../../../sidebar/map/tree';
import { useMap } from '../../../sidebar/map/use-map';
import { createWords, WordsContext } from '../../../sidebar/words';
import type { MapRole, MapView } from '../../../src/domain/map/map-view';
import { language as english } from '../../../src/locales/en/language';
import { pageWords } from '../../../src/locales/languages';
import type { Contestant } from '../contestant';
import type { Employee } from '../employees';

const supports = [null, 'nonSupporter', 'neutral', 'supporter'];

function viewOf(list: readonly Employee[]): MapView {
  const numbers = new Map<string, number>();
  list.forEach(({ id }, person) => {
    numbers.set(id, person);
  });
  const all = <T,>(value: T): readonly T[] => new Array<T>(list.length).fill(value);
  const roles: MapRole[] = [];
  list.forEach((one, person) => {
    const support = supports[one.sentiment] ?? null;
    for (const role of one.roles.length === 0 && support !== null ? [''] : one.roles) {
      roles.push({
        person,
        holder: one.name,
        project: '',
        role,
        family: 'other',
        formality: null,
        politicalStatus: null,
        support,
        decisionOrientation: null,
        isAssumed: false,
        row: roles.length + 2,
      });
    }
  });
  const account = 'Northwind';
  return {
    account,
    accounts: [account],
    today: '2026-11-22',
    settings: { silentDays: 30, buyingTeamMinimum: 5, buyingTeamTypical: 10 },
    people: {
      id: list.map(({ id }) => id),
      name: list.map(({ name }) => name),
      title: list.map(({ title }) => title),
      unit: all(''),
      manager: list.map(({ managerId }) => (managerId === null ? -1 : (numbers.get(managerId) ?? -1))),
      row: list.map((_, person) => person + 2),
      account: all(0),
      level: all(null),
      standing: list.map(({ vacant }) => (vacant ? 'unknownPerson' : null)),
      outsiderTie: all(null),
      functions: all([]),
      ourPerson: all(null),
      ourParty: all(-1),
      acquaintance: all(null),
      coverage: all(null),
      knowsUs: all(null),
      relationLevel: all(null),
      wantedRelationLevel: all(null),
      hasPain: all(false),
      hasOffer: all(false),
      isAssumed: all(false),
    },
    team: [],
    roles,
    ties: [],
    units: [],
    pairings: [],
    approvals: [],
    opportunities: [],
    touches: [],
    challenges: [],
    competitors: [],
    unattached: [],
    summary: { people: list.length, tops: 1, levels: 0, widestSpan: 0, unattached: 0 },
  };
}

const words = createWords(pageWords(english));

/** The page opens two levels of many people; the harness wants all of them. */
function AllOpen({ view, Show }: { view: MapView; Show: (props: { map: MapState }) => VNode }) {
  const map = useMap(view);
  const { forest } = map.people;
  const whole = useMemo(() => {
    const open = new Uint8Array(forest.size).fill(1);
    return { open, rows: listRows(forest, forest.roots, open, null) };
  }, [forest]);
  return <Show map={{ ...map, ...whole }} />;
}

const ChartOnly = ({ map }: { map: MapState }) => <Chart map={map} label="Map" helpId="help" />;
const TreeOnly = ({ map }: { map: MapState }) => <Tree map={map} label="Map" focusRequest={0} />;

function contestant(id: string, label: string, Show: (props: { map: MapState }) => VNode): Contestant {
  let place: HTMLElement | null = null;
  const count = (): number => place?.querySelectorAll('[role="treeitem"]').length ?? 0;
  return {
    id,
    label,
    /** Ready once the first people are in the page, which is before the next frame. */
    async render(element: HTMLElement, list: readonly Employee[]): Promise<void> {
      place = element;
      element.style.display = 'flex';
      render(
        <WordsContext.Provider value={words}>
          <AllOpen view={viewOf(list)} Show={Show} />
        </WordsContext.Provider>,
        element,
      );
      while (count() === 0) await Promise.resolve();
    },
    pan(dx: number, dy: number): void {
      const tree = place?.querySelector('[role="tree"]');
      if (Show === TreeOnly) tree?.scrollBy(0, -dy);
      else tree?.dispatchEvent(new WheelEvent('wheel', { deltaX: -dx, deltaY: -dy, cancelable: true }));
    },
    count,
  };
}

export const contestants: readonly Contestant[] = [
  contestant('account-atlas', 'Account Atlas', ChartOnly),
  contestant('account-atlas-tree', 'Account Atlas, tree of the sidebar', TreeOnly),
];
