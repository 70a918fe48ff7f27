/** Roles: one row is a role of one person or department in one project (R4, R5). */
import {
  accountColumn,
  checkColumn,
  choice,
  choiceOf,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  nameText,
  reference,
} from '../column';

export const roles = defineSheet('essential', [
  reference('holder', 'contacts', { or: 'units', required: true }),
  checkColumn,
  accountColumn,
  nameText('project'),
  choice('role', 'buyingRole', { required: true, internal: true }),
  choiceOf('formality', internal),
  choiceOf('politicalStatus', internal),
  choiceOf('support', internal),
  choiceOf('decisionOrientation', internal),
  choiceOf('confidence', internal),
  internalNote,
  idColumn,
]);
