/** Rule: every cell can be read as what its column holds. */

import type { CheckContext } from '../check-context';

/** Passes on what reading the cells has found: blanks that must not be, numbers, dates and choices that are none. */
export const checkDecodedCells = (context: CheckContext): void => context.reportDecoded();
