/** Roles: one row is a role of one person or department in one project (R4, R5). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const roles = defineSheet({
  key: 'roles',
  group: 'essential',
  nameColumn: 'holder',
  frozenColumns: 1,
  columns: [
    {
      key: 'holder',
      kind: 'reference',
      target: 'contacts',
      or: 'units',
      required: true,
      width: 180,
    },
    checkColumn,
    accountColumn,
    { key: 'project', kind: 'text', required: true, width: 180 },
    {
      key: 'role',
      kind: 'choice',
      choices: 'buyingRole',

      required: true,
      internal: true,
      width: 150,
    },
    { key: 'formality', kind: 'choice', choices: 'formality', internal: true },
    { key: 'politicalStatus', kind: 'choice', choices: 'politicalStatus', internal: true },
    { key: 'support', kind: 'choice', choices: 'support', internal: true },
    { key: 'decisionOrientation', kind: 'choice', choices: 'decisionOrientation', internal: true },
    { key: 'confidence', kind: 'choice', choices: 'confidence', internal: true },
    internalNote,
    idColumn,
  ],
});
