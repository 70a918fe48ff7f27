/** Reads a date typed as text, in both ways where there are two. */

import { isoDayIn, twoDigits } from '../../cells/iso-day';
import { parseDay } from '../../import/parse-day';
import { foldText } from '../../text/fold';

/** ISO days; two when day and month could be either way round, the day before the month first. */
export const daysIn = (text: string): readonly string[] => {
  const folded = foldText(text)
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/ ?([-./]) ?/g, '$1');
  const parsed = parseDay(folded);
  if (parsed.kind === 'day') return [parsed.isoDay];
  if (parsed.kind === 'unreadable') return [];
  const [first = '', second = '', year = ''] = folded.split(/[-/\\ ,]/);
  return [
    `${year}-${twoDigits(second)}-${twoDigits(first)}`,
    `${year}-${twoDigits(first)}-${twoDigits(second)}`,
  ].filter(isoDayIn);
};
