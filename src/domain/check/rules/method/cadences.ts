/** Rules about the meetings an account is promised: planning (Q6), internal review (V1), check-in with the customer (V2). */

import type { ChoiceKey } from '../../../../schema/vocabularies';
import type { IssueFacts } from '../../../cells/cell-value';
import { addMonths, daysBetween } from '../../../cells/iso-day';
import { methodRule } from '../../rule';

type Cadence = ChoiceKey<'planningCadence' | 'reviewCadence' | 'checkInCadence' | 'pairingCadence'>;

const months: Readonly<Partial<Record<Cadence, number>>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
};
const days: Readonly<Partial<Record<Cadence, number>>> = { weekly: 7, fortnightly: 14 };

/**
 * Days since the meeting was due: on the day agreed, or a cadence after the last one when no later day is. Null: not
 * overdue, or neither day is known.
 */
export const daysOverdue = (
  cadence: Cadence | null,
  last: string | null,
  next: string | null,
  today: string,
): IssueFacts | null => {
  if (cadence === null) return null;
  const isNextAhead = next !== null && (last === null || next > last);
  const due = isNextAhead ? next : last === null ? null : addMonths(last, months[cadence] ?? 0);
  if (due === null) return null;
  const late = daysBetween(due, today) - (isNextAhead ? 0 : (days[cadence] ?? 0));
  return late > 0 ? { days: late } : null;
};

export const cadenceRules = {
  PLANNING_OVERDUE: methodRule({
    severity: 'warning',
    requirement: 'Q6',
    sheet: 'accounts',
    column: 'nextPlanning',
    reads: { accounts: ['planningCadence', 'lastPlanning', 'nextPlanning'] },
    find: ({ planningCadence, lastPlanning, nextPlanning }, { today }) =>
      daysOverdue(planningCadence, lastPlanning, nextPlanning, today),
  }),
  REVIEW_OVERDUE: methodRule({
    severity: 'warning',
    requirement: 'V1',
    sheet: 'accounts',
    column: 'nextReview',
    reads: { accounts: ['reviewCadence', 'lastReview', 'nextReview'] },
    find: ({ reviewCadence, lastReview, nextReview }, { today }) =>
      daysOverdue(reviewCadence, lastReview, nextReview, today),
  }),
  CHECK_IN_OVERDUE: methodRule({
    severity: 'warning',
    requirement: 'V2',
    sheet: 'accounts',
    column: 'nextCheckIn',
    reads: { accounts: ['checkInCadence', 'lastCheckIn', 'nextCheckIn'] },
    find: ({ checkInCadence, lastCheckIn, nextCheckIn }, { today }) =>
      daysOverdue(checkInCadence, lastCheckIn, nextCheckIn, today),
  }),
};
