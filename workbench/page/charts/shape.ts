/** A picture as plain data, to be drawn as SVG: what draws charts knows no page. */

export interface Shape {
  readonly tag: 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  /** The words of a text; of anything else, what the pointer is told. */
  readonly text?: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const LABEL_SIZE = 11;
const NARROW = 0.56;
/** East Asian letters and emoji fill a square. */
const WIDE_LETTERS =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u;
const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Nearly the width in pixels: there is no page to measure in. */
export function textWidth(text: string, size = LABEL_SIZE): number {
  let width = 0;
  for (const { segment } of LETTERS.segment(text)) width += WIDE_LETTERS.test(segment) ? 1 : NARROW;
  return width * size;
}

/** As much of the text as fits, with an ellipsis when some is cut. */
export function shorten(text: string, width: number, size = LABEL_SIZE): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const { segment } of LETTERS.segment(text)) {
    if (textWidth(`${kept}${segment}…`, size) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

type Anchor = 'start' | 'middle' | 'end';

/** @param y of the base line */
export function label(
  text: string,
  x: number,
  y: number,
  anchor: Anchor = 'start',
  attributes: Shape['attributes'] = {},
): Shape {
  return {
    tag: 'text',
    attributes: { x: round(x), y: round(y), 'text-anchor': anchor, 'font-size': LABEL_SIZE, ...attributes },
    text,
  };
}

export function line(x1: number, y1: number, x2: number, y2: number, kind: 'grid' | 'base'): Shape {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return { tag: 'line', attributes: { class: `chart-${kind}`, ...ends } };
}

/** Hundredths of a pixel are enough, and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
