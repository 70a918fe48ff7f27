/** Reads a `.csv`, `.tsv` or `.txt` file into rows of text; nothing is converted. */

import { decodeText, decodeTextAs } from './decode-text';
import { FileError } from './file-error';
import { guessDelimiter } from './guess-delimiter';
import { MAX_FILE_BYTES } from './limits';
import { parseDelimited } from './parse-delimited';

export interface DelimitedFile {
  /** File name without folder and extension. */
  readonly sheetName: string;
  /** Rows of unequal length, cells exactly as written. */
  readonly rows: string[][];
  /** For people, such as `UTF-8` or `Windows-1250 (guessed)`. */
  readonly encoding: string;
  /** The encoding was told by the letters only, and may be wrong. */
  readonly isGuess: boolean;
  /** A sentence about characters that could not be read. */
  readonly warning?: string;
  readonly delimiter: string;
}

/** What a person chose; what is absent is found or guessed. */
export interface ReadDelimitedOptions {
  /** Label as `TextDecoder` takes it. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** Throws `FileError` when the file is empty, too large, no text, or a quotation mark is never closed. */
export function readDelimited(
  bytes: Uint8Array,
  fileName: string,
  options: ReadDelimitedOptions = {},
): DelimitedFile {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new FileError(
      'TOO_LARGE',
      `${fileName} has ${Math.ceil(bytes.length / 1024 / 1024)} MB; at most 50 MB can be opened.`,
      'Export fewer columns or rows, or split the file.',
    );
  }
  const { text, ...decoded } =
    options.encoding === undefined
      ? decodeText(bytes, fileName)
      : decodeTextAs(bytes, options.encoding, fileName);
  const delimiter = options.delimiter ?? guessDelimiter(text, fileName);
  return {
    sheetName: sheetNameOf(fileName),
    rows: parseDelimited(text, delimiter, fileName),
    ...decoded,
    delimiter,
  };
}

/** File name without folder and extension, at most 100 characters as Google allows. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return (dot > 0 ? base.slice(0, dot) : base).slice(0, 100) || 'Sheet';
}
