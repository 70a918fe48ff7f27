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

export const noSuchAccount = (account: string): AppError => new AppError('NO_SUCH_ACCOUNT', { account });

/** What no page of ours asks for. */
export const badRequest = (detail: string): AppError => new AppError('BAD_REQUEST', { detail });

/** Throws NOT_SET_UP where none of our sheets is there. */
export function assertSetUp({ sheets }: { readonly sheets: ReadonlyMap<unknown, unknown> }): void {
  if (sheets.size === 0) throw new AppError('NOT_SET_UP');
}
