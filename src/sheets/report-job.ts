/** Reports of many accounts on one sheet: how far they have got stands in a mark of the sheet, so that any execution can go on. */

import type { ReportDocument } from '../domain/report/document';
import { AppError } from './app-error';
import type { GoogleSheet, GoogleSpreadsheet } from './google';
import { withDocumentLock } from './lock';
import { MARK } from './marks';
import { addReportSheet, appendReport } from './report-sheet';
import { hasTimeLeft } from './time-left';

const KEY = `${MARK}-job`;

/**
 * Which reports; what was written last, blank at the beginning; the 1-based row where the next one begins, 0 when all are
 * there. Whatever stands from that row on was cut short.
 */
type Progress = readonly [job: string, after: string, next: number];
type Mark = Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'getValue' | 'setValue'>;
// Written below.
const progressOf = (mark: Mark): Progress => JSON.parse(mark.getValue() || '') as Progress;
const keep = (mark: Mark, progress: Progress) => mark.setValue(JSON.stringify(progress));

/**
 * The sheet of a job that has begun, by its name or because it is the same job and not done; else a new one. Throws
 * NO_SUCH_SHEET for a name that is none of a job's.
 *
 * @param job what is written and on which day
 * @param title of a new sheet
 */
export function sheetOfJob(
  spreadsheet: GoogleSpreadsheet,
  job: string,
  name: string | undefined,
  title: string,
): GoogleSheet {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    const [known, , next] = progressOf(mark);
    if (sheet && (name ? sheet.getName() === name : known === job && next > 0)) return sheet;
  }
  if (name) {
    const sheets = spreadsheet.getSheets().map((sheet) => sheet.getName());
    throw new AppError('NO_SUCH_SHEET', { sheet: name, sheets: sheets.join(', ') });
  }
  const sheet = addReportSheet(spreadsheet, title);
  sheet.addDeveloperMetadata(KEY, JSON.stringify([job, '', 1]));
  return sheet;
}

/**
 * Writes one after the other until all are there or time is up; each counts once it has arrived as a whole. Held by the lock
 * for one at a time, so that two pages may work on one sheet.
 *
 * @param keys in ascending order
 * @returns how many are there
 */
export function goOnWithJob(
  sheet: GoogleSheet,
  keys: readonly string[],
  documentOf: (key: string) => ReportDocument,
  rightToLeft: boolean,
): number {
  const writeNext = (): number => {
    const mark = sheet.getDeveloperMetadata().find((one) => one.getKey() === KEY);
    if (!mark) return keys.length;
    const [job, after, next] = progressOf(mark);
    const [key, ...left] = keys.filter((one) => one > after);
    if (!next || key === undefined) return keys.length;
    clearFrom(sheet, next);
    const end = appendReport(sheet, documentOf(key), next, rightToLeft);
    SpreadsheetApp.flush();
    keep(mark, [job, key, left.length > 0 ? end : 0]);
    return keys.length - left.length;
  };
  let done = 0;
  do done = withDocumentLock(writeNext);
  while (done < keys.length && hasTimeLeft());
  return done;
}

/** Takes away what an execution has left that was cut short. One round trip where there is nothing. */
function clearFrom(sheet: GoogleSheet, row: number): void {
  const last = sheet.getLastRow();
  if (last < row) return;
  sheet.getRange(row, 1, last - row + 1, sheet.getMaxColumns()).clear();
  for (const chart of sheet.getCharts())
    if (chart.getContainerInfo().getAnchorRow() >= row) sheet.removeChart(chart);
}
