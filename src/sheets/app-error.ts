/** An expected obstacle: a closed code and the facts its sentence needs; the wording is found by the code in the locales. */

import type { AppErrorCode } from '../domain/app-error-code';

export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: AppErrorCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'AppError';
    this.code = code;
    this.facts = facts;
  }
}
