/** New row ids, unique across spreadsheets. */

import type { SheetKey } from '../schema/workbook';

/** One service call however many ids are taken: a random stem and a counter. */
export function newIdSeries(): (index: number) => string {
  const stem = Utilities.getUuid().replace(/-/g, '').slice(0, 12);
  return (index) => `${stem}-${index.toString(36)}`;
}

/** Whether a text looks like an id of ours: a stem and a counter; on Settings and Criteria a plain key too, such as `own:stage`. */
export const isOurId = (text: string, sheet: SheetKey): boolean =>
  /^[0-9a-f]{12}-[0-9a-z]+$/.test(text) ||
  ((sheet === 'settings' || sheet === 'criteria') && /^[a-z][A-Za-z:]*$/.test(text));
