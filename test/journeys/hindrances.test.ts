/** Protected, merged, half deleted, locked: each command says what hinders it, and leaves the workbook as it was. */

import { readMap } from '../../src/domain/map/read-map';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbench/google/snapshot';
import { deleteByPerson, insertByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed } from './run-add-on';

const STAFF = [
  ['ID', 'Full Name', 'Email'],
  ['1', 'Zoe Late', 'zoe@late.example'],
];

/** The sample with a list to import, one of its sheets changed. */
function sampleWith(
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
  rest: Partial<WorkbookSnapshot> = {},
) {
  const { snapshot } = sampleBed().addTexts('staff', STAFF);
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...snapshot, ...rest, sheets };
}

const importing = { sheet: 'staff', account: 'Norvik Mobile' };

test('A protected sheet refuses the import with a remedy, nothing half done', () => {
  const snapshot = sampleWith(
    'Contacts',
    (sheet) => ({ ...sheet, protections: [{ editors: [], description: 'closed' }] }),
    { owner: 'owner@example.com', editors: ['me@example.com'] },
  );
  const bed = new AddOnBed({ snapshot, user: 'me@example.com' });
  const before = bed.snapshot;
  expect(bed.rpc('runImport', { ...importing, account: 'A new account' })).toMatchObject({
    ok: false,
    code: 'PROTECTED',
  });
  expect(bed.snapshot).toEqual(before);
  expect(new AddOnBed({ snapshot, user: 'owner@example.com' }).ask('runImport', importing).created).toBe(1);
});

const shared = { owner: 'owner@example.com', editors: ['me@example.com'] };

test('A protected sheet keeps its Check column, and the check tells so and does all the others', () => {
  const blanked = (name: string) => (sheet: SheetSnapshot) => {
    const check = Object.entries(sheet.cells[0] ?? {}).find(([, { value }]) => value === 'Check')?.[0];
    const cells = Object.entries(sheet.cells).map(([row, line]) => [
      row,
      row === '0' ? line : Object.fromEntries(Object.entries(line).filter(([column]) => column !== check)),
    ]);
    const protections = name === 'Strategy' ? [{ editors: [] }] : [];
    return { ...sheet, cells: Object.fromEntries(cells), protections };
  };
  const told = sampleBed().rows('Strategy').length;
  let { snapshot } = sampleBed();
  for (const name of ['Strategy', 'Contacts']) {
    const change = blanked(name);
    snapshot = {
      ...snapshot,
      ...shared,
      sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
    };
  }
  const bed = new AddOnBed({ snapshot, user: 'me@example.com' }).menu('checkWorkbook');
  expect(bed.seen.toasts.join()).toContain('You may not edit the Check column of Strategy');
  expect(bed.rows('Strategy').filter(({ Check }) => Check === '').length).toBe(told);
  expect(bed.rows('Contacts').some(({ Check }) => Check !== '')).toBe(true);
  expect(bed.rpc('muteRule', { code: 'NO_PAIN', account: 'Norvik Mobile', reason: 'known' })).toMatchObject({
    ok: true,
  });
});

test('A protected header hinders neither an import nor a fix', () => {
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 40 };
  const snapshot = sampleWith(
    'Contacts',
    (sheet) => ({ ...sheet, protections: [{ editors: [], area }] }),
    shared,
  );
  const bed = new AddOnBed({ snapshot, user: 'me@example.com' });
  expect(bed.ask('runImport', importing).created).toBe(1);
  const fixes = bed.ask('listIssues', {}).issues.find(({ isSafe }) => isSafe)?.fixes ?? [];
  expect(bed.ask('applyFixes', { fixes }).changed.length).toBe(1);
});

test('A column that a person inserts while an edit waits for the lock stays as they leave it', () => {
  const bed = sampleBed();
  const { id } = bed.sheet('Contacts');
  const check = bed.headers('Contacts').indexOf('Check');
  bed.workbench.hooks = {
    beforeCall: (_number, name) => {
      if (name !== 'Lock.tryLock') return;
      bed.workbench.hooks = {};
      bed.byPerson((book) => insertByPerson(book, id, 'column', check, 1));
    },
  };
  bed.type('Contacts', 3, 'Name', '');
  expect(bed.headers('Contacts')[check]).toBe('');
  const cells = bed.sheet('Contacts').cells[2] ?? {};
  expect(cells[check]?.value).toBeUndefined();
  expect(cells[check + 1]?.value).toContain('The value is missing');
});

test('Merged cells among the rows refuse the import with a remedy, nothing half done', () => {
  const snapshot = sampleWith('Contacts', (sheet) => ({
    ...sheet,
    merges: [{ row: 3, column: 0, rowCount: 2, columnCount: 1 }],
  }));
  const bed = new AddOnBed({ snapshot });
  const before = bed.snapshot;
  const envelope = bed.rpc('runImport', importing);
  expect(envelope).toMatchObject({ ok: false, code: 'MERGED_CELLS' });
  expect(bed.snapshot).toEqual(before);
});

test('A filter that hides rows hides nobody from map, check and import', () => {
  const before = sampleBed();
  const rowCount = before.rows('Contacts').length + 1;
  const snapshot = sampleWith('Contacts', (sheet) => ({ ...sheet, hiddenRows: [2, 3, 4, rowCount - 1] }));
  const bed = new AddOnBed({ snapshot });
  expect(bed.ask('getMap', { account: 'Norvik Mobile' }).summary).toEqual(
    before.ask('getMap', { account: 'Norvik Mobile' }).summary,
  );
  bed.ask('runImport', importing);
  expect(bed.rows('Contacts').length).toBe(rowCount);
});

/** The sample with a list to import, without one of the columns of Contacts. */
function bedWithout(header: string) {
  const bed = sampleBed().addTexts('staff', STAFF);
  const id = bed.sheet('Contacts').id;
  return bed.byPerson((book) =>
    deleteByPerson(book, id, 'column', bed.headers('Contacts').indexOf(header), 1),
  );
}

test.each(['Name', 'Account', 'Email'])(
  'Without the column %s of Contacts, the import names it',
  (header) => {
    const bed = bedWithout(header);
    const before = bed.snapshot;
    const envelope = bed.rpc('runImport', importing);
    expect(envelope).toMatchObject({ ok: false, code: 'COLUMN_MISSING' });
    expect(!envelope.ok && envelope.message).toContain(header);
    expect(bed.snapshot).toEqual(before);
  },
);

test('Without the column Account of Contacts, the map names it instead of showing nobody', () => {
  const envelope = bedWithout('Account').rpc('getMap', { account: 'Norvik Mobile' });
  expect(envelope).toMatchObject({ ok: false, code: 'COLUMN_MISSING' });
});

test('Without the column Name of Contacts, everybody is still on the map', () => {
  const { people } = readMap(bedWithout('Name').ask('getMap', { account: 'Norvik Mobile' }));
  expect(people.id).toEqual(readMap(sampleBed().ask('getMap', { account: 'Norvik Mobile' })).people.id);
});

test('A command that finds the document locked says so after waiting, and an edit keeps still', () => {
  const bed = sampleBed().addTexts('staff', STAFF);
  const before = bed.snapshot;
  // Another execution holds the document's lock: it was begun and has not ended.
  const hold = () => {
    let answer: unknown;
    bed.workbench.hooks = {
      afterCall: (_number, name) => {
        if (name !== 'Lock.tryLock' || answer !== undefined) return;
        answer = null;
        const hooks = bed.workbench.hooks;
        bed.workbench.hooks = {};
        answer = bed.rpc('runImport', importing);
        bed.workbench.hooks = hooks;
      },
    };
    bed.menu('checkWorkbook');
    bed.workbench.hooks = {};
    return answer;
  };
  expect(hold()).toMatchObject({ ok: false, code: 'LOCK_BUSY' });
  expect(bed.snapshot.sheets).toEqual(before.sheets);
});

test('A formula of the team’s own in one of our columns is read by its result and never replaced', () => {
  const snapshot = sampleWith('Contacts', (sheet) => {
    const row = sheet.cells[2] ?? {};
    const title = Object.entries(sheet.cells[0] ?? {}).find(([, cell]) => cell.value === 'Job title')?.[0];
    const cell = { formula: '=UPPER("chief")', value: 'CHIEF' };
    return { ...sheet, cells: { ...sheet.cells, 2: { ...row, [Number(title)]: cell } } };
  });
  const bed = new AddOnBed({ snapshot });
  const formulas = bed.formulas('Contacts');
  expect(formulas.length).toBe(1);
  bed.menu('checkWorkbook').menu('setUpWorkbook');
  bed.ask('runImport', importing);
  bed.type('Contacts', 3, 'Email', 'x');
  expect(bed.formulas('Contacts')).toEqual(formulas);
  expect(readMap(bed.ask('getMap', { account: 'Norvik Mobile' })).people.title).toContain('CHIEF');
});

test('An account is found however its name is written', () => {
  const bed = sampleBed();
  const { summary } = readMap(bed.ask('getMap', { account: 'Norvik Mobile' }));
  for (const account of ['norvik mobile', ' NORVIK  MOBILE ']) {
    expect(bed.ask('getMap', { account }).summary).toEqual(summary);
    expect(bed.ask('buildReport', { report: 'accountSummary', account }).document).toBeDefined();
  }
});

test('Two reports of one account on one day stand on two sheets', () => {
  const bed = sampleBed();
  const build = () => bed.ask('buildReport', { report: 'accountSummary', account: 'Norvik Mobile' }).sheet;
  const first = build();
  const kept = bed.sheet(first);
  expect(build()).not.toBe(first);
  expect(bed.sheet(first)).toEqual(kept);
});
