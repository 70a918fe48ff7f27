import type { CellSnapshot } from '../../../workbench/google/snapshot';
import { cellFromUniver, cellToUniver } from '../../../workbench/page/grid/cell';

type Drawn = ReturnType<typeof cellToUniver>;

function read(cell: Drawn, known?: CellSnapshot, isCheckbox = false): CellSnapshot | undefined {
  return cellFromUniver({ cell, style: typeof cell.s === 'object' ? cell.s : undefined, isCheckbox }, known);
}

describe('a cell on its way to the grid and back', () => {
  const check = (name: string, cell: CellSnapshot) =>
    it(`keeps ${name}`, () => {
      expect(read(cellToUniver(cell))).toEqual(cell);
    });
  check('text', { value: 'Zażółć' });
  check('text that looks like a number', { value: '007', numberFormat: '@' });
  check('a number', { value: 0 });
  check('a date', { value: 45000, numberFormat: 'yyyy-mm-dd' });
  check('true', { value: true });
  check('false', { value: false });
  check('a formula with its result', { formula: '=A1*2', value: 4 });
  check('a formula with an error', { formula: '=NA()', error: '#N/A' });
  check('its look', {
    value: 1,
    style: {
      background: '#e8eef7',
      fontColor: '#123456',
      fontFamily: 'Arial',
      fontSize: 12,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      horizontalAlignment: 'center',
      verticalAlignment: 'middle',
      wrap: 'WRAP',
      textDirection: 'RIGHT_TO_LEFT',
      border: { top: { style: 'SOLID', color: '#ff0000' }, left: { style: 'DASHED', color: '#000000' } },
    },
  });
});

describe('a cell read from the grid', () => {
  const known: CellSnapshot = {
    value: 'Acme',
    note: 'kept',
    style: { border: { top: { style: 'SOLID_THICKER_THAN_ANY', color: '#000000' } } },
  };

  it('is the known cell itself when the grid shows what it was given', () => {
    expect(read(cellToUniver(known), known)).toBe(known);
  });

  it('keeps its note when a person typed over it', () => {
    expect(read({ ...cellToUniver(known), v: 'Bolt' }, known)).toMatchObject({ value: 'Bolt', note: 'kept' });
  });

  it('is a boolean where a checkbox was clicked, though the grid writes a number', () => {
    expect(read({ v: 1, t: 2 }, { value: false }, true)).toEqual({ value: true });
    expect(read({ v: 1, t: 2 }, { value: 0 }, false)).toEqual({ value: 1 });
  });

  it('keeps the last known result of a function the grid lacks', () => {
    const formula: CellSnapshot = { formula: '=QUERY(A1:B9)', value: 'known' };
    expect(read({ f: '=QUERY(A1:B9)', v: '#NAME?', t: 1 }, formula)).toBe(formula);
    expect(read({ f: '=QUERY(A1:B8)', v: '#NAME?', t: 1 }, formula)).toEqual({
      formula: '=QUERY(A1:B8)',
      error: '#NAME?',
    });
  });

  it('is text, not an error, where a person typed what an error looks like', () => {
    expect(read({ v: '#N/A', t: 1 })).toEqual({ value: '#N/A' });
  });

  it('reads rich text as its plain text', () => {
    const cell = { p: { body: { dataStream: 'two\rlines\r\n' } } } as Drawn;
    expect(read(cell)).toEqual({ value: 'two\nlines' });
  });

  it('is nothing when it was cleared', () => {
    expect(read({}, { value: 'x' })).toBeUndefined();
  });
});
