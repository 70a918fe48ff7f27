/** Reads the texts an xlsx file keeps apart from its cells: shared strings and notes. */

import { FileError } from '../file-error';
import { MAX_CELL_CHARACTERS, MAX_CELLS, MAX_RAW_CHARACTERS } from '../limits';
import type { XlsxPackage } from './package-parts';
import { unescapeCellText } from './xml-text';

/** Shared strings in order, those too long for a cell among them; runs of rich text are joined, readings for East Asian text are left out. */
export async function readSharedStrings(file: XlsxPackage, path: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  await file.walk(path, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inReading = true;
    },
    text(part) {
      if (inText && !inReading && text.length <= MAX_RAW_CHARACTERS) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name !== 'si') return;
      strings.push(unescapeCellText(text));
      if (strings.length > MAX_CELLS) {
        throw new FileError(
          'TOO_LARGE',
          `${file.fileName} holds more than ${MAX_CELLS} texts.`,
          'Split the file, or save the sheet you need as CSV.',
        );
      }
    },
  });
  return strings;
}

/** Notes by cell address such as `B2`. */
export async function readNotes(
  file: XlsxPackage,
  path: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const notes = new Map<string, string>();
  let address: string | undefined;
  let note = '';
  let inText = false;
  await file.walk(path, {
    open(name, attributes) {
      if (name === 'comment') {
        address = attributes.get('ref');
        note = '';
      }
      if (name === 't') inText = true;
    },
    text(part) {
      if (inText) note += part;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'comment' && address !== undefined) {
        notes.set(address, unescapeCellText(note).slice(0, MAX_CELL_CHARACTERS));
      }
    },
  });
  return notes;
}
