/** Approvals: one row is a step on the way to a consent (M10). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const approvals = defineSheet({
  key: 'approvals',
  group: 'more',
  nameColumn: 'matter',
  frozenColumns: 1,
  columns: [
    { key: 'matter', kind: 'choice', choices: 'matter', required: true, width: 180 },
    checkColumn,
    accountColumn,
    { key: 'order', kind: 'integer', minimum: 1, required: true },
    { key: 'approver', kind: 'reference', target: 'contacts', or: 'units', internal: true, width: 180 },
    { key: 'confidence', kind: 'choice', choices: 'confidence', internal: true },
    internalNote,
    idColumn,
  ],
});
