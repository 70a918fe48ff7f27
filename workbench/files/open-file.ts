/** Opens any file the workbench knows, by its content first and its name second. */

import type { SheetSnapshot, WorkbookSnapshot } from '../google/snapshot';
import { toSheetSnapshot } from './delimited-sheet';
import { FileError } from './file-error';
import { readDelimited } from './read-delimited';
import { readXlsx } from './read-xlsx';
import { encryptedFile } from './zip';

export type OpenedFile =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookSnapshot }
  /** A new sheet of id 0 for the open workbook; `encoding` and `delimiter` are what was found or guessed. */
  | {
      readonly kind: 'sheet';
      readonly sheet: SheetSnapshot;
      readonly encoding: string;
      /** The encoding was told by the letters only, and may be wrong. */
      readonly isGuess: boolean;
      /** A sentence about characters that could not be read. */
      readonly warning?: string;
      readonly delimiter: string;
    };

export interface OpenFileOptions {
  /** Google's box "Convert text to numbers, dates, and formulas", for text files. */
  readonly convert: boolean;
  /** Encoding of a text file, as `TextDecoder` takes it; absent: found or guessed. */
  readonly encoding?: string | undefined;
  readonly locale: string;
  readonly timeZone: string;
}

/** Throws `FileError` with what is wrong and what to do. */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  options: OpenFileOptions,
): Promise<OpenedFile> {
  const shortName = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  if (bytes.length === 0) {
    throw new FileError('EMPTY_FILE', `${shortName} is empty.`, 'Export the file again and check its size.');
  }
  if (startsWith(bytes, [0x50, 0x4b])) {
    return { kind: 'workbook', workbook: await readXlsx(bytes, { ...options, fileName: shortName }) };
  }
  refuseKnownKinds(bytes, shortName);
  if (!/\.(csv|tsv|tab|txt)$/i.test(shortName)) {
    throw /\.xls[xm]$/i.test(shortName)
      ? new FileError(
          'BROKEN_FILE',
          `${shortName} is not an Excel workbook, whatever its name says.`,
          'Export it again as .xlsx, or rename it to .csv if it is plain text.',
        )
      : unknownKind(shortName);
  }
  const { encoding } = options;
  const { rows, sheetName, ...found } = readDelimited(bytes, shortName, { encoding });
  return {
    kind: 'sheet',
    sheet: toSheetSnapshot(rows, { ...options, id: 0, name: sheetName }),
    ...found,
  };
}

function refuseKnownKinds(bytes: Uint8Array, fileName: string): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // The container of old Excel files also wraps .xlsx files with a password, under this name.
    if (/\.xls[xm]$/i.test(fileName)) throw encryptedFile(fileName);
    throw new FileError(
      'UNKNOWN_FILE_TYPE',
      `${fileName} is an Excel workbook of the old kind (.xls).`,
      'Open it in Excel or Google Sheets, save it as .xlsx, and open that.',
    );
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw new FileError(
      'UNKNOWN_FILE_TYPE',
      `${fileName} is a PDF, which holds a picture of a table and not the table.`,
      'Ask for the table as .xlsx or .csv.',
    );
  }
}

function unknownKind(fileName: string): FileError {
  return new FileError(
    'UNKNOWN_FILE_TYPE',
    `${fileName} is of a kind that cannot be opened here.`,
    'Save it as an Excel workbook (.xlsx) or as CSV, and open that.',
  );
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
