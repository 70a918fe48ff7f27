/** Roles: one row is a role of one person or department in one project (R4, R5). */
import { defineSheet } from '../column';

export const roles = defineSheet({
  key: 'roles',
  nameColumn: 'holder',
  frozenColumns: 1,
  columns: [
    {
      key: 'holder',
      kind: 'reference',
      target: 'contacts',
      required: true,
      width: 180,
    },
    { key: 'check', kind: 'check' },
    { key: 'account', kind: 'reference', target: 'accounts', required: true, width: 160 },
    { key: 'project', kind: 'text', required: true, width: 180 },
    {
      key: 'role',
      kind: 'choice',
      choices: 'buyingRole',
      open: true,
      required: true,
      internal: true,
      width: 150,
    },
    { key: 'formality', kind: 'choice', choices: 'formality', internal: true },
    { key: 'politicalStatus', kind: 'choice', choices: 'politicalStatus', internal: true },
    { key: 'support', kind: 'choice', choices: 'support', internal: true },
    { key: 'decisionOrientation', kind: 'choice', choices: 'decisionOrientation', internal: true },
    { key: 'confidence', kind: 'choice', choices: 'confidence', internal: true },
    { key: 'note', kind: 'longText', internal: true },
    { key: 'id', kind: 'id' },
  ],
});
