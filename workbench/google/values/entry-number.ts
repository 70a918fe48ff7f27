/** Recognises typed numbers, percentages and amounts of money by locale. Dates are not its business. */

import type { SheetLocale } from './locales';

export interface RecognisedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** Symbols recognised in every locale, beside the locale's own. */
const CURRENCIES = ['$', '€', '£', '¥', '₹', '₽', 'zł', 'Rp'];

const patterns = new Map<SheetLocale, RegExp>();

/**
 * A number with optional sign, separators of thousands in groups of three, decimals, exponent, percent or currency;
 * parentheses mean negative. null when the text is none: `1,23` in `en_US`, `+972 50`, `1.5` where the comma is decimal.
 */
export function enterNumber(text: string, locale: SheetLocale): RecognisedNumber | null {
  const negative = text.startsWith('(') && text.endsWith(')');
  const match = patternOf(locale).exec(negative ? text.slice(1, -1) : text);
  if (!match) return null;
  const [, signBefore, before, signAfter, whole = '', decimals, exponent, percent, after] = match;
  const signs = (signBefore === undefined ? 0 : 1) + (signAfter === undefined ? 0 : 1) + (negative ? 1 : 0);
  const marks = [before, percent, after].filter((mark) => mark !== undefined).length;
  const digits = whole.replace(/\D/g, '');
  if (signs > 1 || marks > 1 || (digits === '' && !decimals)) return null;
  const size = Number(`${digits || '0'}.${decimals || '0'}${exponent ?? ''}`);
  if (!Number.isFinite(size)) return null;
  const minus = negative || signBefore === '-' || signAfter === '-';
  const value = (minus && size !== 0 ? -size : size) / (percent === undefined ? 1 : 100);
  const numberFormat = formatOf({
    grouped: whole.length > digits.length,
    decimals: decimals !== undefined && decimals !== '',
    exponent: exponent !== undefined,
    percent: percent !== undefined,
    before,
    after,
    locale,
  });
  return numberFormat === null ? { value } : { value, numberFormat };
}

interface Marks {
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly exponent: boolean;
  readonly percent: boolean;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly locale: SheetLocale;
}

/** Formats are written with the point and the comma in every locale. */
function formatOf(marks: Marks): string | null {
  const fraction = marks.decimals ? '.00' : '';
  if (marks.percent) return `0${fraction}%`;
  if (marks.exponent) return '0.00E+00';
  if (marks.before !== undefined) {
    const own = marks.before === marks.locale.currency;
    return `${own ? `"${marks.before}"` : `[$${marks.before}]`}#,##0${fraction}`;
  }
  if (marks.after !== undefined) return `#,##0${fraction}\\ [$${marks.after}]`;
  return marks.grouped ? `#,##0${fraction}` : null;
}

function patternOf(locale: SheetLocale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const thousands = /^\s$/.test(locale.thousands) ? '[ \\u00a0\\u202f]' : escaped(locale.thousands);
  const symbols = [...new Set([locale.currency, ...CURRENCIES])].map(escaped).join('|');
  const whole = `\\d{1,3}(?:${thousands}\\d{3})+|\\d*`;
  const pattern = new RegExp(
    `^([+-])?(?:(${symbols})[ \\u00a0]?)?([+-])?(${whole})(?:${escaped(locale.decimal)}(\\d*))?(e[+-]?\\d{1,3})?` +
      `(?:[ \\u00a0]?(?:(%)|(${symbols})))?$`,
    'i',
  );
  patterns.set(locale, pattern);
  return pattern;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
