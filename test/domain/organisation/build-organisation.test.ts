import fc from 'fast-check';
import { buildOrganisation, type Organisation } from '../../../src/domain/organisation/build-organisation';
import { summariseOrganisation } from '../../../src/domain/organisation/summarise';
import { createPeopleIndex } from '../../../src/domain/people/reference-index';
import { contacts, type SampleRow } from '../cells/sample-tables';

/** The organisation of Acme. */
const organise = (rows: readonly SampleRow[]): Organisation => {
  const table = contacts(rows);
  return buildOrganisation(
    table.rows.filter(({ values }) => values.account === 'Acme'),
    createPeopleIndex(table.rows),
  );
};
const person = (name: string, reportsTo = ''): SampleRow => ({ name, reportsTo });

describe('buildOrganisation', () => {
  test('children keep the order of the rows', () => {
    const { children, tops, parents } = organise([
      person('Cy', 'Ann'),
      person('Ann'),
      person('Bo', 'Ann'),
      person('Di', 'Cy'),
    ]);
    expect(tops).toEqual([1]);
    expect(parents).toEqual([1, -1, 1, 0]);
    expect(children).toEqual([[3], [0, 2], [], []]);
  });
  test('several people may have nobody above', () => {
    expect(organise([person('Ann'), person('Bo')]).tops).toEqual([0, 1]);
  });
  test('no people are an organisation too', () => {
    expect(summariseOrganisation(organise([]))).toEqual({
      people: 0,
      tops: 0,
      levels: 0,
      widestSpan: 0,
      unattached: 0,
    });
  });
  test('the summary counts people, tops, levels, the widest span and the tray', () => {
    const organisation = organise([
      person('Ann'),
      person('Bo', 'Ann'),
      person('Cy', 'Ann'),
      person('Di', 'Cy'),
      person('Ed', 'Nobody'),
    ]);
    expect(summariseOrganisation(organisation)).toEqual({
      people: 5,
      tops: 1,
      levels: 3,
      widestSpan: 2,
      unattached: 1,
    });
  });
  test('a repeated id means its first row', () => {
    const { children } = organise([
      { name: 'Ann', sourceId: '103' },
      { name: 'Bo', sourceId: '103', reportsTo: '' },
      { name: 'Cy', reportsTo: '103' },
    ]);
    expect(children).toEqual([[2], [], []]);
  });
});

describe('people in the tray', () => {
  const inTray = (title: string, rows: readonly SampleRow[], expected: Organisation['unattached']): void => {
    test(title, () => {
      expect(organise(rows).unattached).toEqual(expected);
    });
  };
  inTray(
    'say that their manager is not on the list',
    [person('Ann', 'Zed')],
    [{ person: 0, reason: 'managerNotFound', detail: 'Zed' }],
  );
  inTray(
    'say that two people have the name',
    [person('Ann'), person('Ann'), person('Bo', 'ann')],
    [{ person: 2, reason: 'managerAmbiguous', detail: 'ann' }],
  );
  inTray(
    'say that their manager belongs to another account',
    [person('Ann', 'Zed'), { ...person('Zed'), account: 'Beta' }],
    [{ person: 0, reason: 'managerElsewhere', detail: 'Zed' }],
  );
  inTray(
    'say that they report to themselves',
    [person('Ann', 'ann')],
    [{ person: 0, reason: 'reportsToSelf', detail: 'ann' }],
  );
  inTray(
    'name the whole circle, each member of it',
    [person('Bo', 'Cy'), person('Ann', 'Bo'), person('Cy', 'Ann')],
    [
      { person: 0, reason: 'cycle', detail: 'Bo → Cy → Ann → Bo' },
      { person: 1, reason: 'cycle', detail: 'Bo → Cy → Ann → Bo' },
      { person: 2, reason: 'cycle', detail: 'Bo → Cy → Ann → Bo' },
    ],
  );
  inTray(
    'are called by their post when they have no name',
    [
      { title: 'CFO', id: 'c1', reportsTo: 'c2' },
      { title: 'CEO', id: 'c2', reportsTo: 'c1' },
    ],
    [
      { person: 0, reason: 'cycle', detail: 'CFO → CEO → CFO' },
      { person: 1, reason: 'cycle', detail: 'CFO → CEO → CFO' },
    ],
  );

  test('keep their own people below them', () => {
    const { children, levels } = organise([
      person('Ann', 'Bo'),
      person('Bo', 'Ann'),
      person('Cy', 'Bo'),
      person('Di', 'Cy'),
      person('Ed', 'Zed'),
      person('Flo', 'Ed'),
    ]);
    expect(children).toEqual([[], [2], [3], [], [5], []]);
    expect(levels).toBe(3);
  });
});

describe('organisations of any shape', () => {
  const chainOf = (length: number): readonly SampleRow[] =>
    Array.from({ length }, (_, index) => person(`Person ${index}`, index === 0 ? '' : `Person ${index - 1}`));

  test('200 and 10,000 levels are counted', () => {
    expect(organise(chainOf(200)).levels).toBe(200);
    expect(organise(chainOf(10_000)).levels).toBe(10_000);
  });
  test('a circle of 10,000 leaves everybody in the tray, with a bearable sentence each', () => {
    const [, ...below] = chainOf(10_000);
    const { unattached } = organise([person('Person 0', 'Person 9999'), ...below]);
    expect(unattached).toHaveLength(10_000);
    expect(unattached[0]?.detail.split(' → ')).toHaveLength(202);
  });
  test('one manager of 1,000 has them all', () => {
    const rows = [person('Ann'), ...Array.from({ length: 1000 }, (_, index) => person(`P${index}`, 'Ann'))];
    expect(organise(rows).widestSpan).toBe(1000);
  });

  test('everybody appears exactly once, in the tree or in the tray', () => {
    const managers = fc.array(fc.integer({ min: -1, max: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(managers, fc.integer({ min: 1, max: 40 }), (managerOf, names) => {
        const nameOf = (index: number): string => `Person ${index % names}`;
        const { people, children, tops, unattached, parents } = organise(
          managerOf.map((manager, index) => person(nameOf(index), manager < 0 ? '' : nameOf(manager))),
        );
        const seen: number[] = [];
        const waiting = [...tops, ...unattached.map((entry) => entry.person)];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          seen.push(next);
          waiting.push(...(children[next] ?? []));
        }
        expect(seen.sort((left, right) => left - right)).toEqual(people.map((_, index) => index));
        for (const { person: index } of unattached) expect(parents[index]).toBe(-1);
      }),
      { numRuns: 300 },
    );
  });
});
