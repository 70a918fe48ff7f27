/** Groups of people: companies, units with sub-units, outsiders and the unattached, each person in one of them. */

import fc from 'fast-check';
import { type Arrangement, arrange, type ForestSource } from '../../../sidebar/map/arrange';
import { buildForest } from '../../../sidebar/map/forest';
import { firstOpen, listRows } from '../../../sidebar/map/rows';
import type { MapUnit } from '../../../src/domain/map/map-view';
import { blankPeople, sourceOf } from '../sample-map';

const unit = (name: string, parentUnit = '', account = 0): MapUnit => ({
  name,
  account,
  type: null,
  parentUnit,
  head: -1,
  weSellHere: null,
  influences: [],
});
interface Given {
  readonly manager: readonly number[];
  readonly unit?: readonly string[];
  readonly account?: readonly number[];
  readonly standing?: readonly (string | null)[];
  readonly units?: readonly MapUnit[];
  readonly accounts?: readonly string[];
  readonly unattached?: ForestSource['unattached'];
}
const given = ({ manager, units = [], accounts = ['Northwind'], unattached = [], ...columns }: Given) => ({
  accounts,
  units,
  unattached,
  people: { ...blankPeople(manager.length), manager, ...columns },
});
/** Each person with the names of what is above, from the top down. */
const check = (source: ForestSource, arrangement: Arrangement, expected: readonly string[]) => {
  const { parent, groups } = arrange(source, arrangement);
  const count = source.people.manager.length;
  const label = (node: number): string => {
    const group = groups[node - count];
    return group ? group.name || group.kind : String(node);
  };
  const path = (node: number): string =>
    (parent[node] ?? -1) < 0 ? label(node) : `${path(parent[node] ?? -1)} > ${label(node)}`;
  expect(source.people.manager.map((_, person) => path(person))).toEqual(expected);
};

describe('by reporting lines', () => {
  it('hangs tops of a group of companies under their companies', () => {
    check(given({ manager: [-1, 0, -1], account: [0, 0, 1], accounts: ['Northwind', 'Contoso'] }), 'lines', [
      'Northwind > 0',
      'Northwind > 0 > 1',
      'Contoso > 2',
    ]);
  });
  it('sets outsiders who report to nobody and lead nobody apart', () => {
    const standing = ['employee', 'outsider', 'outsider', null, 'outsider'];
    check(given({ manager: [-1, -1, -1, 2, 0], standing }), 'lines', [
      '0',
      'outside > 1',
      '2',
      '2 > 3',
      '0 > 4',
    ]);
  });
  it('hangs the unattached in the tray with their reports', () => {
    const unattached = [{ person: 1, reason: 'reportsToSelf' as const, detail: '' }];
    check(given({ manager: [-1, -1, 1], unattached }), 'lines', ['0', 'tray > 1', 'tray > 1 > 2']);
  });
});

describe('by units', () => {
  it('hangs units in units, and people without one apart', () => {
    const units = [unit('IT'), unit('Data', 'it')];
    check(given({ manager: [-1, -1, -1, 0], unit: ['IT', ' data', '', 'Data'], units }), 'units', [
      'IT > 0',
      'IT > Data > 1',
      'noUnit > 2',
      'IT > Data > 3',
    ]);
  });
  it('keeps people of one unit under their manager', () => {
    check(given({ manager: [-1, 0], unit: ['IT', 'it'] }), 'units', ['IT > 0', 'IT > 0 > 1']);
  });
  it('cuts a circle of units', () => {
    const units = [unit('A', 'B'), unit('B', 'A')];
    check(given({ manager: [-1], unit: ['A'], units }), 'units', ['B > A > 0']);
  });
  it('tells units of one name at two companies apart', () => {
    const source = given({
      manager: [-1, -1],
      unit: ['IT', 'IT'],
      account: [0, 1],
      accounts: ['Northwind', 'Contoso'],
    });
    check(source, 'units', ['Northwind > IT > 0', 'Contoso > IT > 1']);
    const led = given({ manager: [-1, 0], unit: ['IT', 'IT'], account: [0, 1], accounts: source.accounts });
    check(led, 'units', ['Northwind > IT > 0', 'Contoso > IT > 1']);
  });
});

describe('every arrangement', () => {
  it('shows each person exactly once, whatever the sheets say', () => {
    const person = fc.record({
      manager: fc.integer({ min: -2, max: 12 }),
      unit: fc.constantFrom('', 'A', 'B', 'C', 'b '),
      account: fc.integer({ min: 0, max: 1 }),
      standing: fc.constantFrom(null, 'outsider', 'unknownPerson'),
    });
    const units = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('', 'A', 'B', 'C', 'D')));
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 12 }),
        units,
        fc.constantFrom<Arrangement>('lines', 'units'),
        (people, pairs, arrangement) => {
          const source = given({
            manager: people.map(({ manager }) => manager),
            unit: people.map((one) => one.unit),
            account: people.map(({ account }) => account),
            standing: people.map(({ standing }) => standing),
            units: pairs.map(([name, above]) => unit(name, above)),
            accounts: ['Northwind', 'Contoso'],
          });
          const forest = buildForest(source, arrangement);
          const { nodes } = listRows(forest, forest.roots, new Uint8Array(forest.size).fill(1), null);
          expect(nodes.length).toBe(forest.size);
          expect([...nodes].sort((one, other) => one - other)).toEqual([...nodes.keys()]);
        },
      ),
      { seed: 20261122 },
    );
  });
});

describe('firstOpen', () => {
  it('opens companies and those at their top', () => {
    const manager = Array.from({ length: 80 }, (_, person) => (person < 2 ? -1 : person % 2));
    const account = manager.map((_, person) => person % 2);
    const forest = buildForest(given({ manager, account, accounts: ['Northwind', 'Contoso'] }));
    expect(listRows(forest, forest.roots, firstOpen(forest), null).nodes.length).toBe(82);
  });
  it('opens nobody else of many', () => {
    const manager = Array.from({ length: 80 }, (_, person) => person - 1);
    const forest = buildForest(sourceOf(manager));
    expect(listRows(forest, forest.roots, firstOpen(forest), null).nodes.length).toBe(2);
  });
});
