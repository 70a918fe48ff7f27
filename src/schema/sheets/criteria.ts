/** Criteria: one row is a criterion by which every account is rated alike (K7). */
import { defineSheet } from '../column';

export const criteria = defineSheet({
  key: 'criteria',
  nameColumn: 'name',
  frozenColumns: 1,
  columns: [
    { key: 'name', kind: 'text', required: true, width: 200, requirements: ['K2', 'K3'] },
    { key: 'check', kind: 'check' },
    { key: 'weight', kind: 'number', minimum: 0, required: true, requirements: ['K5'] },
    { key: 'family', kind: 'choice', choices: 'criterionFamily', requirements: ['K4'] },
    { key: 'meaning1', kind: 'longText', requirements: ['K3'] },
    { key: 'meaning5', kind: 'longText', requirements: ['K3'] },
    { key: 'meaning10', kind: 'longText', requirements: ['K3'] },
    { key: 'note', kind: 'longText' },
    { key: 'id', kind: 'id' },
  ],
});
