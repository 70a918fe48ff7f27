/** Whatever people do to the columns, rows and tabs of a workbook, each value is read under its own key, and Set up mends the rest. */

import fc from 'fast-check';
import { setUpWorkbook } from '../../src/app/set-up-workbook';
import { recognise } from '../../src/domain/recognition';
import { wantedSheets } from '../../src/domain/set-up/plan-set-up';
import { language as english } from '../../src/locales/en/language';
import { defaultCriteria } from '../../src/schema/ready-criteria';
import { ratingColumnKey } from '../../src/schema/sheets/scoring';
import { type SheetKey, sheetsOfGroup } from '../../src/schema/workbook';
import { type OpenWorkbook, openWorkbook } from '../../src/sheets/open-workbook';
import { readProjectData } from '../../src/sheets/project-files';
import { HtmlService } from '../../workbench/google/services/html-service';
import { Ui } from '../../workbench/google/services/ui';
import type { WorkbookSnapshot } from '../../workbench/google/snapshot';
import { sheetToSnapshot } from '../../workbench/google/spreadsheet/sheet-snapshot';
import { createSpreadsheetApp } from '../../workbench/google/spreadsheet/spreadsheet-app';
import {
  deleteByPerson,
  deleteSheetByPerson,
  hideSheetByPerson,
  insertByPerson,
  moveByPerson,
  moveSheetByPerson,
  renameSheetByPerson,
  sortByPerson,
  typeInto,
} from '../../workbench/google/spreadsheet/user-edits';
import { Workbook } from '../../workbench/google/spreadsheet/workbook';
import { emptyWorkbook } from '../../workbench/headless/add-sheet';
import { builtAddOn } from '../built-add-on';
import { TestContext } from '../workbench/spreadsheet/document';

const essentials = sheetsOfGroup('essential');
const wanted = wantedSheets(defaultCriteria.map(([id]) => ratingColumnKey(id)));
const recognition = recognise(readProjectData);
const { html } = builtAddOn();
const ROWS = 3;

/** What the last command of the add-on told the person. */
let told = '';

/** Runs our own sources as one execution on the stand-in; every question is answered with OK. */
function execute<T>(workbook: Workbook, work: () => T): T {
  const context = new TestContext('me@example.com');
  const ui = new Ui({
    ask: () => ({ button: 'OK' }),
    show: () => undefined,
    addMenu: () => undefined,
  });
  workbook.listener = {
    toast: (message) => {
      told = message;
    },
  };
  Object.assign(globalThis, {
    SpreadsheetApp: createSpreadsheetApp(workbook, context, () => ui),
    HtmlService: new HtmlService(html, () => ({})),
    LockService: { getDocumentLock: () => null },
    // The build puts the codes in.
    ACCOUNT_ATLAS_LANGUAGES: 'en',
  });
  const result = work();
  context.flush();
  return result;
}

const idOf = (row: number) => `0123456789ab-${row}`;
const valueAt = (key: SheetKey, column: string, row: number) =>
  column === 'id' ? idOf(row) : `${key}.${column} ${row}`;

/** A workbook set up, each cell of its first rows telling where it belongs, without blank rows to keep it small. */
const start: WorkbookSnapshot = (() => {
  const workbook = Workbook.fromSnapshot(emptyWorkbook('en_US', 'Etc/GMT'));
  execute(workbook, () => setUpWorkbook());
  for (const { sheet, key, markedColumns } of execute(workbook, () => [
    ...openWorkbook(recognition).sheets.values(),
  ])) {
    const sheetId = sheet.getSheetId();
    const rows = key === 'settings' ? 34 : 8;
    deleteByPerson(workbook, sheetId, 'row', rows, 1000 - rows);
    if (key === 'criteria' || key === 'settings') continue;
    for (const [column, index] of markedColumns) {
      const values = Array.from({ length: ROWS }, (_, row) => [`'${valueAt(key, column, row)}`]);
      typeInto(workbook, { sheetId, row: 1, column: index, values, kind: 'paste' });
    }
  }
  return workbook.toSnapshot();
})();

/** Cells by sheet, id of the row and column key, of the columns that are marked. */
type Values = ReadonlyMap<SheetKey, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

function valuesOf(book: OpenWorkbook): Values {
  return new Map(
    essentials.flatMap((key) => {
      const table = book.readIfThere(key);
      const id = table?.columnIndexes.get('id');
      if (!table || id === undefined) return [];
      const rows = table.cells.flatMap((cells): [string, Readonly<Record<string, unknown>>][] => {
        const row = Object.fromEntries(
          [...table.columnIndexes].map(([column, index]) => [column, cells[index] ?? '']),
        );
        return cells[id] ? [[String(cells[id]), row]] : [];
      });
      return [[key, new Map(rows)] as const];
    }),
  );
}

const ACTS = [
  'move column',
  'move column',
  'rename header',
  'clear header',
  'hide column',
  'insert own column',
  'insert own column',
  'delete own column',
  'delete column',
  'sort',
  'sort',
  'insert rows',
  'rename tab',
  'move tab',
  'hide tab',
  'delete tab',
] as const;

interface Act {
  readonly act: (typeof ACTS)[number];
  readonly key: SheetKey;
  readonly at: number;
  readonly to: number;
}

const acts: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom(...ACTS),
  key: fc.constantFrom(...essentials),
  at: fc.nat(1000),
  to: fc.nat(1000),
});

/** A workbook in people's hands, with what they have taken away and added. */
class History {
  readonly workbook = Workbook.fromSnapshot(start);
  readonly lost = new Set<string>();
  /** Headers of the team's own columns by the sheet they stand on. */
  readonly own = new Map<string, SheetKey>();

  private place(key: SheetKey) {
    const mark = this.workbook.metadata.find(({ value }) => value === key);
    return mark?.location.type === 'SHEET' ? this.workbook.sheet(mark.location.sheetId) : undefined;
  }

  private header(sheetId: number, column: number): unknown {
    return this.workbook.sheet(sheetId)?.cells.get(0, column)?.value ?? '';
  }

  private type(sheetId: number, column: number, values: readonly (string | null)[]): void {
    const kind = values[0] === null ? 'clear' : 'paste';
    typeInto(this.workbook, { sheetId, row: 0, column, values: values.map((value) => [value]), kind });
  }

  do({ act, key, at, to }: Act): void {
    const { workbook } = this;
    const sheet = this.place(key);
    if (!sheet) return;
    const { id } = sheet;
    const marked = workbook.metadata.flatMap(({ value, location }) =>
      location.type === 'COLUMN' && location.sheetId === id ? [{ value, index: location.index }] : [],
    );
    const chosen = marked[at % Math.max(1, marked.length)];
    const width = sheet.columnCount;
    if (act === 'insert own column') {
      const name = `Own ${this.own.size}`;
      insertByPerson(workbook, id, 'column', at % (width + 1), 1);
      this.type(id, at % (width + 1), [name, ...Array.from({ length: ROWS }, () => 'mine')]);
      this.own.set(name, key);
    } else if (act === 'delete own column') {
      const column = Array.from({ length: width }, (_, index) => index).find((index) =>
        this.own.has(String(this.header(id, index))),
      );
      if (column === undefined) return;
      this.own.delete(String(this.header(id, column)));
      deleteByPerson(workbook, id, 'column', column, 1);
    } else if (act === 'sort') {
      const area = { row: 1, column: 0, rowCount: sheet.rowCount - 1, columnCount: width };
      sortByPerson(workbook, id, area, [{ column: at % width, ascending: to % 2 === 0 }]);
    } else if (act === 'insert rows') insertByPerson(workbook, id, 'row', 1 + (at % 6), 1 + (to % 2));
    else if (act === 'rename tab') renameSheetByPerson(workbook, id, `Ours ${key} ${at}`);
    else if (act === 'move tab') moveSheetByPerson(workbook, id, to % workbook.sheets.length);
    else if (act === 'hide tab') hideSheetByPerson(workbook, id);
    else if (act === 'delete tab') {
      if (at % 4 > 0 || deleteSheetByPerson(workbook, id).refused) return;
      for (const { value } of marked) this.lost.add(value);
      for (const [name, on] of this.own) if (on === key) this.own.delete(name);
    } else if (chosen) {
      const { index } = chosen;
      if (act === 'move column') moveByPerson(workbook, id, 'column', index, 1, to % (width + 1));
      else if (act === 'rename header') this.type(id, index, [`Ours ${to}`]);
      else if (act === 'clear header') this.type(id, index, [null]);
      else if (act === 'hide column') sheet.hiddenColumns.add(index);
      // Without ids no row could be told from another here.
      else if (!chosen.value.endsWith('.id')) {
        deleteByPerson(workbook, id, 'column', index, 1);
        this.lost.add(chosen.value);
      }
    }
  }

  /** The cells below the header of each of the team's own columns that hold something. */
  ownCells(): readonly (readonly [string, number])[] {
    return [...this.own].map(([name, key]) => {
      const sheet = this.place(key);
      const lines = Object.values(sheet ? sheetToSnapshot(sheet).cells : {});
      const [column] = Object.entries(lines[0] ?? {}).find(([, { value }]) => value === name) ?? [];
      return [name, lines.filter((line) => line[Number(column)]?.value === 'mine').length];
    });
  }
}

const startValues = execute(Workbook.fromSnapshot(start), () => valuesOf(openWorkbook(recognition)));

/** What is not read as at the start, as `roles.role 0123456789ab-0`; columns taken away are left out, or blank once mended. */
function misread(values: Values, lost: ReadonlySet<string>, isMended: boolean): readonly string[] {
  const wrong: string[] = [];
  for (const [key, rows] of startValues) {
    if (lost.has(`${key}.id`)) continue;
    if (values.get(key)?.size !== rows.size) wrong.push(`rows of ${key}`);
    for (const [id, row] of rows) {
      const cells = values.get(key)?.get(id) ?? {};
      for (const [column, value] of Object.entries(row)) {
        const isGone = lost.has(`${key}.${column}`);
        const isRight = isGone ? column in cells === isMended : cells[column] === value;
        if (!isRight) wrong.push(`${key}.${column} ${id}`);
      }
    }
  }
  return wrong;
}

test('After any history every value is read under its own key, and an update brings back what was lost, once', () => {
  expect([...startValues.values()].every((rows) => rows.size >= ROWS)).toBe(true);
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 8 }), (history) => {
      const people = new History();
      for (const act of history) people.do(act);
      const { workbook, lost } = people;
      const ownBefore = people.ownCells();
      expect(ownBefore.filter(([, count]) => count !== ROWS)).toEqual([]);

      const before = execute(workbook, () => valuesOf(openWorkbook(recognition)));
      expect(misread(before, lost, false)).toEqual([]);

      execute(workbook, () => setUpWorkbook());
      const book = execute(workbook, () => {
        const open = openWorkbook(recognition);
        for (const key of essentials) {
          const present = open.sheets.get(key);
          expect([...(present?.markedColumns.keys() ?? [])].sort()).toEqual(
            [...(wanted.get(key) ?? [])].sort(),
          );
          const headers = open.readIfThere(key)?.headers ?? new Map();
          expect([...headers].filter(([, header]) => header === '')).toEqual([]);
        }
        return valuesOf(open);
      });
      expect(misread(book, lost, true)).toEqual([]);
      expect(people.ownCells()).toEqual(ownBefore);

      const mended = JSON.stringify(workbook.toSnapshot());
      execute(workbook, () => setUpWorkbook());
      expect(told).toBe(english.messages.setUp.nothing);
      expect(JSON.stringify(workbook.toSnapshot())).toBe(mended);
    }),
    { numRuns: 500 },
  );
}, 120_000);
