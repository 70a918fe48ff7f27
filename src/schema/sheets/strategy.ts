/** Strategy: one row is an action for a goal. */
import { accountColumn, checkColumn, choice, column, defineSheet, idColumn, reference } from '../column';

export const strategy = defineSheet({
  group: 'essential',
  nameColumn: 'action',
  columns: [
    column('action', 'text', { required: true, width: 280 }),
    checkColumn,
    accountColumn,
    reference('goal', 'goals', { width: 220 }),
    choice('kind', 'activityKind'),
    choice('horizon', 'horizon'),
    reference('owner', 'team', { or: 'contacts', loose: true }),
    reference('withWhom', 'contacts', { or: 'team', loose: true, several: true }),
    column('start', 'date'),
    column('due', 'date'),
    column('dependsOn', 'text'),
    column('budget', 'money', { minimum: 0, internal: true }),
    column('spent', 'money', { minimum: 0, internal: true }),
    choice('status', 'actionStatus'),
    /** Only rows marked so may appear in what the customer sees (V3). */
    choice('shared', 'yesNo'),
    column('result', 'longText', { internal: true }),
    column('lesson', 'longText', { internal: true }),
    idColumn,
  ],
});
