/** Opens an Excel workbook as a snapshot, without trusting it. */

import type { NamedRangeSnapshot, SheetSnapshot, WorkbookSnapshot } from '../google/snapshot';
import { parseA1 } from '../google/values/a1';
import { sameSheetName } from '../google/values/sheet-name';
import { FileError } from './file-error';
import { headerTexts } from './header-texts';
import { identifySheets } from './identify-sheets';
import { parseKept, restoreKept, type SheetIdentity } from './kept';
import { pointsToSheet } from './kept-places';
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
  const indexOf = (name: string) => visible.findIndex((part) => sameSheetName(part.name, name));
  const targets = {
    sheetId: (name: string) => (indexOf(name) < 0 ? undefined : indexOf(name)),
    listItems: (column: number) => lists[column],
  };
  // Which sheet is which is told by their first rows too, so that until all are read each has its place for an id.
  const placed: SheetSnapshot[] = [];
  for (const [index, part] of visible.entries()) {
    placed.push(await readSheet(part, { id: index, name: part.name }, { ...surroundings, targets }));
  }
  const named = identifySheets(
    placed.map((sheet, index) => ({
      excelName: sheet.name,
      fileId: visible[index]?.fileId,
      header: headerTexts(sheet),
    })),
    identities,
  );
  const sheets = placed.map((sheet) => withIdentity(sheet, named));
  const activePart = parts.sheets[parts.activeIndex];
  const active = activePart === undefined ? -1 : visible.indexOf(activePart);
  const namedRanges = readNames(parts.definedNames, (name) => sheets[indexOf(name)]);
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

/** Gives a sheet its id and name, and its rules the ids of the sheets they point to. */
function withIdentity(sheet: SheetSnapshot, identities: readonly SheetIdentity[]): SheetSnapshot {
  const idAt = (index: number) => identities[index]?.id ?? index;
  const validations = sheet.validations?.map((rule) => ({
    ...rule,
    args: rule.args.map((argument) =>
      pointsToSheet(argument) ? { ...argument, sheetId: idAt(argument.sheetId) } : argument,
    ),
  }));
  const name = identities[sheet.id]?.name ?? sheet.name;
  return { ...sheet, id: idAt(sheet.id), name, ...(validations !== undefined && { validations }) };
}

function readNames(
  definedNames: readonly DefinedName[],
  sheetOf: (name: string) => SheetSnapshot | undefined,
): NamedRangeSnapshot[] {
  const result: NamedRangeSnapshot[] = [];
  for (const { name, reference } of definedNames.slice(0, MAX_ITEMS_PER_SHEET)) {
    if (name.startsWith('_xlnm.') || result.some((known) => sameSheetName(known.name, name))) continue;
    const sheetName = parseA1(reference)?.sheetName;
    const area = parseReference(reference);
    const sheet = sheetName === undefined ? undefined : sheetOf(sheetName);
    const clipped = area && sheet && clipArea(area, sheet.rowCount, sheet.columnCount);
    if (sheet === undefined || clipped === undefined) continue;
    result.push({ name, sheetId: sheet.id, area: clipped });
  }
  return result;
}
