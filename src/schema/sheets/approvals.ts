/** Approvals: one row is a step on the way to a consent (M10). */
import {
  accountColumn,
  checkColumn,
  choiceOf,
  column,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  reference,
} from '../column';

export const approvals = defineSheet('more', [
  choiceOf('matter', { required: true }),
  checkColumn,
  accountColumn,
  column('order', 'integer', { minimum: 1, required: true }),
  reference('approver', 'contacts', { or: 'units', internal: true }),
  choiceOf('confidence', internal),
  internalNote,
  idColumn,
]);
