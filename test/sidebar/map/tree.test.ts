/** The keyboard of the tree, the window of its rows, and the search. */

import { buildForest } from '../../../sidebar/map/forest';
import {
  ROW_HEIGHT_PX,
  rowWindow,
  scrollToRow,
  stickyCount,
  stickyNodes,
} from '../../../sidebar/map/row-window';
import { listRows } from '../../../sidebar/map/rows';
import { findPeople } from '../../../sidebar/map/search';
import { treeAction, typeAhead } from '../../../sidebar/map/tree-keys';
import { sourceOf } from '../sample-map';

// 0 leads 1 and 2; 1 leads 3; 4 stands alone.
const forest = buildForest(sourceOf([-1, 0, 0, 1, -1]));
const focusAt = (active: number, openNodes: readonly number[], isRightToLeft = false) => {
  const open = new Uint8Array(6);
  for (const node of openNodes) open[node] = 1;
  return {
    forest,
    rows: listRows(forest, forest.roots, open, null),
    open,
    active,
    isRightToLeft,
    pageRows: 2,
  };
};

describe('treeAction', () => {
  const check = (active: number, openNodes: readonly number[], key: string, expected: object | null) =>
    expect(treeAction(focusAt(active, openNodes), key)).toEqual(expected);

  it('walks the visible people', () => {
    check(0, [0], 'ArrowDown', { kind: 'move', to: 1 });
    check(2, [0], 'ArrowUp', { kind: 'move', to: 1 });
    check(4, [0], 'ArrowDown', { kind: 'move', to: 4 });
    check(0, [0], 'ArrowUp', { kind: 'move', to: 0 });
    check(2, [0], 'Home', { kind: 'move', to: 0 });
    check(0, [0], 'End', { kind: 'move', to: 4 });
    check(0, [0], 'PageDown', { kind: 'move', to: 2 });
    check(4, [0], 'PageUp', { kind: 'move', to: 1 });
  });
  it('starts at the first person when nobody is focused', () => {
    check(-1, [0], 'ArrowDown', { kind: 'move', to: 0 });
    check(-1, [0], 'Enter', null);
  });
  it('opens, then enters; closes, then leaves', () => {
    check(1, [0], 'ArrowRight', { kind: 'open', node: 1 });
    check(1, [0, 1], 'ArrowRight', { kind: 'move', to: 3 });
    check(3, [0, 1], 'ArrowRight', { kind: 'move', to: 3 });
    check(1, [0, 1], 'ArrowLeft', { kind: 'close', node: 1 });
    check(1, [0], 'ArrowLeft', { kind: 'move', to: 0 });
    check(4, [0], 'ArrowLeft', { kind: 'move', to: 4 });
  });
  it('mirrors left and right for right-to-left', () => {
    expect(treeAction(focusAt(1, [0], true), 'ArrowLeft')).toEqual({ kind: 'open', node: 1 });
    expect(treeAction(focusAt(1, [0], true), 'ArrowRight')).toEqual({ kind: 'move', to: 0 });
  });
  it('opens siblings, chooses, and leaves other keys alone', () => {
    check(1, [0], '*', { kind: 'openSiblings', node: 1 });
    check(1, [0], 'Enter', { kind: 'choose', node: 1 });
    check(1, [0], ' ', { kind: 'choose', node: 1 });
    check(1, [0], 'Tab', null);
    check(1, [0], 'a', null);
  });
});

describe('typeAhead', () => {
  const names = ['anna', 'boris', 'anton', 'cyril', 'bela'];
  const { rows } = focusAt(0, [0, 1]);
  const check = (active: number, typed: string, expected: number) =>
    expect(typeAhead(rows, active, typed, (node) => names[node] ?? '')).toBe(expected);

  it('finds the next name and goes round the end', () => {
    check(0, 'b', 1);
    check(1, 'b', 4);
    check(4, 'b', 1);
  });
  it('stays on a name that still matches what was typed', () => check(0, 'an', 0));
  it('narrows with each letter', () => check(0, 'ant', 2));
  it('walks on when one letter is repeated', () => check(1, 'bb', 4));
  it('finds nobody', () => check(0, 'z', -1));
});

describe('rowWindow', () => {
  it('draws the rows in view and a few beyond', () => {
    expect(rowWindow(0, 440, 10_000)).toEqual({ from: 0, to: 13 });
    expect(rowWindow(100 * ROW_HEIGHT_PX, 440, 10_000)).toEqual({ from: 97, to: 113 });
  });
  it('ends at the last row and survives a scroll beyond it', () => {
    expect(rowWindow(0, 440, 3)).toEqual({ from: 0, to: 3 });
    expect(rowWindow(9999 * ROW_HEIGHT_PX, 440, 3)).toEqual({ from: 3, to: 3 });
    expect(rowWindow(-50, 440, 0)).toEqual({ from: 0, to: 0 });
  });
});

describe('scrollToRow', () => {
  it('moves as little as possible', () => {
    expect(scrollToRow(2, 0, 440)).toBe(0);
    expect(scrollToRow(10, 0, 440)).toBe(ROW_HEIGHT_PX);
    expect(scrollToRow(1, 440, 440)).toBe(ROW_HEIGHT_PX);
  });
  it('brings a row out from under the managers on top', () => {
    expect(scrollToRow(10, 440, 440, 72)).toBe(440 - 72);
    expect(scrollToRow(1, 440, 440, 72)).toBe(0);
  });
});

describe('stickyNodes', () => {
  const chain = buildForest(sourceOf([-1, 0, 1, 2, 3, 4, -1]));
  const rows = listRows(chain, chain.roots, new Uint8Array(7).fill(1), null);
  const sticky = (scrollTop: number, height = 600) => stickyNodes(chain, rows, scrollTop, height);

  it('are the nearest managers who have scrolled away, three at most', () => {
    expect(sticky(0)).toEqual([]);
    expect(sticky(1)).toEqual([0]);
    expect(sticky(2 * ROW_HEIGHT_PX)).toEqual([0, 1]);
    expect(sticky(4 * ROW_HEIGHT_PX)).toEqual([1, 2, 3]);
  });
  it('are none above a top, and fewer in a low tree', () => {
    expect(sticky(5 * ROW_HEIGHT_PX)).toEqual([]);
    expect(sticky(4 * ROW_HEIGHT_PX, 260)).toEqual([2, 3]);
    expect(stickyCount(chain, 5, 100)).toBe(0);
  });
});

describe('findPeople', () => {
  const haystack = ['anna\nhead of it', 'boris\nbuyer', 'zoe\nfinance', 'cyril\nit engineer', 'bela'];
  const found = (query: string) => findPeople(forest, haystack, query);

  it('keeps the managers above whom it finds', () => {
    const result = found('cyril');
    expect(result?.count).toBe(1);
    expect([...(result?.kept ?? [])]).toEqual([1, 1, 0, 1, 0]);
    expect([...(result?.matches ?? [])]).toEqual([0, 0, 0, 1, 0]);
  });
  it('wants every word, in any order, without case and accents', () => {
    expect(found('ENGINEER  it')?.count).toBe(1);
    expect(found('Zoë')?.count).toBe(1);
    expect(found('anna buyer')?.count).toBe(0);
  });
  it('does not search for a query that shows nothing', () => {
    expect(found(' \u200c ')).toBeNull();
  });
});
