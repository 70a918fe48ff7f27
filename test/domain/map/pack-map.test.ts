import { type MapAnswer, mapColumns } from '../../../src/domain/map/map-answer';
import { type MapTables, packMap } from '../../../src/domain/map/pack-map';
import { readMap } from '../../../src/domain/map/read-map';
import { contacts, table } from '../cells/sample-tables';

const facts: Pick<MapAnswer, 'today' | 'settings'> = {
  today: '2026-11-21',
  settings: { silentDays: 30, buyingTeamMinimum: 3, buyingTeamTypical: 10 },
};
/** What the page makes of what has travelled as JSON. */
const mapOf = (tables: MapTables, account = 'Acme', accounts: readonly string[] = [account]) =>
  readMap(JSON.parse(JSON.stringify(packMap(account, accounts, tables, facts, mapColumns))));

const tables: MapTables = {
  contacts: contacts([
    {
      id: 'c1',
      name: 'Anna',
      title: 'CEO',
      unit: 'Board',
      standing: 'employee',
      ourPerson: 'ewa@us.com',
      functions: 'payer, signatory',
      pain: 'Late parts',
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
  team: table('team', [{ name: 'Ewa', email: 'ewa@us.com', function: 'sales' }]),
  roles: table('roles', [
    { account: 'Acme', holder: 'anna', project: 'ERP', role: 'decisionMaker', support: 'supporter' },
    { account: 'Acme', holder: 'Board', project: 'ERP', role: '__proto__' },
    { account: 'Beta', holder: 'Boris', project: 'ERP', role: 'user' },
    { account: 'Acme', holder: 'Anna', project: 'ERP' },
  ]),
  relationships: table('relationships', [
    { account: 'Acme', from: 'Cyryl', to: 'c1', kind: 'influences', feeling: 'positive', strength: 4 },
    { account: 'Acme', from: 'Cyryl', to: 'Ewa', kind: 'knows', direction: 'mutual' },
    { account: 'Acme', from: 'Cyryl', to: 'Boris', kind: 'knows' },
    { account: 'Acme', from: 'Cyryl', to: 'Anna' },
  ]),
  units: table('units', [
    { account: 'Acme', name: 'Board', head: 'Anna', weSellHere: 'yes', influences: 'Sales; Works' },
    { account: 'Beta', name: 'Works' },
  ]),
  pairing: table('pairing', [
    { account: 'Acme', topic: 'Budget', theirPerson: 'Anna', ourPerson: 'Ewa', nextMeeting: '2026-12-01' },
  ]),
  approvals: table('approvals', [
    { account: 'Acme', matter: 'Tender', order: 1, approver: 'Anna' },
    { account: 'Acme', matter: 'Tender', order: 2, approver: 'The board', confidence: 'assumed' },
  ]),
  touchpoints: table('touchpoints', [
    { account: 'Acme', subject: 'Call', date: '2026-11-01', person: 'Anna; Nobody; Cyryl', ourPerson: 'Ewa' },
    { account: 'Acme', subject: 'Visit', person: 'Anna' },
  ]),
  competitors: table('competitors', [
    { account: 'Acme', competitor: 'Rival', backedBy: 'Cyryl', contractEnd: '2027-01-31' },
  ]),
};

describe('A packed map, read again,', () => {
  const map = mapOf(tables);

  test('has the people of the account in the order of their rows, each with an id of its own', () => {
    const { id, name, title, unit, manager, row } = map.people;
    expect({ id, name, title, unit, manager, row }).toEqual({
      id: ['c1', 'c3', 'row:5'],
      name: ['Anna', 'Cyryl', 'Head of purchasing'],
      title: ['CEO', '', 'Head of purchasing'],
      unit: ['Board', '', ''],
      manager: [-1, 0, -1],
      row: [2, 4, 5],
    });
  });
  test('has what is known of them, and blanks for the rest', () => {
    expect(map.people).toMatchObject({
      standing: ['employee', null, null],
      coverage: [null, 'inDepth', null],
      functions: [['payer', 'signatory'], [], []],
      ourPerson: ['Ewa', 'Somebody', null],
      ourParty: [3, -1, -1],
      hasPain: [true, false, false],
      isAssumed: [true, false, false],
      account: [0, 0, 0],
      level: [null, null, null],
    });
  });
  test('gives roles their family, and departments no person', () => {
    expect(
      map.roles.map(({ person, holder, role, family, row }) => [person, holder, role, family, row]),
    ).toEqual([
      [0, 'Anna', 'decisionMaker', 'decides', 2],
      [-1, 'Board', '__proto__', 'other', 3],
    ]);
  });
  test('takes none of ours for a name that several of theirs bear', () => {
    const people = contacts([{ name: 'Di' }, { name: 'Di' }, { name: 'Anna' }]);
    const relationships = table('relationships', [
      { account: 'Acme', from: 'Anna', to: 'Di', kind: 'knows' },
    ]);
    const team = table('team', [{ name: 'Di' }]);
    expect(mapOf({ contacts: people, team, relationships }).ties).toEqual([]);
  });

  test('draws ties between two people on the map or ours', () => {
    expect(map.ties).toEqual([
      { from: 1, to: 0, kind: 'influences', feeling: 'positive', strength: 4, isMutual: false, row: 2 },
      { from: 1, to: 3, kind: 'knows', feeling: null, strength: null, isMutual: true, row: 3 },
    ]);
  });
  test('brings units, pairings, approvals, touchpoints and rivals of the account', () => {
    expect(map.units).toEqual([
      {
        name: 'Board',
        account: 0,
        type: null,
        parentUnit: '',
        head: 0,
        weSellHere: true,
        influences: ['Sales', 'Works'],
      },
    ]);
    expect(map.pairings).toEqual([
      {
        topic: 'Budget',
        theirLevel: null,
        theirPerson: 0,
        ourPerson: 3,
        cadence: null,
        nextMeeting: '2026-12-01',
      },
    ]);
    expect(map.approvals).toEqual([
      { matter: 'Tender', account: 0, order: 1, approver: 0, name: 'Anna', isAssumed: false },
      { matter: 'Tender', account: 0, order: 2, approver: -1, name: 'The board', isAssumed: true },
    ]);
    expect(map.touches).toEqual([{ date: '2026-11-01', people: [0, 1], ours: [3] }]);
    expect(map.competitors).toEqual([
      { competitor: 'Rival', unit: '', backedBy: [1], contractEnd: '2027-01-31' },
    ]);
  });
  test('says who hangs in the tray, and why, and sums up', () => {
    expect(map.unattached).toEqual([{ person: 2, reason: 'managerElsewhere', detail: 'Boris' }]);
    expect(map.summary).toEqual({ people: 3, tops: 1, levels: 2, widestSpan: 1, unattached: 1 });
  });
  test('needs nothing but contacts, and an account without people has an empty map', () => {
    expect(mapOf({ contacts: tables.contacts }, 'Beta')).toMatchObject({
      account: 'Beta',
      people: { name: ['Boris'] },
      team: [],
      roles: [],
      ties: [],
    });
    const nobody = mapOf(tables, 'Gamma');
    expect([nobody.people.id, nobody.unattached, nobody.summary.levels]).toEqual([[], [], 0]);
  });
});

describe('A packed map of difficult data, read again,', () => {
  const trayOf = (rows: Parameters<typeof contacts>[0]) => mapOf({ contacts: contacts(rows) }).unattached;

  test('tells people of one name by their ids and gives them what only their id says (B14)', () => {
    const { people, roles } = mapOf({
      contacts: contacts([
        { id: 'c1', name: 'Li Wei', email: 'one@acme.com' },
        { id: 'c2', name: 'Li Wei', email: 'two@acme.com' },
        { id: 'c3', name: 'Bo', reportsTo: 'two@acme.com' },
        { id: 'c4', name: 'Cy', reportsTo: 'Li Wei' },
      ]),
      roles: table('roles', [
        { account: 'Acme', holder: 'c2', project: 'ERP', role: 'user' },
        { account: 'Acme', holder: 'Li Wei', project: 'ERP', role: 'champion' },
      ]),
    });
    expect(people.id).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(people.manager).toEqual([-1, -1, 1, -1]);
    expect(roles.map(({ person }) => person)).toEqual([1, -1]);
  });
  test('keeps every row of a repeated id, and means the first by it (B15)', () => {
    const { people } = mapOf({
      contacts: contacts([
        { id: 'c1', name: 'Anna' },
        { id: 'c1', name: 'Bruno' },
        { id: 'c2', name: 'Carl', reportsTo: 'c1' },
      ]),
    });
    expect([people.id, people.manager]).toEqual([
      ['c1', 'row:3', 'c2'],
      [-1, -1, 0],
    ]);
  });
  test('shows a title or an e-mail where a name is withheld (B17)', () => {
    const { people } = mapOf({ contacts: contacts([{ title: 'Buyer' }, { email: 'x@acme.com' }]) });
    expect(people.name).toEqual(['Buyer', 'x@acme.com']);
  });
  test('puts whoever reports to himself, to nobody known, or to one of two, into the tray (B16, F26, F27)', () => {
    expect(
      trayOf([
        { name: 'Anna', reportsTo: 'Anna' },
        { name: 'Bo', reportsTo: 'Gone' },
        { name: 'Cy', reportsTo: 'Di' },
        { name: 'Di', reportsTo: 'Bo' },
        { name: 'Di', reportsTo: 'Bo' },
      ]),
    ).toEqual([
      { person: 0, reason: 'reportsToSelf', detail: 'Anna' },
      { person: 1, reason: 'managerNotFound', detail: 'Gone' },
      { person: 2, reason: 'managerAmbiguous', detail: 'Di' },
    ]);
  });
  test('names a circle at each of its members, and sends the names once', () => {
    const round = contacts([
      { name: 'Anna', reportsTo: 'Cy' },
      { name: 'Bo', reportsTo: 'Anna' },
      { name: 'Cy', reportsTo: 'Bo' },
    ]);
    const detail = 'Anna → Cy → Bo → Anna';
    expect(mapOf({ contacts: round }).unattached).toEqual(
      [0, 1, 2].map((person) => ({ person, reason: 'cycle', detail })),
    );
    const json = JSON.stringify(packMap('Acme', ['Acme'], { contacts: round }, facts, mapColumns));
    expect(json.split(detail).length).toBe(2);
  });
});

describe('A map of a group of companies, read again,', () => {
  const people = contacts([
    { account: 'Acme Steel', id: 'c1', name: 'Bo', reportsTo: 'Anna' },
    { account: 'Acme', id: 'c2', name: 'Anna' },
    { account: 'ACME steel', id: 'c3', name: 'Cy', reportsTo: 'Li' },
    { account: 'Acme', id: 'c4', name: 'Li' },
    { account: 'Acme Paper', id: 'c5', name: 'Li' },
    { account: 'Beta', id: 'c6', name: 'Zed' },
    { account: 'Acme', id: 'c7', name: 'Di', reportsTo: 'Zed' },
  ]);
  const group = mapOf(
    {
      contacts: people,
      units: table('units', [{ account: 'acme paper', name: 'Mill' }]),
      relationships: table('relationships', [
        { account: 'Acme Steel', from: 'Bo', to: 'Anna', kind: 'knows' },
      ]),
    },
    'Acme Steel',
    ['Acme', 'Acme Steel', 'Acme Paper'],
  );

  test('has everybody of its companies and says of whom which', () => {
    expect(group.account).toBe('Acme Steel');
    expect(group.people.id).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c7']);
    expect(group.people.account).toEqual([1, 0, 1, 0, 2, 0]);
    expect(group.units[0]?.account).toBe(2);
  });
  test('hangs a person below the manager in another of them, if only one can be meant', () => {
    expect(group.people.manager).toEqual([1, -1, -1, -1, -1, -1]);
    expect(group.unattached).toEqual([
      { person: 2, reason: 'managerElsewhere', detail: 'Li' },
      { person: 5, reason: 'managerElsewhere', detail: 'Zed' },
    ]);
    expect(group.ties).toMatchObject([{ from: 0, to: 1 }]);
  });
});
