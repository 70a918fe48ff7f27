/** Readiness: whether a key-account programme suits the company. */

import type { Answers, ParametersOf } from '../rpc/contract';
import { AppError } from '../sheets/app-error';

export function getReadiness(): Answers['getReadiness'] {
  throw new AppError('UNEXPECTED');
}

export function saveReadiness(_params: ParametersOf<'saveReadiness'>): Answers['saveReadiness'] {
  throw new AppError('UNEXPECTED');
}
