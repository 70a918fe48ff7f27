/** All that is worked out for reports, by name. */

import type { ReportRow, WorkedOut } from './report-context';
import { changes } from './sources/changes';
import { customers } from './sources/customers';
import { divisions, sellers } from './sources/divisions';
import { people } from './sources/people';
import { portfolio } from './sources/portfolio';

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
  changes,
  customers,
  portfolio,
  sellers,
  divisions,
  people,
};
