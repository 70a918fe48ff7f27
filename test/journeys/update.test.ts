/** Set up on a workbook that release 0.1.0 made and a team has worked in: it gains what is new and loses nothing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { additions } from '../../src/domain/set-up/additions';
import { type ColumnsBySheet, migrations, WORKBOOK_VERSION } from '../../src/domain/set-up/migrations';
import { language as english } from '../../src/locales/en/language';
import { settingDefaults } from '../../src/schema/sheets/settings';
import { columnsOf, type SheetKey, sheetKeys, sheetsOfGroup } from '../../src/schema/workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbench/google/snapshot';
import { deleteByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, setUpBed } from './run-add-on';

/**
 * Made by 0.1.0: set up, sample, then a person's edits. Contacts has a column of the team's own (Shoe size, one cell a
 * formula) between ours and a header of theirs (Boss), Accounts a moved column, Goals another name, two lists a word
 * that is not in them. Blank rows below came without their formats, to keep the file small.
 */
const old: WorkbookSnapshot = JSON.parse(
  gunzipSync(readFileSync(join(__dirname, 'workbook-of-0.1.0.json.gz'))).toString(),
);
const oldBed = () => new AddOnBed({ snapshot: old });

const marksOf = ({ metadata = [] }: WorkbookSnapshot) =>
  metadata.flatMap(({ value, location }) => (location.type === 'COLUMN' ? [{ value, ...location }] : []));
/** The place of one of our columns, such as `roles.role`. */
function placeOf(snapshot: WorkbookSnapshot, mark: string) {
  const found = marksOf(snapshot).find(({ value }) => value === mark);
  const sheet = snapshot.sheets.find(({ id }) => id === found?.sheetId);
  if (!found || !sheet) throw new Error(`No column is marked ${mark}.`);
  return { sheet, column: found.index };
}
function listAt(snapshot: WorkbookSnapshot, mark: string): unknown {
  const { sheet, column } = placeOf(snapshot, mark);
  const rule = (sheet.validations ?? []).find(({ areas }) =>
    areas.some((area) => area.row <= 1 && column >= area.column && column < area.column + area.columnCount),
  );
  return rule?.criteria === 'VALUE_IN_LIST' ? rule.args[0] : rule?.criteria;
}

/** Without the columns from the first on that has no header: that is where an update may add. */
function inUse({ cells }: SheetSnapshot, end: number): SheetSnapshot['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.entries(line).filter(([column]) => Number(column) < end)),
    ]),
  );
}
/** Score, rank and tier as 0.1.0 wrote them: an update brings them up to date. */
const FIRST_FORMULAS = /^=(IFERROR\(ROUND\(\(IF|IF\(ISNUMBER\([A-Z]+\d+\),(RANK|IF))/;
function withoutOurFormulas(
  before: SheetSnapshot['cells'],
  cells: SheetSnapshot['cells'],
): SheetSnapshot['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(
        Object.entries(line).map(([column, { formula, ...cell }]) => {
          const isOurs = FIRST_FORMULAS.test(before[Number(row)]?.[Number(column)]?.formula ?? '');
          return [column, isOurs || formula === undefined ? cell : { ...cell, formula }];
        }),
      ),
    ]),
  );
}
const columnsInUse = ({ cells }: SheetSnapshot) =>
  Math.max(
    ...Object.entries(cells[0] ?? {}).flatMap(([column, { value }]) => (value ? [Number(column) + 1] : [])),
  );

const newSettings =
  Object.keys(settingDefaults).length - new AddOnBed({ snapshot: old }).rows('Settings').length;

describe('An update of a workbook of 0.1.0', () => {
  const bed = oldBed().menu('setUpWorkbook', 'OK');
  const { snapshot } = bed;

  test('says in words what it will do, and asks', () => {
    expect(bed.seen.questions).toEqual([
      'Adds 8 columns to sheets that are there. Folds 1 group of personal columns. ' +
        `Adds ${newSettings} settings. Missing formulas of ours are filled in; nothing else changes. Go on?`,
    ]);
    expect(bed.seen.toasts).toEqual([
      'Added 8 columns to sheets that were there. Folded 1 group of personal columns. ' +
        `Added ${newSettings} settings. Filled in 32 formulas. Nothing else was changed.`,
    ]);
  });

  test('leaves every value, formula, format, note and place as it was', () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(old.sheets.map(({ name }) => name));
    for (const before of old.sheets) {
      const after = bed.sheet(before.name);
      const end = columnsInUse(before);
      // Settings has grown by rows.
      const cells = Object.keys(before.cells).map((row) => [row, inUse(after, end)[Number(row)]]);
      const same = (given: SheetSnapshot['cells']) => withoutOurFormulas(before.cells, given);
      expect([before.name, same(Object.fromEntries(cells))]).toEqual([before.name, same(inUse(before, end))]);
      const { cells: _cells, validations: _rules, rowCount, columnCount, ...look } = before;
      expect(after).toMatchObject(look);
      expect(after.rowCount).toBeGreaterThanOrEqual(rowCount);
      expect(after.columnCount).toBeGreaterThanOrEqual(columnCount);
    }
    const marks = marksOf(snapshot).map(({ value, sheetId, index }) => `${value} ${sheetId} ${index}`);
    const marksBefore = marksOf(old).map(({ value, sheetId, index }) => `${value} ${sheetId} ${index}`);
    expect(marks).toEqual(expect.arrayContaining(marksBefore));
  });

  test('brings the formulas of ours up to date', () => {
    const { sheet, column } = placeOf(snapshot, 'scoring.score');
    const formulas = [0, 1, 2].map((place) => sheet.cells[1]?.[column + place]?.formula);
    expect(formulas[0]).toMatch(/^=IFERROR\(ROUND\(SUMPRODUCT\(/);
    expect(formulas[1]).toMatch(/^=IF\(ISNUMBER\(\w+\),RANK\(.+\)\+IF\(SUMPRODUCT\(/);
    expect(formulas[2]).toContain('LEN(');
    for (const mark of ['criteria.share', 'scoring.potential']) {
      const place = placeOf(snapshot, mark);
      expect(place.sheet.cells[1]?.[place.column]?.formula).toMatch(/^=IF/);
    }
  });

  test('brings the new columns and the fold of personal columns', () => {
    for (const mark of ['accounts.supportTeam', 'scoring.decision']) {
      const { sheet, column } = placeOf(snapshot, mark);
      expect(sheet.cells[0]?.[column]?.note).not.toBe('');
    }
    const { column } = placeOf(snapshot, 'contacts.birthday');
    expect(bed.sheet('Contacts').columnGroups).toEqual([{ start: column, count: 4, collapsed: true }]);
  });

  test('offers all choices that it offered', () => {
    for (const { value } of marksOf(old)) {
      const before = listAt(old, value);
      if (Array.isArray(before)) expect(listAt(snapshot, value)).toEqual(expect.arrayContaining(before));
    }
  });

  test('finds nothing to do the second time, and writes nothing', () => {
    const again = new AddOnBed({ snapshot }).menu('setUpWorkbook');
    expect(again.seen.toasts).toEqual([english.messages.setUp.nothing]);
    expect(again.last.writes).toBe(0);
    expect(again.snapshot).toEqual(snapshot);
  });

  test('leaves merged cells, filters, frozen rows and hidden columns of theirs', () => {
    const merge = { row: 3, column: 4, rowCount: 2, columnCount: 1 };
    const theirs = {
      frozenRows: 3,
      frozenColumns: 2,
      hiddenColumns: [3, 7],
      merges: [merge],
      filter: { area: { row: 0, column: 0, rowCount: 20, columnCount: 10 }, columns: {} },
    };
    const sheets = old.sheets.map((sheet) => (sheet.name === 'Settings' ? sheet : { ...sheet, ...theirs }));
    const updated = new AddOnBed({ snapshot: { ...old, sheets } }).menu('setUpWorkbook', 'OK').snapshot;
    for (const sheet of updated.sheets) if (sheet.name !== 'Settings') expect(sheet).toMatchObject(theirs);
  });

  test('changes nothing when the person says no', () => {
    const refusing = oldBed().menu('setUpWorkbook', 'CANCEL');
    expect(refusing.snapshot).toEqual(old);
    expect(refusing.seen.toasts).toEqual([english.messages.setUp.cancelled]);
  });

  test('asks anew when the workbook was changed while the question stood', () => {
    const asked = oldBed();
    const team = asked.sheet('Team').id;
    let answers = 0;
    asked.workbench.hooks = {
      afterCall: (_number, name) => {
        if (name !== 'Ui.alert' || answers++ > 0) return;
        asked.byPerson((book) => deleteByPerson(book, team, 'column', 3, 1));
      },
    };
    asked.menu('setUpWorkbook', 'OK', 'OK');
    expect(asked.seen.questions.map((question) => question.slice(0, 14))).toEqual([
      'Adds 8 columns',
      'Adds 9 columns',
    ]);
  });
});

describe('The migrations', () => {
  test('are numbered from 2 without a gap, to the version of now', () => {
    expect(additions.map(({ version }) => version)).toEqual(additions.map((_, index) => index + 2));
    expect(additions[additions.length - 1]?.version).toBe(WORKBOOK_VERSION);
  });

  const markedBefore = marksOf(old).map(({ value }) => value);
  const isRating = (mark: string) => mark.startsWith('scoring.rating');

  test('keep every column of 0.1.0, and name every other sheet and column', () => {
    const namesIn = (bySheet: readonly ColumnsBySheet[]) =>
      bySheet.flatMap((sheets) =>
        Object.entries(sheets).flatMap(([key, columns]) =>
          (columns ?? []).map((column) => `${key}.${column}`),
        ),
      );
    const added = additions.flatMap(({ sheets }) => sheets);
    const isAdded = (key: SheetKey) => added.includes(key);
    expect(sheetKeys.filter(isAdded)).toEqual(
      sheetKeys.filter((key) => !sheetsOfGroup('essential').includes(key)),
    );
    const now = sheetKeys
      .filter((key) => !isAdded(key))
      .flatMap((key) => columnsOf(key).map((column) => `${key}.${column.key}`));
    // Sheets that came later may have grown since.
    const ofOldSheets = namesIn(additions.map(({ columns }) => columns)).filter((name) =>
      sheetKeys.some((key) => name.startsWith(`${key}.`) && !isAdded(key)),
    );
    expect([...markedBefore.filter((mark) => !isRating(mark)), ...ofOldSheets].sort()).toEqual(now.sort());
    expect(now).toEqual(expect.arrayContaining(namesIn(migrations.map(({ dropdowns }) => dropdowns))));
  });

  test('name every column of 0.1.0 whose dropdown is another in a new workbook', () => {
    const fresh = new AddOnBed().menu('setUpWorkbook').snapshot;
    const changed = markedBefore.filter(
      (mark) => JSON.stringify(listAt(old, mark)) !== JSON.stringify(listAt(fresh, mark)),
    );
    const named = migrations.flatMap(({ dropdowns }) =>
      Object.entries(dropdowns).flatMap(([key, columns]) =>
        (columns ?? []).map((column) => `${key}.${column}`),
      ),
    );
    expect(named).toEqual(expect.arrayContaining(changed));
  });
});

describe('Words of the team’s own for an open list', () => {
  const roles = (bed: AddOnBed) => listAt(bed.snapshot, 'roles.role');
  const labels = Object.values(english.choices.buyingRole);
  const withWords = (bed: AddOnBed, words: string | null) => {
    const row = bed.rows('Settings').findIndex(({ Setting }) => Setting === 'Own roles');
    bed.type('Settings', row + 2, 'Value', words);
    return bed.menu('setUpWorkbook', 'OK');
  };

  test('stand in its dropdown after the next set-up, each once, and leave it when Settings drops them', () => {
    const bed = withWords(setUpBed(), 'Gatekeeper, Pilot lead; Gatekeeper');
    expect(bed.seen.toasts).toEqual(['Brought 1 dropdown up to date. Nothing else was changed.']);
    expect(roles(bed)).toEqual([...labels, 'Gatekeeper', 'Pilot lead']);
    expect(roles(withWords(bed, 'Pilot lead'))).toEqual([...labels, 'Pilot lead']);
    expect(roles(withWords(bed, null))).toEqual(labels);
    bed.menu('setUpWorkbook');
    expect(bed.seen.toasts.at(-1)).toBe(english.messages.setUp.nothing);
  });

  test('leave what somebody has put into the dropdown by hand', () => {
    const { snapshot } = setUpBed();
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === 'Roles'
        ? {
            ...sheet,
            validations: (sheet.validations ?? []).map((rule) =>
              rule.criteria === 'VALUE_IN_LIST' && String(rule.args[0]).startsWith(labels.join())
                ? { ...rule, args: [[...labels, 'By hand'], true] }
                : rule,
            ),
          }
        : sheet,
    );
    const bed = withWords(new AddOnBed({ snapshot: { ...snapshot, sheets } }), 'Gatekeeper');
    expect(roles(bed)).toEqual([...labels, 'Gatekeeper', 'By hand']);
    expect(roles(withWords(bed, null))).toEqual([...labels, 'By hand']);
  });

  test('stand in the dropdown of a sheet that is added later', () => {
    const bed = setUpBed();
    const row = bed.rows('Settings').findIndex(({ Setting }) => Setting === 'Own stages');
    bed.type('Settings', row + 2, 'Value', 'Legal review');
    bed.menu('addOpportunities');
    expect(listAt(bed.snapshot, 'opportunities.stage')).toEqual([
      ...Object.values(english.choices.stage),
      'Legal review',
    ]);
  });

  test('leave a rule of the team’s own alone', () => {
    const { snapshot } = setUpBed();
    const place = placeOf(snapshot, 'roles.role').column;
    const theirs = { criteria: 'TEXT_CONTAINS', args: ['a'] };
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      validations: (sheet.validations ?? []).map((rule) =>
        sheet.name === 'Roles' && rule.areas.some(({ column }) => column === place)
          ? { ...rule, ...theirs }
          : rule,
      ),
    }));
    const bed = withWords(new AddOnBed({ snapshot: { ...snapshot, sheets } }), 'Gatekeeper');
    expect(roles(bed)).toBe('TEXT_CONTAINS');
  });
});
