/** Strategy: one row is an action for a goal. */
import {
  accountColumn,
  checkColumn,
  choice,
  choiceOf,
  date,
  defineSheet,
  idColumn,
  internal,
  internalAmount,
  longText,
  money,
  nameText,
  reference,
  text,
} from '../column';

export const strategy = defineSheet('essential', [
  nameText('action'),
  checkColumn,
  accountColumn,
  reference('goal', 'goals'),
  choice('kind', 'activityKind'),
  choiceOf('horizon'),
  reference('owner', 'team', { or: 'contacts', loose: true }),
  reference('withWhom', 'contacts', { or: 'team', loose: true, several: true }),
  date('start'),
  date('due'),
  text('dependsOn'),
  money('budget', internalAmount),
  money('spent', internalAmount),
  choice('status', 'actionStatus'),
  /** Only rows marked so may appear in what the customer sees (V3). */
  choice('shared', 'yesNo'),
  longText('result', internal),
  longText('lesson', internal),
  idColumn,
]);
