/** Reports: builds a document from the rows and writes it as a dated sheet. */
import type { Answers, ParametersOf } from '../rpc/contract';
import { AppError } from '../sheets/app-error';

export const listReports = (): Answers['listReports'] => [];

export function buildReport({ report }: ParametersOf<'buildReport'>): Answers['buildReport'] {
  throw new AppError('NO_SUCH_REPORT', { report, reports: '' });
}
