import type {
  Area,
  ConditionalFormatSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
} from '../../../workbench/google/snapshot';
import {
  conditionalFormatsFromUniver,
  conditionalFormatsToUniver,
} from '../../../workbench/page/grid/conditional-formats';
import { filterFromUniver, filterToUniver } from '../../../workbench/page/grid/filters';
import { validationsFromUniver, validationsToUniver } from '../../../workbench/page/grid/validations';

const area: Area = { row: 1, column: 1, rowCount: 20, columnCount: 1 };
const lists = { id: 9, name: 'My lists' };
const bare: SheetSnapshot = { id: 3, name: 'List', rowCount: 100, columnCount: 10, cells: {} };
const sheets = [bare, lists];

describe('data validation', () => {
  const blank = { ...bare };
  const check = (criteria: string, args: readonly unknown[], expected: unknown = { criteria, args }) =>
    it(`of ${criteria} survives even when it is not known any more`, () => {
      const rule: ValidationSnapshot = {
        areas: [area],
        criteria,
        args,
        allowInvalid: false,
        helpText: 'Help.',
      };
      const drawn = validationsToUniver({ ...bare, validations: [rule] }, sheets);
      const [read] = validationsFromUniver(drawn, blank, sheets, bare);
      expect(read).toMatchObject({ areas: [area], allowInvalid: false, helpText: 'Help.' });
      expect(read).toMatchObject(expected as object);
    });
  check('VALUE_IN_LIST', [['A', 'B, or C'], true]);
  check('VALUE_IN_LIST', [['A'], false]);
  check('VALUE_IN_RANGE', [{ sheetId: 9, area: { row: 0, column: 0, rowCount: 3, columnCount: 1 } }, true]);
  check('CHECKBOX', []);
  check('NUMBER_BETWEEN', [1, 10]);
  check('NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]);
  check('DATE_ON_OR_AFTER', [{ serial: 45000 }]);
  check('CUSTOM_FORMULA', ['=ISTEXT(B2)']);

  it('the grid cannot express is answered as known, at its new place', () => {
    const email: ValidationSnapshot = {
      areas: [area],
      criteria: 'TEXT_IS_VALID_EMAIL',
      args: [],
      allowInvalid: true,
    };
    const known = { ...bare, validations: [email] };
    const moved = validationsToUniver(known, sheets).map((rule) => ({
      ...rule,
      ranges: rule.ranges.map((range) => ({ ...range, startColumn: 2, endColumn: 2 })),
    }));
    expect(validationsFromUniver(moved, known, sheets, bare)).toEqual([
      { ...email, areas: [{ ...area, column: 2 }] },
    ]);
  });
});

describe('conditional formats', () => {
  const style = { background: '#d8f0dd' };
  const formats: ConditionalFormatSnapshot[] = [
    { areas: [area], criteria: 'TEXT_EQUAL_TO', args: ['A'], style },
    { areas: [area], criteria: '', args: [], style: {}, gradient: { colours: 'kept' } },
    { areas: [area], criteria: 'NUMBER_BETWEEN', args: [1, 3], style },
    { areas: [area], criteria: 'CUSTOM_FORMULA', args: ['=$A2="x"'], style },
    { areas: [area], criteria: 'CELL_EMPTY', args: [], style },
  ];
  const known = { ...bare, conditionalFormats: formats };

  it('come back in their order, with those the grid cannot draw', () => {
    expect(conditionalFormatsFromUniver(conditionalFormatsToUniver(known), known, bare)).toEqual(formats);
  });

  it('that a person deletes are gone, and the rest keeps its order', () => {
    const left = conditionalFormatsToUniver(known).slice(1);
    expect(conditionalFormatsFromUniver(left, known, bare)).toEqual(formats.slice(1));
  });

  it('survive even when they are not known any more', () => {
    const read = conditionalFormatsFromUniver(conditionalFormatsToUniver(known), bare, bare);
    expect(read).toEqual(formats.filter(({ gradient }) => gradient === undefined));
  });
});

describe('a filter', () => {
  const filtered: SheetSnapshot = {
    ...bare,
    cells: { 1: { 1: { value: 'A' } }, 2: { 1: { value: 'B' } }, 3: { 1: { value: 5 } } },
    filter: {
      area: { row: 0, column: 0, rowCount: 5, columnCount: 3 },
      columns: { 1: { hiddenValues: ['B'] }, 2: { criteria: 'NUMBER_GREATER_THAN', args: [1] } },
    },
  };

  it('shows what is not hidden, blanks included', () => {
    expect(filterToUniver(filtered)?.filterColumns).toEqual([
      { colId: 1, filters: { blank: true, filters: ['A', '5'] } },
    ]);
  });

  it('comes back as known, with the conditions the grid does not show', () => {
    expect(filterFromUniver(filterToUniver(filtered), filtered)).toEqual(filtered.filter);
  });

  it('takes over what a person chose', () => {
    const chosen = {
      ref: { startRow: 0, endRow: 4, startColumn: 0, endColumn: 2 },
      filterColumns: [{ colId: 0, filters: { filters: ['x'] } }],
    };
    expect(filterFromUniver(chosen, filtered)?.columns).toMatchObject({ 0: { visibleValues: ['x'] } });
    expect(filterFromUniver(undefined, filtered)).toBeUndefined();
  });
});
