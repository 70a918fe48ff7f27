/** Writes the map as a document to print: the chart over pages that can be laid side by side, then the people as a table. */

import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../chart/boxes';
import { drawPicture, FRAME_PX, keyArea } from './draw-picture';
import { peopleTable } from './people-table';
import { cutPicture, type Picture, type Piece, type Size } from './picture';
import { escapeText } from './text';

/** What A4 and Letter both have room for when they lie on their side, with margins of 10 mm, at 96 px to the inch. */
const PAGE_WIDTH_PX = 975;
const PAGE_HEIGHT_PX = 700;
/** Names are then 7 points high. */
const LEAST_SCALE = 0.72;

const style = `@page{size:landscape;margin:10mm}body{font:10px Roboto,Arial,sans-serif;margin:0}svg{break-after:page;display:block;max-height:${PAGE_HEIGHT_PX}px;max-width:${PAGE_WIDTH_PX}px}table{border-collapse:collapse;font:inherit;width:100%}th,td{border:1px solid #9aa1ab;overflow-wrap:anywhere;padding:2px 4px;text-align:start}tr{break-inside:avoid}@media print{button{display:none}}`;

/** Columns by letters, rows by numbers, as in a sheet: B2. */
export function pageName({ column, row }: Pick<Piece, 'column' | 'row'>): string {
  const letters = (place: number): string =>
    (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
  return `${letters(column)}${row + 1}`;
}

/** Lines between what another page shows too and the rest. */
function seamsOf({ width, height }: Picture, { left, top, right, bottom }: Piece): string {
  const upright = (x: number, isSeam: boolean) => (isSeam ? `M${x} ${top}V${bottom}` : '');
  const level = (y: number, isSeam: boolean) => (isSeam ? `M${left} ${y}H${right}` : '');
  return [
    upright(left + CARD_WIDTH_PX, left > 1),
    upright(right - CARD_WIDTH_PX, right < width - 1),
    level(top + CARD_HEIGHT_PX, top > 1),
    level(bottom - CARD_HEIGHT_PX, bottom < height - 1),
  ].join('');
}

/**
 * The whole picture, or as many as the page's size asks for, and then the legend by itself.
 *
 * @param scale the least at which they are drawn
 */
export function pagesOf(
  picture: Picture,
  page: Size = { width: PAGE_WIDTH_PX, height: PAGE_HEIGHT_PX },
  scale = LEAST_SCALE,
): readonly string[] {
  const most = { width: page.width / scale, height: page.height / scale - FRAME_PX };
  if (picture.width <= most.width && picture.height <= most.height) return [drawPicture(picture).svg];
  const pieces = cutPicture(picture, most, { width: CARD_WIDTH_PX, height: CARD_HEIGHT_PX });
  return [
    ...pieces.map((piece) => drawPicture(picture, piece, pageName(piece), seamsOf(picture, piece)).svg),
    drawPicture(picture, keyArea).svg,
  ];
}

/** HTML without any script. */
export function printDocument(picture: Picture): string {
  const { words, title, mark } = picture;
  const { headers, rows } = peopleTable(picture);
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto">${escapeText(cell)}`).join('')}`;
  return `<!DOCTYPE html><html lang="${words.language}" dir="${words.direction}"><meta charset="utf-8"><title>${escapeText(title)}</title><style>${style}</style><button>${escapeText(words.say('print'))}</button>${pagesOf(picture).join('')}<table><thead><tr><th colspan="${headers.length}">${escapeText(mark)}${line(headers, 'th')}<tbody>${rows.map((row) => line(row, 'td')).join('')}</table>`;
}
