/** Says in words why a file could not be opened or saved, and what to do about it. */

import { columnLetters } from '../google/values/a1';
import { MAX_CELL_CHARACTERS } from './limits';

export type FileErrorCode =
  | 'UNKNOWN_FILE_TYPE'
  | 'BROKEN_FILE'
  | 'EMPTY_FILE'
  | 'ENCRYPTED_FILE'
  | 'WRONG_ENCODING'
  /** Text, but in no encoding that can be guessed: it may be chosen. */
  | 'UNKNOWN_ENCODING'
  | 'TOO_LARGE'
  | 'NO_SUCH_FILE';

/** An expected obstacle with a file. `message` and `remedy` are sentences for the person who chose the file. */
export class FileError extends Error {
  override readonly name: string = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The refusal of a cell that Google Sheets does not hold, so that nothing is cut. Row and column are 0-based. */
export function cellTooLong(where: string, rowIndex: number, columnIndex: number, length: number): FileError {
  const digits = (count: number) => count.toLocaleString('en-US');
  return new FileError(
    'TOO_LARGE',
    `Row ${rowIndex + 1}, column ${columnLetters(columnIndex)} of ${where} has ${digits(length)} characters; a cell of Google Sheets holds at most ${digits(MAX_CELL_CHARACTERS)}.`,
    'Shorten the text or spread it over several cells, then open the file again. If the cell should be short, look for a quotation mark that is missing.',
  );
}
