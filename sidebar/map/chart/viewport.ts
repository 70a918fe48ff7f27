/** The arithmetic of panning and zooming: which part of the chart the window shows. Pure. */

import { SPINE_PX } from './boxes';
import type { Rectangle } from './lines';

/** Screen position = chart position × `scale` + offset. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MIN_SCALE = 0.004;
const MAX_SCALE = 2;
const MARGIN_PX = 24;
const READABLE_SCALE = 0.7;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Keeps the chart's point under the pointer where it is. */
export function zoomAbout(view: Viewport, factor: number, x: number, y: number): Viewport {
  const scale = clamp(view.scale * factor, MIN_SCALE, MAX_SCALE);
  const ratio = scale / view.scale;
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio };
}

/** The whole chart, centred, never larger than life. */
export function fitView(chart: Size, window: Size): Viewport {
  const scale = clamp(
    Math.min(
      (window.width - 2 * MARGIN_PX) / Math.max(1, chart.width),
      (window.height - 2 * MARGIN_PX) / Math.max(1, chart.height),
    ),
    MIN_SCALE,
    1,
  );
  return {
    scale,
    x: (window.width - chart.width * scale) / 2,
    y: Math.max(MARGIN_PX, (window.height - chart.height * scale) / 2),
  };
}

/** The whole chart where that stays readable; else life size with the given card at the top middle. */
export function firstView(chart: Size, window: Size, card: Rectangle): Viewport {
  const fitted = fitView(chart, window);
  if (fitted.scale >= READABLE_SCALE) return { ...fitted, y: MARGIN_PX };
  return { scale: 1, x: (window.width - card.left - card.right) / 2, y: MARGIN_PX - card.top };
}

/** The least movement that brings the card into the window. */
export function revealCard(view: Viewport, window: Size, card: Rectangle): Viewport {
  const move = (offset: number, low: number, high: number, size: number) => {
    const from = low * view.scale + offset;
    const to = high * view.scale + offset;
    if (from < MARGIN_PX) return offset + MARGIN_PX - from;
    if (to > size - MARGIN_PX) return offset - Math.min(to - size + MARGIN_PX, from - MARGIN_PX);
    return offset;
  };
  return {
    scale: view.scale,
    x: move(view.x, card.left, card.right, window.width),
    y: move(view.y, card.top, card.bottom, window.height),
  };
}

/** A corner of the chart always stays in the window, so that nobody gets lost in empty space. */
export function keepInSight(view: Viewport, chart: Size, window: Size): Viewport {
  const room = Math.min(120, window.width / 3, window.height / 3);
  return {
    scale: view.scale,
    x: clamp(view.x, room - chart.width * view.scale, window.width - room),
    y: clamp(view.y, room - chart.height * view.scale, window.height - room),
  };
}

/** The part of the chart in the window, with `overscan` screen pixels round it. */
export function shownArea(view: Viewport, window: Size, overscan: number): Rectangle {
  return {
    left: (-view.x - overscan) / view.scale,
    top: (-view.y - overscan) / view.scale,
    right: (window.width - view.x + overscan) / view.scale,
    bottom: (window.height - view.y + overscan) / view.scale,
  };
}

/** What of an area lies on the chart, lines beside its first column included; a little of it at least, so that nothing is of size 0. */
export function withinChart(area: Rectangle, chart: Size): Rectangle {
  const end = chart.width + SPINE_PX;
  const left = clamp(area.left, -SPINE_PX, end);
  const top = clamp(area.top, 0, chart.height);
  return {
    left,
    top,
    right: Math.max(left + 1, clamp(area.right, -SPINE_PX, end)),
    bottom: Math.max(top + 1, clamp(area.bottom, 0, chart.height)),
  };
}

export const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

/** How much of a card is drawn: everything, the name only, or a mark on the canvas. */
export type Detail = 'full' | 'name' | 'mark';

const FULL_CARDS = 80;
const NAMED_CARDS = 120;
const FULL_SCALE = 0.55;
const NAMED_SCALE = 0.3;

export const isCanvasScale = (scale: number): boolean => scale < NAMED_SCALE;

/** Bounded by the number of cards as well as by the scale: at most about 450 elements and texts, whatever the window. */
export function detailFor(cards: number, scale: number): Detail {
  if (scale >= FULL_SCALE && cards <= FULL_CARDS) return 'full';
  return !isCanvasScale(scale) && cards <= NAMED_CARDS ? 'name' : 'mark';
}
