/** People of one account, as many as wanted, in a tree of eight reports each. */

import { toSheetSnapshot } from '../workbench/files/delimited-sheet';
import type { WorkbookSnapshot } from '../workbench/google/snapshot';
import { addSheet } from '../workbench/headless/add-sheet';

export const ACCOUNT = 'Large Ltd';
export const SOURCE = 'people';
export const HEADERS = ['ID', 'Full Name', 'Job Title', 'Email', 'Manager ID'];

/** Every fiftieth e-mail is wrong, so that the check finds something. */
function people(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, index) => [
    `p${index}`,
    `Person ${index}`,
    index % 7 === 0 ? 'Manager' : 'Engineer',
    index % 50 === 49 ? 'wrong' : `person${index}@large.example`,
    index === 0 ? '' : `p${Math.floor((index - 1) / 8)}`,
  ]);
  return [HEADERS, ...rows];
}

/** The workbook with a sheet of people, as opening a csv file adds it. */
export function withPeople(workbook: WorkbookSnapshot, count: number): WorkbookSnapshot {
  const { locale, timeZone } = workbook;
  const options = { id: 0, name: SOURCE, convert: false, locale, timeZone };
  return addSheet(workbook, toSheetSnapshot(people(count), options));
}
