/** Team: one row is one of our own people. */
import {
  checkColumn,
  choice,
  column,
  defineSheet,
  idColumn,
  internalAmount,
  longText,
  money,
  text,
} from '../column';

export const team = defineSheet('essential', [
  text('name', { required: true, width: 180 }),
  checkColumn,
  column('email', 'email', { width: 200 }),
  choice('function', 'teamFunction'),
  choice('level', 'level'),
  choice('authorityLevel', 'authorityLevel'),
  choice('sellerType', 'sellerType'),
  choice('place', 'teamPlace'),
  { key: 'divisions', kind: 'choices', choices: 'portfolioDivision' },
  money('turnoverTarget', internalAmount),
  column('capacity', 'integer', { minimum: 0 }),
  longText('note'),
  idColumn,
]);
