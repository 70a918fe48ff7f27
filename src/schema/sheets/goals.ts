/** Goals: one row is a goal of ours or of the customer. */
import {
  accountColumn,
  checkColumn,
  choice,
  choiceOf,
  column,
  date,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  money,
  nameText,
  reference,
  text,
} from '../column';

export const goals = defineSheet('essential', [
  nameText('goal'),
  checkColumn,
  accountColumn,
  choiceOf('side'),
  choiceOf('horizon'),
  reference('owner', 'team', { or: 'contacts', loose: true }),
  choiceOf('priority'),
  column('target', 'number'),
  text('unit'),
  column('baseline', 'number'),
  column('current', 'number'),
  date('due'),
  money('value', internal),
  reference('parentGoal', 'goals'),
  choice('status', 'goalStatus'),
  /** Only rows marked so may appear in what the customer sees (V3). */
  choice('shared', 'yesNo'),
  internalNote,
  idColumn,
]);
