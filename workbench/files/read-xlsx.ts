/** Opens an Excel workbook as a snapshot, without trusting it. */

import type { NamedRangeSnapshot, SheetSnapshot, WorkbookSnapshot } from '../google/snapshot';
import { parseA1 } from '../google/values/a1';
import { FileError } from './file-error';
import { parseKept, restoreKept, type SheetIdentity } from './kept';
import { MAX_FILE_BYTES, MAX_ITEMS_PER_SHEET } from './limits';
import { clipArea, parseReference } from './xlsx/areas';
import { type DefinedName, type WorkbookParts, XlsxPackage } from './xlsx/package-parts';
import { readTheme } from './xlsx/read-colors';
import { readSheet, type SheetSurroundings } from './xlsx/read-sheet';
import { readSharedStrings } from './xlsx/read-strings';
import { readStyles } from './xlsx/read-styles';
import { KEPT_SHEET_NAME, LISTS_SHEET_NAME } from './xlsx/sheet-names';

export interface ReadXlsxOptions {
  /** For messages, and without its extension the workbook's name. */
  readonly fileName?: string;
  /** Used when the file was not saved by the workbench. */
  readonly locale?: string;
  readonly timeZone?: string;
}

/**
 * Reads a workbook saved by the workbench exactly as it was, and any other as far as Google Sheets has the same thing.
 * Formulas come with their last known results. Throws `FileError`.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<WorkbookSnapshot> {
  const fileName = options.fileName ?? 'The file';
  if (bytes.length > MAX_FILE_BYTES) {
    throw new FileError(
      'TOO_LARGE',
      `${fileName} has ${Math.ceil(bytes.length / 1024 / 1024)} MB; at most 50 MB can be opened.`,
      'Delete sheets that are not needed, or save the sheet you need as CSV.',
    );
  }
  const book = await openBook(bytes, fileName);
  const kept = parseKept(await readKeptJson(book));
  const read = await readBook(book, kept?.sheets ?? [], options);
  return kept === undefined ? read : restoreKept(read, kept);
}

/** What anyone sees in a file, with the ids and names its sheets have in the workbench; for saving. */
export async function readVisible(
  bytes: Uint8Array,
  identities: readonly SheetIdentity[],
): Promise<WorkbookSnapshot> {
  return readBook(await openBook(bytes, 'The file'), identities, {});
}

interface Book {
  readonly parts: WorkbookParts;
  readonly surroundings: Omit<SheetSurroundings, 'targets'>;
}

const NO_TARGETS = { sheetId: () => undefined, listItems: () => undefined };

async function openBook(bytes: Uint8Array, fileName: string): Promise<Book> {
  const file = new XlsxPackage(bytes, fileName);
  const parts = await file.readWorkbook();
  const strings = await readSharedStrings(file, parts.related.get('sharedStrings'));
  const colorOf = await readTheme(file, parts.related.get('theme'));
  const styles = await readStyles(file, parts.related.get('styles'), colorOf);
  return { parts, surroundings: { file, strings, styles, colorOf, startsIn1904: parts.startsIn1904 } };
}

/** Cells of a helper sheet as texts, column by column; none when the file has no such sheet. */
async function readHelper(book: Book, name: string): Promise<readonly (readonly string[])[]> {
  const part = book.parts.sheets.find((sheet) => sheet.name === name);
  if (part === undefined) return [];
  const sheet = await readSheet(part, { id: 0, name }, { ...book.surroundings, targets: NO_TARGETS });
  const columns: string[][] = [];
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, { value }] of Object.entries(cells)) {
      const texts = columns[Number(column)] ?? [];
      columns[Number(column)] = texts;
      texts[Number(row)] = String(value ?? '');
    }
  }
  return columns;
}

async function readKeptJson(book: Book): Promise<string> {
  const [column = []] = await readHelper(book, KEPT_SHEET_NAME);
  return column.slice(1).join('');
}

async function readBook(
  book: Book,
  identities: readonly SheetIdentity[],
  options: ReadXlsxOptions,
): Promise<WorkbookSnapshot> {
  const { parts, surroundings } = book;
  const lists = await readHelper(book, LISTS_SHEET_NAME);
  const visible = parts.sheets.filter(({ name }) => name !== KEPT_SHEET_NAME && name !== LISTS_SHEET_NAME);
  const named = identify(
    visible.map(({ name }) => name),
    identities,
  );
  const targets = {
    sheetId: (name: string) => named.find((sheet) => sameName(sheet.excelName, name))?.id,
    listItems: (column: number) => lists[column],
  };
  const sheets: SheetSnapshot[] = [];
  for (const [index, part] of visible.entries()) {
    const identity = named[index];
    if (identity === undefined) continue;
    const { id, name } = identity;
    sheets.push(await readSheet(part, { id, name }, { ...surroundings, targets }));
  }
  const activePart = parts.sheets[parts.activeIndex];
  const active = activePart === undefined ? -1 : visible.indexOf(activePart);
  const namedRanges = readNames(parts.definedNames, sheets, targets.sheetId);
  const fileName = options.fileName ?? '';
  return {
    id: 'opened-file',
    name: fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '') || 'Untitled spreadsheet',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/GMT',
    activeSheetId: sheets[active]?.id ?? sheets[0]?.id ?? 0,
    sheets,
    ...(namedRanges.length > 0 && { namedRanges }),
  };
}

/** Sheets the workbench knew keep their id and long name; others are numbered on. */
function identify(excelNames: readonly string[], known: readonly SheetIdentity[]): SheetIdentity[] {
  const takenIds = new Set(known.map(({ id }) => id));
  const result: SheetIdentity[] = [];
  let next = 0;
  for (const excelName of excelNames) {
    const match = known.find(
      (candidate) => candidate.excelName === excelName && !result.some(({ id }) => id === candidate.id),
    );
    if (match !== undefined) {
      result.push(match);
      continue;
    }
    while (takenIds.has(next)) next++;
    takenIds.add(next);
    const isTaken = result.some(({ name }) => sameName(name, excelName));
    result.push({ excelName, id: next, name: isTaken ? `${excelName} (${next})` : excelName });
  }
  return result;
}

function sameName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

function readNames(
  definedNames: readonly DefinedName[],
  sheets: readonly SheetSnapshot[],
  sheetIdOf: (name: string) => number | undefined,
): NamedRangeSnapshot[] {
  const result: NamedRangeSnapshot[] = [];
  for (const { name, reference } of definedNames.slice(0, MAX_ITEMS_PER_SHEET)) {
    if (name.startsWith('_xlnm.') || result.some((known) => sameName(known.name, name))) continue;
    const sheetName = parseA1(reference)?.sheetName;
    const area = parseReference(reference);
    const sheet = sheets.find(({ id }) => sheetName !== undefined && id === sheetIdOf(sheetName));
    const clipped = area && sheet && clipArea(area, sheet.rowCount, sheet.columnCount);
    if (sheet === undefined || clipped === undefined) continue;
    result.push({ name, sheetId: sheet.id, area: clipped });
  }
  return result;
}
