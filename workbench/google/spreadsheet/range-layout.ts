/** Alignment, wrapping, direction, number formats and borders of a range. */

import { GoogleException, signatureError } from '../errors';
import type { BorderSnapshot, CellStyle } from '../snapshot';
import { isAutomaticFormat } from '../values/number-format';
import { expectArguments, expectGrid } from './arguments';
import { patchStyle, remembering, type StylePatch, withFields, withoutFormat } from './cell-fields';
import type { Cell } from './cell-grid';
import { toColor } from './colors';
import { enumConstant, enumName } from './enums';
import { type GoogleRange, presented, type Shared } from './google-types';
import { readCell, readCells, writeCells } from './range-access';
import { RangeFonts } from './range-fonts';
import { DEFAULT_STYLE, patchAll, patchGrid } from './range-styles';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type TextDirection = GoogleAppsScript.Spreadsheet.TextDirection;
type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
type Edge = 'top' | 'right' | 'bottom' | 'left';

/** What Google answers for a cell of automatic format. */
const AUTOMATIC_FORMAT = '0.###############';

export class RangeLayout extends RangeFonts implements Shared<GoogleRange, RangeLayout> {
  getNumberFormat(): string {
    return readCell(this, numberFormat);
  }

  getNumberFormats(): string[][] {
    return readCells(this, numberFormat);
  }

  setNumberFormat(format: string): GoogleRange {
    expectArguments('Range.setNumberFormat', [format], ['string']);
    const chosen = toNumberFormat(format);
    writeCells(this, formatted(chosen));
    return this.me;
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    const chosen = expectGrid('Range.setNumberFormats', formats, this.area, (item) => {
      expectArguments('Range.setNumberFormats', [item], ['string']);
      return toNumberFormat(String(item));
    });
    const formattedAs = remembering(formatted);
    writeCells(this, (cell, row, column) => formattedAs(chosen[row]?.[column])(cell));
    return this.me;
  }

  getHorizontalAlignment(): string {
    return readCell(this, horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return readCells(this, horizontal);
  }

  setHorizontalAlignment(alignment: string | null): GoogleRange {
    return patchAll(this, toHorizontal(alignment));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setHorizontalAlignments', alignments, toHorizontal);
  }

  getVerticalAlignment(): string {
    return readCell(this, vertical);
  }

  getVerticalAlignments(): string[][] {
    return readCells(this, vertical);
  }

  setVerticalAlignment(alignment: string | null): GoogleRange {
    return patchAll(this, toVertical(alignment));
  }

  setVerticalAlignments(alignments: (string | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setVerticalAlignments', alignments, toVertical);
  }

  getWrap(): boolean {
    return readCell(this, wrapName) === 'WRAP';
  }

  getWraps(): boolean[][] {
    return readCells(this, (cell) => wrapName(cell) === 'WRAP');
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return patchAll(this, { wrap: isWrapEnabled ? 'WRAP' : null });
  }

  setWraps(isWrapEnabled: boolean[][]): GoogleRange {
    return patchGrid(this, 'Range.setWraps', isWrapEnabled, (item) => ({
      wrap: item === true ? 'WRAP' : null,
    }));
  }

  getWrapStrategy(): WrapStrategy {
    return readCell(this, wrapStrategy);
  }

  getWrapStrategies(): WrapStrategy[][] {
    return readCells(this, wrapStrategy);
  }

  setWrapStrategy(strategy: WrapStrategy): GoogleRange {
    return patchAll(this, toWrap(strategy));
  }

  setWrapStrategies(strategies: WrapStrategy[][]): GoogleRange {
    return patchGrid(this, 'Range.setWrapStrategies', strategies, toWrap);
  }

  /** null when none was set: the direction then follows the text. */
  getTextDirection(): TextDirection | null {
    return readCell(this, direction);
  }

  getTextDirections(): (TextDirection | null)[][] {
    return readCells(this, direction);
  }

  setTextDirection(textDirection: TextDirection | null): GoogleRange {
    return patchAll(this, toDirection(textDirection));
  }

  setTextDirections(directions: (TextDirection | null)[][]): GoogleRange {
    return patchGrid(this, 'Range.setTextDirections', directions, toDirection);
  }

  /** For each side: true draws, false removes, null leaves as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    between: boolean | null,
    across: boolean | null,
    color: string | null = null,
    style: BorderStyle | null = null,
  ): GoogleRange {
    const styleName = style === null ? 'SOLID' : enumName('BorderStyle', style);
    if (styleName === null) throw signatureError('SpreadsheetApp.Range.setBorder', [style]);
    const border: BorderSnapshot = { style: styleName, color: toColor(color) ?? '#000000' };
    const { rowCount, columnCount } = this.area;
    writeCells(this, (cell, row, column) => {
      const wishes: Readonly<Record<Edge, boolean | null>> = {
        top: row === 0 ? top : across,
        bottom: row === rowCount - 1 ? bottom : across,
        left: column === 0 ? left : between,
        right: column === columnCount - 1 ? right : between,
      };
      return withFields(cell, { style: withBorders(cell?.style, wishes, border) });
    });
    return this.me;
  }

  clearFormat(): GoogleRange {
    this.session.write(this.sheetId, this.area, (sheet) => sheet.mapStoredCells(this.area, withoutFormat));
    return this.me;
  }
}

type Styled = Cell | undefined;

function numberFormat(cell: Styled): string {
  return cell?.numberFormat ?? AUTOMATIC_FORMAT;
}

/** Gives cells the format; cells that were one object stay one. */
function formatted(chosen: string | undefined): (cell: Cell | undefined) => Cell {
  return remembering((cell) => withFields(cell, { numberFormat: chosen }));
}

function toNumberFormat(format: string): string | undefined {
  return isAutomaticFormat(format) || format === AUTOMATIC_FORMAT ? undefined : format;
}

function horizontal(cell: Styled): string {
  return cell?.style?.horizontalAlignment ?? DEFAULT_STYLE.horizontalAlignment;
}

function toHorizontal(item: unknown): StylePatch {
  if (item === 'left' || item === 'center' || item === 'right') return { horizontalAlignment: item };
  if (item === null || item === 'normal' || item === 'general') return { horizontalAlignment: null };
  throw new GoogleException(`Invalid argument: ${String(item)}`);
}

function vertical(cell: Styled): string {
  return cell?.style?.verticalAlignment ?? DEFAULT_STYLE.verticalAlignment;
}

function toVertical(item: unknown): StylePatch {
  if (item === 'top' || item === 'middle' || item === 'bottom') return { verticalAlignment: item };
  if (item === null) return { verticalAlignment: null };
  throw new GoogleException(`Invalid argument: ${String(item)}`);
}

function wrapName(cell: Styled): 'OVERFLOW' | 'WRAP' | 'CLIP' {
  return cell?.style?.wrap ?? DEFAULT_STYLE.wrap;
}

function wrapStrategy(cell: Styled): WrapStrategy {
  return presented(enumConstant('WrapStrategy', wrapName(cell)));
}

function toWrap(item: unknown): StylePatch {
  const wrap = enumName('WrapStrategy', item);
  if (wrap === null) throw signatureError('SpreadsheetApp.Range.setWrapStrategy', [item]);
  return { wrap };
}

function direction(cell: Styled): TextDirection | null {
  const name = cell?.style?.textDirection;
  return name === undefined ? null : presented(enumConstant('TextDirection', name));
}

function toDirection(item: unknown): StylePatch {
  if (item === null) return { textDirection: null };
  const textDirection = enumName('TextDirection', item);
  if (textDirection === null) throw signatureError('SpreadsheetApp.Range.setTextDirection', [item]);
  return { textDirection };
}

function withBorders(
  style: CellStyle | undefined,
  wishes: Readonly<Record<Edge, boolean | null>>,
  border: BorderSnapshot,
): CellStyle | undefined {
  const edges: Partial<Record<Edge, BorderSnapshot>> = { ...style?.border };
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    if (wishes[edge] === true) edges[edge] = border;
    if (wishes[edge] === false) delete edges[edge];
  }
  return patchStyle(style, { border: Object.keys(edges).length === 0 ? null : edges });
}
