/** What a picture of the map holds: the chart and, beneath it, those who are not in the tree, each person once. */

import type { Words } from '../../words';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../chart/boxes';
import { type Layout, layOut } from '../chart/layout';
import { nodesWithin, type Rectangle } from '../chart/lines';
import type { Forest } from '../forest';
import type { MapState } from '../map-state';
import type { Measure } from './text';
import { withoutJudgements } from './withhold';

export interface Choice {
  /** Else what is shown now. */
  readonly isEverything: boolean;
  readonly isUnjudged: boolean;
}

/** A chart of its own within the picture. */
export interface Part {
  readonly forest: Forest;
  readonly layout: Layout;
  readonly left: number;
  readonly top: number;
  readonly title: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels of the chart at scale 1. */
export interface Picture extends Size {
  /** Without anybody in focus; without judgements where they are not wanted. */
  readonly map: MapState;
  readonly words: Words;
  readonly measure: Measure;
  readonly parts: readonly Part[];
  /** By index, in the order of the list. */
  readonly everybody: readonly number[];
  readonly title: string;
  /** Stands on every picture, page and file. */
  readonly mark: string;
}

const TITLE_PX = 64;
/** Room for lines beside the cards. */
const EDGE_PX = 16;

export function makePicture(
  shown: MapState,
  { isEverything, isUnjudged }: Choice,
  words: Words,
  measure: Measure,
): Picture {
  const { forest, view } = shown.people;
  const { account } = view;
  const options = {
    open: isEverything ? new Uint8Array(forest.size).fill(1) : shown.open,
    kept: isEverything ? null : (shown.found?.kept ?? null),
    isRightToLeft: words.direction === 'rtl',
  };
  const { firstChild, child, tray } = forest;
  const loose = tray < 0 ? [] : [...child.subarray(firstChild[tray], firstChild[tray + 1])];
  const all = [
    { forest, title: '' },
    { forest: { ...forest, roots: loose, tray: -1 }, title: words.say('notInTree') },
  ]
    .map((part) => ({ ...part, layout: layOut(part.forest, options) }))
    .filter(({ layout }) => layout.placed.length > 0);
  const width = Math.max(0, ...all.map(({ layout }) => layout.width)) + 2 * EDGE_PX;
  let height = EDGE_PX;
  const parts = all.map((part) => {
    const top = height + (part.title === '' ? 0 : TITLE_PX);
    height = top + part.layout.height;
    return { ...part, top, left: options.isRightToLeft ? width - EDGE_PX - part.layout.width : EDGE_PX };
  });
  const everybody = parts
    .flatMap(({ layout }) => [...layout.placed])
    .filter((node) => node < forest.people)
    .sort((one, other) => one - other);
  return {
    map: {
      ...(isUnjudged ? withoutJudgements(shown) : shown),
      ...options,
      active: -1,
      chosen: -1,
      spotlight: -1,
    },
    words,
    measure,
    parts,
    width,
    height: height + EDGE_PX,
    everybody,
    title: words.say('mapOf', { account }),
    mark: words.say('exportMark', {
      mark: words.say(isUnjudged ? 'exportUnjudged' : 'internalOnly'),
      account,
      day: words.day(view.today),
    }),
  };
}

/** The area as seen from the part. */
export const areaIn = ({ left, top }: Part, area: Rectangle): Rectangle => ({
  left: area.left - left,
  top: area.top - top,
  right: area.right - left,
  bottom: area.bottom - top,
});

export interface Piece extends Rectangle {
  /** Counted from the side where reading begins. */
  readonly column: number;
  readonly row: number;
}

/**
 * Cuts a picture into pieces of equal size, row by row; those on which nobody is new are left out.
 * @param shared by two neighbours; with the size of a card every card is whole on some piece
 */
export function cutPicture(picture: Picture, most: Size, shared: Size): readonly Piece[] {
  const cut = (side: keyof Size): readonly [count: number, size: number] => {
    const count = Math.max(1, Math.ceil((picture[side] - shared[side]) / (most[side] - shared[side])));
    return [count, (picture[side] + shared[side] * (count - 1)) / count];
  };
  const [columns, width] = cut('width');
  const [rows, height] = cut('height');
  /** Who is on a piece: whole where neighbours share a card's size, else with the middle of the card. */
  const known = new Set<number>();
  return Array.from({ length: rows * columns }, (_, place) => {
    const row = Math.floor(place / columns);
    const column = place % columns;
    const left = (picture.words.direction === 'rtl' ? columns - 1 - column : column) * (width - shared.width);
    const top = row * (height - shared.height);
    return { row, column, left, top, right: left + width, bottom: top + height };
  }).filter((piece) => {
    const before = known.size;
    for (const part of picture.parts) {
      const area = areaIn(part, piece);
      const inset = { x: (CARD_WIDTH_PX + shared.width) / 2, y: (CARD_HEIGHT_PX + shared.height) / 2 };
      const within = {
        left: area.left + inset.x,
        right: area.right - inset.x,
        top: area.top + inset.y,
        bottom: area.bottom - inset.y,
      };
      for (const node of nodesWithin(part.layout, within)) known.add(node);
    }
    return known.size > before;
  });
}
