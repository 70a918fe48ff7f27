/** Portfolio: who looks after what and where the money comes from, in the panel and as a sheet. */

import type { Answers } from '../rpc/contract';
import { AppError } from '../sheets/app-error';

export function getPortfolio(): Answers['getPortfolio'] {
  throw new AppError('UNEXPECTED');
}

export function writePortfolio(): Answers['writePortfolio'] {
  throw new AppError('UNEXPECTED');
}
