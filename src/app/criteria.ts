/** Criteria: shows them, and brings sheet and rating columns to what the team wants. */

import type { Answers, ParametersOf } from '../rpc/contract';
import { AppError } from '../sheets/app-error';

export function getCriteria(): Answers['getCriteria'] {
  throw new AppError('UNEXPECTED');
}

export function saveCriteria(_params: ParametersOf<'saveCriteria'>): Answers['saveCriteria'] {
  throw new AppError('UNEXPECTED');
}
