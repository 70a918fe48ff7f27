/** @jsxRuntime automatic @jsxImportSource preact */
/** The map as it is shipped, as a contestant: the chart of the dialog and the tree of the sidebar, everybody open. */

import { render, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Busy } from '../../../sidebar/components/feedback';
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

export function viewOf(list: readonly Employee[]): MapView {
  const count = list.length;
  const numbers = new Map<string, number>();
  const id = new Array<string>(count);
  const name = new Array<string>(count);
  const title = new Array<string>(count);
  const row = new Array<number>(count);
  const manager = new Array<number>(count);
  const standing = new Array<string | null>(count);
  const roles: MapRole[] = [];
  for (let person = 0; person < count; person += 1) {
    const one = list[person];
    if (one) numbers.set(one.id, person);
  }
  for (let person = 0; person < count; person += 1) {
    const one = list[person];
    if (!one) continue;
    id[person] = one.id;
    name[person] = one.name;
    title[person] = one.title;
    row[person] = person + 2;
    manager[person] = one.managerId === null ? -1 : (numbers.get(one.managerId) ?? -1);
    standing[person] = one.vacant ? 'unknownPerson' : null;
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
  }
  const all = <T,>(value: T): readonly T[] => new Array<T>(count).fill(value);
  const unknown = all(null);
  const no = all(false);
  const nothing = all(-1);
  const account = 'Northwind';
  return {
    account,
    accounts: [account],
    today: '2026-11-22',
    settings: { silentDays: 30, buyingTeamMinimum: 5, buyingTeamTypical: 10 },
    people: {
      id,
      name,
      title,
      unit: all(''),
      manager,
      row,
      account: all(0),
      level: unknown,
      standing,
      outsiderTie: unknown,
      functions: all([]),
      ourPerson: unknown,
      ourParty: nothing,
      acquaintance: unknown,
      coverage: unknown,
      knowsUs: unknown,
      relationLevel: unknown,
      wantedRelationLevel: unknown,
      hasPain: no,
      hasOffer: no,
      isAssumed: no,
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
    summary: { people: count, tops: 1, levels: 0, widestSpan: 0, unattached: 0 },
  };
}

const words = createWords(pageWords(english));
// The page shows that it waits while the server is asked; the map comes later.
render(
  <WordsContext.Provider value={words}>
    <Busy />
  </WordsContext.Provider>,
  document.createElement('div'),
);

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
