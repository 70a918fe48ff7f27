/** Says where rows stand: `Opportunities 3, 5–8`. */

import type { SheetKey } from '../../schema/workbook';
import { append } from '../grouped-by';
import type { ReportContext, RowPlace } from './report-context';

/** Longest lists of rows. */
const MOST_RUNS = 8;

/** Neighbouring rows as one run. */
const runsOf = (rowNumbers: readonly number[]): readonly string[] => {
  const runs: [first: number, last: number][] = [];
  for (const rowNumber of [...new Set(rowNumbers)].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run[1] === rowNumber - 1) run[1] = rowNumber;
    else runs.push([rowNumber, rowNumber]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
};

/** Blank without rows. */
export const sayRows = (places: readonly RowPlace[], { words }: Pick<ReportContext, 'words'>): string => {
  const bySheet = new Map<SheetKey, number[]>();
  for (const { sheet, rowNumber } of places) append(bySheet, sheet, rowNumber);
  return [...bySheet]
    .map(([sheet, rowNumbers]) => {
      const runs = runsOf(rowNumbers);
      return `${words.sheet(sheet)} ${runs.slice(0, MOST_RUNS).join(', ')}${runs.length > MOST_RUNS ? ', …' : ''}`;
    })
    .join('; ');
};
