import { cellWrites } from '../../../workbench/page/grid/cell-writes';

describe('the writes that follow a script', () => {
  it('are none when nothing changed, though the objects are new', () => {
    expect(cellWrites({ 1: { 1: { value: 'a' } } }, { 1: { 1: { value: 'a' } } })).toBeUndefined();
  });

  it('clear what was before they write what is', () => {
    expect(
      cellWrites({ 1: { 1: { value: 'a' }, 2: { value: 'gone' } } }, { 1: { 1: { value: 2 } } }),
    ).toEqual({
      cleared: { 1: { 1: null, 2: null } },
      written: { 1: { 1: { v: 2, t: 2 }, 2: { v: null } } },
    });
  });

  it('name the content of a cell that keeps only its look, so that its colour is judged again', () => {
    expect(
      cellWrites({ 1: { 1: { value: '✖ wrong', numberFormat: '@' } } }, { 1: { 1: { numberFormat: '@' } } })
        ?.written,
    ).toEqual({ 1: { 1: { s: { n: { pattern: '@@@' } }, v: null } } });
  });

  it('only write where nothing was', () => {
    expect(cellWrites({}, { 4: { 0: { value: true } } })).toEqual({
      cleared: {},
      written: { 4: { 0: { v: 1, t: 3 } } },
    });
  });
});
