/** Columns of what is worked out for reports, and how their values are said. */

import type { ValueKind, WorkedOutSource } from './definition';

export const workedOutColumns: Readonly<Record<WorkedOutSource, Readonly<Record<string, ValueKind>>>> = {
  members: {},
  gaps: {},
  verdicts: {},
  questions: {},
  completeness: {},
  steps: {},
  timeline: {},
  dates: {},
  whiteSpace: {},
  score: {},
  changes: {},
  customers: {},
  portfolio: {},
  sellers: {},
  divisions: {},
};
