/** Ratings: one account with its figures beside the criteria, and its ratings written. */

import type { Answers, ParametersOf } from '../rpc/contract';
import { AppError } from '../sheets/app-error';

export function getRatings(_params: ParametersOf<'getRatings'>): Answers['getRatings'] {
  throw new AppError('UNEXPECTED');
}

export function rateAccount(_params: ParametersOf<'rateAccount'>): Answers['rateAccount'] {
  throw new AppError('UNEXPECTED');
}
