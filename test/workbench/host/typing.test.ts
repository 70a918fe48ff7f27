import type { PersonEdit } from '../../../workbench/google/host/contract';
import type { WorkbookSnapshot } from '../../../workbench/google/snapshot';
import { insertByPerson } from '../../../workbench/google/spreadsheet/user-edits';
import { createBench, failureOf, resultOf, SNAPSHOT } from './bench';

const CODE = `function onEdit(e) {
  const { range, value, oldValue } = e;
  console.log(JSON.stringify([range.getA1Notation(), 'value' in e ? value : '-', 'oldValue' in e ? oldValue : '-']));
}`;

const [DATA, OTHER] = SNAPSHOT.sheets;
if (!DATA || !OTHER) throw new Error('The sample has two sheets.');

/** `Data` with a checkbox in C1 and a list in D1 that rejects what it does not hold. */
const RULES: WorkbookSnapshot = {
  ...SNAPSHOT,
  sheets: [
    {
      ...DATA,
      cells: { ...DATA.cells, 4: { 2: { value: false } } },
      validations: [
        {
          areas: [{ row: 4, column: 2, rowCount: 1, columnCount: 1 }],
          criteria: 'CHECKBOX',
          args: [],
          allowInvalid: false,
        },
        {
          areas: [{ row: 5, column: 3, rowCount: 1, columnCount: 1 }],
          criteria: 'VALUE_IN_LIST',
          args: [['yes', 'no'], true],
          allowInvalid: false,
        },
      ],
    },
    OTHER,
  ],
};

function type(row: number, column: number, values: PersonEdit['values'], kind: PersonEdit['kind'] = 'type') {
  const bench = createBench(CODE, { snapshot: RULES });
  const outcome = bench.workbench.edit({ sheetId: 1, row, column, values, kind });
  return { ...bench, outcome };
}

/** What `onEdit` is told of an edit: range, value and old value, `-` where absent. */
function check(edit: Parameters<typeof type>, told: readonly [string, string, string]): void {
  expect(type(...edit).records.map((record) => record.log)).toEqual([[JSON.stringify(told)]]);
}

describe('an edit by a person', () => {
  it('platform 3.3: tells the value and the old value of a single cell as texts', () => {
    check([1, 1, [['9']]], ['B2', '9', '7']);
    check([2, 0, [['Bob']]], ['A3', 'Bob', '-']);
    check([4, 2, [[true]], 'checkbox'], ['C5', 'TRUE', 'FALSE']);
    check([2, 0, [['2026-10-02']]], ['A3', '46297', '-']);
  });

  it('platform 3.3: tells no value of a cell that was cleared', () => {
    check([1, 1, [[null]], 'clear'], ['B2', '-', '7']);
  });

  it('platform 3.3: tells neither of a paste nor of several cells', () => {
    check([2, 0, [['x']], 'paste'], ['A3', '-', '-']);
    check([2, 0, [['x', 'y']]], ['A3:B3', '-', '-']);
  });

  it('reaches the model before the trigger runs', () => {
    expect(type(1, 1, [['9']]).workbench.snapshot().sheets[0]?.cells[1]?.[1]?.value).toBe(9);
  });

  it('is refused by a rule, and then raises nothing', () => {
    const { workbench, outcome, records } = type(5, 3, [['maybe']]);
    expect(failureOf(outcome)).toContain('violates the data validation rules');
    expect(workbench.snapshot().sheets[0]?.cells[5]).toBeUndefined();
    expect(records).toEqual([]);
  });
});

describe('what a person does besides typing', () => {
  it('platform 3.3: reaches the model in the middle of an execution and raises no onEdit', () => {
    const { workbench, records } = createBench(`${CODE}
      function f() { const sheet = SpreadsheetApp.getActiveSheet(); Utilities.sleep(1); return sheet.getRange('A3').getValue() }`);
    workbench.hooks = {
      beforeCall: (_number, name) => {
        if (name === 'Utilities.sleep') workbench.byPerson((book) => insertByPerson(book, 1, 'row', 0, 1));
      },
    };
    expect(resultOf(workbench.callServer('f', []))).toBe('Ada');
    expect(records.map((record) => record.entryPoint)).toEqual(['f']);
  });

  it('is held by protections when another person owns the document', () => {
    const snapshot: WorkbookSnapshot = {
      ...SNAPSHOT,
      owner: 'owner@example.com',
      sheets: [{ ...DATA, protections: [{}] }, OTHER],
    };
    const edit: PersonEdit = { sheetId: 1, row: 2, column: 0, values: [['x']], kind: 'type' };
    const code =
      "function f() { SpreadsheetApp.getActiveSheet().getRange('A3').setValue('x') } function onOpen() { f() }";
    const guest = createBench(code, { snapshot, user: 'guest@example.com' }).workbench;
    for (const outcome of [guest.edit(edit), guest.runMenu('f'), guest.open()]) {
      expect(failureOf(outcome)).toContain('protected cell or object');
    }
    const owner = createBench(code, { snapshot }).workbench;
    expect([owner.edit(edit), owner.runMenu('f'), owner.open()].map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
    ]);
  });
});
