/** Rules about the meetings an account is promised: planning (Q6), internal review (V1), check-in with the customer (V2). */

import type { ChoiceKey } from '../../../../schema/vocabularies';
import type { IssueFacts } from '../../../cells/cell-value';
import { addDays, addMonths, daysBetween } from '../../../cells/iso-day';
import { type MethodRule, methodRule } from '../../rule';

export type Cadence = ChoiceKey<'planningCadence' | 'reviewCadence' | 'checkInCadence' | 'pairingCadence'>;

const steps: Readonly<Record<Cadence, readonly [months: number, days: number]>> = {
  weekly: [0, 7],
  fortnightly: [0, 14],
  monthly: [1, 0],
  quarterly: [3, 0],
  halfYearly: [6, 0],
  yearly: [12, 0],
};

/**
 * When the next meeting is due: on the day agreed, with a cadence or without, or a cadence after the last one when no
 * later day is. Null: neither day is known.
 */
export const dueDay = (cadence: Cadence | null, last: string | null, next: string | null): string | null => {
  if (next !== null && (last === null || next > last)) return next;
  if (cadence === null || last === null) return null;
  const [months, days] = steps[cadence];
  return addDays(addMonths(last, months), days);
};

/** Days since the meeting was due; null: not overdue, or not known. */
export const daysOverdue = (
  cadence: Cadence | null,
  last: string | null,
  next: string | null,
  today: string,
): IssueFacts | null => {
  const due = dueDay(cadence, last, next);
  return due !== null && due < today ? { days: daysBetween(due, today) } : null;
};

const overdueRule = (
  cadence: 'planningCadence' | 'reviewCadence' | 'checkInCadence',
  last: 'lastPlanning' | 'lastReview' | 'lastCheckIn',
  next: 'nextPlanning' | 'nextReview' | 'nextCheckIn',
): MethodRule =>
  methodRule('warning', 'accounts', next, [cadence, last], [], (account, { today }) =>
    daysOverdue(account[cadence], account[last], account[next], today),
  );

export const cadenceRules = {
  PLANNING_OVERDUE: overdueRule('planningCadence', 'lastPlanning', 'nextPlanning'),
  REVIEW_OVERDUE: overdueRule('reviewCadence', 'lastReview', 'nextReview'),
  CHECK_IN_OVERDUE: overdueRule('checkInCadence', 'lastCheckIn', 'nextCheckIn'),
};
