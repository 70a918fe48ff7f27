/** Draws one card of a picture as the large map shows it: tint, name, title, role letters, marks, who is closed away beneath. */

import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../chart/boxes';
import { faceOf } from '../chart/face';
import { tintOf } from '../tint';
import type { Picture } from './picture';
import { cutText, escapeText, isTextRightToLeft } from './text';

const FAMILY = 'Roboto,Arial,sans-serif';
export const fonts = {
  title: `700 18px ${FAMILY}`,
  name: `500 13px ${FAMILY}`,
  text: `400 12px ${FAMILY}`,
  sign: `700 11px ${FAMILY}`,
} as const;

export const STRIP_PX = 24;
const PADDING_PX = 6;

/**
 * @param start from the side where reading begins; negative: from the other
 * @param room the text is cut to it
 * @param width of the whole in which it stands
 */
export function textAt(
  { words, measure }: Picture,
  font: keyof typeof fonts,
  text: string,
  start: number,
  y: number,
  room: number,
  width: number,
): string {
  const isMirrored = words.direction === 'rtl';
  const isOnRight = isMirrored === start >= 0;
  const isRightToLeft = isTextRightToLeft(text, isMirrored);
  const x = isOnRight ? width - Math.abs(start) : Math.abs(start);
  return `<text class="${font}" x="${x}" y="${y}"${isRightToLeft ? ' direction="rtl"' : ''}${isOnRight === isRightToLeft ? '' : ' text-anchor="end"'}>${escapeText(cutText(text, room, fonts[font], measure))}</text>`;
}

/** A colour with the sign that says the same. @param start as of `textAt` */
export function swatchAt(
  { words }: Picture,
  look: string,
  sign: string,
  start: number,
  y: number,
  height: number,
  width: number,
): string {
  const x = words.direction === 'rtl' ? width - start - STRIP_PX : start;
  return `<g class="${escapeText(look)}"><rect x="${x}" y="${y}" width="${STRIP_PX}" height="${height}"/><text class="sign" x="${x + STRIP_PX / 2}" y="${y + height / 2 + 4}" text-anchor="middle">${escapeText(sign)}</text></g>`;
}

const NOBODY: ReadonlySet<number> = new Set();

export function drawCard(picture: Picture, node: number): string {
  const { map, words, measure } = picture;
  const { view, forest } = map.people;
  const width = CARD_WIDTH_PX;
  const isPerson = node < forest.people;
  const face = faceOf({ map, words, detail: 'full', tied: NOBODY, lit: null }, node);
  const start = isPerson ? STRIP_PX + PADDING_PX : 2 * PADDING_PX;
  const room = width - start - PADDING_PX;
  const signs = [face.roles, face.marks, face.twisty === '−' ? '' : face.twisty].filter(Boolean).join('  ');
  const taken = signs && Math.min(room / 2, measure(signs.slice(0, 99), fonts.sign) + PADDING_PX);
  return [
    `<rect class="${isPerson ? 'card' : 'group'}" x=".5" y=".5" width="${width - 1}" height="${CARD_HEIGHT_PX - 1}" rx="${view.people.standing[node] === 'outsider' ? 18 : 6}"${view.people.isAssumed[node] ? ' stroke-dasharray="4 3"' : ''}/>`,
    isPerson
      ? swatchAt(
          picture,
          tintOf(map.people, node, map.colourBy, words).look,
          face.sign,
          0,
          0,
          CARD_HEIGHT_PX,
          width,
        )
      : '',
    textAt(picture, 'name', face.name, start, 22, room, width),
    textAt(picture, 'text', face.line, start, 44, room - Number(taken), width),
    signs && textAt(picture, 'sign', signs, -PADDING_PX, 44, Number(taken), width),
  ].join('');
}
