/** Rows that the map's forms add: as a person would have typed them, all or none, and taken away without a trace. */

import type { ParametersOf } from '../../src/rpc/contract';
import type { NewRow } from '../../src/rpc/parameter-kinds';
import { ExecutionKilled } from '../../workbench/google/host/execution';
import type { SheetSnapshot } from '../../workbench/google/snapshot';
import { deleteByPerson, insertByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed, setUpBed } from './run-add-on';

const account = 'Norvik Mobile';
const person: NewRow = {
  sheet: 'contacts',
  cells: {
    name: '=HYPERLINK("x")',
    account,
    title: 'Head of data',
    reportsTo: 'Henrik Dahl',
    level: 'manager',
    functions: 'payer, signatory',
    unit: '',
  },
};
const tie: NewRow = {
  sheet: 'relationships',
  cells: { from: 'Jonas Weber', to: 'Grace Kim', account, kind: 'knows', strength: 4, direction: 'mutual' },
};
const touch: NewRow = {
  sheet: 'touchpoints',
  cells: {
    subject: 'Talk',
    account,
    date: '2026-11-20',
    kind: 'call',
    person: 'Jonas Weber; Grace Kim',
    ourPerson: 'Ingrid Sol',
    outcome: 'Wants figures',
  },
};
const all = [person, tie, touch];
/** Round trips between two kills: each takes a workbook's time. */
const EVERY = 5;

const last = (bed: AddOnBed, sheet: string) => bed.rows(sheet).at(-1);
const placesOf = (added: readonly { readonly sheet: string; readonly id: string }[]) =>
  added.map(({ sheet, id }) => ({ sheet, id })) as ParametersOf<'removeRows'>['rows'];
/** The sample without its Touchpoints. */
const withoutTouchpoints = () => {
  const bed = sampleBed();
  const { id } = bed.sheet('Touchpoints');
  return new AddOnBed({
    snapshot: { ...bed.snapshot, sheets: bed.snapshot.sheets.filter((sheet) => sheet.id !== id) },
  });
};
const changed = (bed: AddOnBed, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot) => {
  const sheets = bed.snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...bed.snapshot, sheets };
};

describe('Rows from the map', () => {
  test('stand below the others with ids, choices as the sheet words them, days as days, formulas as text', () => {
    const bed = sampleBed();
    const { rows, made } = bed.ask('addRows', { rows: all });
    expect(made).toEqual([]);
    expect(rows.map(({ sheet }) => sheet)).toEqual(['contacts', 'relationships', 'touchpoints']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    expect(last(bed, 'Contacts')).toMatchObject({
      Name: '=HYPERLINK("x")',
      Account: account,
      Level: 'Manager',
      Functions: 'Payer, Signatory',
      'Reports to': 'Henrik Dahl',
      Unit: '',
      Id: rows[0]?.id,
    });
    expect(bed.formulas('Contacts')).toEqual([]);
    expect(last(bed, 'Relationships')).toMatchObject({ Strength: 4, Direction: 'Mutual', Id: rows[1]?.id });
    const date = last(bed, 'Touchpoints')?.Date;
    expect(date).toBe(46_346);
    expect(bed.ask('getPerson', { id: rows[0]?.id ?? '' })).toMatchObject({
      row: rows[0]?.row,
      values: { level: 'manager', functions: ['payer', 'signatory'] },
    });
  });

  test('are checked at once, and a name nobody has is asked about', () => {
    const bed = sampleBed();
    bed.ask('addRows', { rows: [{ ...tie, cells: { ...tie.cells, to: 'Grace Kin' } }] });
    expect(last(bed, 'Relationships')?.Check).toContain('Grace Kim');
  });

  test('make the sheet Touchpoints where it is missing, in sight, with dropdowns and checks', () => {
    const bed = withoutTouchpoints();
    const before = bed.snapshot.sheets.length;
    const { rows, made } = bed.ask('addRows', { rows: all });
    expect(made).toEqual(['Touchpoints']);
    expect(bed.snapshot.sheets.length).toBe(before + 1);
    expect(bed.sheet('Touchpoints').hidden ?? false).toBe(false);
    expect(bed.rows('Touchpoints')).toEqual([expect.objectContaining({ Subject: 'Talk', Id: rows[2]?.id })]);
    const [columns] = [bed.headers('Touchpoints')];
    expect(columns).toEqual(sampleBed().headers('Touchpoints'));
    bed.ask('addRows', { rows: [touch] });
    expect(bed.rows('Touchpoints').length).toBe(2);
  });

  test('leave columns of the team’s own between ours alone', () => {
    const bed = sampleBed();
    const column = bed.headers('Contacts').indexOf('Job title');
    const { id } = bed.sheet('Contacts');
    bed.byPerson((workbook) => insertByPerson(workbook, id, 'column', column, 1));
    expect(bed.ask('addRows', { rows: [person] }).rows.length).toBe(1);
    expect(last(bed, 'Contacts')).toMatchObject({ '': '', 'Job title': 'Head of data' });
  });

  test.each<[string, NewRow]>([
    ['a column that does not exist', { sheet: 'roles', cells: { account, nonsense: 'x' } }],
    ['an id', { sheet: 'contacts', cells: { account, id: 'x' } }],
    ['a sentence of the check', { sheet: 'contacts', cells: { account, check: 'x' } }],
    ['no account', { sheet: 'contacts', cells: { name: 'Anna', account: ' ' } }],
    ['a choice that does not exist', { sheet: 'roles', cells: { account, support: 'nonsense' } }],
    [
      'one of several choices that does not exist',
      { sheet: 'contacts', cells: { account, functions: 'payer, x' } },
    ],
    ['a day that does not exist', { sheet: 'touchpoints', cells: { account, date: '2026-02-31' } }],
    ['a number beyond its bounds', { sheet: 'relationships', cells: { account, strength: 6 } }],
    ['a word for a number', { sheet: 'relationships', cells: { account, strength: 'strong' } }],
  ])('with %s are refused, and none of the others is written', (_what, wrong) => {
    const bed = sampleBed();
    const before = bed.snapshot;
    expect(bed.rpc('addRows', { rows: [person, wrong] })).toMatchObject({ ok: false, code: 'BAD_REQUEST' });
    expect(bed.snapshot).toEqual(before);
  });

  test('keep a team’s own word of an open list', () => {
    const bed = sampleBed();
    const role: NewRow = {
      sheet: 'roles',
      cells: { holder: 'Grace Kim', account, project: 'Self-service', role: 'Sponsor of our own' },
    };
    bed.ask('addRows', { rows: [role] });
    expect(last(bed, 'Roles')?.Role).toBe('Sponsor of our own');
  });

  test('are refused with the sheet’s name where a sheet is protected, nothing half done', () => {
    const snapshot = {
      ...changed(withoutTouchpoints(), 'Relationships', (sheet) => ({
        ...sheet,
        protections: [{ editors: [], description: 'closed' }],
      })),
      owner: 'owner@example.com',
      editors: ['me@example.com'],
    };
    const bed = new AddOnBed({ snapshot, user: 'me@example.com' });
    const before = bed.snapshot;
    const refusal = bed.rpc('addRows', { rows: all });
    expect(refusal).toMatchObject({ ok: false, code: 'PROTECTED' });
    expect(JSON.stringify(refusal)).toContain('Relationships');
    expect(bed.snapshot).toEqual(before);
  });

  test('are refused where a tab of the team’s has the name of the sheet to be made, or a sheet is missing', () => {
    const named = withoutTouchpoints().addTexts('Touchpoints', [['Ours']]);
    expect(named.rpc('addRows', { rows: all })).toMatchObject({ code: 'SHEET_NAME_TAKEN' });
    expect(named.rows('Contacts')).toEqual(sampleBed().rows('Contacts'));
    const bed = sampleBed();
    const { id } = bed.sheet('Roles');
    const snapshot = { ...bed.snapshot, sheets: bed.snapshot.sheets.filter((sheet) => sheet.id !== id) };
    const role: NewRow = { sheet: 'roles', cells: { account, holder: 'Grace Kim' } };
    expect(new AddOnBed({ snapshot }).rpc('addRows', { rows: [person, role] })).toMatchObject({
      code: 'SHEET_MISSING',
    });
    expect(new AddOnBed().rpc('addRows', { rows: [touch] })).toMatchObject({ code: 'NOT_SET_UP' });
  });

  test('killed at any round trip are whole rows or none, and doing it again brings the rest', () => {
    const start = withoutTouchpoints().snapshot;
    const sheets = ['Contacts', 'Relationships', 'Touchpoints'];
    const contents = (bed: AddOnBed) =>
      sheets.map((name) => bed.rows(name).map(({ Id, Check, ...row }) => JSON.stringify(row)));
    const whole = new AddOnBed({ snapshot: start });
    whole.ask('addRows', { rows: all });
    const expected = contents(whole);
    let points = 0;
    let seen = 0;
    for (let call = 1; call < 4000; call += 1) {
      const bed = new AddOnBed({ snapshot: start });
      let isKilled = false;
      let trips = 0;
      bed.workbench.hooks = {
        beforeCall: (_number, _name, execution) => {
          ({ roundTrips: trips } = execution.record());
          if (execution.record().writes === 0 || trips < seen + EVERY) return;
          isKilled = true;
          throw new ExecutionKilled('killed');
        },
      };
      try {
        bed.rpc('addRows', { rows: all });
      } catch {
        // The page would see that the server did not answer.
      }
      bed.workbench.hooks = {};
      if (!isKilled) break;
      seen = trips;
      points += 1;
      for (const name of ['Contacts', 'Relationships']) {
        const added = bed.rows(name).slice(sampleBed().rows(name).length);
        for (const row of added)
          expect([name, row.Id !== '' && row.Account === account]).toEqual([name, true]);
      }
      const again = new AddOnBed({ snapshot: bed.snapshot });
      const answer = again.rpc('addRows', { rows: all });
      if (!answer.ok) {
        // The sheet is half made: the sentence says that Set up finishes it.
        expect(answer).toMatchObject({ code: 'COLUMN_MISSING', remedy: expect.stringContaining('Set up') });
        again.menu('setUpWorkbook', 'OK');
        again.ask('addRows', { rows: all });
      }
      for (const [place, rows] of contents(again).entries())
        expect([points, [...new Set(rows)].sort()]).toEqual([points, [...new Set(expected[place])].sort()]);
    }
    expect(points).toBeGreaterThan(5);
  });
});

describe('Rows added from the map and taken away again', () => {
  test('leave every sheet as it was, to the last format', () => {
    const bed = sampleBed();
    // The first command of all leaves its mark on the workbook.
    bed.menu('checkWorkbook');
    const before = bed.snapshot.sheets;
    const { rows } = bed.ask('addRows', { rows: [...all, person] });
    const places = placesOf(rows).map((place, at) => ({ ...place, ...[...all, person][at] }));
    expect(bed.ask('removeRows', { rows: places })).toEqual({ removed: 4, left: 0 });
    const after = bed.snapshot.sheets;
    const differing = before.filter((sheet, at) => JSON.stringify(sheet) !== JSON.stringify(after[at]));
    expect(differing.map(({ name }) => name)).toEqual([]);
    expect(after.length).toBe(before.length);
  });

  test('are found by their id wherever they stand now', () => {
    const bed = sampleBed();
    const before = bed.rows('Contacts').slice(1);
    const { rows } = bed.ask('addRows', { rows: [person] });
    const { id } = bed.sheet('Contacts');
    bed.byPerson((workbook) => deleteByPerson(workbook, id, 'row', 1, 1));
    expect(bed.ask('removeRows', { rows: placesOf(rows) })).toEqual({ removed: 1, left: 0 });
    const names = (list: readonly { readonly [header: string]: unknown }[]) => list.map(({ Name }) => Name);
    expect(names(bed.rows('Contacts'))).toEqual(names(before));
  });

  test('stay where the team has written beside them, where their id is repeated, gone or no id', () => {
    const bed = sampleBed();
    const { rows } = bed.ask('addRows', { rows: [person, person, tie] });
    const [first, second] = rows;
    const OWN = 3;
    const { id } = bed.sheet('Contacts');
    bed.byPerson((workbook) => insertByPerson(workbook, id, 'column', OWN, 1));
    const { cells } = bed.sheet('Contacts');
    const lineOf = (row = 0) => cells[row - 1] ?? {};
    const snapshot = changed(bed, 'Contacts', (sheet) => ({
      ...sheet,
      cells: {
        ...cells,
        [(first?.row ?? 0) - 1]: { ...lineOf(first?.row), [OWN]: { value: 'ours' } },
        500: lineOf(second?.row),
      },
    }));
    const again = new AddOnBed({ snapshot });
    const before = again.rows('Contacts');
    const asked = [
      ...placesOf(rows),
      ...placesOf([
        { sheet: 'roles', id: 'gone' },
        { sheet: 'roles', id: '' },
      ]),
    ];
    expect(again.ask('removeRows', { rows: asked })).toEqual({ removed: 1, left: 4 });
    expect(again.rows('Contacts').length).toBe(before.length);
  });

  test.each<[string, string, string]>([
    ['other words in a cell', 'Job title', 'Head of all data'],
    ['words in a cell that was blank', 'Hobbies', 'Chess'],
    ['nothing any more in a cell', 'Level', ''],
  ])('stay where somebody has left %s', (_what, header, text) => {
    const bed = sampleBed();
    const { rows } = bed.ask('addRows', { rows: [person, touch] });
    bed.paste('Contacts', rows[0]?.row ?? 0, header, [[text]]);
    const places = placesOf(rows).map((place, at) => ({ ...place, ...[person, touch][at] }));
    expect(bed.ask('removeRows', { rows: places })).toEqual({ removed: 1, left: 1 });
    expect(last(bed, 'Contacts')).toMatchObject({ Name: '=HYPERLINK("x")', [header]: text });
  });

  test('stay where the sheet is protected, and the sentence says which', () => {
    const bed = sampleBed();
    const { rows } = bed.ask('addRows', { rows: [person, tie] });
    const snapshot = {
      ...changed(bed, 'Relationships', (sheet) => ({ ...sheet, protections: [{ editors: [] }] })),
      owner: 'owner@example.com',
      editors: ['me@example.com'],
    };
    const guest = new AddOnBed({ snapshot, user: 'me@example.com' });
    const before = guest.snapshot;
    expect(guest.rpc('removeRows', { rows: placesOf(rows) })).toMatchObject({ code: 'PROTECTED' });
    expect(guest.snapshot).toEqual(before);
  });
});

test('Rows cost as many round trips with two people as with nine hundred', () => {
  const cost = (count: number) => {
    const bed = setUpBed();
    const names = Array.from({ length: count }, (_, index) => [`Person ${index}`, 'Large Ltd']);
    bed.paste(
      'Contacts',
      2,
      'Name',
      names.map(([name = null]) => [name]),
    );
    bed.paste(
      'Contacts',
      2,
      'Account',
      names.map(([, company = null]) => [company]),
    );
    const row: NewRow = { sheet: 'contacts', cells: { name: 'New', account: 'Large Ltd' } };
    const { rows } = bed.ask('addRows', { rows: [row] });
    const adding = bed.last.roundTrips;
    bed.ask('removeRows', { rows: placesOf(rows) });
    return [adding, bed.last.roundTrips];
  };
  const few = cost(2);
  expect(cost(900)).toEqual(few);
  process.stderr.write(`Round trips of adding and removing a row, with their checks: ${few.join(', ')}\n`);
});
