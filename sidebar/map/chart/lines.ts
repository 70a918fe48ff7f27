/** The reporting lines and ties within a window of the large map, drawn with a pen so that SVG and canvas share them. */

import { at } from '../at';
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

const meets = (area: Rectangle, left: number, top: number, right: number, bottom: number) =>
  left <= area.right && right >= area.left && top <= area.bottom && bottom >= area.top;

/** People whose cards meet the window: a plain scan, which costs tens of microseconds for ten thousand. */
export function peopleWithin(layout: Layout, area: Rectangle): readonly number[] {
  const people: number[] = [];
  for (let step = 0; step < layout.placed.length; step += 1) {
    const person = at(layout.placed, step);
    const x = at(layout.x, person);
    const y = at(layout.y, person);
    if (meets(area, x, y, x + CARD_WIDTH_PX, y + CARD_HEIGHT_PX)) people.push(person);
  }
  return people;
}

/** Where a report's line leaves its manager's bar: above a card's middle, or beside a block's column. */
function attachment(layout: Layout, person: number): number {
  const x = at(layout.x, person);
  if (layout.inBlock[person] === 0) return x + CARD_WIDTH_PX / 2;
  return layout.isRightToLeft ? x + CARD_WIDTH_PX + SPINE_PX : x - SPINE_PX;
}

export function drawReportingLines(layout: Layout, forest: Forest, area: Rectangle, pen: Pen): void {
  const segment = (x1: number, y1: number, x2: number, y2: number) => {
    if (!meets(area, Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))) return;
    // Long bars are cut to the window: very long lines cost the browser dearly.
    pen.moveTo(Math.max(area.left, Math.min(area.right, x1)), Math.max(area.top, Math.min(area.bottom, y1)));
    pen.lineTo(Math.max(area.left, Math.min(area.right, x2)), Math.max(area.top, Math.min(area.bottom, y2)));
  };
  for (let step = 0; step < layout.placed.length; step += 1) {
    const manager = at(layout.placed, step);
    const middle = at(layout.x, manager) + CARD_WIDTH_PX / 2;
    const bottom = at(layout.y, manager) + CARD_HEIGHT_PX;
    const bar = bottom + LEVEL_GAP_PX / 2;
    let from = middle;
    let to = middle;
    let hasReports = false;
    for (let edge = at(forest.firstChild, manager); edge < at(forest.firstChild, manager + 1); edge += 1) {
      const report = at(forest.child, edge);
      if (layout.isPlaced[report] !== 1) continue;
      hasReports = true;
      const x = attachment(layout, report);
      const top = at(layout.y, report);
      if (x < from) from = x;
      if (x > to) to = x;
      const kind = layout.inBlock[report];
      if (kind === 0) {
        segment(x, bar, x, top);
      } else {
        const centre = top + CARD_HEIGHT_PX / 2;
        segment(x, kind === 1 ? bar : top - BLOCK_ROW_GAP_PX - CARD_HEIGHT_PX / 2, x, centre);
        segment(x, centre, layout.isRightToLeft ? x - SPINE_PX : x + SPINE_PX, centre);
      }
    }
    if (hasReports) {
      segment(middle, bottom, middle, bar);
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

/** A curve from the edge of one card to the edge of the other, bent away from the straight reporting lines. */
export function tiePath(layout: Layout, from: number, to: number): string {
  const centre = (person: number) => ({
    x: at(layout.x, person) + CARD_WIDTH_PX / 2,
    y: at(layout.y, person) + CARD_HEIGHT_PX / 2,
  });
  const start = centre(from);
  const end = centre(to);
  const distance = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const bend = Math.min(80, distance / 5);
  const middle = {
    x: (start.x + end.x) / 2 + ((end.y - start.y) / distance) * bend,
    y: (start.y + end.y) / 2 - ((end.x - start.x) / distance) * bend,
  };
  const edge = (card: { x: number; y: number }) => {
    const dx = middle.x - card.x;
    const dy = middle.y - card.y;
    const reach = Math.min(
      dx === 0 ? Number.POSITIVE_INFINITY : CARD_WIDTH_PX / 2 / Math.abs(dx),
      dy === 0 ? Number.POSITIVE_INFINITY : CARD_HEIGHT_PX / 2 / Math.abs(dy),
      1,
    );
    return { x: Math.round(card.x + dx * reach), y: Math.round(card.y + dy * reach) };
  };
  const a = edge(start);
  const b = edge(end);
  return `M${a.x} ${a.y}Q${Math.round(middle.x)} ${Math.round(middle.y)} ${b.x} ${b.y}`;
}
