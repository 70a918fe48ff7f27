/** Shows numbers, automatic and by the digits of a format section, with the locale's separators. */

import { NotImplementedError } from '../errors';
import type { SheetLocale } from './locales';
import type { FormatPiece, FormatSection } from './number-format';

const SIGNIFICANT_DIGITS = 10;
const MOST_DECIMALS = 100;
/** From here on, and below one billionth, automatic numbers show with an exponent. */
const LARGEST_PLAIN = 1e15;
const SMALLEST_PLAIN = 1e-9;

/** A number in a cell of automatic format: ten significant digits, whole parts in full, no separators of thousands. */
export function showAutomatic(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN)) return showScientific(value, locale);
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const wholeDigits = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
  const rounded = Number(value.toPrecision(Math.max(SIGNIFICANT_DIGITS, wholeDigits)));
  return withDecimal(plainDecimal(rounded), locale);
}

function showScientific(value: number, locale: SheetLocale): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
  const power = Number(exponent);
  return `${withDecimal(String(Number(mantissa)), locale)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Digits without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/0+$/, '');
}

function withDecimal(text: string, locale: SheetLocale): string {
  return locale.decimal === '.' ? text : text.replace('.', locale.decimal);
}

interface DigitLayout {
  readonly whole: readonly FormatPiece[];
  readonly decimals: readonly FormatPiece[];
  readonly grouped: boolean;
  /** Trailing commas divide by a thousand each, percent signs multiply by a hundred. */
  readonly scale: number;
  readonly decimalPlaces: number;
  readonly hasDigits: boolean;
  readonly hasPoint: boolean;
  readonly exponent?: { readonly always: boolean; readonly width: number };
  readonly tail: readonly FormatPiece[];
}

const layouts = new WeakMap<FormatSection, DigitLayout>();

/**
 * A number by the digits, literals, percent signs and exponent of a section. A negative keeps its sign in front.
 * Throws NotImplementedError for fractions such as `# ?/?`.
 */
export function showNumber(value: number, section: FormatSection, locale: SheetLocale): string {
  let layout = layouts.get(section);
  if (!layout) {
    layout = layOut(section.pieces);
    layouts.set(section, layout);
  }
  if (!layout.hasDigits) {
    return (value < 0 ? '-' : '') + literals(section.pieces);
  }
  const scaled = Math.min(Math.abs(value) * layout.scale, Number.MAX_VALUE);
  const power = layout.exponent ? powerOf(scaled, layout.decimalPlaces) : 0;
  const digits = roundHalfUp(shifted(scaled, -power), layout.decimalPlaces);
  const [wholeDigits = '0', decimalDigits = ''] = digits.split('.');
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  const point = layout.hasPoint ? locale.decimal : '';
  const decimals = showDecimals(decimalDigits, layout);
  const exponent = layout.exponent
    ? `E${power < 0 ? '-' : layout.exponent.always ? '+' : ''}${String(Math.abs(power)).padStart(layout.exponent.width, '0')}`
    : '';
  return sign + showWhole(wholeDigits, layout, locale) + point + decimals + exponent + literals(layout.tail);
}

/** Times ten to a power, which by itself may be smaller or larger than any number. */
function shifted(size: number, power: number): number {
  const [mantissa = '0', exponent = '0'] = size.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

function powerOf(size: number, decimals: number): number {
  if (size === 0) return 0;
  return Number(size.toExponential(decimals).split('e')[1]);
}

/** Rounds as people do: 1.005 to two places is 1.01, though its binary form lies below. */
function roundHalfUp(size: number, decimals: number): string {
  if (size >= 1e21) return BigInt(size).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  const exact = Number(size.toPrecision(15));
  const whole = Math.round(shifted(exact, decimals));
  if (whole >= 1e21) return exact.toFixed(Math.min(decimals, MOST_DECIMALS));
  const text = BigInt(whole)
    .toString()
    .padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function layOut(pieces: readonly FormatPiece[]): DigitLayout {
  if (pieces.some((piece, index) => isSlash(piece) && lastDigitOf(pieces.slice(0, index)) >= 0)) {
    throw new NotImplementedError('number formats that show fractions');
  }
  const lastDigit = lastDigitOf(pieces);
  const exponentIndex = pieces.findIndex((piece) => piece.type === 'exponent');
  const end = exponentIndex >= 0 ? exponentIndex : lastDigit + 1;
  const pointIndex = pieces.findIndex((piece, index) => piece.type === 'point' && index <= end);
  const wholeEnd = pointIndex >= 0 ? pointIndex : end;
  const whole = pieces.slice(0, wholeEnd);
  const decimals = pointIndex >= 0 ? pieces.slice(pointIndex + 1, end) : [];
  const lastWhole = lastDigitOf(whole);
  const firstWhole = whole.findIndex(isDigit);
  const grouped = whole.some(
    (piece, index) => piece.type === 'comma' && index > firstWhole && index < lastWhole,
  );
  const scalers = pieces.filter(
    (piece, index) =>
      piece.type === 'comma' &&
      index > lastWhole &&
      (index < wholeEnd || isRightAfter(pieces, index, lastDigit)),
  ).length;
  const percents = pieces.filter((piece) => piece.type === 'percent').length;
  const exponent = exponentIndex >= 0 ? pieces[exponentIndex] : undefined;
  const exponentDigits = pieces.slice(exponentIndex + 1).filter(isDigit).length;
  return {
    whole,
    decimals,
    grouped,
    scale: 100 ** percents / 1000 ** scalers,
    decimalPlaces: decimals.filter(isDigit).length,
    hasDigits: lastDigit >= 0,
    hasPoint: pointIndex >= 0,
    ...(exponent?.type === 'exponent'
      ? { exponent: { always: exponent.text.endsWith('+'), width: Math.max(1, exponentDigits) } }
      : {}),
    tail: pieces.slice(exponentIndex >= 0 ? exponentIndex + 1 : end).filter((piece) => !isDigit(piece)),
  };
}

/** Commas directly behind the last digit scale too, as in `0.0,,`. */
function isRightAfter(pieces: readonly FormatPiece[], index: number, lastDigit: number): boolean {
  if (index <= lastDigit) return false;
  return pieces.slice(lastDigit + 1, index).every((piece) => piece.type === 'comma');
}

/** Places digits from the right into the placeholders; what has no place stands before the first of them. */
function showWhole(digits: string, layout: DigitLayout, locale: SheetLocale): string {
  const significant = digits.replace(/^0+/, '');
  let placed = 0;
  let text = '';
  const separator = (): string => (layout.grouped && placed > 0 && placed % 3 === 0 ? locale.thousands : '');
  const place = (digit: string) => {
    text = digit + separator() + text;
    placed++;
  };
  const firstDigit = layout.whole.findIndex(isDigit);
  for (let index = layout.whole.length - 1; index >= 0; index--) {
    const piece = layout.whole[index];
    if (!piece) continue;
    if (piece.type !== 'digit') {
      text = literals([piece]) + text;
      continue;
    }
    const digit = significant[significant.length - 1 - placed];
    if (digit !== undefined) place(digit);
    else if (piece.text === '0') place('0');
    else if (piece.text === '?') text = ` ${text}`;
    if (index === firstDigit) {
      for (let rest = significant.length - 1 - placed; rest >= 0; rest--) place(significant.charAt(rest));
    }
  }
  return text;
}

function showDecimals(digits: string, layout: DigitLayout): string {
  const significant = digits.replace(/0+$/, '').length;
  let placed = 0;
  let text = '';
  layout.decimals.forEach((piece) => {
    if (piece.type !== 'digit') {
      text += literals([piece]);
      return;
    }
    if (placed < significant || piece.text === '0') text += digits[placed] ?? '0';
    else if (piece.text === '?') text += ' ';
    placed++;
  });
  return text;
}

function literals(pieces: readonly FormatPiece[]): string {
  return pieces
    .map((piece) => (piece.type === 'literal' ? piece.text : piece.type === 'percent' ? '%' : ''))
    .join('');
}

function isSlash(piece: FormatPiece): boolean {
  return piece.type === 'literal' && piece.text === '/';
}

function lastDigitOf(pieces: readonly FormatPiece[]): number {
  for (let index = pieces.length - 1; index >= 0; index--) if (pieces[index]?.type === 'digit') return index;
  return -1;
}

function isDigit(piece: FormatPiece): boolean {
  return piece.type === 'digit';
}
