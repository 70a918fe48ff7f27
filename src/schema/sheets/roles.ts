/** Roles: one row is a role of one person or department in one project (R4, R5). */
import {
  accountColumn,
  checkColumn,
  choice,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  reference,
  text,
} from '../column';

export const roles = defineSheet('essential', [
  reference('holder', 'contacts', { or: 'units', required: true, width: 180 }),
  checkColumn,
  accountColumn,
  text('project', { required: true, width: 180 }),
  choice('role', 'buyingRole', { required: true, internal: true, width: 150 }),
  choice('formality', 'formality', internal),
  choice('politicalStatus', 'politicalStatus', internal),
  choice('support', 'support', internal),
  choice('decisionOrientation', 'decisionOrientation', internal),
  choice('confidence', 'confidence', internal),
  internalNote,
  idColumn,
]);
