/** Finds the range a text means: A1 notation, with or without a sheet, or a named range. */

import { GoogleException } from '../errors';
import { type OpenArea, parseA1 } from '../values/a1';
import { sameSheetName } from '../values/sheet-name';
import type { Workbook } from './workbook';

export interface Place {
  readonly sheetId: number;
  readonly area: OpenArea;
}

/**
 * @param sheetId the sheet meant when the text names none
 */
export function findRange(workbook: Workbook, sheetId: number, text: string): Place {
  const parsed = parseA1(text);
  if (parsed !== null) {
    const named = parsed.sheetName;
    if (named === undefined) return { sheetId, area: parsed.area };
    const sheet = workbook.sheets.find((each) => sameSheetName(each.name, named));
    if (sheet !== undefined) return { sheetId: sheet.id, area: parsed.area };
  }
  const range = workbook.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (range === undefined) throw new GoogleException('Range not found');
  return { sheetId: range.sheetId, area: range.area };
}
