/** Turns the open part of the forest into boxes to lay out: a card, or a block that packs the leaves of one manager. */

import type { Forest } from '../forest';

export const CARD_WIDTH_PX = 184;
export const CARD_HEIGHT_PX = 56;
export const LEVEL_GAP_PX = 36;
export const SPINE_PX = 12;
const BOX_GAP_PX = 20;
export const BLOCK_ROW_GAP_PX = 10;
const BLOCK_COLUMN_GAP_PX = SPINE_PX + 16;
/** Small teams hang in one column, so that managers stand close to each other. */
const ONE_COLUMN_UP_TO = 6;
/** How much wider than high a block of many leaves may be. */
const BLOCK_ASPECT = 1.6;

export const COLUMN_PITCH_PX = CARD_WIDTH_PX + BLOCK_COLUMN_GAP_PX;
export const ROW_PITCH_PX = CARD_HEIGHT_PX + BLOCK_ROW_GAP_PX;

/** Boxes in breadth-first order: box 0 is invisible and holds the tops; the children of a box stand next to each other. */
export interface Boxes {
  readonly count: number;
  /** The node of a card; -1 for box 0 and for blocks. */
  readonly node: Int32Array;
  /** Rows of a block; 0 for a card. */
  readonly rows: Int32Array;
  /** Members of block b: `leaves` from `from[b]` to before `to[b]`; they run down the columns, as the Down key walks them. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly leaves: Int32Array;
  readonly parent: Int32Array;
  /** Children of box b: from `first[b]` to before `end[b]`. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** With the gaps to the neighbour and to the level below. */
  readonly width: Float64Array;
  readonly height: Float64Array;
}

/** How many members stand below each other in a block. */
export function rowsOfBlock(members: number): number {
  const columns =
    members <= ONE_COLUMN_UP_TO
      ? 1
      : Math.round(Math.sqrt((members * ROW_PITCH_PX * BLOCK_ASPECT) / COLUMN_PITCH_PX));
  return Math.ceil(members / Math.max(1, columns));
}

/**
 * @param open by node: 1 shows what is beneath it
 * @param kept by node: 0 leaves the node out; null keeps all. The tray is never drawn
 */
export function makeBoxes(forest: Forest, open: Uint8Array, kept: Uint8Array | null): Boxes {
  const { child, firstChild, roots, tray } = forest;
  const most = forest.size + 1;
  const node = new Int32Array(most).fill(-1);
  const rows = new Int32Array(most);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const leaves = new Int32Array(most);
  const parent = new Int32Array(most).fill(-1);
  const first = new Int32Array(most);
  const end = new Int32Array(most);
  const width = new Float64Array(most);
  const height = new Float64Array(most);
  let count = 1;
  let packed = 0;

  // The list grows while it is walked: managers before their reports.
  for (let box = 0; box < count; box += 1) {
    first[box] = count;
    const above = node[box] ?? -1;
    if (box === 0 || (above >= 0 && open[above] === 1)) {
      const list = box === 0 ? roots : child;
      const start = box === 0 ? 0 : (firstChild[above] ?? 0);
      const stop = box === 0 ? roots.length : (firstChild[above + 1] ?? 0);
      let block = -1;
      for (let step = start; step < stop; step += 1) {
        const one = list[step] ?? -1;
        if (one === tray || (kept !== null && kept[one] !== 1)) continue;
        const isLeaf = open[one] !== 1 || firstChild[one] === firstChild[one + 1];
        if (isLeaf) {
          leaves[packed] = one;
          packed += 1;
          if (block >= 0) {
            to[block] = packed;
            continue;
          }
          block = count;
          from[count] = packed - 1;
          to[count] = packed;
        } else node[count] = one;
        parent[count] = box;
        width[count] = CARD_WIDTH_PX + BOX_GAP_PX;
        height[count] = CARD_HEIGHT_PX + LEVEL_GAP_PX;
        count += 1;
      }
      if (block >= 0) {
        const members = (to[block] ?? 0) - (from[block] ?? 0);
        if (members === 1) node[block] = leaves[from[block] ?? 0] ?? -1;
        else {
          const high = rowsOfBlock(members);
          rows[block] = high;
          width[block] =
            SPINE_PX + Math.ceil(members / high) * COLUMN_PITCH_PX - BLOCK_COLUMN_GAP_PX + BOX_GAP_PX;
          height[block] = high * ROW_PITCH_PX - BLOCK_ROW_GAP_PX + LEVEL_GAP_PX;
        }
      }
    }
    end[box] = count;
  }
  return { count, node, rows, from, to, leaves, parent, first, end, width, height };
}
