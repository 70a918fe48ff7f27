/** Which rows of a long list are drawn: those in view, a few beyond, and none else; and which managers stay on top. */

import { at, nodeAt } from './at';
import type { Forest } from './forest';
import type { Rows } from './rows';

export const ROW_HEIGHT_PX = 44;
export const STICKY_HEIGHT_PX = 24;
const OVERSCAN_ROWS = 3;
/** Heights of the tree with room for a line of managers each; three at most. */
const PX_PER_STICKY = 130;
const STICKY_AT_MOST = 3;

export interface RowWindow {
  /** 0-based, inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export function rowWindow(scrollTopPx: number, heightPx: number, rowCount: number): RowWindow {
  const first = Math.floor(Math.max(0, scrollTopPx) / ROW_HEIGHT_PX);
  const last = Math.ceil((Math.max(0, scrollTopPx) + heightPx) / ROW_HEIGHT_PX);
  const to = Math.min(rowCount, last + OVERSCAN_ROWS);
  return { from: Math.max(0, Math.min(first - OVERSCAN_ROWS, to)), to };
}

/** The scroll position that shows the row with the least movement. @param coveredPx what hides the top of the list */
export function scrollToRow(row: number, scrollTopPx: number, heightPx: number, coveredPx = 0): number {
  const top = row * ROW_HEIGHT_PX;
  if (top < scrollTopPx + coveredPx) return Math.max(0, top - coveredPx);
  return Math.max(scrollTopPx, top + ROW_HEIGHT_PX - heightPx);
}

/** How many managers there is room for on top of a node. */
export const stickyCount = ({ depth }: Forest, node: number, heightPx: number): number =>
  Math.min(at(depth, node), Math.floor(heightPx / PX_PER_STICKY), STICKY_AT_MOST);

/** The nearest managers of the first rows who have scrolled out of view, from the top down. */
export function stickyNodes(
  forest: Forest,
  rows: Rows,
  scrollTopPx: number,
  heightPx: number,
): readonly number[] {
  const first = nodeAt(rows.nodes, Math.floor(scrollTopPx / ROW_HEIGHT_PX) + 1);
  const sticky: number[] = [];
  if (scrollTopPx <= 0 || first < 0) return sticky;
  const most = stickyCount(forest, first, heightPx);
  for (let above = nodeAt(forest.parent, first); above >= 0; above = nodeAt(forest.parent, above)) {
    if (sticky.length < most && at(rows.rowOf, above) * ROW_HEIGHT_PX < scrollTopPx) sticky.unshift(above);
  }
  return sticky;
}
