/** Where the card of each open node lies on the large map, in pixels at scale 1; mirrored for right-to-left. */

import type { Forest } from '../forest';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, COLUMN_PITCH_PX, makeBoxes, ROW_PITCH_PX, SPINE_PX } from './boxes';
import { placeBoxes } from './tidy';

export interface Layout {
  /** Nodes with a card: people and groups, never the tray. */
  readonly placed: Int32Array;
  /** By node: 1 for those with a card. */
  readonly isPlaced: Uint8Array;
  /** Left and top edge by node. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By node: 0 a card of its own, 1 the first of a block's column, 2 further down the column. */
  readonly inBlock: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
}

export interface LayoutOptions {
  readonly open: Uint8Array;
  readonly kept: Uint8Array | null;
  readonly isRightToLeft: boolean;
}

export function layOut(forest: Forest, { open, kept, isRightToLeft }: LayoutOptions): Layout {
  const boxes = makeBoxes(forest, open, kept);
  const places = placeBoxes(boxes);
  const x = new Float64Array(forest.size);
  const y = new Float64Array(forest.size);
  const inBlock = new Uint8Array(forest.size);
  const isPlaced = new Uint8Array(forest.size);
  const placed = new Int32Array(forest.size);
  let count = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let height = 0;
  for (let box = 1; box < boxes.count; box += 1) {
    const boxX = places.x[box] ?? 0;
    const boxY = places.y[box] ?? 0;
    const rows = boxes.rows[box] ?? 0;
    const from = boxes.from[box] ?? 0;
    const members = rows === 0 ? 1 : (boxes.to[box] ?? 0) - from;
    for (let member = 0; member < members; member += 1) {
      const row = rows === 0 ? 0 : member % rows;
      const node = (rows === 0 ? boxes.node[box] : boxes.leaves[from + member]) ?? 0;
      const cardX = rows === 0 ? boxX : boxX + SPINE_PX + ((member - row) / rows) * COLUMN_PITCH_PX;
      const cardY = boxY + row * ROW_PITCH_PX;
      x[node] = cardX;
      y[node] = cardY;
      isPlaced[node] = 1;
      inBlock[node] = rows === 0 ? 0 : row === 0 ? 1 : 2;
      placed[count] = node;
      count += 1;
      if (cardX < left) left = cardX;
      if (cardX > right) right = cardX;
      if (cardY > height) height = cardY;
    }
  }
  const width = count === 0 ? 0 : right - left + CARD_WIDTH_PX;
  for (let step = 0; step < count; step += 1) {
    const node = placed[step] ?? 0;
    const start = (x[node] ?? 0) - left;
    x[node] = isRightToLeft ? width - start - CARD_WIDTH_PX : start;
  }
  return {
    placed: placed.subarray(0, count),
    isPlaced,
    x,
    y,
    inBlock,
    width,
    height: count === 0 ? 0 : height + CARD_HEIGHT_PX,
    isRightToLeft,
  };
}
