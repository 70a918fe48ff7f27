/** Each form of the map through the very bundle: writes what it says and nothing else, and leaves no trace when undone. */

import { type Draft, problemIn, rowsOf } from '../../sidebar/map/edit/plans';
import { partyOf, referenceTo } from '../../sidebar/map/edit/references';
import { readMap } from '../../src/domain/map/read-map';
import { panels } from '../../src/locales/en/panels';
import { type Facts, formatMessage } from '../../src/locales/message';
import type { CellFix, FormSheet } from '../../src/rpc/parameter-kinds';
import { ExecutionKilled } from '../../workbench/google/host/execution';
import type { SheetSnapshot } from '../../workbench/google/snapshot';
import { sortByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed } from './run-add-on';

const account = 'Norvik Mobile';
const words = {
  say: (key: keyof typeof panels, facts: Facts = {}) => formatMessage(panels[key], facts, 'en'),
};
const mapOf = (bed: AddOnBed) => {
  const view = readMap(bed.ask('getMap', { account }));
  const person = (name: string) => partyOf(view, name, 0);
  return { view, person };
};

/** The rows that the page sends when a form of Henrik Dahl is saved. */
function planned(bed: AddOnBed, sheet: FormSheet, draft: Draft) {
  const { view, person } = mapOf(bed);
  const henrik = person('Henrik Dahl');
  expect(problemIn(sheet, view, henrik, draft, words)).toBeNull();
  return rowsOf(sheet, account, referenceTo(view, henrik, 0), draft, words);
}
const save = (bed: AddOnBed, sheet: FormSheet, draft: Draft) =>
  bed.ask('addRows', { rows: planned(bed, sheet, draft) });

/** The fix that the page sends when a person is moved. */
function moving(bed: AddOnBed, name: string, manager: string): CellFix {
  const { view, person } = mapOf(bed);
  expect(problemIn('move', view, person(name), { manager }, words)).toBeNull();
  const { row, id, cells } = bed.ask('getPerson', { id: view.people.id[person(name)] ?? '' });
  return { sheet: 'contacts', row, id, column: 'reportsTo', from: cells.reportsTo ?? '', to: manager };
}
const back = (fix: CellFix) => ({ ...fix, from: fix.to, to: fix.from });
const contact = (bed: AddOnBed, name: string) => bed.rows('Contacts').find((row) => row.Name === name);

/** The sheets to the last format; of some rows nothing, and then no sentences of the check either, which tells at once. */
const without = (
  { snapshot: { sheets } }: Pick<AddOnBed, 'snapshot'>,
  added: readonly { readonly sheet: FormSheet; readonly row: number }[] = [],
) =>
  sheets.map(({ cells, ...sheet }) => {
    const gone = added.filter((one) => tabs[one.sheet] === sheet.name).map(({ row }) => String(row - 1));
    const check = Object.entries(cells[0] ?? {}).find(([, { value }]) => value === 'Check')?.[0];
    const hidden = added.length > 0 ? check : undefined;
    const rows = Object.entries(cells).filter(([row]) => !gone.includes(row));
    const shown = rows.map(([row, line]) => [
      row,
      Object.entries(line).filter(([column]) => column !== hidden),
    ]);
    // As one text: thousands of cells are compared many times.
    return `${sheet.name} ${JSON.stringify([sheet, shown])}`;
  });

const tabs: Readonly<Record<FormSheet, string>> = {
  contacts: 'Contacts',
  roles: 'Roles',
  relationships: 'Relationships',
  touchpoints: 'Touchpoints',
};
/** Round trips between two kills: each takes a workbook's time. */
const EVERY = 6;
const MET = 'Maja "Berg" \u202e<script>alert(1)</script>';
const forms: readonly (readonly [FormSheet, Draft, Readonly<Record<string, object>>])[] = [
  [
    'roles',
    {
      project: '=1+1',
      buyingRole: 'champion',
      formality: 'unofficial',
      support: 'mentor',
      confidence: 'assumed',
    },
    {
      Roles: {
        Holder: 'Henrik Dahl',
        Account: account,
        Project: '=1+1',
        Role: 'Champion',
        Official: 'Unofficial',
        Support: 'Mentor',
        Confidence: 'Assumed',
      },
    },
  ],
  [
    'relationships',
    { other: 'Elena Fischer', tieKind: 'influences', way: 'in', strength: '4', feeling: 'positive' },
    {
      Relationships: {
        From: 'Elena Fischer',
        To: 'Henrik Dahl',
        Account: account,
        Kind: 'Influences',
        Feeling: 'Positive',
        Strength: 4,
        Direction: 'One way',
      },
    },
  ],
  [
    'contacts',
    {
      known: 'vacant',
      title: 'Head of <b>tests</b>',
      reportsTo: 'Henrik Dahl',
      unit: 'Technology',
      level: 'manager',
    },
    {
      Contacts: {
        Name: 'Head of <b>tests</b> (vacant)',
        'Reports to': 'Henrik Dahl',
        Standing: 'Unknown person',
        Unit: 'Technology',
        Level: 'Manager',
      },
    },
  ],
  [
    'touchpoints',
    {
      date: '2026-11-20',
      subject: '=HYPERLINK("https://example.com")',
      touchpointKind: 'call',
      person: 'Pavel Novák',
      ourPerson: 'Elena Fischer',
      outcome: '+1',
      nextStep: '@call',
      nextStepDate: '2026-12-01',
      newName: MET,
      newTitle: 'Buyer',
    },
    {
      Contacts: { Name: MET, Account: account, 'Job title': 'Buyer' },
      Relationships: { From: 'Henrik Dahl', To: MET, Kind: 'Knows', Direction: 'Mutual' },
      Touchpoints: {
        Subject: '=HYPERLINK("https://example.com")',
        Person: `Henrik Dahl; Pavel Novák; ${MET}`,
        'Our person': 'Elena Fischer',
        Kind: 'Call',
        Outcome: '+1',
        'Next step': '@call',
      },
    },
  ],
];

describe.each(forms)('The form of %s', (sheet, draft, expected) => {
  test('writes what it says as text, nothing else, and is undone without a trace', () => {
    const bed = sampleBed();
    const { snapshot } = bed;
    const formulas = Object.values(tabs).map((name) => bed.formulas(name).length);
    const { rows } = save(bed, sheet, draft);
    expect(new Set(rows.map(({ sheet: key }) => tabs[key]))).toEqual(new Set(Object.keys(expected)));
    for (const { sheet: key, id } of rows) {
      const written = bed.rows(tabs[key]).find(({ Id }) => Id === id);
      expect(written).toMatchObject(expected[tabs[key]] ?? {});
    }
    expect(Object.values(tabs).map((name) => bed.formulas(name).length)).toEqual(formulas);
    expect(without(bed, rows)).toEqual(without({ snapshot }, rows));
    expect(bed.ask('removeRows', { rows })).toEqual({ removed: rows.length, left: 0 });
    expect(without(bed)).toEqual(without({ snapshot }));
  });

  test('is refused before anything is written where one of its sheets is protected', () => {
    const open = sampleBed();
    const rows = planned(open, sheet, draft);
    const closed = (one: SheetSnapshot) =>
      one.name === tabs[sheet] ? { ...one, protections: [{ editors: [], description: 'closed' }] } : one;
    const shared = { owner: 'owner@example.com', editors: ['me@example.com'] };
    const snapshot = { ...open.snapshot, ...shared, sheets: open.snapshot.sheets.map(closed) };
    const bed = new AddOnBed({ snapshot, user: 'me@example.com' });
    const before = without(bed);
    expect(bed.rpc('addRows', { rows })).toMatchObject({ ok: false, code: 'PROTECTED' });
    expect(without(bed)).toEqual(before);
  });
});

describe('Somebody new of a touchpoint', () => {
  test('is on the map at once, known by whom they were met with, and is not added twice', () => {
    const bed = sampleBed();
    const draft = { date: '2026-11-20', subject: 'Lunch', newName: 'Maja Berg' };
    save(bed, 'touchpoints', draft);
    const { view, person } = mapOf(bed);
    const [maja, henrik] = [person('Maja Berg'), person('Henrik Dahl')];
    expect(view.ties).toContainEqual(
      expect.objectContaining({ from: henrik, to: maja, kind: 'knows', isMutual: true }),
    );
    expect(view.touches.some(({ people }) => people.includes(maja) && people.includes(henrik))).toBe(true);
    expect(problemIn('touchpoints', view, henrik, draft, words)?.text).toContain(
      'Maja Berg is there already',
    );
  });

  test('comes with the sheet when it is missing', () => {
    const { snapshot } = sampleBed();
    const sheets = snapshot.sheets.filter(({ name }) => name !== 'Touchpoints');
    const bed = new AddOnBed({ snapshot: { ...snapshot, sheets } });
    const { made, rows } = save(bed, 'touchpoints', {
      date: '2026-11-20',
      subject: 'Lunch',
      newName: 'Maja Berg',
    });
    expect([made, rows.length, bed.rows('Touchpoints').length]).toEqual([['Touchpoints'], 3, 1]);
    expect(bed.ask('removeRows', { rows })).toEqual({ removed: 3, left: 0 });
    expect(bed.rows('Touchpoints')).toEqual([]);
  });

  test('is added whole by doing it again after being killed at any point, and no half is hidden', () => {
    const draft = { date: '2026-11-20', subject: 'Lunch', newName: 'Maja Berg' };
    const { snapshot } = sampleBed();
    const rows = planned(new AddOnBed({ snapshot }), 'touchpoints', draft);
    let [points, next] = [0, 0];
    for (let isKilled = true; isKilled; ) {
      isKilled = false;
      const bed = new AddOnBed({ snapshot });
      bed.workbench.hooks = {
        beforeCall: (_number, _name, execution) => {
          const { writes, roundTrips } = execution.record();
          if (writes === 0 || roundTrips < next) return;
          [isKilled, next] = [true, roundTrips + EVERY];
          points += 1;
          throw new ExecutionKilled('killed');
        },
      };
      try {
        bed.rpc('addRows', { rows });
      } catch {
        // The page would see that the server did not answer.
      }
      bed.workbench.hooks = {};
      const view = mapOf(bed);
      const again = problemIn('touchpoints', view.view, view.person('Henrik Dahl'), draft, words);
      // Either nothing of it is there, or the page says that the person is.
      const isThere = contact(bed, 'Maja Berg') !== undefined;
      expect(again === null).toBe(!isThere);
      if (!isKilled) break;
      const rest = isThere ? { ...draft, newName: '', person: 'Maja Berg' } : draft;
      save(bed, 'touchpoints', rest);
      expect(bed.rows('Contacts').filter(({ Name }) => Name === 'Maja Berg')).toHaveLength(1);
      expect(bed.rows('Touchpoints').at(-1)).toMatchObject({ Person: 'Henrik Dahl; Maja Berg' });
    }
    expect(points).toBeGreaterThan(2);
  });
});

describe('A person moved', () => {
  const others = (bed: AddOnBed, name: string) =>
    bed.rows('Contacts').flatMap(({ Check, ...row }) => (row.Name === name ? [] : [row]));

  test('reports to the new manager alone, and back again when undone', () => {
    const bed = sampleBed();
    const [before, rest] = [without(bed), others(bed, 'Freja Nilsen')];
    const fix = moving(bed, 'Freja Nilsen', 'Pavel Novák');
    expect(bed.ask('applyFixes', { fixes: [fix] })).toEqual({ changed: [fix], notes: [] });
    const { view, person } = mapOf(bed);
    expect(view.people.manager[person('Freja Nilsen')]).toBe(person('Pavel Novák'));
    expect(others(bed, 'Freja Nilsen')).toEqual(rest);
    bed.ask('applyFixes', { fixes: [back(fix)] });
    expect(without(bed)).toEqual(before);
  });

  test('comes out of the tray, and has no manager when put at the top', () => {
    const bed = sampleBed();
    const emil = mapOf(bed);
    expect(emil.view.unattached.map(({ person }) => person)).toContain(emil.person('Emil Sørensen'));
    bed.ask('applyFixes', { fixes: [moving(bed, 'Emil Sørensen', 'Lena Brandt')] });
    expect(mapOf(bed).view.unattached).toEqual([]);
    bed.ask('applyFixes', { fixes: [moving(bed, 'Emil Sørensen', '')] });
    expect(contact(bed, 'Emil Sørensen')?.['Reports to']).toBe('');
  });

  test('is found again after the rows were sorted, and each of two edits is undone by itself', () => {
    const bed = sampleBed();
    const first = moving(bed, 'Freja Nilsen', 'Pavel Novák');
    const second = moving(bed, 'Grace Kim', 'Lena Brandt');
    const { id } = bed.sheet('Contacts');
    const area = { row: 1, column: 0, rowCount: bed.rows('Contacts').length, columnCount: 40 };
    bed.byPerson((workbook) => sortByPerson(workbook, id, area, [{ column: 0, ascending: false }]));
    bed.ask('applyFixes', { fixes: [first] });
    bed.ask('applyFixes', { fixes: [second] });
    expect(contact(bed, 'Freja Nilsen')?.['Reports to']).toBe('Pavel Novák');
    bed.ask('applyFixes', { fixes: [back(first)] });
    expect(contact(bed, 'Freja Nilsen')?.['Reports to']).toBe('Henrik Dahl');
    expect(contact(bed, 'Grace Kim')?.['Reports to']).toBe('Lena Brandt');
  });

  test('stays where somebody else has put them meanwhile, and it is said', () => {
    const bed = sampleBed();
    const fix = moving(bed, 'Freja Nilsen', 'Pavel Novák');
    bed.type('Contacts', fix.row, 'Reports to', 'Mina Karimi');
    const before = without(bed);
    const { changed, notes } = bed.ask('applyFixes', { fixes: [fix] });
    expect([changed, notes]).toEqual([[], [expect.stringContaining('has changed')]]);
    expect(without(bed)).toEqual(before);
  });
});
