/** Counts issues by how much they weigh. */

import type { Issue, Severity } from '../issue';
import { rules } from './rules';

export function countIssues(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { code } of issues) counts[rules[code].severity] += 1;
  return counts;
}
