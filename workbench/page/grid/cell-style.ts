/** Translates the look of a cell between the workbook's snapshot and Univer's style records. It knows no values. */

import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderSnapshot, CellStyle } from '../../google/snapshot';

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;
const WRAP = ['OVERFLOW', 'CLIP', 'WRAP'] as const;
const DIRECTION = ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'] as const;
const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

/** Google's border styles by Univer's number; thickness beyond these falls back to the nearest. */
const BORDERS: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};
/** Univer writes plain text as `@@@`, Google as `@`. */
const UNIVER_PLAIN_TEXT = '@@@';

/** The record Univer draws; `undefined` for a cell that looks like any other. */
export function styleToUniver(
  style: CellStyle | undefined,
  numberFormat: string | undefined,
): IStyleData | undefined {
  const drawn: IStyleData = {};
  if (style?.background) drawn.bg = { rgb: style.background };
  if (style?.fontColor) drawn.cl = { rgb: style.fontColor };
  if (style?.fontFamily) drawn.ff = style.fontFamily;
  if (style?.fontSize) drawn.fs = style.fontSize;
  if (style?.bold) drawn.bl = 1;
  if (style?.italic) drawn.it = 1;
  if (style?.underline) drawn.ul = { s: 1 };
  if (style?.strikethrough) drawn.st = { s: 1 };
  if (style?.horizontalAlignment) drawn.ht = HORIZONTAL.indexOf(style.horizontalAlignment) + 1;
  if (style?.verticalAlignment) drawn.vt = VERTICAL.indexOf(style.verticalAlignment) + 1;
  if (style?.wrap) drawn.tb = WRAP.indexOf(style.wrap) + 1;
  if (style?.textDirection) drawn.td = DIRECTION.indexOf(style.textDirection) + 1;
  const border = bordersToUniver(style?.border);
  if (border) drawn.bd = border;
  if (numberFormat !== undefined) {
    drawn.n = { pattern: numberFormat === '@' ? UNIVER_PLAIN_TEXT : numberFormat };
  }
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

function bordersToUniver(border: CellStyle['border']): IBorderData | undefined {
  const drawn: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = border?.[side];
    if (line) drawn[key] = { s: BORDERS[line.style] ?? 1, cl: { rgb: line.color } };
  }
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

/** The look and number format of a cell the grid holds; defaults are left out. */
export function styleFromUniver(drawn: Nullable<IStyleData>): {
  readonly style?: CellStyle;
  readonly numberFormat?: string;
} {
  if (!drawn) return {};
  const style: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = {};
  const background = colorFromUniver(drawn.bg?.rgb);
  if (background) style.background = background;
  const fontColor = colorFromUniver(drawn.cl?.rgb);
  if (fontColor) style.fontColor = fontColor;
  if (drawn.ff) style.fontFamily = drawn.ff;
  if (drawn.fs) style.fontSize = drawn.fs;
  if (drawn.bl) style.bold = true;
  if (drawn.it) style.italic = true;
  if (drawn.ul?.s) style.underline = true;
  if (drawn.st?.s) style.strikethrough = true;
  const horizontal = HORIZONTAL[(drawn.ht ?? 0) - 1];
  if (horizontal) style.horizontalAlignment = horizontal;
  const vertical = VERTICAL[(drawn.vt ?? 0) - 1];
  if (vertical) style.verticalAlignment = vertical;
  const wrap = WRAP[(drawn.tb ?? 0) - 1];
  if (wrap) style.wrap = wrap;
  const direction = DIRECTION[(drawn.td ?? 0) - 1];
  if (direction) style.textDirection = direction;
  const border = bordersFromUniver(drawn.bd);
  if (border) style.border = border;
  const pattern = drawn.n?.pattern;
  return {
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(pattern && pattern !== 'General'
      ? { numberFormat: pattern === UNIVER_PLAIN_TEXT ? '@' : pattern }
      : {}),
  };
}

function bordersFromUniver(drawn: Nullable<IBorderData>): CellStyle['border'] | undefined {
  const border: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderSnapshot>> = {};
  for (const [side, key] of SIDES) {
    const line = drawn?.[key];
    if (!line?.s) continue;
    const name = Object.entries(BORDERS).find(([, code]) => code === line.s)?.[0] ?? 'SOLID';
    border[side] = { style: name, color: colorFromUniver(line.cl?.rgb) ?? '#000000' };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

/** Univer keeps colours as they came: `#RGB`, `#RRGGBB` or `rgb(r, g, b)`. */
export function colorFromUniver(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (channels) {
    return `#${channels
      .slice(1, 4)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')}`;
  }
  const lower = color.toLowerCase();
  if (/^#[0-9a-f]{3}$/.test(lower)) return `#${[...lower.slice(1)].map((digit) => digit + digit).join('')}`;
  return /^#[0-9a-f]{6}$/.test(lower) ? lower : undefined;
}
