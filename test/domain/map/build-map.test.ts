import fc from 'fast-check';
import { buildMap, type MapTables } from '../../../src/domain/map/build-map';
import { contacts, type SampleRow, table } from '../cells/sample-tables';

const tables: MapTables = {
  contacts: contacts([
    {
      id: 'c1',
      name: 'Anna',
      title: 'CEO',
      unit: 'Board',
      standing: 'employee',
      ourPerson: 'ewa@us.com',
      confidence: 'assumed',
    },
    { account: 'Beta', id: 'c2', name: 'Boris' },
    {
      account: 'ACME',
      id: 'c3',
      name: 'Cyryl',
      reportsTo: 'Anna',
      coverage: 'inDepth',
      ourPerson: 'Somebody',
    },
    { id: 'c3', title: 'Head of purchasing', reportsTo: 'Boris', confidence: 'confirmed' },
  ]),
  roles: table('roles', [
    { account: 'Acme', holder: 'anna', project: 'ERP', role: 'decisionMaker', support: 'supporter' },
    { account: 'Acme', holder: 'Board', project: 'ERP', role: '__proto__' },
    { account: 'Beta', holder: 'Boris', project: 'ERP', role: 'user' },
    { account: 'Acme', holder: 'Anna', project: 'ERP' },
  ]),
  relationships: table('relationships', [
    { account: 'Acme', from: 'Cyryl', to: 'c1', kind: 'influences', feeling: 'positive', strength: 4 },
    { account: 'Acme', from: 'Cyryl', to: 'Ewa', kind: 'knows' },
    { account: 'Acme', from: 'Cyryl', to: 'Boris', kind: 'knows' },
    { account: 'Acme', from: 'Cyryl', to: 'Anna' },
  ]),
  team: table('team', [{ name: 'Ewa', email: 'ewa@us.com' }]),
};

describe('buildMap', () => {
  const map = buildMap('acme', tables);

  test('shows the people of the account in the order of their rows', () => {
    expect(map.people).toEqual({
      id: ['c1', 'c3', 'row:5'],
      name: ['Anna', 'Cyryl', 'Head of purchasing'],
      title: ['CEO', '', 'Head of purchasing'],
      unit: ['Board', '', ''],
      manager: [-1, 0, -1],
      row: [2, 4, 5],
    });
  });
  test('holds the facts of a person only where there are any', () => {
    expect(map).toMatchObject({
      standing: { 0: 'employee' },
      coverage: { 1: 'inDepth' },
      assumed: [0],
      ourPerson: { 0: 'Ewa', 1: 'Somebody' },
    });
  });
  test('gives roles their family, and departments no person', () => {
    expect(map.roles).toEqual([
      {
        person: 0,
        holder: 'anna',
        project: 'ERP',
        role: 'decisionMaker',
        family: 'decides',
        support: 'supporter',
      },
      { person: -1, holder: 'Board', project: 'ERP', role: '__proto__', family: 'other', support: null },
    ]);
  });
  test('draws ties between two people on the map', () => {
    expect(map.ties).toEqual([{ from: 1, to: 0, kind: 'influences', feeling: 'positive', strength: 4 }]);
  });
  test('says who hangs in the tray, and why', () => {
    expect(map.unattached).toEqual([{ person: 2, reason: 'managerElsewhere', detail: 'Boris' }]);
  });
  test('sums up', () => {
    expect(map.summary).toEqual({ people: 3, tops: 1, levels: 2, widestSpan: 1, unattached: 1 });
  });
  test('needs nothing but contacts', () => {
    expect(buildMap('Beta', { contacts: tables.contacts })).toMatchObject({
      account: 'Beta',
      people: { name: ['Boris'] },
      roles: [],
      ties: [],
    });
  });
  test('an account nobody belongs to has an empty map', () => {
    expect(buildMap('Gamma', tables).summary.people).toBe(0);
  });
  test('people without an account are on the map of no name', () => {
    const lost = contacts([{ account: '', name: 'Anna' }]);
    expect(buildMap('', { contacts: lost }).people.name).toEqual(['Anna']);
  });

  test('travels as JSON and back unchanged, with everybody once and one id each', () => {
    const word = fc.constantFrom('', 'Anna', 'Bo', 'Cy', 'c1', 'c2', '#N/A', '__proto__');
    const row: fc.Arbitrary<SampleRow> = fc.record({
      name: word,
      id: word,
      reportsTo: word,
      account: fc.constantFrom('Acme', 'Beta', ''),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const people = contacts(rows);
        const maps = ['Acme', 'Beta', ''].map((account) => buildMap(account, { contacts: people }));
        for (const view of maps) {
          expect(JSON.parse(JSON.stringify(view))).toEqual(view);
          expect(new Set(view.people.id).size).toBe(view.people.id.length);
        }
        const shown = maps.flatMap((view) => view.people.row).sort((left, right) => left - right);
        expect(shown).toEqual(people.rows.map(({ rowNumber }) => rowNumber));
      }),
    );
  });
});
