/** The one shape that crosses between page and server: a JSON string of success with data or failure with words. */

import type { AppErrorCode } from '../domain/app-error-code';

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
