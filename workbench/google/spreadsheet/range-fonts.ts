/** Colours and fonts of a range. */

import { GoogleException, signatureError } from '../errors';
import type { CellStyle } from '../snapshot';
import { expectArguments } from './arguments';
import type { StylePatch } from './cell-fields';
import type { Cell } from './cell-grid';
import { rgbColor, toColor } from './colors';
import type { GoogleRange, Shared } from './google-types';
import { readCell, readCells } from './range-access';
import { DEFAULT_STYLE, patchAll, patchGrid } from './range-styles';
import { RangeValues } from './range-values';

type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Slope = GoogleAppsScript.Spreadsheet.FontStyle;
type Line = GoogleAppsScript.Spreadsheet.FontLine;

export class RangeFonts extends RangeValues implements Shared<GoogleRange, RangeFonts> {
  getBackground(): string {
    return readCell(this, background);
  }

  getBackgrounds(): string[][] {
    return readCells(this, background);
  }

  setBackground(color: string | null): GoogleRange {
    return patchAll(this, { background: toColor(color) });
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    expectArguments('Range.setBackgroundRGB', [red, green, blue], ['number', 'number', 'number']);
    return patchAll(this, { background: rgbColor(red, green, blue) });
  }

  setBackgrounds(color: (string | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setBackgrounds', color, (item) => ({ background: toColor(item) }));
  }

  setFontColor(color: string | null): GoogleRange {
    return patchAll(this, { fontColor: toColor(color) });
  }

  setFontColors(colors: unknown[][]): GoogleRange {
    return patchGrid(this, 'Range.setFontColors', colors, (item) => ({ fontColor: toColor(item) }));
  }

  getFontFamily(): string {
    return readCell(this, family);
  }

  getFontFamilies(): string[][] {
    return readCells(this, family);
  }

  setFontFamily(fontFamily: string | null): GoogleRange {
    return patchAll(this, { fontFamily });
  }

  setFontFamilies(fontFamilies: (string | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setFontFamilies', fontFamilies, (item) => ({
      fontFamily: item === null ? null : String(item),
    }));
  }

  getFontSize(): number {
    return readCell(this, size);
  }

  getFontSizes(): number[][] {
    return readCells(this, size);
  }

  setFontSize(fontSize: number): GoogleRange {
    expectArguments('Range.setFontSize', [fontSize], ['number']);
    return patchAll(this, { fontSize });
  }

  setFontSizes(sizes: number[][]): GoogleRange {
    return patchGrid(this, 'Range.setFontSizes', sizes, (item) => {
      expectArguments('Range.setFontSizes', [item], ['number']);
      return { fontSize: Number(item) };
    });
  }

  getFontWeight(): Weight {
    return readCell(this, weight);
  }

  getFontWeights(): Weight[][] {
    return readCells(this, weight);
  }

  setFontWeight(fontWeight: Weight | null): GoogleRange {
    return patchAll(this, toBold(fontWeight));
  }

  setFontWeights(fontWeights: (Weight | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setFontWeights', fontWeights, toBold);
  }

  getFontStyle(): Slope {
    return readCell(this, slope);
  }

  getFontStyles(): Slope[][] {
    return readCells(this, slope);
  }

  setFontStyle(fontStyle: Slope | null): GoogleRange {
    return patchAll(this, toItalic(fontStyle));
  }

  setFontStyles(fontStyles: (Slope | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setFontStyles', fontStyles, toItalic);
  }

  getFontLine(): Line {
    return readCell(this, line);
  }

  getFontLines(): Line[][] {
    return readCells(this, line);
  }

  setFontLine(fontLine: Line | null): GoogleRange {
    return patchAll(this, toLine(fontLine));
  }

  setFontLines(fontLines: (Line | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setFontLines', fontLines, toLine);
  }
}

type Styled = Cell | undefined;

function background(cell: Styled): string {
  return cell?.style?.background ?? DEFAULT_STYLE.background;
}

function family(cell: Styled): string {
  return cell?.style?.fontFamily ?? DEFAULT_STYLE.fontFamily;
}

function size(cell: Styled): number {
  return cell?.style?.fontSize ?? DEFAULT_STYLE.fontSize;
}

function weight(cell: Styled): Weight {
  return cell?.style?.bold === true ? 'bold' : 'normal';
}

function slope(cell: Styled): Slope {
  return cell?.style?.italic === true ? 'italic' : 'normal';
}

function line(cell: Styled): Line {
  const style: CellStyle = cell?.style ?? {};
  if (style.strikethrough === true) return 'line-through';
  return style.underline === true ? 'underline' : 'none';
}

function toBold(item: unknown): StylePatch {
  return { bold: pick(item, 'normal', 'bold') ? true : null };
}

function toItalic(item: unknown): StylePatch {
  return { italic: pick(item, 'normal', 'italic') ? true : null };
}

/** True for the second word, false for the first and for null; other words are refused. */
function pick(item: unknown, plain: string, marked: string): boolean {
  if (item === marked) return true;
  if (item === plain || item === null) return false;
  if (typeof item === 'string') throw new GoogleException(`Invalid argument: ${item}`);
  throw signatureError(`SpreadsheetApp.Range.setFont`, [item]);
}

function toLine(item: unknown): StylePatch {
  const isKnown = item === 'underline' || item === 'line-through' || item === 'none' || item === null;
  if (!isKnown) throw new GoogleException(`Invalid argument: ${String(item)}`);
  return {
    underline: item === 'underline' ? true : null,
    strikethrough: item === 'line-through' ? true : null,
  };
}
