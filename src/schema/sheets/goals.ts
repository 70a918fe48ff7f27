/** Goals: one row is a goal of ours or of the customer. */
import {
  accountColumn,
  checkColumn,
  choice,
  column,
  date,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  money,
  reference,
  text,
} from '../column';

export const goals = defineSheet('essential', [
  text('goal', { required: true, width: 280 }),
  checkColumn,
  accountColumn,
  choice('side', 'side'),
  choice('horizon', 'horizon'),
  reference('owner', 'team', { or: 'contacts', loose: true }),
  choice('priority', 'priority'),
  column('target', 'number'),
  text('unit', { width: 90 }),
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
