/** Rules about contacts with the customer: what came of them, and what follows (M7, M8, KPI1). */

import type { Row } from '../../../../schema/workbook';
import { daysBetween } from '../../../cells/iso-day';
import { referencesIn } from '../../../people/references-in';
import { foldText } from '../../../text/fold';
import { type CheckContext, rowsOf } from '../../check-context';
import { methodRule } from '../../rule';
import { blankRule, blankWhere, pastRule } from './row-rules';

/** After so many days nobody remembers what was said. */
const DAYS_TO_WRITE_DOWN = 7;

type Touchpoint = Row<'touchpoints'>;

/** What a later contact has to share with this one to follow it up: a person or the business, else the account. */
const threadsOf = ({ account, person, opportunity }: Touchpoint): readonly string[] => {
  const prefix = foldText(account);
  const threads = referencesIn(person || '').map((name) => `${prefix}\n${foldText(name)}`);
  if (opportunity !== null) threads.push(`${prefix}\n\n${foldText(opportunity)}`);
  return threads.length > 0 ? threads : [prefix];
};

/** Day of the last contact, by thread and by account. */
const lastContacts = ({ tables }: CheckContext): ReadonlyMap<string, string> => {
  const last = new Map<string, string>();
  for (const { values } of rowsOf(tables, 'touchpoints')) {
    const { account, date } = values;
    if (date === null) continue;
    for (const thread of [foldText(account), ...threadsOf(values)]) {
      if ((last.get(thread) || '') < date) last.set(thread, date);
    }
  }
  return last;
};

/** Whether there was a later contact with the same people or about the same business. */
export const isFollowedUp = (touchpoint: Touchpoint, context: CheckContext): boolean => {
  const last = context.shared(lastContacts);
  return threadsOf(touchpoint).some((thread) => (last.get(thread) || '') > (touchpoint.date || ''));
};

/** Letters and requests are mostly read again; a talk is not. */
const isTalk = ({ kind }: Touchpoint): boolean => kind !== null && kind !== 'email' && kind !== 'request';

export const touchpointRules = {
  NEXT_STEP_OVERDUE: pastRule(
    'warning',
    'touchpoints',
    'nextStepDate',
    ['account', 'date', 'person', 'opportunity'],
    (touchpoint, context) => !isFollowedUp(touchpoint, context),
  ),
  NEXT_STEP_WITHOUT_DATE: blankRule(
    'hint',
    'touchpoints',
    'nextStepDate',
    ['account', 'date', 'person', 'opportunity', 'nextStep'],
    (touchpoint, context) => touchpoint.nextStep !== null && !isFollowedUp(touchpoint, context),
  ),
  REQUEST_WITHOUT_STATUS: blankWhere('hint', 'touchpoints', 'requestStatus', 'kind', 'request'),
  TOUCHPOINT_IN_FUTURE: methodRule('hint', 'touchpoints', 'date', [], [], ({ date }, { today }) =>
    date !== null && date > today ? { value: date } : null,
  ),
  OUTCOME_MISSING: blankRule(
    'hint',
    'touchpoints',
    'outcome',
    ['date', 'kind'],
    (touchpoint, { today }) =>
      touchpoint.date !== null &&
      isTalk(touchpoint) &&
      daysBetween(touchpoint.date, today) > DAYS_TO_WRITE_DOWN,
  ),
};
