/** The keyboard of the ARIA tree pattern as a pure function, the same for the sidebar's tree and the large map. */

import { at, nodeAt } from './at';
import { childCount, type Forest } from './forest';
import type { Rows } from './rows';

export type TreeAction =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'open'; readonly node: number }
  | { readonly kind: 'close'; readonly node: number }
  | { readonly kind: 'openSiblings'; readonly node: number }
  | { readonly kind: 'choose'; readonly node: number };

export interface TreeFocus {
  readonly forest: Forest;
  readonly rows: Rows;
  readonly open: Uint8Array;
  /** The focused node; -1: none yet. */
  readonly active: number;
  readonly isRightToLeft: boolean;
  /** Rows a page holds, for Page Up and Page Down. */
  readonly pageRows: number;
}

/** `null`: not a key of the tree, leave it to the browser. */
export function treeAction(focus: TreeFocus, key: string): TreeAction | null {
  const { forest, rows, open, active } = focus;
  const last = rows.nodes.length - 1;
  if (last < 0) return null;
  const row = active < 0 ? -1 : nodeAt(rows.rowOf, active);
  const moveTo = (wanted: number): TreeAction => ({
    kind: 'move',
    to: at(rows.nodes, Math.max(0, Math.min(last, wanted))),
  });
  switch (key) {
    case 'ArrowDown':
      return moveTo(row + 1);
    case 'ArrowUp':
      return moveTo(row < 0 ? last : row - 1);
    case 'Home':
      return moveTo(0);
    case 'End':
      return moveTo(last);
    case 'PageDown':
      return moveTo(row + focus.pageRows);
    case 'PageUp':
      return moveTo(row - focus.pageRows);
    default:
      break;
  }
  if (row < 0) return null;
  const forward = focus.isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = focus.isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const hasReports = childCount(forest, active) > 0;
  const isOpen = hasReports && open[active] === 1;
  if (key === forward) {
    if (!hasReports) return { kind: 'move', to: active };
    return isOpen ? moveTo(row + 1) : { kind: 'open', node: active };
  }
  if (key === backward) {
    if (isOpen) return { kind: 'close', node: active };
    const above = nodeAt(forest.parent, active);
    return { kind: 'move', to: above >= 0 && nodeAt(rows.rowOf, above) >= 0 ? above : active };
  }
  if (key === '*') return { kind: 'openSiblings', node: active };
  if (key === 'Enter' || key === ' ') return { kind: 'choose', node: active };
  return null;
}

/**
 * The next visible node whose folded name starts with what was typed, after the focused one and round the end; -1: none.
 * Repeating one letter walks through the names that start with it.
 */
export function typeAhead(
  rows: Rows,
  active: number,
  typed: string,
  foldedName: (node: number) => string,
): number {
  const count = rows.nodes.length;
  const isOneLetter = [...typed].every((letter) => letter === typed.charAt(0));
  const wanted = isOneLetter ? typed.charAt(0) : typed;
  const row = active < 0 ? -1 : nodeAt(rows.rowOf, active);
  const start = row < 0 ? 0 : isOneLetter ? row + 1 : row;
  for (let step = 0; step < count; step += 1) {
    const node = at(rows.nodes, (start + step) % count);
    if (foldedName(node).startsWith(wanted)) return node;
  }
  return -1;
}
