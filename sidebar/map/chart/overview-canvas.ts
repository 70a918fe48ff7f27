/** Far-out charts as coloured marks on a canvas, where thousands of elements would cost a second. */

import type { Forest } from '../forest';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from './boxes';
import type { Layout } from './layout';
import { drawReportingLines, nodesWithin, type Rectangle } from './lines';

export interface Overview {
  readonly layout: Layout;
  readonly forest: Forest;
  /** Class of a person's colour. */
  readonly lookOf: (person: number) => string;
  readonly isDim: (node: number) => boolean;
  readonly nameOf: (node: number) => string;
}

/** From this scale on names can be read. */
const NAMED_SCALE = 0.3;
/** Browsers draw no larger canvas on small devices. */
const MOST_PIXELS = 4096;

/** The page's own colours by class, so that dark and high-contrast modes hold on the canvas too. */
function coloursOf(canvas: HTMLCanvasElement): (look: string, property: string) => string {
  const probe = document.createElement('span');
  canvas.parentElement?.append(probe);
  queueMicrotask(() => probe.remove());
  return (look, property) => {
    probe.className = look;
    return getComputedStyle(probe).getPropertyValue(property).trim();
  };
}

/** Draws the area, in pixels at scale 1, so large that the canvas shown `scale` times as large is sharp. */
export function drawOverview(
  canvas: HTMLCanvasElement,
  { layout, forest, lookOf, isDim, nameOf }: Overview,
  area: Rectangle,
  scale: number,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const across = area.right - area.left;
  const down = area.bottom - area.top;
  const sharp = scale * Math.min(2, globalThis.devicePixelRatio || 1);
  const size = Math.min(sharp, MOST_PIXELS / across, MOST_PIXELS / down);
  canvas.width = Math.ceil(across * size);
  canvas.height = Math.ceil(down * size);
  pen.setTransform(size, 0, 0, size, -area.left * size, -area.top * size);
  const colour = coloursOf(canvas);

  pen.strokeStyle = colour('', '--line');
  pen.lineWidth = Math.max(1.2, 1 / size);
  pen.beginPath();
  drawReportingLines(layout, forest, area, pen, 1 / size);
  pen.stroke();

  const nodes = nodesWithin(layout, area);
  const plain = colour('', '--mark');
  const text = colour('', '--text');
  const surface = colour('', '--surface');
  const isNamed = scale >= NAMED_SCALE;
  if (isNamed) {
    pen.font = `24px ${getComputedStyle(canvas).fontFamily}`;
    pen.textBaseline = 'middle';
    pen.textAlign = 'center';
  }
  const fills = new Map([['', plain]]);
  let fill = '';
  for (const node of nodes) {
    const look = node < forest.people && !isDim(node) ? lookOf(node) : '';
    const wanted = fills.get(look) ?? (colour(look, '--own') || plain);
    fills.set(look, wanted);
    if (wanted !== fill) {
      pen.fillStyle = wanted;
      fill = wanted;
    }
    const x = layout.x[node] ?? 0;
    const y = layout.y[node] ?? 0;
    pen.fillRect(x, y, CARD_WIDTH_PX, CARD_HEIGHT_PX);
    if (!isNamed) continue;
    pen.fillStyle = surface;
    pen.fillRect(x + 12, y + 2, CARD_WIDTH_PX - 14, CARD_HEIGHT_PX - 4);
    pen.fillStyle = text;
    fill = text;
    pen.save();
    pen.beginPath();
    pen.rect(x + 14, y, CARD_WIDTH_PX - 18, CARD_HEIGHT_PX);
    pen.clip();
    pen.fillText(nameOf(node), x + CARD_WIDTH_PX / 2 + 6, y + CARD_HEIGHT_PX / 2);
    pen.restore();
  }
}
