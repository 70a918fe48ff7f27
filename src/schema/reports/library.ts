/** All reports in the order of their menu, with their figures: what becomes the file `reports`. */

import { accountSummary } from './account-summary';
import type { ReportLibrary } from './definition';
import { figures } from './figures';
import { workedOutColumns } from './worked-out-columns';

export const library: ReportLibrary = { reports: [accountSummary], figures, columns: workedOutColumns };
