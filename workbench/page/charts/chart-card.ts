/** Makes a chart's picture an element of the page, with text nodes only: nothing from a cell becomes markup. */

import type { ChartPicture } from './draw-chart';
import type { Shape } from './shape';

const SVG = 'http://www.w3.org/2000/svg';
const DARK_BELOW = 140;

/** An image for a screen reader, named by title and kind. The wheel goes through to the cells below. */
export function chartCard(picture: ChartPicture): HTMLElement {
  const { width, height, name, background, shapes } = picture;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  svg.append(...shapes.map(shapeElement));
  const card = document.createElement('div');
  card.className = 'chart-card';
  if (background !== undefined) {
    card.style.background = background;
    if (/^#[\da-f]{6}$/i.test(background)) card.classList.add(isDark(background) ? 'on-dark' : 'on-light');
  }
  card.append(svg);
  card.addEventListener('wheel', passOn, { passive: false });
  // A click leaves the keyboard with the cells.
  card.addEventListener('mousedown', (event) => event.preventDefault());
  return card;
}

function shapeElement({ tag, attributes, text }: Shape): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text === undefined) return made;
  if (tag === 'text') made.textContent = text;
  else {
    const told = document.createElementNS(SVG, 'title');
    told.textContent = text;
    made.append(told);
  }
  return made;
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 < DARK_BELOW;
}

function passOn(event: WheelEvent): void {
  const canvas = document.querySelector('[id^="univer-sheet-main-canvas_"]');
  canvas?.dispatchEvent(new WheelEvent('wheel', event));
  // With Ctrl the grid zooms, and the browser must not.
  event.preventDefault();
}
