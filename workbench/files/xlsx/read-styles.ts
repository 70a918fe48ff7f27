/** Reads the styles of an xlsx file into the workbook's own terms, leaving out what is the default. */

import type { BorderSnapshot, CellStyle } from '../../google/snapshot';
import type { XmlAttributes } from '../xml';
import { fromExcelLine } from './borders';
import { fromExcelFormat } from './number-format';
import { isTrue, type XlsxPackage } from './package-parts';
import type { ColorReader } from './read-colors';

export interface CellFormat {
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  /** Cells of a protected sheet are locked unless they say otherwise. */
  readonly unlocked?: true;
}

export interface Styles {
  /** By the number a cell gives. */
  readonly formats: readonly CellFormat[];
  /** Styles of conditional formats, by number. */
  readonly differential: readonly CellStyle[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Side = 'top' | 'right' | 'bottom' | 'left';
type Font = Writable<
  Pick<CellStyle, 'fontColor' | 'fontFamily' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough'>
>;
interface Fill {
  pattern?: string;
  foreground?: string;
  background?: string;
}
type Borders = Partial<Record<Side, BorderSnapshot>>;

/** Parts of styles read so far: one pool for cells, a fresh one for each conditional style. */
interface Pool {
  readonly fonts: Font[];
  readonly fills: Fill[];
  readonly borders: Borders[];
}

const MAX_STYLES = 100_000;
const NO_ATTRIBUTES: XmlAttributes = new Map();

export async function readStyles(
  file: XlsxPackage,
  path: string | undefined,
  colorOf: ColorReader,
): Promise<Styles> {
  const reader = new StylesReader(colorOf);
  await file.walk(path, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  return { formats: reader.formats, differential: reader.differential };
}

class StylesReader {
  readonly formats: CellFormat[] = [];
  readonly differential: CellStyle[] = [];
  private readonly codes = new Map<number, string>();
  private readonly cells: Pool = newPool();
  private pool = this.cells;
  private readonly within: string[] = [];
  private side: Side | undefined;
  private format: XmlAttributes | undefined;
  private alignment = NO_ATTRIBUTES;
  private protection = NO_ATTRIBUTES;

  constructor(private readonly colorOf: ColorReader) {}

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.within[this.within.length - 1];
    this.within.push(name);
    if (this.formats.length > MAX_STYLES || this.pool.fonts.length > MAX_STYLES) return;
    if (parent === 'font') readFont(last(this.pool.fonts), name, attributes, this.colorOf);
    else if (parent === 'border') this.openSide(name, attributes);
    else if (name === 'dxf') this.pool = newPool();
    else if (name === 'font') this.pool.fonts.push({});
    else if (name === 'fill') this.pool.fills.push({});
    else if (name === 'border') this.pool.borders.push({});
    else if (name === 'numFmt')
      this.codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    else if (name === 'xf' && parent === 'cellXfs') this.format = attributes;
    else if (name === 'alignment') this.alignment = attributes;
    else if (name === 'protection') this.protection = attributes;
    else if (name === 'color') this.colorSide(attributes);
    else if (name.endsWith('Color') || name === 'patternFill') this.readFill(name, attributes);
  }

  close(name: string): void {
    this.within.pop();
    if (name === 'xf' && this.format !== undefined) {
      this.formats.push(this.cellFormat(this.format));
      this.format = undefined;
      this.alignment = NO_ATTRIBUTES;
      this.protection = NO_ATTRIBUTES;
    } else if (name === 'dxf') {
      const fill = this.pool.fills[0];
      const { fontFamily: _family, fontSize: _size, ...font } = this.pool.fonts[0] ?? {};
      this.differential.push({
        ...font,
        ...present('background', fill?.background ?? fill?.foreground),
      });
      this.pool = this.cells;
    }
  }

  private openSide(name: string, attributes: XmlAttributes): void {
    this.side = sideOf(name);
    const style = attributes.get('style');
    if (this.side === undefined || style === undefined || style === 'none') return;
    const border = last(this.pool.borders);
    if (border !== undefined) border[this.side] = { style: fromExcelLine(style), color: '#000000' };
  }

  private colorSide(attributes: XmlAttributes): void {
    const border = last(this.pool.borders);
    const line = this.side === undefined ? undefined : border?.[this.side];
    if (this.side === undefined || border === undefined || line === undefined) return;
    border[this.side] = { style: line.style, color: this.colorOf(attributes) ?? '#000000' };
  }

  private readFill(name: string, attributes: XmlAttributes): void {
    const fill = last(this.pool.fills);
    if (fill === undefined) return;
    if (name === 'patternFill') fill.pattern = attributes.get('patternType') ?? '';
    const color = this.colorOf(attributes);
    if (name === 'fgColor' && color !== undefined) fill.foreground = color;
    if (name === 'bgColor' && color !== undefined) fill.background = color;
  }

  private cellFormat(attributes: XmlAttributes): CellFormat {
    const id = Number(attributes.get('numFmtId') ?? 0);
    const numberFormat = fromExcelFormat(id, this.codes.get(id));
    const font = this.cells.fonts[Number(attributes.get('fontId') ?? 0)];
    const fill = this.cells.fills[Number(attributes.get('fillId') ?? 0)];
    const border = this.cells.borders[Number(attributes.get('borderId') ?? 0)] ?? {};
    const style: CellStyle = {
      ...present('background', fill?.pattern === 'solid' ? fill.foreground : undefined),
      ...withoutDefaults(font ?? {}, this.cells.fonts[0] ?? {}),
      ...readAlignment(this.alignment),
      ...present('border', Object.keys(border).length > 0 ? border : undefined),
    };
    const locked = this.protection.get('locked');
    return {
      ...present('numberFormat', numberFormat),
      ...present('style', Object.keys(style).length > 0 ? style : undefined),
      ...(locked !== undefined && !isTrue(locked) && { unlocked: true as const }),
    };
  }
}

function newPool(): Pool {
  return { fonts: [], fills: [], borders: [] };
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const result: { [K in Key]?: Value } = {};
  if (value !== undefined) result[key] = value;
  return result;
}

function sideOf(name: string): Side | undefined {
  if (name === 'start') return 'left';
  if (name === 'end') return 'right';
  return name === 'top' || name === 'right' || name === 'bottom' || name === 'left' ? name : undefined;
}

function readFont(
  font: Font | undefined,
  name: string,
  attributes: XmlAttributes,
  colorOf: ColorReader,
): void {
  if (font === undefined) return;
  const value = attributes.get('val');
  const isOn = value === undefined || isTrue(value);
  if (name === 'b' && isOn) font.bold = true;
  if (name === 'i' && isOn) font.italic = true;
  if (name === 'strike' && isOn) font.strikethrough = true;
  if (name === 'u' && value !== 'none') font.underline = true;
  if (name === 'sz' && Number(value) > 0) font.fontSize = Number(value);
  if (name === 'name' && value !== undefined) font.fontFamily = value.slice(0, 100);
  if (name === 'color') {
    const color = colorOf(attributes);
    if (color !== undefined) font.fontColor = color;
  }
}

/** The file's own standard font and Google's Arial 10 are both what a cell without a font has. */
function withoutDefaults(font: Font, standard: Font): Font {
  const { fontFamily, fontSize, fontColor, ...rest } = font;
  const isStandard = (family: string | undefined, size: number | undefined) =>
    (family === standard.fontFamily && size === standard.fontSize) || (family === 'Arial' && size === 10);
  const keepsFont = !isStandard(fontFamily, fontSize);
  return {
    ...rest,
    ...present('fontColor', fontColor === '#000000' ? undefined : fontColor),
    ...present('fontFamily', keepsFont && fontFamily !== 'Arial' ? fontFamily : undefined),
    ...present('fontSize', keepsFont && fontSize !== 10 ? fontSize : undefined),
  };
}

function readAlignment(attributes: XmlAttributes): CellStyle {
  const horizontal = attributes.get('horizontal');
  const vertical = attributes.get('vertical');
  const order = attributes.get('readingOrder');
  return {
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && {
      horizontalAlignment: horizontal,
    }),
    ...(vertical === 'top' && { verticalAlignment: 'top' as const }),
    ...(vertical === 'center' && { verticalAlignment: 'middle' as const }),
    ...(isTrue(attributes.get('wrapText')) && { wrap: 'WRAP' as const }),
    ...(order === '1' && { textDirection: 'LEFT_TO_RIGHT' as const }),
    ...(order === '2' && { textDirection: 'RIGHT_TO_LEFT' as const }),
  };
}
