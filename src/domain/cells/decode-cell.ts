/** Reads one cell by the kind of its column: the value, or a blank and what is wrong with the cell. */

import { type Column, isNumberColumn } from '../../schema/column';
import type { IssueCode } from '../issue';
import type { ChoiceLabels, RawCell } from '../table';
import { cleanText } from '../text/clean';
import { foldText } from '../text/fold';
import { type CellValue, cellText, type Decode, type IssueFacts } from './cell-value';
import { choiceDecoder, choicesDecoder } from './decode-choice';
import { numberDecoder } from './decode-number';
import { decodeEmail, decodeLine, decodeLink, decodePhone, decodeText } from './decode-text';
import { isoDayIn } from './iso-day';

const errorTexts: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#ERROR!',
  '#NUM!',
  '#NULL!',
]);
const noChoices: readonly string[] = [];

const decodeDate: Decode = (raw, report) => {
  const day =
    typeof raw === 'object'
      ? isoDayIn(raw.isoDay)
      : typeof raw === 'string'
        ? isoDayIn(foldText(raw).toUpperCase())
        : null;
  // Sheets shows a small number in a date cell as a day of 1900.
  if (day !== null && day >= '1901') return day;
  report('NOT_A_DATE', { value: cellText(raw) });
  return null;
};

const decodeCheckbox: Decode = (raw, report) => {
  if (typeof raw === 'boolean') return raw;
  const text = typeof raw === 'string' ? foldText(raw) : '';
  if (text === 'true') return true;
  if (text === 'false') return false;
  report('NOT_A_CHECKBOX', { value: cellText(raw) });
  return null;
};

const decodeFormula: Decode = (raw) => {
  if (typeof raw !== 'number') return cellText(raw);
  return Number.isFinite(raw) ? raw : null;
};

const decoders = {
  text: decodeLine,
  reference: decodeLine,
  longText: decodeText,
  id: decodeText,
  check: decodeText,
  email: decodeEmail,
  phone: decodePhone,
  link: decodeLink,
  date: decodeDate,
  checkbox: decodeCheckbox,
  formula: decodeFormula,
};

/** Each kind's own answer for a cell that is neither blank nor an error. */
const decoderOfKind = (column: Column, labels: ChoiceLabels): Decode => {
  if (isNumberColumn(column)) return numberDecoder(column);
  if (column.kind === 'choice') return choiceDecoder(column, labels);
  return column.kind === 'choices' ? choicesDecoder(column, labels) : decoders[column.kind];
};

/** What a blank cell of this column means: unknown, or no choices. */
export const blankOf = (column: Column): CellValue => (column.kind === 'choices' ? noChoices : null);

/** Whether the cell shows nothing. */
export const isBlankCell = (raw: RawCell): boolean =>
  raw === '' ||
  (typeof raw === 'string' && !(raw.charAt(0) > ' ' && raw.charAt(0) <= '~') && cleanText(raw) === '');

/** The reader of a column's cells, made once for many cells. It never throws. */
export const decoderOf = (column: Column, labels: ChoiceLabels): Decode => {
  const decode = decoderOfKind(column, labels);
  const blank = blankOf(column);
  // Formulas are ours and the check column is written by us: an error there is not the user's entry.
  const saysErrors = column.kind !== 'formula' && column.kind !== 'check';
  return (raw, report) => {
    if (typeof raw !== 'string') return decode(raw, report);
    const text = cleanText(raw);
    if (text === '') return blank;
    if (!text.startsWith('#') || !errorTexts.has(text)) return decode(text, report);
    if (saysErrors) report('ERROR_VALUE', { value: text });
    return blank;
  };
};

/** One cell by itself: its value, and the first problem when it has one. Cells of a table go through `decodeTable`. */
export const decodeCell = (
  raw: RawCell,
  column: Column,
  labels: ChoiceLabels,
): {
  readonly value: CellValue;
  readonly problem?: { readonly code: IssueCode; readonly facts: IssueFacts };
} => {
  const problems: { code: IssueCode; facts: IssueFacts }[] = [];
  const value = decoderOf(column, labels)(raw, (code, facts) => problems.push({ code, facts }));
  const [problem] = problems;
  return problem ? { value, problem } : { value };
};
