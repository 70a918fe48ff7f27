/** Saves a snapshot as an Excel workbook from which the workbench reads the same snapshot back. */

import type { Workbook } from 'exceljs';
import type { WorkbookSnapshot } from '../google/snapshot';
import { keepDifference } from './kept';
import { readVisible } from './read-xlsx';
import { renderKept, renderWorkbook } from './xlsx/render-workbook';
import { excelSheetNames } from './xlsx/sheet-names';

/**
 * The file is written, read back and compared; what it could not hold is added on a very hidden sheet that other
 * programs need not know. `docs/limitations/files.md` says what other programs do not see.
 */
export async function writeXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const excelNames = excelSheetNames(snapshot.sheets.map(({ name }) => name));
  const identities = snapshot.sheets.map(({ id, name }, index) => ({
    excelName: excelNames.get(name) ?? name,
    id,
    name,
    // exceljs numbers the sheets in the order they are added.
    fileId: index + 1,
  }));
  const workbook = renderWorkbook(snapshot, excelNames);
  const seen = await readVisible(await toBytes(workbook), identities);
  renderKept(workbook, asciiJson(keepDifference(snapshot, seen, identities)));
  return toBytes(workbook);
}

async function toBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Text in ASCII only, which no way of storing it can change. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
