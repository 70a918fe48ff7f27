/** Team: one row is one of our own people. */
import { checkColumn, choice, column, defineSheet, idColumn } from '../column';

export const team = defineSheet({
  group: 'essential',
  nameColumn: 'name',
  columns: [
    column('name', 'text', { required: true, width: 180 }),
    checkColumn,
    column('email', 'email', { width: 200 }),
    choice('function', 'teamFunction'),
    choice('level', 'level'),
    choice('authorityLevel', 'authorityLevel'),
    choice('sellerType', 'sellerType'),
    choice('place', 'teamPlace'),
    { key: 'divisions', kind: 'choices', choices: 'portfolioDivision' },
    column('turnoverTarget', 'money', { minimum: 0, internal: true }),
    column('capacity', 'integer', { minimum: 0 }),
    column('note', 'longText'),
    idColumn,
  ],
});
