import fc from 'fast-check';
import { recognise } from '../../../src/domain/recognition';
import {
  planSetUp,
  type SetUpStep,
  type SheetShape,
  wantedSheets,
} from '../../../src/domain/set-up/plan-set-up';
import { language as english } from '../../../src/locales/en/language';
import { namesOf } from '../../../src/locales/names';
import { ratingColumnKey } from '../../../src/schema/sheets/scoring';
import { type SheetKey, sheetKeys, sheetsOfGroup, workbook } from '../../../src/schema/workbook';
import { applySteps, type Wording } from './apply-steps';

const recognition = recognise(() => [namesOf(english)]);
const ratings = ['growth', 'fit'].map(ratingColumnKey);
const wanted = wantedSheets(ratings);
const wording: Wording = {
  sheetName: (key) => english.workbook.sheets[key],
  header: (key, column) => {
    const columns: Readonly<Record<string, readonly [string, string]>> = english.workbook.columns[key];
    return columns[column]?.[0] ?? column;
  },
};

/** All sheets are asked for, unless a test says otherwise. */
const plan = (shapes: readonly SheetShape[], sheets = wanted, asked = sheetKeys) =>
  planSetUp(shapes, sheets, asked, (key) => workbook[key].nameColumn, recognition);
const essentials = sheetsOfGroup('essential');
const shapeOf = (given: Partial<SheetShape>): SheetShape => ({
  id: 1,
  name: 'Sheet1',
  key: null,
  headers: [],
  marks: new Map(),
  isEmpty: (given.headers ?? []).length === 0,
  blankColumns: new Set((given.headers ?? []).keys()),
  hasOurIds: false,
  ...given,
});
const setUpFrom = (shapes: readonly SheetShape[]) => applySteps(shapes, plan(shapes).steps, wording);
const complete = setUpFrom([]);
const shapeWithKey = (shapes: readonly SheetShape[], key: SheetKey): SheetShape => {
  const shape = shapes.find((one) => one.key === key);
  if (shape === undefined) throw new Error(`No sheet ${key}.`);
  return shape;
};
const stepsOn = (steps: readonly SetUpStep[], key: SheetKey) => steps.filter((step) => step.key === key);

describe('planSetUp', () => {
  it('creates every sheet asked for, and no other, in a spreadsheet of the team’s own sheets', () => {
    const theirs = shapeOf({ name: 'Budget', headers: ['x'] });
    for (const asked of [essentials, sheetsOfGroup('more'), sheetKeys]) {
      const { steps } = plan([theirs], wanted, asked);
      expect(steps).toEqual(asked.map((key) => ({ kind: 'createSheet', key, columns: wanted.get(key) })));
    }
  });

  it('completes an optional sheet that is there, marked or known by its columns', () => {
    const units = shapeWithKey(complete, 'units');
    const shorter = withoutColumn(units, units.marks.get('why') ?? -1);
    const missing = { kind: 'addColumns', key: 'units', columns: ['why'] };
    expect(plan([shorter], wanted, []).steps).toEqual([missing]);
    const unmarked = { ...shorter, key: null, marks: new Map<string, number>(), hasOurIds: true };
    const steps = plan([unmarked], wanted, []).steps;
    expect(steps[0]).toEqual({ kind: 'adoptSheet', key: 'units', sheetId: units.id, columns: [] });
    expect(steps[steps.length - 1]).toEqual(missing);
  });

  it('leaves a tab of the team’s alone that bears the name of an optional sheet nobody asked for', () => {
    const tabs = [{ headers: ['Lipids', 'Dose'] }, {}].map((given, id) =>
      shapeOf({ id, name: id === 0 ? 'Planning' : 'Units', ...given }),
    );
    expect(plan(tabs, wanted, [])).toEqual({ steps: [], conflicts: [] });
    expect(plan(tabs, wanted, ['planning']).conflicts).toHaveLength(1);
  });

  it('begins again with a sheet of ours that was left blank when a set-up was cut short', () => {
    const blank = shapeOf({ id: 4, name: 'Goals', key: 'goals' });
    expect(plan([blank], wanted, ['goals']).steps).toEqual([
      { kind: 'adoptSheet', key: 'goals', sheetId: 4, columns: wanted.get('goals') },
    ]);
  });

  it('takes the one blank tab of a new spreadsheet for the first sheet', () => {
    const [first, ...others] = plan([shapeOf({})]).steps;
    expect(first).toMatchObject({ kind: 'adoptSheet', key: sheetKeys[0], sheetId: 1 });
    expect(others.every(({ kind }) => kind === 'createSheet')).toBe(true);
  });

  it('takes the one blank tab for the sheet whose name it bears', () => {
    const { steps } = plan([shapeOf({ name: 'Contacts' })]);
    expect(steps.filter(({ kind }) => kind === 'adoptSheet').map(({ key }) => key)).toEqual(['contacts']);
  });

  it('writes a cleared header anew', () => {
    const shape = shapeWithKey(complete, 'contacts');
    const cleared = { ...shape, headers: shape.headers.map((header, index) => (index === 3 ? '' : header)) };
    const { steps } = plan(complete.map((one) => (one === shape ? cleared : one)));
    expect(steps).toEqual([{ kind: 'dressColumn', key: 'contacts', column: 'title', index: 3 }]);
  });

  it('leaves a column of the team alone that is called as one the add-on writes', () => {
    const headers = [
      'Account',
      'Check',
      ...complete.flatMap(({ key, headers: all }) => (key === 'accounts' ? all.slice(2) : [])),
    ];
    const theirs = shapeOf({ name: 'Accounts', headers, blankColumns: new Set() });
    const steps = stepsOn(plan([theirs, shapeOf({ id: 2 })]).steps, 'accounts');
    expect(steps).toContainEqual({
      kind: 'addColumns',
      key: 'accounts',
      columns: ['check', 'revenueCostRatio', 'id'],
    });
  });

  it('places the rating columns before the score', () => {
    const columns = wanted.get('scoring') ?? [];
    expect(columns.slice(0, 5)).toEqual(['account', 'check', ...ratings, 'score']);
  });

  it('takes over an empty sheet of our name', () => {
    const [step] = stepsOn(
      plan([shapeOf({ id: 7, name: ' contacts ' }), shapeOf({ id: 8 })]).steps,
      'contacts',
    );
    expect(step).toEqual({
      kind: 'adoptSheet',
      key: 'contacts',
      sheetId: 7,
      columns: wanted.get('contacts'),
    });
  });

  it('refuses a sheet of our name with other columns', () => {
    const shape = shapeOf({ name: 'Contacts', headers: ['Lipids', 'Dose'] });
    expect(plan([shape]).conflicts).toEqual([{ code: 'SHEET_NAME_TAKEN', name: 'Contacts' }]);
    expect(stepsOn(plan([shape]).steps, 'contacts')).toEqual([]);
  });

  it('adopts a sheet with our name column and half of our headers, and adds what is missing at the right', () => {
    const headers = (wanted.get('contacts') ?? [])
      .slice(0, 16)
      .map((column) => wording.header('contacts', column));
    const shape = shapeOf({ id: 7, name: 'Contacts', headers: ['Theirs', ...headers] });
    const steps = stepsOn(plan([shape]).steps, 'contacts');
    expect(steps[0]).toEqual({ kind: 'adoptSheet', key: 'contacts', sheetId: 7, columns: [] });
    expect(steps.slice(1, 17).map((step) => step.kind === 'markColumn' && step.index)).toEqual(
      headers.map((_, index) => index + 1),
    );
    expect(steps[17]).toEqual({
      kind: 'addColumns',
      key: 'contacts',
      columns: (wanted.get('contacts') ?? []).slice(16),
    });
    const withoutName = shapeOf({ id: 7, name: 'Contacts', headers: headers.slice(1) });
    expect(plan([withoutName]).conflicts).toHaveLength(1);
  });

  it('marks a column again whose mark is lost and header found', () => {
    const contacts = shapeWithKey(complete, 'contacts');
    const marks = new Map(contacts.marks);
    marks.delete('email');
    const shapes = complete.map((shape) => (shape === contacts ? { ...shape, marks } : shape));
    expect(plan(shapes).steps).toEqual([
      { kind: 'markColumn', key: 'contacts', column: 'email', index: contacts.marks.get('email') },
    ]);
  });

  it('adds a deleted column again, and a sheet that was deleted', () => {
    const goals = shapeWithKey(complete, 'goals');
    const index = goals.marks.get('due') ?? -1;
    const shorter = withoutColumn(goals, index);
    const shapes = complete
      .filter(({ key }) => key !== 'team')
      .map((shape) => (shape === goals ? shorter : shape));
    expect(plan(shapes).steps).toEqual([
      { kind: 'addColumns', key: 'goals', columns: ['due'] },
      { kind: 'createSheet', key: 'team', columns: wanted.get('team') },
    ]);
  });

  it('adds the rating column of a new criterion', () => {
    const more = wantedSheets([...ratings, ratingColumnKey('new')]);
    expect(plan(complete, more).steps).toEqual([
      { kind: 'addColumns', key: 'scoring', columns: [ratingColumnKey('new')] },
    ]);
  });

  it('knows the original by its name when a tab was copied with its marks', () => {
    const contacts = shapeWithKey(complete, 'contacts');
    const copy = { ...contacts, id: 99, name: 'Copy of Contacts', marks: new Map() };
    expect(plan([copy, ...complete])).toEqual({ steps: [], conflicts: [] });
  });
});

/** The shape with one column fewer: later columns move to the left. */
function withoutColumn(shape: SheetShape, index: number): SheetShape {
  const marks = new Map<string, number>();
  for (const [column, place] of shape.marks) {
    if (place !== index) marks.set(column, place > index ? place - 1 : place);
  }
  return { ...shape, headers: shape.headers.filter((_, place) => place !== index), marks };
}

/** The shape with its columns in another order. */
const rearranged = (shape: SheetShape, order: readonly number[]): SheetShape => ({
  ...shape,
  headers: order.map((index) => shape.headers[index] ?? ''),
  marks: new Map(Array.from(shape.marks, ([column, index]) => [column, order.indexOf(index)])),
});

const withTheirs = (shape: SheetShape, index: number, header: string): SheetShape => ({
  ...shape,
  headers: [...shape.headers.slice(0, index), header, ...shape.headers.slice(index)],
  marks: new Map(Array.from(shape.marks, ([column, place]) => [column, place >= index ? place + 1 : place])),
});

describe('the laws of set-up', () => {
  const ownHeaders = sheetKeys.flatMap((key) =>
    (wanted.get(key) ?? []).map((column) => wording.header(key, column)),
  );
  const header = fc.oneof(fc.constantFrom('', '__proto__', 'Name', ...ownHeaders), fc.string());
  const name = fc.oneof(
    fc.constantFrom(...sheetKeys.map((key) => wording.sheetName(key)), 'Sheet1'),
    fc.string(),
  );
  const ownSheet = fc.constantFrom(...sheetKeys).chain((key) =>
    fc
      .tuple(fc.shuffledSubarray([...(wanted.get(key) ?? [])]), fc.array(header, { maxLength: 3 }))
      .map(([columns, theirs]) => ({
        name: wording.sheetName(key),
        headers: [...theirs, ...columns.map((column) => wording.header(key, column))],
      })),
  );
  const anySheet = fc.record({ name, headers: fc.array(header, { maxLength: 8 }) });
  const spreadsheet = fc
    .uniqueArray(fc.oneof(ownSheet, anySheet), {
      maxLength: 6,
      selector: (sheet) => sheet.name.toLowerCase(),
    })
    .map((sheets) =>
      sheets.map(({ name: given, headers }, index) => shapeOf({ id: index + 1, name: given, headers })),
    );

  it('leaves nothing to plan once a plan is applied', () => {
    fc.assert(
      fc.property(spreadsheet, (shapes) => {
        const { steps, conflicts } = plan(shapes);
        // With a conflict nothing may be applied.
        if (conflicts.length > 0) return;
        expect(plan(applySteps(shapes, steps, wording))).toEqual({ steps: [], conflicts: [] });
      }),
    );
  });

  it('keeps every column of the team where it is, under its header, and never marks it', () => {
    fc.assert(
      fc.property(spreadsheet, (shapes) => {
        const { steps, conflicts } = plan(shapes);
        if (conflicts.length > 0) return;
        const after = applySteps(shapes, steps, wording);
        for (const shape of shapes) {
          const now = after.find(({ id }) => id === shape.id);
          expect(now?.headers.slice(0, shape.headers.length)).toEqual(shape.headers);
          for (const [column, index] of now?.marks ?? []) {
            const text = now?.headers[index] ?? '';
            const isRating = ratings.includes(column);
            expect(isRating || recognition.columnKeyOf(now?.key ?? 'accounts', text)).toBe(
              isRating || column,
            );
          }
        }
      }),
    );
  });

  it('finds nothing to do after columns were moved, renamed and added, and sheets renamed', () => {
    const changes = fc.record({
      key: fc.constantFrom(...sheetKeys),
      seed: fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
      renamed: fc.nat(1000),
      inserted: fc.nat(1000),
      text: fc.string({ minLength: 1 }),
      sheetName: fc.string().map((text) => `My ${text}`),
    });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), (all) => {
        let shapes = complete;
        for (const { key, seed, renamed, inserted, text, sheetName } of all) {
          shapes = shapes.map((shape) => {
            if (shape.key !== key) return shape;
            const count = shape.headers.length;
            const order = shape.headers
              .map((_, index) => index)
              .sort((one, other) => (seed[one] ?? 0) - (seed[other] ?? 0) || one - other);
            const moved = rearranged(shape, order);
            const relabelled = {
              ...moved,
              headers: moved.headers.map((old, index) => (index === renamed % count ? text : old)),
            };
            return { ...withTheirs(relabelled, inserted % (count + 1), text), name: sheetName };
          });
        }
        expect(plan(shapes)).toEqual({ steps: [], conflicts: [] });
      }),
    );
  });

  it('brings back exactly the columns that were deleted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sheetKeys), fc.nat(1000), (key, position) => {
        const shape = shapeWithKey(complete, key);
        const columns = wanted.get(key) ?? [];
        const column = columns[position % columns.length] ?? '';
        const shorter = withoutColumn(shape, shape.marks.get(column) ?? -1);
        const shapes = complete.map((one) => (one === shape ? shorter : one));
        expect(plan(shapes).steps).toEqual([{ kind: 'addColumns', key, columns: [column] }]);
      }),
    );
  });
});
