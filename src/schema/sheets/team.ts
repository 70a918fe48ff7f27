/** Team: one row is one of our own people. */
import { defineSheet } from '../column';

export const team = defineSheet({
  key: 'team',
  nameColumn: 'name',
  frozenColumns: 1,
  columns: [
    { key: 'name', kind: 'text', required: true, width: 180, requirements: ['G13'] },
    { key: 'check', kind: 'check' },
    { key: 'email', kind: 'email', width: 200 },
    { key: 'function', kind: 'choice', choices: 'teamFunction', open: true, requirements: ['G13', 'G12'] },
    { key: 'level', kind: 'choice', choices: 'level', requirements: ['O8'] },
    { key: 'authorityLevel', kind: 'choice', choices: 'authorityLevel', requirements: ['G9'] },
    { key: 'sellerType', kind: 'choice', choices: 'sellerType', requirements: ['G11'] },
    { key: 'place', kind: 'choice', choices: 'teamPlace', requirements: ['G10'] },
    { key: 'divisions', kind: 'choices', choices: 'portfolioDivision', requirements: ['G8'] },
    { key: 'turnoverTarget', kind: 'money', minimum: 0, internal: true, requirements: ['G9'] },
    { key: 'capacity', kind: 'integer', minimum: 0, requirements: ['G5'] },
    { key: 'note', kind: 'longText' },
    { key: 'id', kind: 'id' },
  ],
});
