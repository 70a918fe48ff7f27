/** Rules about the meetings an account is promised: planning (Q6), internal review (V1), check-in with the customer (V2). */

import type { ChoiceKey } from '../../../../schema/vocabularies';
import type { IssueFacts } from '../../../cells/cell-value';
import { addMonths, daysBetween } from '../../../cells/iso-day';
import { type MethodRule, methodRule } from '../../rule';

type Cadence = ChoiceKey<'planningCadence' | 'reviewCadence' | 'checkInCadence' | 'pairingCadence'>;

const months: Readonly<Partial<Record<Cadence, number>>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
};
const days: Readonly<Partial<Record<Cadence, number>>> = { weekly: 7, fortnightly: 14 };

/**
 * Days since the meeting was due: on the day agreed, with a cadence or without, or a cadence after the last one when no
 * later day is. Null: not overdue, or neither day is known.
 */
export const daysOverdue = (
  cadence: Cadence | null,
  last: string | null,
  next: string | null,
  today: string,
): IssueFacts | null => {
  const isAgreed = next !== null && (last === null || next > last);
  if (!isAgreed && (cadence === null || last === null)) return null;
  const due = isAgreed ? next : addMonths(last ?? '', months[cadence ?? 'weekly'] ?? 0);
  const late = daysBetween(due, today) - (isAgreed ? 0 : (days[cadence ?? 'weekly'] ?? 0));
  return late > 0 ? { days: late } : null;
};

const overdueRule = (
  cadence: 'planningCadence' | 'reviewCadence' | 'checkInCadence',
  last: 'lastPlanning' | 'lastReview' | 'lastCheckIn',
  next: 'nextPlanning' | 'nextReview' | 'nextCheckIn',
): MethodRule =>
  methodRule('warning', 'accounts', next, [cadence, last, next], [], (account, { today }) =>
    daysOverdue(account[cadence], account[last], account[next], today),
  );

export const cadenceRules = {
  PLANNING_OVERDUE: overdueRule('planningCadence', 'lastPlanning', 'nextPlanning'),
  REVIEW_OVERDUE: overdueRule('reviewCadence', 'lastReview', 'nextReview'),
  CHECK_IN_OVERDUE: overdueRule('checkInCadence', 'lastCheckIn', 'nextCheckIn'),
};
