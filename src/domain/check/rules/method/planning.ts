/** Rules about the questions of the planning meeting: whoever owes an answer is named, with the day (Q1). */

import type { Row } from '../../../../schema/workbook';
import { methodRule } from '../../rule';
import { blankWhere, missingOf, pastRule } from './row-rules';

/** A question nobody has said anything about is open. */
const isOwed = ({ state, answer }: Row<'planning'>): boolean =>
  state === 'open' || state === 'partly' || (state === null && answer === null);

export const planningRules = {
  QUESTION_OPEN: methodRule(
    'warning',
    'planning',
    'question',
    ['answer', 'state', 'owner', 'due'],
    [],
    (question) => (isOwed(question) ? missingOf(question.owner, question.due) : null),
  ),
  QUESTION_OVERDUE: pastRule('warning', 'planning', 'due', ['answer', 'state'], isOwed),
  ANSWER_BLANK: blankWhere('hint', 'planning', 'answer', 'state', 'answered'),
};
