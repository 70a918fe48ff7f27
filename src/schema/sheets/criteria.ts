/** Criteria: one row is a criterion by which every account is rated alike (K7). */
import { defineSheet } from '../column';

export const criteria = defineSheet({
  key: 'criteria',
  nameColumn: 'name',
  frozenColumns: 1,
  columns: [
    { key: 'name', kind: 'text', required: true, width: 200 },
    { key: 'check', kind: 'check' },
    { key: 'weight', kind: 'number', minimum: 0, required: true },
    { key: 'family', kind: 'choice', choices: 'criterionFamily' },
    { key: 'meaning1', kind: 'longText' },
    { key: 'meaning5', kind: 'longText' },
    { key: 'meaning10', kind: 'longText' },
    { key: 'note', kind: 'longText' },
    { key: 'id', kind: 'id' },
  ],
});
