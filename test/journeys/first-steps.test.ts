/** Set up, sample, check, score, map and report, on the built add-on. */

import { readMap } from '../../src/domain/map/read-map';
import { language as english } from '../../src/locales/en/language';
import { deleteByPerson, deleteSheetByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed, setUpBed } from './run-add-on';

describe('Set up', () => {
  test('makes the ten sheets with frozen headers, notes, dropdowns and hidden ids', () => {
    const bed = setUpBed();
    expect(bed.snapshot.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Accounts',
        'Contacts',
        'Roles',
        'Relationships',
        'Goals',
        'Strategy',
        'Scoring',
        'Criteria',
        'Team',
        'Settings',
      ]),
    );
    const contacts = bed.sheet('Contacts');
    expect(contacts.frozenRows).toBe(1);
    expect(contacts.cells[0]?.[0]?.note).toMatch(/First and last name/);
    expect(contacts.hiddenColumns).toContain(bed.headers('Contacts').indexOf('Id'));
    const listed = contacts.validations?.filter(({ criteria }) => criteria.startsWith('VALUE_IN'));
    expect(listed?.length).toBeGreaterThan(5);
    expect(contacts.cells[1]?.[bed.headers('Contacts').indexOf('Phone')] ?? {}).toMatchObject({
      numberFormat: '@',
    });
  });

  test('keeps the sheet that was there', () => {
    const bed = new AddOnBed().addTexts('Ours', [
      ['a', 'b'],
      ['1', '=2'],
    ]);
    const before = bed.sheet('Ours');
    expect(bed.menu('setUpWorkbook').sheet('Ours')).toEqual(before);
  });

  test('finds nothing to do the second time, and writes nothing', () => {
    const bed = setUpBed();
    const before = bed.snapshot;
    bed.menu('setUpWorkbook');
    expect(bed.last.writes).toBe(0);
    expect(bed.snapshot).toEqual(before);
    expect(bed.seen.toasts.at(-1)).toBe(english.messages.setUp.nothing);
  });

  test('finds nothing to do after the sample either', () => {
    const bed = sampleBed();
    const before = bed.snapshot;
    bed.menu('setUpWorkbook');
    expect(bed.snapshot).toEqual(before);
    expect(bed.last.writes).toBe(0);
  });

  test('adds a column again that was deleted, and touches nothing else', () => {
    const bed = sampleBed();
    const headers = bed.headers('Contacts');
    const people = bed.rows('Contacts');
    bed.byPerson((workbook) =>
      deleteByPerson(workbook, bed.sheet('Contacts').id, 'column', headers.indexOf('Hobbies'), 1),
    );
    expect(bed.headers('Contacts')).not.toContain('Hobbies');
    bed.menu('setUpWorkbook', 'OK');
    expect(bed.headers('Contacts')).toEqual([...headers.filter((header) => header !== 'Hobbies'), 'Hobbies']);
    expect(bed.rows('Contacts')).toEqual(people.map((row) => ({ ...row, Hobbies: '' })));
  });

  test('adds a sheet again that was deleted', () => {
    const bed = sampleBed();
    bed.byPerson((workbook) => deleteSheetByPerson(workbook, bed.sheet('Goals').id));
    bed.menu('setUpWorkbook');
    expect(bed.rows('Goals')).toEqual([]);
    expect(bed.headers('Goals').length).toBeGreaterThan(5);
  });
});

describe('The sample', () => {
  test('fills every sheet, and leaves problems of each kind to try the check on, few enough to read', () => {
    const bed = sampleBed();
    for (const name of [
      'Accounts',
      'Contacts',
      'Roles',
      'Relationships',
      'Goals',
      'Strategy',
      'Scoring',
      'Team',
    ]) {
      expect([name, bed.rows(name).length > 0]).toEqual([name, true]);
    }
    const { issues, counts } = bed.ask('listIssues', {});
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
    expect(issues.length).toBeLessThan(60);
    for (const { sheet, row, message } of issues) {
      const at = bed.headers(sheet).indexOf('Check');
      expect(bed.sheet(sheet).cells[row - 1]?.[at]?.value).toContain(message);
    }
  });

  test('is refused where rows of the team’s own are, and changes nothing', () => {
    const bed = setUpBed();
    bed.type('Accounts', 2, 'Account', 'Ours');
    const before = bed.snapshot;
    expect(bed.refusalOf('loadSample')).toContain(
      english.messages.errors.WORKBOOK_NOT_EMPTY.join(' ').replace('{sheet}', 'Accounts'),
    );
    expect(bed.snapshot).toEqual(before);
  });

  test('shows its people on the map, each once, whichever account', () => {
    const bed = sampleBed();
    const { accounts } = bed.ask('getSession', {});
    const shown = accounts.flatMap((account) => readMap(bed.ask('getMap', { account })).people.id);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBe(bed.rows('Contacts').length);
    const largest = bed.ask('getSession', {}).account ?? '';
    expect(bed.ask('getMap', { account: largest }).summary.people).toBeGreaterThanOrEqual(20);
  });

  test('is ranked, each score explained, each by a formula of the sheet', () => {
    const bed = sampleBed();
    const scored = bed.ask('listScores', {}).rows.filter(({ score }) => score !== null);
    expect(scored.length).toBeGreaterThan(1);
    for (const { account, score, rank } of scored) {
      expect(bed.ask('explainScore', { account })).toMatchObject({ account, score, rank });
    }
    for (const header of ['Score', 'Rank', 'Key account']) {
      const column = bed.headers('Scoring').indexOf(header);
      const filled = bed
        .formulas('Scoring')
        .filter((formula) => formula.split(' ')[0]?.endsWith(`,${column}`));
      expect(filled.length).toBe(bed.rows('Scoring').length);
    }
  });

  test('becomes a report on a sheet of its own, which leaves every other sheet as it was', () => {
    const bed = sampleBed();
    const before = bed.snapshot.sheets;
    const account = bed.ask('getSession', {}).account ?? '';
    const [report] = bed.ask('listReports', {}).reports;
    const { sheet, document } = bed.ask('buildReport', { report: report?.report ?? '', account });
    expect(document).toBeDefined();
    expect(before.map(({ name }) => name)).not.toContain(sheet);
    expect(bed.snapshot.sheets.filter(({ name }) => name !== sheet)).toEqual(before);
    expect(JSON.stringify(bed.sheet(sheet).cells)).toContain(account);
  });
});

describe('Panels', () => {
  test.each([
    ['openMap', 'sidebar', 'map'],
    ['openChecks', 'sidebar', 'checks'],
    ['openScores', 'sidebar', 'scores'],
    ['openReports', 'sidebar', 'reports'],
    ['openImport', 'sidebar', 'import'],
    ['openLargeMap', 'modeless', 'largeMap'],
  ])('%s opens a %s told to show %s', (functionName, kind, view) => {
    const bed = sampleBed().menu(functionName);
    expect(bed.seen.surfaces).toEqual([expect.objectContaining({ kind })]);
    expect(bed.seen.surfaces[0]?.html).toContain(`"view":"${view}"`);
  });

  test('choosing a person selects the row, and the row tells the person', () => {
    const bed = sampleBed();
    const { account } = bed.ask('getSession', {});
    const { people } = readMap(bed.ask('getMap', { account: account ?? '' }));
    const [id = '', row = 0] = [people.id[3], people.row[3]];
    bed.ask('showPerson', { id });
    expect(bed.seen.selections.at(-1)).toMatch(new RegExp(`^Contacts!A${row}:`));
    expect(bed.ask('selectedPerson', {})).toEqual({ account, id });
  });

  test('a row that bears the id of another is told by its number', () => {
    const bed = sampleBed();
    const { account } = bed.ask('getSession', {});
    const { people } = readMap(bed.ask('getMap', { account: account ?? '' }));
    const row = people.row[3] ?? 0;
    const id = bed.headers('Contacts').indexOf('Id');
    // As another program would write it: what a person pastes gets an id of its own at once.
    const sheets = bed.snapshot.sheets.map((sheet) => {
      const line = { ...sheet.cells[row - 1], [id]: { value: people.id[2] ?? '' } };
      return sheet.name === 'Contacts' ? { ...sheet, cells: { ...sheet.cells, [row - 1]: line } } : sheet;
    });
    const copied = new AddOnBed({ snapshot: { ...bed.snapshot, sheets } });
    const shown = readMap(copied.ask('getMap', { account: account ?? '' })).people.id[3] ?? '';
    copied.ask('showPerson', { id: shown });
    expect(copied.ask('selectedPerson', {})).toEqual({ account, id: shown });
    expect(shown).toBe(`row:${row}`);
  });
});

test(`The menu can be built where the add-on was never used`, () => {
  const bed = new AddOnBed({ openedAs: 'NONE' });
  expect(bed.seen.menu.length).toBeGreaterThan(5);
  expect(bed.last).toMatchObject({ entryPoint: 'onOpen', authMode: 'NONE' });
  expect(bed.last.error).toBeUndefined();
});
