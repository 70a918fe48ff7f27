/** A figure as a cell: the number in its style, or why there is none. */

import type { ReportCell } from './document';
import { type Reckoned, reckon } from './reckon';
import type { ReportContext } from './report-context';

export const cellOfReckoned = (
  key: string,
  { value, why, currency }: Reckoned,
  { library, words, currency: ours }: Pick<ReportContext, 'library' | 'words' | 'currency'>,
): ReportCell =>
  value === null
    ? words.say(`notKnown.${why}`)
    : {
        style: (library.figures[key] || { style: 'whole' as const }).style,
        value,
        ...(!currency || currency === ours ? {} : { currency }),
      };

export const figureCell = (key: string, context: ReportContext): ReportCell =>
  cellOfReckoned(key, reckon({ figure: key }, context), context);
