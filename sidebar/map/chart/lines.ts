/** The reporting lines within a window of the large map, drawn with a pen so that SVG and canvas share them. */

import type { Forest } from '../forest';
import { BLOCK_ROW_GAP_PX, CARD_HEIGHT_PX, CARD_WIDTH_PX, LEVEL_GAP_PX, SPINE_PX } from './boxes';
import type { Layout } from './layout';

/** In pixels at scale 1. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** Nodes whose cards meet the window: a plain scan, which costs tens of microseconds for ten thousand. */
export function nodesWithin(
  { placed, x, y }: Pick<Layout, 'placed' | 'x' | 'y'>,
  { left, top, right, bottom }: Rectangle,
): readonly number[] {
  const nodes: number[] = [];
  for (let step = 0; step < placed.length; step += 1) {
    const node = placed[step] ?? 0;
    const cardX = x[node] ?? 0;
    const cardY = y[node] ?? 0;
    if (cardX <= right && cardX + CARD_WIDTH_PX >= left && cardY <= bottom && cardY + CARD_HEIGHT_PX >= top)
      nodes.push(node);
  }
  return nodes;
}

/**
 * A bar beneath each manager with a line to every report: down to a card, or along the column of a block to a card's side.
 * Lines are cut to the window, because long ones cost the browser dearly.
 *
 * @param least shorter lines are left out: far out there are thousands that nobody sees
 */
export function drawReportingLines(
  layout: Layout,
  forest: Forest,
  area: Rectangle,
  pen: Pen,
  least = 0,
): void {
  const { placed, isPlaced, inBlock, x: lefts, y: tops, isRightToLeft } = layout;
  const { left, top, right, bottom } = area;
  const segment = (x1: number, y1: number, x2: number, y2: number) => {
    if (x2 < left || x1 > right || y2 < top || y1 > bottom || x2 - x1 + y2 - y1 < least) return;
    pen.moveTo(Math.max(left, x1), Math.max(top, y1));
    pen.lineTo(Math.min(right, x2), Math.min(bottom, y2));
  };
  for (let step = 0; step < placed.length; step += 1) {
    const manager = placed[step] ?? 0;
    const cardBottom = (tops[manager] ?? 0) + CARD_HEIGHT_PX;
    // Everything beneath a card is lower than the card itself.
    if (cardBottom > bottom) continue;
    const bar = cardBottom + LEVEL_GAP_PX / 2;
    const middle = (lefts[manager] ?? 0) + CARD_WIDTH_PX / 2;
    const end = forest.firstChild[manager + 1] ?? 0;
    let from = middle;
    let to = middle;
    let hasReports = false;
    for (let edge = forest.firstChild[manager] ?? 0; edge < end; edge += 1) {
      const report = forest.child[edge] ?? 0;
      if (isPlaced[report] !== 1) continue;
      hasReports = true;
      const kind = inBlock[report];
      const cardTop = tops[report] ?? 0;
      let x = (lefts[report] ?? 0) + CARD_WIDTH_PX / 2;
      if (kind !== 0) x += (isRightToLeft ? 1 : -1) * (CARD_WIDTH_PX / 2 + SPINE_PX);
      if (x < from) from = x;
      if (x > to) to = x;
      if (cardTop + CARD_HEIGHT_PX < top || x < left - SPINE_PX || x > right + SPINE_PX) continue;
      if (kind === 0) segment(x, bar, x, cardTop);
      else {
        const centre = cardTop + CARD_HEIGHT_PX / 2;
        segment(x, kind === 1 ? bar : cardTop - BLOCK_ROW_GAP_PX - CARD_HEIGHT_PX / 2, x, centre);
        segment(isRightToLeft ? x - SPINE_PX : x, centre, isRightToLeft ? x : x + SPINE_PX, centre);
      }
    }
    if (hasReports && bar >= top) {
      segment(middle, cardBottom, middle, bar);
      segment(from, bar, to, bar);
    }
  }
}

/** A pen that writes an SVG path. */
export function pathPen(): Pen & { readonly path: () => string } {
  const parts: string[] = [];
  const round = (value: number) => Math.round(value * 2) / 2;
  return {
    moveTo: (x, y) => parts.push(`M${round(x)} ${round(y)}`),
    lineTo: (x, y) => parts.push(`L${round(x)} ${round(y)}`),
    path: () => parts.join(''),
  };
}
