/** Roles: one row is a role of one person or department in one project (R4, R5). */
import {
  accountColumn,
  checkColumn,
  choice,
  column,
  defineSheet,
  idColumn,
  internalNote,
  reference,
} from '../column';

export const roles = defineSheet({
  group: 'essential',
  nameColumn: 'holder',
  columns: [
    reference('holder', 'contacts', { or: 'units', required: true, width: 180 }),
    checkColumn,
    accountColumn,
    column('project', 'text', { required: true, width: 180 }),
    choice('role', 'buyingRole', { required: true, internal: true, width: 150 }),
    choice('formality', 'formality', { internal: true }),
    choice('politicalStatus', 'politicalStatus', { internal: true }),
    choice('support', 'support', { internal: true }),
    choice('decisionOrientation', 'decisionOrientation', { internal: true }),
    choice('confidence', 'confidence', { internal: true }),
    internalNote,
    idColumn,
  ],
});
