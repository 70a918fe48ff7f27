/** Reads cells of number columns: whole numbers, money, percents and ratings. */

import type { NumberColumn } from '../../schema/column';
import type { RawCell } from '../table';
import { foldText } from '../text/fold';
import { cellText, type Decode, type IssueFacts } from './cell-value';

const LOWEST_RATING = 1;
const HIGHEST_RATING = 10;

const PLAIN_NUMBER = /^[+-]?(\d+\.?|\d*\.\d+)$/;
/** `1.234` is a thousand and some in half of Europe; guessing would be wrong by a factor of a thousand. */
const MAYBE_THOUSANDS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

const numberIn = (text: string): number | null => {
  const folded = foldText(text);
  return PLAIN_NUMBER.test(folded) && !MAYBE_THOUSANDS.test(folded) ? Number(folded) : null;
};

const percentIn = (text: string): number | null => {
  const folded = foldText(text);
  if (!folded.endsWith('%')) return numberIn(folded);
  const percent = numberIn(folded.slice(0, -1));
  return percent === null ? null : percent / 100;
};

const numberOf = (raw: RawCell, isPercent: boolean): number | null => {
  const number =
    typeof raw === 'number'
      ? raw
      : typeof raw === 'string'
        ? isPercent
          ? percentIn(raw)
          : numberIn(raw)
        : null;
  return number !== null && Number.isFinite(number) ? number : null;
};

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

const boundsOf = (column: NumberColumn): Bounds => {
  if (column.kind === 'rating') return { minimum: LOWEST_RATING, maximum: HIGHEST_RATING };
  return {
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  };
};

/**
 * A number, or null with NOT_A_NUMBER, NUMBER_AS_TEXT, NOT_WHOLE, OUT_OF_RANGE or PERCENT_OUT_OF_RANGE. Numbers typed as text
 * count when they have no thousands separator and no formula reckons with them; a percent is a fraction, `25%` as text is 0.25.
 */
export const numberDecoder = (column: NumberColumn): Decode => {
  const isPercent = column.kind === 'percent';
  const isWhole = column.kind === 'integer' || column.kind === 'rating';
  const bounds = boundsOf(column);
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = bounds;
  return (raw, report) => {
    const number = numberOf(raw, isPercent);
    const value = (): IssueFacts => ({ value: cellText(raw) });
    if (number === null) report('NOT_A_NUMBER', value());
    else if (typeof raw === 'string' && column.reckoned) report('NUMBER_AS_TEXT', value());
    else if (isWhole && !Number.isInteger(number)) report('NOT_WHOLE', value());
    else if (number >= minimum && number <= maximum) return number;
    // As the sheet shows it: whoever typed 25 for 25% sees 2500%.
    else if (isPercent) report('PERCENT_OUT_OF_RANGE', { value: `${cellText(number * 100)}%` });
    else report('OUT_OF_RANGE', { ...value(), ...bounds });
    return null;
  };
};
