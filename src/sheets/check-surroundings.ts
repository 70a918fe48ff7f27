/** What the check needs to know beside the rows: the day, and the thresholds of the Settings sheet. */

import type { CheckSurroundings } from '../domain/check/check-context';
import { today } from './cells';
import type { OpenWorkbook } from './open-workbook';
import { numberIn } from './settings';

/** May read the Settings sheet when the first threshold is asked for. */
export const checkSurroundings = (book: OpenWorkbook): CheckSurroundings => ({
  today: today(book.timeZone),
  number: (key) => numberIn(book.setting(key), key),
});
