/** All that is worked out for reports, by name. */

import type { ReportRow, WorkedOut } from './report-context';

const none = (): readonly ReportRow[] => [];

export const reportSources: WorkedOut = {
  members: none,
  gaps: none,
  verdicts: none,
  questions: none,
  completeness: none,
  steps: none,
  timeline: none,
  dates: none,
  whiteSpace: none,
  score: none,
  changes: none,
  customers: none,
  portfolio: none,
  sellers: none,
  divisions: none,
};
