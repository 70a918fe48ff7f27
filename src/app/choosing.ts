/** Choosing key accounts: proposals, decisions, and the history of reviews. */

import type { Answers, ParametersOf } from '../rpc/contract';
import { AppError } from '../sheets/app-error';

export function listChoices(): Answers['listChoices'] {
  throw new AppError('UNEXPECTED');
}

export function decide(_params: ParametersOf<'decide'>): Answers['decide'] {
  throw new AppError('UNEXPECTED');
}

export function closeReview(): Answers['closeReview'] {
  throw new AppError('UNEXPECTED');
}

export function getHistory(_params: ParametersOf<'getHistory'>): Answers['getHistory'] {
  throw new AppError('UNEXPECTED');
}
