/** Rules about the questions of the planning meeting: whoever owes an answer is named, with the day (Q1). */

import type { Row } from '../../../../schema/workbook';
import { methodRule } from '../../rule';
import { blankRule, missingOf, pastRule } from './row-rules';

/** A question nobody has said anything about is open. */
const isOwed = ({ state, answer }: Row<'planning'>): boolean =>
  state === 'open' || state === 'partly' || (state === null && answer === null);

export const planningRules = {
  QUESTION_OPEN: methodRule({
    severity: 'warning',
    requirement: 'Q1',
    sheet: 'planning',
    column: 'question',
    reads: { planning: ['answer', 'state', 'owner', 'due'] },
    find: (question) => (isOwed(question) ? missingOf(question.owner, question.due) : null),
  }),
  QUESTION_OVERDUE: pastRule({
    severity: 'warning',
    requirement: 'Q1',
    sheet: 'planning',
    column: 'due',
    with: ['answer', 'state'],
    matters: isOwed,
  }),
  ANSWER_BLANK: blankRule({
    severity: 'hint',
    requirement: 'Q1',
    sheet: 'planning',
    column: 'answer',
    with: ['state'],
    matters: ({ state }) => state === 'answered',
  }),
};
