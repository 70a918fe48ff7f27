/** Optional sheets, added one by one, and what Set up asks and refuses before it writes. */

import { language as english } from '../../src/locales/en/language';
import { columnsOf, type SheetKey, sheetsOfGroup } from '../../src/schema/workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbench/google/snapshot';
import { deleteByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed, setUpBed } from './run-add-on';

const more = sheetsOfGroup('more');
const nameOf = (key: SheetKey) => english.workbook.sheets[key];
const adding = (key: SheetKey) => `add${key.charAt(0).toUpperCase()}${key.slice(1)}`;
const words = english.messages.setUp;
const headersIn = (bed: AddOnBed, key: SheetKey) => bed.headers(nameOf(key)).filter(Boolean);

describe('More sheets', () => {
  test('are a submenu with an item for each, by its name', () => {
    const { menu } = setUpBed().seen;
    const submenu = menu.find(({ caption }) => caption === english.messages.moreSheets);
    expect(submenu?.entries).toEqual(
      more.map((key) => ({ caption: nameOf(key), functionName: adding(key) })),
    );
  });

  test('come one by one with all their columns, at fifteen round trips each, and leave the others alone', () => {
    const bed = setUpBed();
    bed.type('Accounts', 2, 'Account', 'Northwind');
    for (const key of more) {
      const before = bed.snapshot.sheets;
      bed.menu(adding(key));
      expect(bed.last.roundTrips).toBeLessThanOrEqual(15);
      expect(headersIn(bed, key)).toEqual(columnsOf(key).map((column) => headerOf(key, column.key)));
      expect(bed.sheet(nameOf(key)).frozenRows).toBe(1);
      for (const { validations: _rules, ...sheet } of before)
        expect(bed.sheet(sheet.name)).toMatchObject(sheet);
      expect(bed.snapshot.activeSheetId).toBe(bed.sheet(nameOf(key)).id);
    }
    expect(bed.seen.questions).toEqual([]);
    bed.menu('setUpWorkbook');
    expect([bed.seen.toasts.at(-1), bed.last.writes]).toEqual([words.nothing, 0]);
  });

  test('are said to be there the second time', () => {
    const bed = setUpBed().menu('addSwot');
    const before = bed.snapshot;
    bed.menu('addSwot');
    expect(bed.seen.toasts.at(-1)).toBe('The sheet “SWOT” is there already.');
    expect(bed.snapshot).toEqual(before);
  });

  test('give a dropdown to the columns that name their rows, and keep a rule that stands there', () => {
    const bed = setUpBed();
    const column = bed.headers('Contacts').indexOf(headerOf('contacts', 'unit'));
    const at = ({ validations = [] }: SheetSnapshot) =>
      validations
        .filter(({ areas }) => areas.some((area) => area.column === column))
        .map(({ criteria }) => criteria);
    expect(at(bed.sheet('Contacts'))).toEqual([]);
    bed.menu('addUnits');
    expect(at(bed.sheet('Contacts'))).toEqual(['VALUE_IN_RANGE']);
    expect(bed.seen.toasts.at(-1)).toBe(
      'Added 1 sheet. Brought 1 dropdown up to date. Nothing else was changed.',
    );
  });

  test('are completed by Set up once they are there, and not made by it before', () => {
    const bed = setUpBed().menu('addPlanning');
    bed.byPerson((book) => deleteByPerson(book, bed.sheet('Planning').id, 'column', 3, 1));
    bed.menu('setUpWorkbook', 'OK');
    expect(headersIn(bed, 'planning').length).toBe(columnsOf('planning').length);
    expect(bed.snapshot.sheets.length).toBe(11);
  });

  test('need a workbook that is set up', () => {
    const bed = new AddOnBed();
    const before = bed.snapshot;
    expect(bed.refusalOf('addUnits')).toContain(english.messages.errors.NOT_SET_UP.join(' '));
    expect(bed.snapshot).toEqual(before);
  });

  test('refuse a tab of the team’s that bears their name with other columns', () => {
    const bed = setUpBed().addTexts('Units', [['Lipids', 'Dose']]);
    const before = bed.snapshot;
    expect(bed.refusalOf('addUnits')).toContain('“Units”');
    expect(bed.snapshot).toEqual(before);
    bed.menu('setUpWorkbook');
    expect(bed.seen.toasts.at(-1)).toBe(words.nothing);
  });
});

describe('Set up asks', () => {
  const theirs = [
    ['Name', 'Account', 'Job title', 'Shoe size'],
    ['Ada', 'Northwind', 'Engineer', '38'],
  ];
  const accounts = [
    'Account',
    ...columnsOf('accounts')
      .slice(1)
      .map(({ key }) => headerOf('accounts', key)),
  ];

  test('nothing where tabs of the team’s are not touched', () => {
    const bed = new AddOnBed().addTexts('List', theirs).addTexts('Planning', theirs);
    const before = bed.sheet('Planning');
    bed.menu('setUpWorkbook').menu('loadSample');
    expect(bed.seen.questions).toEqual([]);
    expect(bed.sheet('Planning')).toEqual(before);
    expect(bed.rows('SWOT').length).toBeGreaterThan(1);
  });

  test('before a tab of theirs with our columns becomes ours, and leaves it when told so', () => {
    const bed = new AddOnBed().addTexts('Accounts', [accounts.slice(0, 30), ['Northwind']]);
    const before = bed.snapshot;
    bed.menu('setUpWorkbook', 'CANCEL');
    expect(bed.snapshot).toEqual(before);
    expect(bed.seen.toasts).toEqual([words.cancelled]);
    bed.menu('setUpWorkbook', 'OK');
    expect(bed.seen.questions[0]).toBe(
      'Adds 9 sheets. Takes over 1 sheet of yours with our columns. ' +
        `Adds ${columnsOf('accounts').length - 30} columns to sheets that are there. ${words.plan.rest} ${words.ask}`,
    );
    expect(bed.rows('Accounts')[0]?.Account).toBe('Northwind');
  });

  test('before the sample needs columns of such a tab, and loads nothing when told not to', () => {
    const bed = new AddOnBed().addTexts('Accounts', [accounts.slice(0, 30)]);
    const before = bed.snapshot;
    expect(bed.menu('loadSample', 'CANCEL').snapshot).toEqual(before);
  });
});

function headerOf(key: SheetKey, column: string): string {
  const columns: Readonly<Record<string, readonly [string, string]>> = english.workbook.columns[key];
  return columns[column]?.[0] ?? column;
}

describe('Set up refuses before its first write', () => {
  const shared = { owner: 'owner@example.com', editors: ['me@example.com'] };
  const without = (bed: AddOnBed, name: string, header: string) =>
    bed.byPerson((book) =>
      deleteByPerson(book, bed.sheet(name).id, 'column', bed.headers(name).indexOf(header), 1),
    );
  const lacking = () => without(without(sampleBed(), 'Goals', 'Due'), 'Team', 'Capacity').snapshot;
  const closed = (
    snapshot: WorkbookSnapshot,
    protections: Readonly<Record<string, SheetSnapshot['protections']>>,
  ) => ({
    ...snapshot,
    ...shared,
    sheets: snapshot.sheets.map((sheet) => {
      const own = protections[sheet.name];
      return own ? { ...sheet, protections: own } : sheet;
    }),
  });
  const header = { area: { row: 0, column: 0, rowCount: 1, columnCount: 40 }, editors: [] };

  test('sheets and ranges that the person may not edit, all of them named in one sentence', () => {
    const snapshot = closed(lacking(), {
      Goals: [{ editors: [] }],
      Team: [header],
      Roles: [{ editors: [] }],
    });
    const bed = new AddOnBed({ snapshot, user: 'me@example.com' });
    const before = bed.snapshot;
    expect(bed.refusalOf('setUpWorkbook')).toContain('“Goals, Team A1:AN1” is protected');
    expect(bed.snapshot).toEqual(before);
    expect(bed.seen.questions).toEqual([]);
  });

  test.each([
    ['a warning', { Goals: [{ warningOnly: true }] }],
    ['a protection that lets this person in', { Goals: [{ editors: ['me@example.com'] }] }],
    ['the protection of a sheet that is not touched', { Roles: [{ editors: [] }] }],
    [
      'a range beside what is written',
      { Goals: [{ editors: [], area: { row: 0, column: 0, rowCount: 900, columnCount: 2 } }] },
    ],
  ])('nothing for %s', (_what, protections) => {
    const bed = new AddOnBed({ snapshot: closed(lacking(), protections), user: 'me@example.com' });
    bed.menu('setUpWorkbook', 'OK');
    expect(bed.headers('Goals')).toContain('Due');
  });

  test('a spreadsheet without room, naming the room it needs', () => {
    const { snapshot } = new AddOnBed();
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rowCount: 190_000, columnCount: 52 }));
    const bed = new AddOnBed({ snapshot: { ...snapshot, sheets } }).addTexts('List', [['a']]);
    const before = bed.snapshot;
    expect(bed.refusalOf('setUpWorkbook')).toMatch(
      /room for \d{3},\d{3} more cells, and the spreadsheet has room for \d+,\d{3}: ten million/,
    );
    expect(bed.snapshot).toEqual(before);
  });
});

describe('A workbook set up', () => {
  test('costs at most 30 round trips, and 16 to find nothing to do', () => {
    const bed = new AddOnBed().menu('setUpWorkbook');
    expect(bed.last.roundTrips).toBeLessThanOrEqual(30);
    bed.menu('setUpWorkbook');
    expect(bed.last.roundTrips).toBeLessThanOrEqual(16);
  });

  const { sheets } = more.reduce((bed, key) => bed.menu(adding(key)), setUpBed()).snapshot;

  test('says in notes what each column takes, with an example, and which lists are open', () => {
    const note = (key: SheetKey, column: string) =>
      Object.values(sheets.find(({ name }) => name === nameOf(key))?.cells[0] ?? {}).find(
        ({ value }) => value === headerOf(key, column),
      )?.note;
    const { columnMarks } = english.messages;
    expect(note('contacts', 'email')).toMatch(/For example: \S+@\S+$/);
    expect(note('accounts', 'groupRevenueShare')).toMatch(/For example: 62%$/);
    expect(note('contacts', 'functions')).toContain('For example: Payer');
    expect(note('contacts', 'level')).toContain(columnMarks.closed);
    expect(note('roles', 'role')).toContain(columnMarks.open);
    expect(note('contacts', 'hobbies')).toContain(columnMarks.personal);
  });

  test('colours by rule with an ink of its own, both readable on each other, and only words that stand in the cell', () => {
    const formats = sheets.flatMap(({ conditionalFormats = [] }) => conditionalFormats);
    expect(formats.length).toBeGreaterThan(60);
    const colours = new Set(formats.map(({ style }) => `${style.background} ${style.fontColor}`));
    for (const pair of [...colours, '#e8eef7 #1f2933']) {
      const [fill = '', ink = ''] = pair.split(' ');
      expect([pair, contrast(fill, ink) >= 4.5]).toEqual([pair, true]);
    }
    for (const { criteria, args } of formats) {
      const words = args.map(String).join();
      expect([criteria, words !== '']).toEqual([
        expect.stringMatching(/^TEXT_(EQUAL_TO|STARTS_WITH)$/),
        true,
      ]);
    }
  });

  test('groups and folds the personal columns, and hides ids', () => {
    const contacts = sheets.find(({ name }) => name === 'Contacts');
    const place = (column: string) => columnsOf('contacts').findIndex(({ key }) => key === column);
    expect(contacts?.columnGroups).toEqual([{ start: place('birthday'), count: 4, collapsed: true }]);
    expect(contacts?.hiddenColumns).toEqual([place('sourceId'), place('id')]);
  });
});

/** WCAG's ratio of two colours such as `#1f2933`. */
function contrast(one: string, other: string): number {
  const light = [one, other].map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(...light) / Math.min(...light);
}
