/** What becomes of a value that is typed into a cell or written with `setValue` (platform 5.1). It knows no cell. */

import { dateToSerial } from './dates';
import { enterDate } from './entry-date';
import { enterNumber } from './entry-number';
import { sheetLocale } from './locales';
import { isAutomaticFormat, isTextFormat } from './number-format';

export interface EnteredValue {
  /** null when the cell becomes empty, holds an error, or a formula whose result is not known yet. */
  readonly value: string | number | boolean | null;
  /** Error code the cell shows, such as `#NUM!`. */
  readonly error?: string;
  /** As typed, with its `=`. */
  readonly formula?: string;
  /** Format that the entry brings; only for cells of automatic format. */
  readonly numberFormat?: string;
}

export interface EntryContext {
  /** Format of the cell; absent: automatic. */
  readonly numberFormat: string | undefined;
  /** Google's form, such as `pl_PL`. */
  readonly locale: string;
  /** IANA name of the spreadsheet's zone. */
  readonly timeZone: string;
  /** Milliseconds since 1970, for dates typed without a year; absent: the machine's clock. */
  readonly now?: number;
}

const EMPTY: EnteredValue = { value: null };
const NOT_A_NUMBER: EnteredValue = { value: null, error: '#NUM!' };

/**
 * A string as Google takes it (platform 5.1): numbers, booleans, dates, times, percent and money are recognised by the
 * locale; `=…` is a formula; a leading apostrophe makes the rest text; cells of format `@` keep every string.
 * `+5` is a number; other text that begins with `+`, `-` or `@` stays text, and so does a typed error code.
 */
export function enterText(input: string, context: EntryContext): EnteredValue {
  if (input === '') return EMPTY;
  if (isTextFormat(context.numberFormat)) return { value: input };
  const first = input.charCodeAt(0);
  if (first === APOSTROPHE) return { value: input.slice(1) };
  if (first === EQUALS && input.length > 1) return { value: null, formula: input };
  if (areShortDigits(input)) return { value: Number(input) };
  if (isLetter(first)) {
    const bool = booleanOf(input);
    if (bool !== null) return { value: bool };
    if (!hasDigit(input)) return { value: input };
  }
  return enterRecognised(input, context);
}

/**
 * Any value a script may write. A Date becomes a serial on the spreadsheet's clock and brings a date format, with the
 * time unless it is midnight. NaN, infinities and invalid Dates show `#NUM!`: a choice, not measured at Google.
 * A number or Date written into a cell of format `@` stays a number: not measured either.
 */
export function enterValue(
  input: string | number | boolean | Date | null,
  context: EntryContext,
): EnteredValue {
  if (typeof input === 'string') return enterText(input, context);
  if (typeof input === 'number') return Number.isFinite(input) ? { value: input } : NOT_A_NUMBER;
  if (typeof input === 'boolean') return { value: input };
  if (isDate(input)) return enterInstant(input.getTime(), context);
  return EMPTY;
}

/** Dates of a script come from another realm, where `instanceof` fails. */
function isDate(input: Date | null): input is Date {
  return Object.prototype.toString.call(input) === '[object Date]';
}

function enterInstant(milliseconds: number, context: EntryContext): EnteredValue {
  if (Number.isNaN(milliseconds)) return NOT_A_NUMBER;
  const value = dateToSerial(milliseconds, context.timeZone);
  if (!isAutomaticFormat(context.numberFormat)) return { value };
  const { dateFormat } = sheetLocale(context.locale);
  return { value, numberFormat: Number.isInteger(value) ? dateFormat : `${dateFormat} h:mm:ss` };
}

function enterRecognised(input: string, context: EntryContext): EnteredValue {
  const text = input.trim();
  if (text === '' || text.length > LONGEST_RECOGNISED) return { value: input };
  const bool = booleanOf(text);
  if (bool !== null) return { value: bool };
  const locale = sheetLocale(context.locale);
  const entered = enterNumber(text, locale) ?? enterDate(text, locale, context);
  if (!entered) return { value: input };
  return isAutomaticFormat(context.numberFormat) ? entered : { value: entered.value };
}

const APOSTROPHE = 39;
const EQUALS = 61;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
/** Longer texts stay text, digits too: a number of that length would have lost its meaning. */
const LONGEST_RECOGNISED = 100;

function areShortDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < DIGIT_0 || code > DIGIT_9) return false;
  }
  return text.length <= LONGEST_RECOGNISED;
}

function hasDigit(text: string): boolean {
  const end = Math.min(text.length, LONGEST_RECOGNISED);
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= DIGIT_0 && code <= DIGIT_9) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function booleanOf(text: string): boolean | null {
  if (text.length === 4 && text.toLowerCase() === 'true') return true;
  if (text.length === 5 && text.toLowerCase() === 'false') return false;
  return null;
}
