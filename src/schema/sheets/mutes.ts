/** Muted checks: one row silences a rule of the check for one account, with the reason. */
import { accountColumn, checkColumn, column, defineSheet, idColumn } from '../column';

export const mutes = defineSheet({
  group: 'kept',
  nameColumn: 'rule',
  columns: [
    column('rule', 'text', { required: true, width: 220 }),
    checkColumn,
    accountColumn,
    column('reason', 'longText', { required: true, internal: true }),
    column('mutedOn', 'date'),
    idColumn,
  ],
});
