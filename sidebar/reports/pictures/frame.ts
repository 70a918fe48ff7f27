/** What every picture is drawn with: the room of the page, the direction of reading, how wide a text is. */

import { cutText, type Measure } from '../../map/export/text';

export interface Frame {
  /** In pixels at full size. */
  readonly width: number;
  /** Of one drawing: longer pictures go on in another, so that no page cuts them. */
  readonly height: number;
  readonly isMirrored: boolean;
  readonly language: string;
  readonly measure: Measure;
}

const FAMILY = 'Roboto,Arial,Noto Sans Arabic,Tahoma,sans-serif';
/** As in pictures.css. */
export const fonts = {
  plain: `400 11px ${FAMILY}`,
  small: `400 9.5px ${FAMILY}`,
  strong: `700 11px ${FAMILY}`,
} as const;
export type Font = keyof typeof fonts;

/** A letter's width where there is no canvas. */
const GUESSED_PX = 7;

/** Measured texts are kept: a picture asks for the same ones again and again. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = font;
      width = context ? context.measureText(text).width : text.length * GUESSED_PX;
      known.set(key, width);
    }
    return width;
  };
}

/** As many lines as there is room for; the last one is cut where the text is longer still. */
export function wrapText(
  text: string,
  room: number,
  most: number,
  font: Font,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  const words = text.trim().split(/\s+/u);
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() ?? '';
    while (words.length > 0 && measure(`${line} ${words[0]}`, fonts[font]) <= room)
      line += ` ${words.shift()}`;
    lines.push(cutText(line, room, fonts[font], measure));
  }
  if (words.length > 0) lines.push(cutText(words.join(' '), room, fonts[font], measure));
  return lines;
}

/** Cuts rows into drawings that fit; a row knows its height. */
export function inDrawings<Row extends { readonly height: number }>(
  rows: readonly Row[],
  room: number,
): readonly (readonly Row[])[] {
  const drawings: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    if (drawings.length === 0 || row.height > left) {
      drawings.push([]);
      left = room;
    }
    drawings[drawings.length - 1]?.push(row);
    left -= row.height;
  }
  return drawings;
}
