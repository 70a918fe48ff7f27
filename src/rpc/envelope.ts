/** The one shape that crosses between page and server: a JSON string of success with data or failure with words. */

/** The closed list of obstacles a user may meet. */
export type AppErrorCode =
  | 'BAD_REQUEST'
  | 'SHEET_MISSING'
  | 'SHEET_NAME_TAKEN'
  | 'COLUMN_MISSING'
  | 'NOT_SET_UP'
  | 'NEWER_WORKBOOK'
  | 'LOCK_BUSY'
  | 'NO_SUCH_ACCOUNT'
  | 'NO_SUCH_SHEET'
  | 'NO_SUCH_REPORT'
  | 'NO_SUCH_ROW'
  | 'NOTHING_TO_IMPORT'
  | 'COLUMNS_NOT_MATCHED'
  | 'WORKBOOK_NOT_EMPTY'
  | 'PROTECTED'
  | 'MERGED_CELLS'
  | 'TOO_LARGE'
  | 'UNEXPECTED';

export interface Failure {
  readonly ok: false;
  readonly code: AppErrorCode;
  /** One sentence: what happened. */
  readonly message: string;
  /** One sentence: what to do now. */
  readonly remedy: string;
}
export interface Success<T> {
  readonly ok: true;
  readonly data: T;
}
export type Envelope<T> = Success<T> | Failure;
