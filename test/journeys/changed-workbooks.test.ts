/** The sheets are the team's: moved, renamed, sorted, added to, deleted from. What is still there works, what is missing is said. */

import { readMap } from '../../src/domain/map/read-map';
import { language as english } from '../../src/locales/en/language';
import {
  deleteByPerson,
  deleteSheetByPerson,
  duplicateSheetByPerson,
  hideSheetByPerson,
  insertByPerson,
  moveByPerson,
  moveSheetByPerson,
  renameSheetByPerson,
  sortByPerson,
} from '../../workbench/google/spreadsheet/user-edits';
import { type AddOnBed, sampleBed } from './run-add-on';

type Change = (bed: AddOnBed) => void;

const idOf = (bed: AddOnBed, name: string) => bed.sheet(name).id;
const columnOf = (bed: AddOnBed, sheet: string, header: string) => bed.headers(sheet).indexOf(header);

/** Findings and the map, without the places that a change may move. */
function findings(bed: AddOnBed) {
  const { issues, counts } = bed.ask('listIssues', {});
  const { account } = bed.ask('getSession', {});
  const { summary, people } = readMap(bed.ask('getMap', { account: account ?? '' }));
  const messages = issues.map(({ message }) => message.replace('Boss', 'Reports to'));
  return { counts, messages: messages.sort(), summary, names: [...people.name].sort() };
}

describe('Everything is found as before after', () => {
  const changes: readonly (readonly [string, Change])[] = [
    [
      'renaming Contacts',
      (bed) => bed.byPerson((book) => renameSheetByPerson(book, idOf(bed, 'Contacts'), 'People')),
    ],
    [
      'moving Contacts to the end',
      (bed) => bed.byPerson((book) => moveSheetByPerson(book, idOf(bed, 'Contacts'), 9)),
    ],
    ['hiding Settings', (bed) => bed.byPerson((book) => hideSheetByPerson(book, idOf(bed, 'Settings')))],
    ['renaming a column', (bed) => bed.type('Contacts', 1, 'Reports to', 'Boss')],
    [
      'moving a column',
      (bed) =>
        bed.byPerson((book) =>
          moveByPerson(book, idOf(bed, 'Contacts'), 'column', columnOf(bed, 'Contacts', 'Reports to'), 1, 0),
        ),
    ],
    [
      'a column of the team’s own between ours',
      (bed) => {
        bed.byPerson((book) => insertByPerson(book, idOf(bed, 'Contacts'), 'column', 3, 1));
        bed.workbench.edit({
          sheetId: idOf(bed, 'Contacts'),
          row: 0,
          column: 3,
          values: [['Shoe size']],
          kind: 'type',
        });
      },
    ],
    [
      'rows between',
      (bed) => bed.byPerson((book) => insertByPerson(book, idOf(bed, 'Contacts'), 'row', 5, 3)),
    ],
    [
      'sorting',
      (bed) => {
        const area = { row: 1, column: 0, rowCount: bed.rows('Contacts').length, columnCount: 29 };
        bed.byPerson((book) =>
          sortByPerson(book, idOf(bed, 'Contacts'), area, [{ column: 3, ascending: false }]),
        );
      },
    ],
    [
      'duplicating Contacts',
      (bed) => bed.byPerson((book) => duplicateSheetByPerson(book, idOf(bed, 'Contacts'))),
    ],
    [
      'duplicating Contacts and putting the copy first',
      (bed) => {
        const known = bed.snapshot.sheets.map(({ id }) => id);
        bed.byPerson((book) => duplicateSheetByPerson(book, idOf(bed, 'Contacts')));
        const copy = bed.snapshot.sheets.find(({ id }) => !known.includes(id));
        bed.byPerson((book) => moveSheetByPerson(book, copy?.id ?? -1, 0));
        bed.type(copy?.name ?? '', 2, 'Name', 'Nobody');
      },
    ],
    [
      'deleting a column nothing depends on',
      (bed) =>
        bed.byPerson((book) =>
          deleteByPerson(book, idOf(bed, 'Contacts'), 'column', columnOf(bed, 'Contacts', 'Dislikes'), 1),
        ),
    ],
  ];

  test.each(changes)('%s', (_what, change) => {
    const bed = sampleBed();
    const before = findings(bed);
    change(bed);
    expect(findings(bed)).toEqual(before);
    bed.menu('checkWorkbook');
    bed.menu('setUpWorkbook', 'OK');
    bed.menu('setUpWorkbook');
    expect(bed.seen.toasts.at(-1)).toBe(english.messages.setUp.nothing);
    expect(findings(bed)).toEqual(before);
  });
});

test('A sheet deleted is not missed by the others, until set up adds it again without its rows', () => {
  const bed = sampleBed();
  const before = findings(bed);
  bed.byPerson((book) => deleteSheetByPerson(book, idOf(bed, 'Goals')));
  const { summary, names, messages } = findings(bed);
  expect({ summary, names }).toEqual({ summary: before.summary, names: before.names });
  // What was said of its own rows is gone with them.
  expect(before.messages).toEqual(expect.arrayContaining(messages));
  bed.menu('setUpWorkbook');
  expect(bed.rows('Goals')).toEqual([]);
  const added = bed.ask('listIssues', {}).issues.filter(({ column }) => column === 'Goal');
  expect(new Set(added.map(({ code }) => code))).toEqual(new Set(['UNKNOWN_REFERENCE']));
});

test('An import goes into the columns where they are now, and leaves the team’s own alone', () => {
  const bed = sampleBed();
  const id = idOf(bed, 'Contacts');
  bed.byPerson((book) => insertByPerson(book, id, 'column', 1, 1));
  bed.workbench.edit({ sheetId: id, row: 0, column: 1, values: [['Shoe size'], [42]], kind: 'paste' });
  bed.byPerson((book) => moveByPerson(book, id, 'column', columnOf(bed, 'Contacts', 'Email'), 1, 0));
  bed.byPerson((book) => renameSheetByPerson(book, id, 'People'));
  const before = bed.rows('People');
  bed.addTexts('more', [
    ['Name', 'Email'],
    ['Zoe Late', 'zoe@late.example'],
  ]);
  expect(bed.ask('runImport', { sheet: 'more', account: 'Late Ltd' })).toMatchObject({ created: 1 });
  const after = bed.rows('People');
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)).toMatchObject({
    Name: 'Zoe Late',
    Email: 'zoe@late.example',
    Account: 'Late Ltd',
    'Shoe size': '',
  });
});

describe('What is missing is said with a remedy, and nothing is changed:', () => {
  const without =
    (name: string): Change =>
    (bed) =>
      bed.byPerson((book) => deleteSheetByPerson(book, idOf(bed, name)));
  const cases: readonly (readonly [string, Change, (bed: AddOnBed) => unknown, string])[] = [
    [
      'Contacts deleted, map',
      without('Contacts'),
      (bed) => bed.rpc('getMap', { account: 'Norvik Mobile' }),
      'SHEET_MISSING',
    ],
    [
      'Contacts deleted, import',
      without('Contacts'),
      (bed) => bed.rpc('runImport', { sheet: 'Goals', account: 'A' }),
      'SHEET_MISSING',
    ],
    ['Scoring deleted, scores', without('Scoring'), (bed) => bed.rpc('listScores', {}), 'SHEET_MISSING'],
    [
      'Criteria deleted, explanation',
      without('Criteria'),
      (bed) => bed.rpc('explainScore', { account: 'Norvik Mobile' }),
      'SHEET_MISSING',
    ],
    [
      'unknown account, map',
      () => undefined,
      (bed) => bed.rpc('getMap', { account: 'Nobody' }),
      'NO_SUCH_ACCOUNT',
    ],
    [
      'unknown account, score',
      () => undefined,
      (bed) => bed.rpc('explainScore', { account: 'Nobody' }),
      'NO_SUCH_ACCOUNT',
    ],
    [
      'unknown account, report',
      () => undefined,
      (bed) => bed.rpc('buildReport', { report: 'accountSummary', account: 'Nobody' }),
      'NO_SUCH_ACCOUNT',
    ],
    [
      'unknown report',
      () => undefined,
      (bed) => bed.rpc('buildReport', { report: 'nothing', account: 'Norvik Mobile' }),
      'NO_SUCH_REPORT',
    ],
    ['unknown person', () => undefined, (bed) => bed.rpc('showPerson', { id: 'nobody' }), 'NO_SUCH_ROW'],
    [
      'unknown sheet',
      () => undefined,
      (bed) => bed.rpc('showCell', { sheet: 'nowhere', row: 2, column: 1 }),
      'NO_SUCH_SHEET',
    ],
    [
      'cell outside the grid',
      () => undefined,
      (bed) => bed.rpc('showCell', { sheet: 'Contacts', row: 99_999, column: 1 }),
      'NO_SUCH_ROW',
    ],
    [
      'row zero',
      () => undefined,
      (bed) => bed.rpc('showCell', { sheet: 'Contacts', row: 0, column: 1 }),
      'BAD_REQUEST',
    ],
  ];

  test.each(cases)('%s', (_what, change, act, code) => {
    const bed = sampleBed();
    change(bed);
    const before = bed.snapshot;
    const sentence = expect.stringMatching(/^\S.*[.:]/);
    expect(act(bed)).toEqual({ ok: false, code, message: sentence, remedy: sentence });
    expect(bed.last.error).toBeUndefined();
    expect(bed.snapshot).toEqual(before);
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['no object', '[]'],
    ['null', 'null'],
    ['an unknown method', '{"method":"dropTables"}'],
    ['a member of every object', '{"method":"constructor"}'],
    ['a wrong parameter', '{"method":"getMap","params":{"account":1}}'],
    ['an account without a name', '{"method":"getMap","params":{"account":""}}'],
    ['no parameters', '{"method":"getMap"}'],
  ])('a request of %s', (_what, request) => {
    const outcome = sampleBed().workbench.callServer('rpc', [request]);
    expect(outcome.state === 'done' && JSON.parse(String(outcome.value))).toMatchObject({
      ok: false,
      code: 'BAD_REQUEST',
    });
  });
});
