/** Muted checks: one row silences a rule of the check for one account, with the reason. */
import { accountColumn, checkColumn, defineSheet, idColumn } from '../column';

export const mutes = defineSheet({
  key: 'mutes',
  group: 'kept',
  nameColumn: 'rule',
  frozenColumns: 1,
  columns: [
    { key: 'rule', kind: 'text', required: true, width: 220 },
    checkColumn,
    accountColumn,
    { key: 'reason', kind: 'longText', required: true, internal: true },
    { key: 'mutedOn', kind: 'date' },
    idColumn,
  ],
});
