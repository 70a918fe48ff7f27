/** Reads numbers as people write them, with thousands set apart and either decimal sign. */

import { foldText } from '../../text/fold';

const WITH_SPACES = /^\d{1,3}([ ']\d{3})+([.,]\d+)?$/;
const COMMAS_THEN_POINT = /^\d{1,3}(,\d{2,3})*,\d{3}\.\d+$/;
const POINTS_THEN_COMMA = /^\d{1,3}(\.\d{3})+,\d+$/;
const MANY_COMMAS = /^\d{1,3}(,\d{2,3})+,\d{3}$/;
const MANY_POINTS = /^\d{1,3}(\.\d{3}){2,}$/;
const ONE_SIGN = /^\d+[.,]\d+$/;
const MAYBE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

const withPoint = (text: string): number => Number(text.replace(/[ ']/g, '').replace(',', '.'));
const digitsOf = (text: string): number => Number(text.replace(/[.,]/g, ''));

/** Every reading of a number without sign; none when it is no number. */
const readingsOf = (text: string): readonly number[] => {
  if (/^\d+$/.test(text)) return [Number(text)];
  if (WITH_SPACES.test(text)) return [withPoint(text)];
  if (COMMAS_THEN_POINT.test(text)) return [Number(text.replace(/,/g, ''))];
  if (POINTS_THEN_COMMA.test(text)) return [withPoint(text.replace(/\./g, ''))];
  if (MANY_COMMAS.test(text) || MANY_POINTS.test(text)) return [digitsOf(text)];
  if (MAYBE_THOUSANDS.test(text)) return [digitsOf(text), withPoint(text)];
  return ONE_SIGN.test(text) ? [withPoint(text)] : [];
};

/** Every reading of the text: `1 200` has one, `1,200` has two, words have none. A percent is a fraction. */
export const numbersIn = (text: string, isPercent: boolean): readonly number[] => {
  const folded = foldText(text)
    .replace(/\u066b/g, ',')
    .replace(/\u066c/g, ' ');
  const [, sign, body = '', percent] = /^([+-]?) ?(.*?) ?(%?)$/.exec(folded) || [];
  if (percent && !isPercent) return [];
  return readingsOf(body).map((number) => {
    // Nobody means 2,500 % by 25.
    const value = percent || (isPercent && number > 1) ? Number((number / 100).toPrecision(15)) : number;
    return sign === '-' ? -value : value;
  });
};
