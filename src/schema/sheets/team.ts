/** Team: one row is one of our own people. */
import { checkColumn, defineSheet, idColumn } from '../column';

export const team = defineSheet({
  key: 'team',
  group: 'essential',
  nameColumn: 'name',
  frozenColumns: 1,
  columns: [
    { key: 'name', kind: 'text', required: true, width: 180 },
    checkColumn,
    { key: 'email', kind: 'email', width: 200 },
    { key: 'function', kind: 'choice', choices: 'teamFunction', open: true },
    { key: 'level', kind: 'choice', choices: 'level' },
    { key: 'authorityLevel', kind: 'choice', choices: 'authorityLevel' },
    { key: 'sellerType', kind: 'choice', choices: 'sellerType' },
    { key: 'place', kind: 'choice', choices: 'teamPlace' },
    { key: 'divisions', kind: 'choices', choices: 'portfolioDivision' },
    { key: 'turnoverTarget', kind: 'money', minimum: 0, internal: true },
    { key: 'capacity', kind: 'integer', minimum: 0 },
    { key: 'note', kind: 'longText' },
    idColumn,
  ],
});
