/** Whatever is typed or pasted by hand gets its sentence; no other cell changes, and no error reaches the person. */

import type { IssueCode } from '../../src/domain/issue';
import type { SheetSnapshot } from '../../workbench/google/snapshot';
import { AddOnBed, type CellText, sampleBed, setUpBed } from './run-add-on';

const LONG = 'x'.repeat(50_000);

/** All cells but those of the add-on's own columns, as text by place. */
function othersOf(bed: AddOnBed): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { name, cells: rows } of bed.snapshot.sheets) {
    const headers = Object.fromEntries(Object.entries(rows[0] ?? {}).map(([at, { value }]) => [at, value]));
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries(columns)) {
        const header = String(headers[column]);
        const isBlank = cell.value === undefined && cell.error === undefined;
        if (isBlank || (['Check', 'Id'].includes(header) && row !== '0')) continue;
        cells.set(`${name} ${row} ${header}`, JSON.stringify([cell.value, cell.formula, cell.error]));
      }
    }
  }
  return cells;
}

const checkOf = (bed: AddOnBed, sheet: string, row: number) => String(bed.rows(sheet)[row - 2]?.Check ?? '');

describe('Typed by hand', () => {
  const check = (title: string, sheet: string, header: string, value: CellText, said: RegExp, row = 3) =>
    test(title, () => {
      const bed = sampleBed();
      const before = othersOf(bed);
      expect(bed.type(sheet, row, header, value).error).toBeUndefined();
      expect(checkOf(bed, sheet, row)).toMatch(said);
      const place = `${sheet} ${row - 1} ${header}`;
      const after = othersOf(bed);
      expect([...after].filter(([key]) => key !== place)).toEqual(
        [...before].filter(([key]) => key !== place),
      );
    });
  check('an error value', 'Contacts', 'Job title', '#N/A', /(?:^| {3})✖ Job title: .*#N\/A/m);
  check('a number where a choice belongs', 'Contacts', 'Coverage', 7, /(?:^| {3})✖ Coverage: /m);
  check('a tick box where a date belongs', 'Contacts', 'Birthday', true, /(?:^| {3})✖ Birthday: /m);
  check(
    'a date where an e-mail belongs',
    'Contacts',
    'Email',
    '2026-10-02',
    /(?:^| {3})✖ Email: .*2026-10-02/m,
  );
  check('a date where a phone belongs', 'Contacts', 'Phone', '2026-10-02', /(?:^| {3})▲ Phone: /m);
  check('words where a number belongs', 'Accounts', 'Revenue', 'a lot', /(?:^| {3})✖ Revenue: .*a lot/m, 2);
  check('a number below what is allowed', 'Accounts', 'Revenue', -1, /(?:^| {3})✖ Revenue: .*-1/m, 2);
  check('half a rank', 'Accounts', 'List rank', 1.5, /(?:^| {3})✖ List rank: /m, 2);
  check(
    'a share of 2,500 per cent',
    'Accounts',
    'Share of group revenue',
    25,
    /(?:^| {3})✖ Share of group revenue: /m,
    2,
  );
  check('a script in a link', 'Accounts', 'CRM link', 'javascript:alert(1)', /(?:^| {3})✖ CRM link: /m, 2);
  check(
    'a cell of 50,000 characters',
    'Contacts',
    'Reports to',
    LONG,
    /(?:^| {3})▲ Reports to: [^\n]{100,1000}$/m,
  );
  check(
    'a cell of 50,000 characters and line breaks',
    'Contacts',
    'Email',
    `a\n${LONG.slice(2)}`,
    /(?:^| {3})✖ Email: /m,
  );
  check('a blank where something must stand', 'Roles', 'Project', null, /(?:^| {3})✖ Project: /m);
});

test('Everything wrong in a row at once is told, a line each', () => {
  const bed = sampleBed();
  const wrong = [['Zed Zed', null, 'Nowhere Ltd', 'T', null, 'high', 'Nobody', 'alien']];
  bed.paste('Contacts', 40, 'Name', wrong);
  const columns = checkOf(bed, 'Contacts', bed.rows('Contacts').length + 1)
    .split('   ')
    .map((line) => /^. (.*?)(:| –)/.exec(line)?.[1]);
  expect(columns).toEqual(expect.arrayContaining(['Account', 'Level', 'Standing', 'Reports to']));
});

describe('Pasted', () => {
  const person = (index: number) => [
    `Person ${index}`,
    null,
    'Norvik Mobile',
    'Clerk',
    null,
    null,
    index % 2 === 0 ? 'Astrid Holm' : 'Nobody',
  ];
  const CODE: IssueCode = 'UNKNOWN_REFERENCE';

  test('a thousand rows, each wrong one is told and each gets an id, in a few round trips', () => {
    const bed = sampleBed();
    const first = bed.rows('Contacts').length + 2;
    const rows = Array.from({ length: 1000 }, (_, index) => person(index));
    const record = bed.paste('Contacts', first, 'Name', rows);
    expect(record.error).toBeUndefined();
    const pasted = bed.rows('Contacts').slice(first - 2);
    expect(pasted.filter(({ Check }) => /(?:^| {3})▲ Reports to: .*Nobody/m.test(String(Check))).length).toBe(
      500,
    );
    expect(new Set(pasted.map(({ Id }) => Id)).size).toBe(1000);
    expect(bed.ask('listIssues', {}).issues.filter(({ code }) => code === CODE).length).toBeGreaterThan(499);
    const sheets = bed.snapshot.sheets.length;
    expect(record.roundTrips).toBeLessThanOrEqual(3 + sheets);
  });

  test('over merged cells, the rest is checked', () => {
    const sample = sampleBed();
    const merged = (sheet: SheetSnapshot): SheetSnapshot =>
      sheet.name === 'Contacts'
        ? { ...sheet, merges: [{ row: 3, column: 3, rowCount: 2, columnCount: 2 }] }
        : sheet;
    const bed = new AddOnBed({
      snapshot: { ...sample.snapshot, sheets: sample.snapshot.sheets.map(merged) },
    });
    expect(bed.type('Contacts', 5, 'Email', 'nowhere').error).toBeUndefined();
    expect(checkOf(bed, 'Contacts', 5)).toMatch(/(?:^| {3})✖ Email: /m);
  });

  test('a whole column cleared, each row is told', () => {
    const bed = sampleBed();
    const count = bed.rows('Roles').length;
    bed.paste(
      'Roles',
      2,
      'Project',
      Array.from({ length: count }, () => [null]),
    );
    expect(bed.rows('Roles').filter(({ Check }) => /(?:^| {3})✖ Project: /m.test(String(Check))).length).toBe(
      count,
    );
  });
});

test('Two people editing at once each get their sentence', () => {
  const bed = sampleBed();
  const { id } = bed.sheet('Contacts');
  const email = bed.headers('Contacts').indexOf('Email');
  let isDone = false;
  bed.workbench.hooks = {
    beforeCall: (_number, name) => {
      if (isDone || name !== 'Range.setValues') return;
      isDone = true;
      bed.workbench.edit({ sheetId: id, row: 6, column: email, values: [['there']], kind: 'type' });
    },
  };
  bed.type('Contacts', 5, 'Email', 'nowhere');
  bed.workbench.hooks = {};
  expect(isDone).toBe(true);
  expect(checkOf(bed, 'Contacts', 5)).toMatch(/nowhere/);
  bed.type('Contacts', 7, 'Email', 'there');
  expect(checkOf(bed, 'Contacts', 7)).toMatch(/there/);
});

test('In a workbook without other sheets of ours, an edit is checked by what is there', () => {
  const bed = setUpBed();
  const { sheets, metadata = [] } = bed.snapshot;
  const kept = sheets.filter(({ name }) => name === 'Contacts');
  const ids = new Set(kept.map(({ id }) => id));
  const rest = metadata.filter(({ location }) => 'sheetId' in location && ids.has(location.sheetId));
  bed.workbench.load({ ...bed.snapshot, sheets: kept, metadata: rest });
  expect(
    bed.paste('Contacts', 2, 'Name', [['Zoe', null, 'Anywhere', null, 'IT', null, 'Bo']]).error,
  ).toBeUndefined();
  expect(checkOf(bed, 'Contacts', 2)).toMatch(/(?:^| {3})▲ Reports to: /);
});
