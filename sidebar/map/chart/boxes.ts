/** Turns the open part of the forest into boxes to lay out: a card, or a block that packs the leaves of one manager. */

import { at, nodeAt } from '../at';
import { childCount, type Forest } from '../forest';

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

export interface Block {
  readonly people: readonly number[];
  readonly columns: number;
  readonly rows: number;
}

/** Boxes in breadth-first order: box 0 is invisible and holds the tops; the children of a box stand next to each other. */
export interface Boxes {
  readonly count: number;
  /** The person of a card; -1 for box 0 and for blocks. */
  readonly person: readonly number[];
  readonly block: readonly (Block | null)[];
  readonly parent: readonly number[];
  /** Children of box b: from `first[b]` to before `end[b]`. */
  readonly first: readonly number[];
  readonly end: readonly number[];
  /** With the gaps to the neighbour and to the level below. */
  readonly width: readonly number[];
  readonly height: readonly number[];
}

const columnPitch = CARD_WIDTH_PX + BLOCK_COLUMN_GAP_PX;
const rowPitch = CARD_HEIGHT_PX + BLOCK_ROW_GAP_PX;

export function makeBlock(people: readonly number[]): Block {
  const ideal =
    people.length <= ONE_COLUMN_UP_TO
      ? 1
      : Math.round(Math.sqrt((people.length * rowPitch * BLOCK_ASPECT) / columnPitch));
  const rows = Math.ceil(people.length / Math.max(1, ideal));
  return { people, rows, columns: Math.ceil(people.length / rows) };
}

/** Offset of a block's member within its box; members run down the columns, as the Down key walks them. */
export const placeInBlock = (block: Block, index: number): { x: number; y: number; isFirst: boolean } => {
  const row = index % block.rows;
  return {
    x: SPINE_PX + Math.floor(index / block.rows) * columnPitch,
    y: row * rowPitch,
    isFirst: row === 0,
  };
};

/**
 * @param roots people without a manager; the tray is not drawn
 * @param kept by node: 0 leaves the node out; null keeps all
 */
export function makeBoxes(
  forest: Forest,
  roots: readonly number[],
  open: Uint8Array,
  kept: Uint8Array | null,
): Boxes {
  const person = [-1];
  const block: (Block | null)[] = [null];
  const parent = [-1];
  const first: number[] = [];
  const end: number[] = [];
  const width = [0];
  const height = [0];

  const add = (above: number, one: number, many: Block | null) => {
    parent.push(above);
    person.push(one);
    block.push(many);
    width.push(
      many
        ? SPINE_PX + many.columns * columnPitch - BLOCK_COLUMN_GAP_PX + BOX_GAP_PX
        : CARD_WIDTH_PX + BOX_GAP_PX,
    );
    height.push((many ? many.rows * rowPitch - BLOCK_ROW_GAP_PX : CARD_HEIGHT_PX) + LEVEL_GAP_PX);
  };
  const isKept = (node: number) => kept === null || kept[node] === 1;
  const isInner = (node: number) => open[node] === 1 && childCount(forest, node) > 0;

  const addChildren = (box: number, nodes: ArrayLike<number>) => {
    const members: number[] = [];
    const leaves: number[] = [];
    for (let step = 0; step < nodes.length; step += 1) {
      const node = at(nodes, step);
      if (!isKept(node)) continue;
      members.push(node);
      if (!isInner(node)) leaves.push(node);
    }
    let isBlockAdded = false;
    for (const node of members) {
      if (leaves.length < 2 || isInner(node)) add(box, node, null);
      else if (!isBlockAdded) {
        add(box, -1, makeBlock(leaves));
        isBlockAdded = true;
      }
    }
  };
  // The list grows while it is walked: managers before their reports.
  for (let box = 0; box < person.length; box += 1) {
    first.push(person.length);
    const node = nodeAt(person, box);
    if (box === 0) addChildren(box, roots);
    else if (node >= 0 && isInner(node)) {
      addChildren(box, forest.child.subarray(at(forest.firstChild, node), at(forest.firstChild, node + 1)));
    }
    end.push(person.length);
  }
  return { count: person.length, person, block, parent, first, end, width, height };
}
