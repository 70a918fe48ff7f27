/** Recognises the sheets of a saved workbook after another program has renamed, moved or deleted some. */

import { sameSheetName } from '../google/values/sheet-name';
import { headersResemble } from './header-texts';
import type { SheetIdentity } from './kept';

export interface FoundSheet {
  readonly excelName: string;
  /** The file's own number of the sheet; Excel keeps it for good, Google and LibreOffice number anew. */
  readonly fileId: number | undefined;
  readonly header: readonly string[];
}

/**
 * One identity for each sheet found, in order; `excelName` is the name in the file. A sheet is the known one whose
 * name and number it has; failing that, one with a similar first row and the same name, number or exact first row;
 * failing that, one with the same name. Other sheets are numbered on.
 */
export function identifySheets(
  found: readonly FoundSheet[],
  known: readonly SheetIdentity[],
): SheetIdentity[] {
  const matches = new Map<number, SheetIdentity>();
  const free = new Set(known);
  const tests: ((sheet: FoundSheet, candidate: SheetIdentity) => boolean)[] = [
    (sheet, candidate) =>
      isNamed(sheet, candidate) && isNumbered(sheet, candidate) && isSimilar(sheet, candidate),
    (sheet, candidate) => isNamed(sheet, candidate) && isSimilar(sheet, candidate),
    (sheet, candidate) => isNumbered(sheet, candidate) && isSimilar(sheet, candidate),
    hasSameHeader,
    isNamed,
  ];
  for (const test of tests) {
    found.forEach((sheet, index) => {
      if (matches.has(index)) return;
      const candidates = [...free].filter((candidate) => test(sheet, candidate));
      const [match] = candidates;
      if (match === undefined || candidates.length > 1) return;
      matches.set(index, match);
      free.delete(match);
    });
  }
  return nameSheets(found, matches, known);
}

function isNamed(sheet: FoundSheet, candidate: SheetIdentity): boolean {
  return sheet.excelName === candidate.excelName;
}

function isNumbered(sheet: FoundSheet, candidate: SheetIdentity): boolean {
  return sheet.fileId !== undefined && sheet.fileId === candidate.fileId;
}

function isSimilar(sheet: FoundSheet, candidate: SheetIdentity): boolean {
  return headersResemble(candidate.header ?? [], sheet.header);
}

function hasSameHeader(sheet: FoundSheet, { header = [] }: SheetIdentity): boolean {
  return header.length > 0 && header.join('\0') === sheet.header.join('\0');
}

/** A known sheet gets its long name back unless it was renamed; names stay unique. */
function nameSheets(
  found: readonly FoundSheet[],
  matches: ReadonlyMap<number, SheetIdentity>,
  known: readonly SheetIdentity[],
): SheetIdentity[] {
  const takenIds = new Set(known.map(({ id }) => id));
  const result: SheetIdentity[] = [];
  let next = 0;
  found.forEach((sheet, index) => {
    const { excelName } = sheet;
    const match = matches.get(index);
    while (match === undefined && takenIds.has(next)) next++;
    const id = match?.id ?? next;
    takenIds.add(id);
    const wanted = match !== undefined && isNamed(sheet, match) ? match.name : excelName;
    let name = wanted;
    const isTaken = () => result.some((other) => sameSheetName(other.name, name));
    for (let copy = 2; isTaken(); copy++) name = `${wanted.slice(0, 94)} (${copy})`;
    result.push({ ...match, excelName, id, name });
  });
  return result;
}
