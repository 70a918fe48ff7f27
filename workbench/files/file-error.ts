/** Says in words why a file could not be opened or saved, and what to do about it. */

export type FileErrorCode =
  | 'UNKNOWN_FILE_TYPE'
  | 'BROKEN_FILE'
  | 'EMPTY_FILE'
  | 'ENCRYPTED_FILE'
  | 'WRONG_ENCODING'
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
