/** Where each open person's card lies on the large map, in pixels at scale 1; mirrored for right-to-left. */

import { at } from '../at';
import type { Forest } from '../forest';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, makeBoxes, placeInBlock } from './boxes';
import { placeBoxes } from './tidy';

export interface Layout {
  /** People with a card. */
  readonly placed: Int32Array;
  /** By person: 1 for those with a card. */
  readonly isPlaced: Uint8Array;
  /** Left and top edge by person. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By person: 0 a card of its own, 1 the first of a block's column, 2 further down the column. */
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
  const tops = forest.roots.filter((root) => root !== forest.tray);
  const boxes = makeBoxes(forest, tops, open, kept);
  const places = placeBoxes(boxes);
  const x = new Float64Array(forest.people);
  const y = new Float64Array(forest.people);
  const inBlock = new Uint8Array(forest.people);
  const isPlaced = new Uint8Array(forest.people);
  const placed: number[] = [];
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let height = 0;

  const place = (person: number, cardX: number, cardY: number, kind: number) => {
    x[person] = cardX;
    y[person] = cardY;
    inBlock[person] = kind;
    isPlaced[person] = 1;
    placed.push(person);
    if (cardX < left) left = cardX;
    if (cardX + CARD_WIDTH_PX > right) right = cardX + CARD_WIDTH_PX;
    if (cardY + CARD_HEIGHT_PX > height) height = cardY + CARD_HEIGHT_PX;
  };
  for (let box = 1; box < boxes.count; box += 1) {
    const boxX = at(places.x, box);
    const boxY = at(places.y, box);
    const block = boxes.block[box];
    if (!block) {
      place(at(boxes.person, box), boxX, boxY, 0);
    } else {
      block.people.forEach((person, index) => {
        const offset = placeInBlock(block, index);
        place(person, boxX + offset.x, boxY + offset.y, offset.isFirst ? 1 : 2);
      });
    }
  }
  const width = placed.length === 0 ? 0 : right - left;
  for (const person of placed) {
    const start = at(x, person) - left;
    x[person] = isRightToLeft ? width - start - CARD_WIDTH_PX : start;
  }
  return { placed: Int32Array.from(placed), isPlaced, x, y, inBlock, width, height, isRightToLeft };
}
