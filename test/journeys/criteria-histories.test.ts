/** Whatever is added, renamed, reordered and retired, in the panel or by hand, each rating stays under its criterion. */

import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { getCriteria, saveCriteria } from '../../src/app/criteria';
import { setUpWorkbook } from '../../src/app/set-up-workbook';
import { recognise } from '../../src/domain/recognition';
import type { CriterionEdit } from '../../src/rpc/score-views';
import { criterionIdOf } from '../../src/schema/sheets/scoring';
import { openWorkbook } from '../../src/sheets/open-workbook';
import { readProjectData } from '../../src/sheets/project-files';
import { HtmlService } from '../../workbench/google/services/html-service';
import { Ui } from '../../workbench/google/services/ui';
import type { WorkbookSnapshot } from '../../workbench/google/snapshot';
import { createSpreadsheetApp } from '../../workbench/google/spreadsheet/spreadsheet-app';
import {
  deleteByPerson,
  insertByPerson,
  moveByPerson,
  sortByPerson,
  typeInto,
} from '../../workbench/google/spreadsheet/user-edits';
import { Workbook } from '../../workbench/google/spreadsheet/workbook';
import { emptyWorkbook } from '../../workbench/headless/add-sheet';
import { builtAddOn } from '../built-add-on';
import { TestContext } from '../workbench/spreadsheet/document';

const { html } = builtAddOn();
const recognition = recognise(readProjectData);
const ROWS = 3;

/** Runs our own sources as one execution on the stand-in; every question is answered with OK. */
function execute<T>(workbook: Workbook, work: () => T): T {
  const context = new TestContext('me@example.com');
  const ui = new Ui({ ask: () => ({ button: 'OK' }), show: () => undefined, addMenu: () => undefined });
  Object.assign(globalThis, {
    SpreadsheetApp: createSpreadsheetApp(workbook, context, () => ui),
    HtmlService: new HtmlService(html, () => ({})),
    LockService: { getDocumentLock: () => null },
    Utilities: { getUuid: randomUUID },
    // The build puts the codes in.
    ACCOUNT_ATLAS_LANGUAGES: 'en',
  });
  const result = work();
  context.flush();
  return result;
}

const sheetNamed = (workbook: Workbook, name: string) => {
  const sheet = workbook.sheets.find((known) => known.name === name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet;
};
/** Rating columns by criterion id, from left to right. */
const columnsIn = (workbook: Workbook) =>
  new Map(
    workbook.metadata
      .flatMap(({ value, location }) => {
        const id = criterionIdOf((value ?? '').replace('scoring.', ''));
        return id !== null && location.type === 'COLUMN' ? [[id, location.index] as const] : [];
      })
      .sort(([, one], [, other]) => one - other),
  );
const ratingAt = (id: string, row: number) => `${id} of ${row}`;

/** Every rating cell tells where it belongs; columns without ratings are rated now. */
function rate(workbook: Workbook): void {
  const { id: sheetId, cells } = sheetNamed(workbook, 'Scoring');
  for (const [id, column] of columnsIn(workbook)) {
    if (cells.get(1, column)?.value !== undefined) continue;
    const values = Array.from({ length: ROWS }, (_, row) => [`'${ratingAt(id, row)}`]);
    typeInto(workbook, { sheetId, row: 1, column, values, kind: 'paste' });
  }
}
const misplaced = (workbook: Workbook): readonly string[] => {
  const { cells } = sheetNamed(workbook, 'Scoring');
  return [...columnsIn(workbook)].flatMap(([id, column]) =>
    Array.from({ length: ROWS }, (_, row) => cells.get(row + 1, column)?.value).flatMap((value, row) =>
      value === undefined || value === ratingAt(id, row) ? [] : [`${id}: ${value}`],
    ),
  );
};

const start: WorkbookSnapshot = (() => {
  const workbook = Workbook.fromSnapshot(emptyWorkbook('en_US', 'Etc/GMT'));
  execute(workbook, () => setUpWorkbook());
  for (const { id, name } of workbook.sheets)
    if (name !== 'Settings') deleteByPerson(workbook, id, 'row', 30, 970);
  const { id: sheetId } = sheetNamed(workbook, 'Scoring');
  const accounts = Array.from({ length: ROWS }, (_, row) => [`Account ${row}`]);
  typeInto(workbook, { sheetId, row: 1, column: 0, values: accounts, kind: 'paste' });
  rate(workbook);
  return workbook.toSnapshot();
})();

const ACTS = [
  'add ready',
  'add own',
  'rename',
  'reorder',
  'retire',
  'restore',
  'leave one out',
  'move column',
  'insert own column',
  'sort criteria',
  'delete criterion',
  'set up',
] as const;
const acts = fc.record({ act: fc.constantFrom(...ACTS), at: fc.nat(1000), to: fc.nat(1000) });
type Act = typeof acts extends fc.Arbitrary<infer A> ? A : never;

function wish(view: ReturnType<typeof getCriteria>, { act, at, to }: Act): readonly CriterionEdit[] | null {
  const list = view.criteria.map(({ share: _share, rated: _rated, ...one }) => ({
    ...one,
    weight: one.weight ?? 0,
  }));
  const place = at % list.length;
  const chosen = list[place];
  if (!chosen) return null;
  const changed = (change: Partial<CriterionEdit>) =>
    list.map((one) => (one === chosen ? { ...one, ...change } : one));
  switch (act) {
    case 'add ready': {
      const ready = view.ready[to % Math.max(1, view.ready.length)];
      return ready ? [...list.slice(0, place), ready, ...list.slice(place)] : null;
    }
    case 'add own':
      return [...list, { id: '', name: `Own ${at} ${to}`, weight: 1, family: null, meanings: ['a', '', ''] }];
    case 'rename':
      return changed({ name: `Name ${at} ${to}` });
    case 'reorder':
      return [...list.slice(place), ...list.slice(0, place).reverse()];
    case 'retire':
      return list.filter(({ weight }) => weight > 0).length > 1 ? changed({ weight: 0 }) : null;
    case 'restore':
      return changed({ weight: 1 + (to % 5) });
    case 'leave one out':
      return list.length > 1 ? list.filter((one) => one !== chosen) : null;
    default:
      return null;
  }
}

function byPerson(workbook: Workbook, { act, at, to }: Act): void {
  const scoring = sheetNamed(workbook, 'Scoring');
  const criteria = sheetNamed(workbook, 'Criteria');
  const columns = [...columnsIn(workbook).values()];
  const width = scoring.columnCount;
  if (act === 'move column')
    moveByPerson(workbook, scoring.id, 'column', columns[at % columns.length] ?? 2, 1, to % (width + 1));
  else if (act === 'insert own column') insertByPerson(workbook, scoring.id, 'column', at % width, 1);
  else if (act === 'delete criterion') deleteByPerson(workbook, criteria.id, 'row', 1 + (at % 3), 1);
  else if (act === 'sort criteria') {
    const area = { row: 1, column: 0, rowCount: criteria.rowCount - 1, columnCount: criteria.columnCount };
    sortByPerson(workbook, criteria.id, area, [{ column: at % 3, ascending: to % 2 === 0 }]);
  }
}

test('After any history each rating is under its criterion, and the columns stand as Criteria says', () => {
  let saves = 0;
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 6 }), (history) => {
      const workbook = Workbook.fromSnapshot(start);
      const rated = new Set(columnsIn(workbook).keys());
      for (const step of history) {
        const view = execute(workbook, getCriteria);
        const criteria = wish(view, step);
        if (criteria) {
          saves += 1;
          execute(workbook, () => {
            try {
              saveCriteria({ criteria });
            } catch (error) {
              // What is left out may be the last one that counts.
              if (!String(error).includes('NO_WEIGHT')) throw error;
            }
          });
        } else if (step.act === 'set up') execute(workbook, () => setUpWorkbook());
        else byPerson(workbook, step);
        expect([step.act, misplaced(workbook)]).toEqual([step.act, []]);
        expect([...rated].filter((id) => !columnsIn(workbook).has(id))).toEqual([]);
        rate(workbook);
        for (const id of columnsIn(workbook).keys()) rated.add(id);
      }
      execute(workbook, () => setUpWorkbook());
      expect(misplaced(workbook)).toEqual([]);
      const { criteria } = execute(workbook, getCriteria);
      const wanted = [
        ...criteria.filter(({ weight }) => weight !== 0),
        ...criteria.filter(({ weight }) => weight === 0),
      ].map(({ id }) => id);
      const columns = [...columnsIn(workbook).keys()].filter((id) => wanted.includes(id));
      expect(columns).toEqual(wanted.filter((id) => columns.includes(id)));
      expect(criteria.filter(({ id, weight }) => (weight ?? 0) > 0 && !columns.includes(id))).toEqual([]);
      const headers = execute(workbook, () => openWorkbook(recognition).headersOf('scoring'));
      const named = criteria.filter(({ id }) => columns.includes(id));
      expect(named.map(({ id }) => headers?.get(`rating:${id}`))).toEqual(named.map(({ name }) => name));
    }),
    { numRuns: 200 },
  );
  expect(saves).toBeGreaterThan(100);
}, 120_000);
