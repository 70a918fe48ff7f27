/** Draws the map, or an area of it, as an SVG that stands alone: generic fonts, no script, nothing loaded. */

import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../chart/boxes';
import { drawReportingLines, nodesWithin, pathPen, type Rectangle } from '../chart/lines';
import { tieLines, tiesToDraw, wayPath } from '../chart/ties';
import { distinctRoles } from '../people';
import { tintsOf } from '../tint';
import { drawCard, STRIP_PX, swatchAt, textAt } from './draw-card';
import { areaIn, type Part, type Picture, type Size } from './picture';
import { definitions } from './picture-style';
import { escapeText } from './text';

const MARGIN_PX = 16;
const HEAD_PX = 64;
/** What a drawing adds to the height of its area, without the legend. */
export const FRAME_PX = HEAD_PX + MARGIN_PX;
const LEAST_WIDTH_PX = 480;
const ENTRY_WIDTH_PX = 200;
const ENTRY_HEIGHT_PX = 26;
const MOST_ENTRIES = 60;
const BEND_PX = 120;

export interface Drawing extends Size {
  readonly svg: string;
}

/** Nothing of the chart is in it: the head and the legend alone. */
export const keyArea: Rectangle = { left: 0, top: -999, right: 900, bottom: -998 };

/** Whether a tie may be seen in the area: its line bends no further from the straight one. */
const isNear =
  ({ x, y }: Part['layout'], { left, right, top, bottom }: Rectangle) =>
  ({ from, to }: { readonly from: number; readonly to: number }): boolean => {
    const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = [x[from], x[to], y[from], y[to]];
    return (
      Math.max(x1, x2) + CARD_WIDTH_PX + BEND_PX >= left &&
      Math.min(x1, x2) - BEND_PX <= right &&
      Math.max(y1, y2) + CARD_HEIGHT_PX + BEND_PX >= top &&
      Math.min(y1, y2) - BEND_PX <= bottom
    );
  };

function drawPart(picture: Picture, part: Part, area: Rectangle): string {
  const { forest, layout, left, top, title } = part;
  const within = areaIn(part, area);
  const pen = pathPen();
  drawReportingLines(layout, forest, within, pen);
  const lines = [
    { look: 'way', path: wayPath(picture.map, layout) },
    ...tieLines(tiesToDraw(picture.map, layout).filter(isNear(layout, within)), layout),
  ].map(({ look, path }) => `<path class="${look}" d="${path}"/>`);
  const cards = nodesWithin(layout, within).map(
    (node) =>
      `<g transform="translate(${layout.x[node]} ${layout.y[node]})" clip-path="url(#card)">${drawCard(picture, node)}</g>`,
  );
  return `<g transform="translate(${left} ${top})">${textAt(picture, 'title', title, 0, -16, LEAST_WIDTH_PX, layout.width)}<path class="line" d="${pen.path()}"/>${lines.join('')}${cards.join('')}</g>`;
}

/** What colours and letters mean, beneath the picture; `height` is that of all entries. */
function drawLegend(picture: Picture, width: number): { readonly svg: string; readonly height: number } {
  const { map, words, everybody } = picture;
  const { people, colourBy } = map;
  const roles = [...new Set(everybody.flatMap((person) => distinctRoles(people, person)))];
  const tints = tintsOf(people, colourBy, words);
  const entries = [
    // A single one says that nothing is known of anybody.
    ...(people.view.roles.length > 0 || colourBy !== 'support' ? tints : []),
    ...(colourBy === 'role' ? [] : roles).map((role) => ({
      look: 'badge',
      sign: words.badge(role),
      label: words.choice('buyingRole', role),
    })),
  ].slice(0, MOST_ENTRIES);
  const columns = Math.floor((width - MARGIN_PX) / ENTRY_WIDTH_PX);
  const kinds = new Set(
    picture.parts.flatMap(({ layout }) => tiesToDraw(map, layout).map(({ kind }) => kind)),
  );
  const signs = [
    ...entries.map(({ look, sign, label }) => ({
      label,
      draw: (start: number, y: number) => swatchAt(picture, look, sign, start, y, 18, width),
    })),
    ...[...kinds].map((kind) => ({
      label: words.choice('tieKind', kind),
      draw: (start: number, y: number) =>
        `<path class="${escapeText(`tie plain weight-2 ${kind}`)}" d="M${words.direction === 'rtl' ? width - start - STRIP_PX : start} ${y + 9}h${STRIP_PX}"/>`,
    })),
  ];
  const drawn = signs.map(({ label, draw }, place) => {
    const start = MARGIN_PX + (place % columns) * ENTRY_WIDTH_PX;
    const y = Math.floor(place / columns) * ENTRY_HEIGHT_PX;
    const room = ENTRY_WIDTH_PX - STRIP_PX - MARGIN_PX;
    return draw(start, y) + textAt(picture, 'text', label, start + STRIP_PX + 6, y + 13, room, width);
  });
  return { svg: drawn.join(''), height: Math.ceil(signs.length / columns) * ENTRY_HEIGHT_PX };
}

/**
 * @param area in pixels of the chart; the whole when it is left out
 * @param name of the piece among its neighbours; blank for the whole, which has a legend
 * @param seams path along which the neighbours go on
 */
export function drawPicture(
  picture: Picture,
  area: Rectangle = { left: 0, top: 0, right: picture.width, bottom: picture.height },
  name = '',
  seams = '',
): Drawing {
  const { words, title, mark, everybody } = picture;
  const areaWidth = Math.ceil(area.right - area.left);
  const areaHeight = Math.ceil(area.bottom - area.top);
  const width = Math.max(LEAST_WIDTH_PX, areaWidth);
  const room = width - 2 * MARGIN_PX;
  const legend = name === '' ? drawLegend(picture, width) : { svg: '', height: 0 };
  const height = areaHeight + FRAME_PX + legend.height;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="ltr" role="img">`,
    `<title>${escapeText(title)}</title><desc>${escapeText(`${mark} · ${words.say('people', { count: everybody.length })}`)}</desc>`,
    `${definitions}<rect width="100%" height="100%" fill="#fff"/>`,
    textAt(picture, 'title', title, MARGIN_PX, 26, room, width),
    textAt(picture, 'text', name === '' ? mark : `${mark} · ${name}`, MARGIN_PX, 46, room, width),
    `<svg x="${words.direction === 'rtl' ? width - areaWidth : 0}" y="${HEAD_PX}" width="${areaWidth}" height="${areaHeight}" viewBox="${area.left} ${area.top} ${areaWidth} ${areaHeight}">`,
    ...picture.parts.map((part) => drawPart(picture, part, area)),
    `<path class="line seam" d="${seams}"/></svg><g transform="translate(0 ${height - legend.height})">${legend.svg}</g></svg>`,
  ];
  return { svg: svg.join(''), width, height };
}
