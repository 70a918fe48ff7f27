/** The far-out overview: thousands of cards as coloured marks on a canvas, where elements would cost a second. */

import { at } from '../at';
import type { Forest } from '../forest';
import type { SupportMark } from '../people';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from './boxes';
import type { Layout } from './layout';
import { drawReportingLines, peopleWithin } from './lines';
import { type Size, shownArea, type Viewport } from './viewport';

interface Overview {
  readonly layout: Layout;
  readonly forest: Forest;
  readonly supportOf: (person: number) => SupportMark | null;
}

/** The page's own colours, so that dark and high-contrast modes hold on the canvas too. */
function colours(canvas: HTMLCanvasElement): (name: string) => string {
  const style = getComputedStyle(canvas);
  return (name) => style.getPropertyValue(`--${name}`).trim() || 'gray';
}

export function clearOverview(canvas: HTMLCanvasElement): void {
  canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
}

export function drawOverview(
  canvas: HTMLCanvasElement,
  overview: Overview,
  view: Viewport,
  size: Size,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const ratio = Math.min(2, globalThis.devicePixelRatio || 1);
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const { layout, forest, supportOf } = overview;
  const area = shownArea(view, size, 4);
  const colour = colours(canvas);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  const scale = view.scale * ratio;
  pen.setTransform(scale, 0, 0, scale, view.x * ratio, view.y * ratio);

  pen.strokeStyle = colour('line');
  pen.lineWidth = 1 / scale;
  pen.beginPath();
  drawReportingLines(layout, forest, area, pen);
  pen.stroke();

  const people = peopleWithin(layout, area);
  pen.fillStyle = colour('mark');
  for (const person of people) {
    pen.fillRect(at(layout.x, person), at(layout.y, person), CARD_WIDTH_PX, CARD_HEIGHT_PX);
  }
  for (const person of people) {
    const mark = supportOf(person);
    if (!mark) continue;
    pen.fillStyle = colour(`support-${mark}`);
    pen.fillRect(at(layout.x, person), at(layout.y, person), CARD_WIDTH_PX, CARD_HEIGHT_PX);
  }
}
