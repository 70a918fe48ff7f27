/** What a figure should reach: by the account's manager, else by the manager's authority level, else for everybody (G9, G18). */

import type { ReportCell } from './document';
import type { ReportContext } from './report-context';

export const targetOf = (_key: string, _context: ReportContext): ReportCell => null;
