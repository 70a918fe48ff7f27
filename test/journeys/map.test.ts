/** The map from the sheets: everybody once, groups of companies, a person's details, and what it costs. */

import { joinPieces } from '../../src/domain/map/pieces';
import { readMap } from '../../src/domain/map/read-map';
import type { ParametersOf } from '../../src/rpc/contract';
import { realRows, sheetNameOf, truths } from './real-data';
import { type AddOnBed, sampleBed, setUpBed } from './run-add-on';

const mapOf = (bed: AddOnBed, params: ParametersOf<'getMap'>) => readMap(bed.ask('getMap', params));

describe('The map of the sample', () => {
  const bed = sampleBed();
  const map = mapOf(bed, { account: 'Norvik Mobile' });

  test('has every contact of the account once, with what each sheet says', () => {
    const contacts = bed.rows('Contacts').filter(({ Account }) => Account === 'Norvik Mobile');
    expect(map.people.name).toEqual(contacts.map(({ Name }) => Name));
    const ofAccount = (sheet: string) =>
      bed.rows(sheet).filter(({ Account }) => Account === 'Norvik Mobile').length;
    expect(map.roles.length).toBe(ofAccount('Roles'));
    expect(map.ties.length).toBe(ofAccount('Relationships'));
    expect(map.units.length).toBe(ofAccount('Units'));
    expect(map.pairings.length).toBe(ofAccount('Pairing'));
    expect(map.approvals.length).toBe(ofAccount('Approvals'));
    expect(map.team.map(({ name }) => name)).toEqual(bed.rows('Team').map(({ Name }) => Name));
    expect(map.today).toBe('2026-11-21');
  });

  test('of its group has every company, the parent first', () => {
    const group = mapOf(bed, { account: 'norvik fiber', isGroup: true });
    expect(group.accounts[0]).toBe('Norvik Group');
    expect([...group.accounts].sort()).toEqual(
      ['Norvik Fiber', 'Norvik Group', 'Norvik Mobile', 'Norvik Towers'].sort(),
    );
    const companies = new Set<unknown>(group.accounts);
    const expected = bed.rows('Contacts').filter(({ Account }) => companies.has(Account));
    expect(group.people.name).toEqual(expected.map(({ Name }) => Name));
    expect(group.people.account.map((place) => group.accounts[place])).toEqual(
      expected.map(({ Account }) => Account),
    );
    expect(mapOf(bed, { account: 'Baltra Energy', isGroup: true }).accounts).toEqual(['Baltra Energy']);
  });

  test('of an account without people is empty, and of one that nobody knows says so', () => {
    bed.type('Accounts', bed.rows('Accounts').length + 2, 'Account', 'Lonely Ltd');
    expect(mapOf(bed, { account: 'Lonely Ltd' }).people.id).toEqual([]);
    expect(bed.rpc('getMap', { account: 'Nobody Ltd' })).toMatchObject({ code: 'NO_SUCH_ACCOUNT' });
  });
});

describe('A person of the map', () => {
  const lena = sampleBed();
  const id = String(lena.rows('Contacts')[4]?.Id);

  test('has the cells as they stand, for a change, and what they say', () => {
    const person = lena.ask('getPerson', { id });
    expect(person).toMatchObject({
      row: 6,
      id,
      cells: { name: 'Lena Brandt', level: 'Vice president', reportsTo: 'Oskar Berg' },
      values: { name: 'Lena Brandt', level: 'vicePresident', functions: ['dayToDayContact'] },
    });
    const blanks = lena.headers('Contacts').filter((header) => lena.rows('Contacts')[4]?.[header] === '');
    expect(blanks.length + Object.keys(person.cells).length).toBe(lena.headers('Contacts').length);
    expect(Object.values(person.values)).not.toContain('');
    const fix = { sheet: 'contacts', row: person.row, id, column: 'level', to: 'Board' } as const;
    const from = person.cells.level ?? '';
    const bed = sampleBed();
    expect(bed.ask('applyFixes', { fixes: [{ ...fix, from }] }).changed.length).toBe(1);
  });

  test('has the five latest touchpoints that name them, the latest first, undated last', () => {
    const bed = sampleBed();
    const named = bed.rows('Contacts')[4]?.Name;
    const days = ['2026-01-05', '', '2026-03-01', '2026-02-01', '2025-12-31'];
    const rows = days.map((date, index) => ({
      sheet: 'touchpoints' as const,
      cells: {
        subject: `Talk ${index}`,
        account: 'Norvik Mobile',
        date,
        person: index % 2 === 0 ? `Grace Kim; ${named}` : id,
      },
    }));
    bed.ask('addRows', { rows });
    const { touchpoints } = bed.ask('getPerson', { id });
    expect(touchpoints.length).toBe(5);
    const dates = touchpoints.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    const before = sampleBed().ask('getPerson', { id }).touchpoints.length;
    expect(before).toBeGreaterThan(0);
  });

  test('is found by the row too, and is gone when the row is', () => {
    const bed = sampleBed();
    const row = bed.rows('Contacts').length + 2;
    bed.type('Contacts', row, 'Name', 'Just typed');
    expect(bed.ask('getPerson', { id: `row:${row}` })).toMatchObject({ row, touchpoints: [] });
    for (const gone of ['nonsense', `row:${row + 1}`, 'row:1', 'row:x'])
      expect(bed.rpc('getPerson', { id: gone })).toMatchObject({ ok: false, code: 'NO_SUCH_ROW' });
  });
});

test('A map too long for one answer comes in pieces that make the whole one', () => {
  const bed = setUpBed();
  const long = 'مدیر بخش خرید '.repeat(60);
  const rows = Array.from({ length: 2600 }, (_, index) => [`Person ${index}`, `${long}${index}`]);
  bed.paste(
    'Contacts',
    2,
    'Name',
    rows.map(([name = null]) => [name]),
  );
  bed.paste(
    'Contacts',
    2,
    'Account',
    rows.map(() => ['Large Ltd']),
  );
  bed.paste(
    'Contacts',
    2,
    'Job title',
    rows.map(([, title = null]) => [title]),
  );
  const first = bed.ask('getMap', { account: 'Large Ltd' });
  expect(first.piece?.pieces).toBe(2);
  const second = bed.ask('getMap', { account: 'Large Ltd', piece: 2 });
  const whole = joinPieces([first, second]);
  expect(whole?.summary.people).toBe(2600);
  expect(whole && readMap(whole).people.title.at(-1)).toBe(`${long}2599`.trim());
  bed.type('Contacts', 2, 'Job title', 'Another');
  expect(joinPieces([first, bed.ask('getMap', { account: 'Large Ltd', piece: 2 })])).toBeNull();
});

test('A map costs one read for each sheet it shows, of one account as of a group', () => {
  const bed = sampleBed();
  bed.ask('getMap', { account: 'Norvik Mobile' });
  const ofAccount = bed.last.roundTrips;
  bed.ask('getMap', { account: 'Norvik Mobile', isGroup: true });
  // Eleven sheets and Settings; a group needs Accounts beside them.
  expect([ofAccount <= 13, bed.last.roundTrips - ofAccount]).toEqual([true, 1]);
  expect(bed.last.writes).toBe(0);
});

const describeEach = truths.length > 0 ? describe.each : () => () => undefined;

describeEach(truths.map((truth) => [truth.file, truth] as const))('The map of %s', (_file, truth) => {
  test('has every contact exactly once, in the tree or in the tray', () => {
    const sheet = sheetNameOf(truth);
    const bed = setUpBed().addTexts(sheet, realRows(truth.file));
    bed.ask('runImport', { sheet, ...(truth.account === undefined ? {} : { account: truth.account }) });
    const contacts = bed.rows('Contacts');
    const accounts = [...new Set(contacts.map(({ Account }) => String(Account)))];
    const shown: unknown[] = [];
    for (const account of accounts) {
      const { people, unattached, summary } = mapOf(bed, { account });
      shown.push(...people.id);
      const tops = people.manager.filter((manager) => manager < 0).length;
      expect(tops).toBe(summary.tops + unattached.length);
      expect(new Set(unattached.map(({ person }) => person)).size).toBe(unattached.length);
    }
    const ids = contacts.map(({ Id }) => Id);
    expect([...shown].sort()).toEqual([...ids].sort());
  });
});
