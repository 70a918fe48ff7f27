/** Cell styles as exceljs takes them; equal ones are one object, which keeps saving fast. */

import type { Style } from 'exceljs';
import type { CellStyle } from '../../google/snapshot';
import { toExcelLine } from './borders';
import { toExcelFormat } from './number-format';

/** Google's standard font. */
const FONT_FAMILY = 'Arial';
const FONT_SIZE = 10;

export class ExcelStyles {
  private readonly pool = new Map<string, Partial<Style>>();

  /** @param unlocked editable although the sheet is protected */
  of(style: CellStyle | undefined, numberFormat: string | undefined, unlocked: boolean): Partial<Style> {
    const key = JSON.stringify([style, numberFormat, unlocked]);
    const known = this.pool.get(key);
    if (known !== undefined) return known;
    const made: Partial<Style> = {
      ...toExcelStyle(style ?? {}),
      // exceljs looks formats up in an object with a prototype.
      ...(numberFormat !== undefined && !(numberFormat in {}) && { numFmt: toExcelFormat(numberFormat) }),
      ...(unlocked && { protection: { locked: false } }),
    };
    this.pool.set(key, made);
    return made;
  }
}

export function argb(color: string): { readonly argb: string } {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}

function toExcelStyle(style: CellStyle): Partial<Style> {
  const { border } = style;
  return {
    font: {
      name: style.fontFamily ?? FONT_FAMILY,
      size: style.fontSize ?? FONT_SIZE,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.strikethrough && { strike: true }),
      ...(style.fontColor !== undefined && { color: argb(style.fontColor) }),
    },
    ...(style.background !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(style.background) },
    }),
    ...toExcelAlignment(style),
    ...(border !== undefined && {
      border: Object.fromEntries(
        Object.entries(border).map(([side, line]) => [
          side,
          { style: toExcelLine(line.style), color: argb(line.color) },
        ]),
      ),
    }),
  };
}

function toExcelAlignment(style: CellStyle): Pick<Partial<Style>, 'alignment'> {
  const alignment = {
    ...(style.horizontalAlignment !== undefined && { horizontal: style.horizontalAlignment }),
    ...(style.verticalAlignment !== undefined && { vertical: style.verticalAlignment }),
    ...(style.wrap === 'WRAP' && { wrapText: true }),
    ...(style.textDirection === 'LEFT_TO_RIGHT' && { readingOrder: 'ltr' as const }),
    ...(style.textDirection === 'RIGHT_TO_LEFT' && { readingOrder: 'rtl' as const }),
  };
  return Object.keys(alignment).length > 0 ? { alignment } : {};
}
