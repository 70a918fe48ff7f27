/** Team: one row is one of our own people. */
import {
  checkColumn,
  choice,
  choiceOf,
  column,
  defineSheet,
  idColumn,
  internalAmount,
  longText,
  money,
  nameText,
  notNegative,
} from '../column';

export const team = defineSheet('essential', [
  nameText('name'),
  checkColumn,
  column('email', 'email'),
  choice('function', 'teamFunction'),
  choiceOf('level'),
  choiceOf('authorityLevel'),
  choiceOf('sellerType'),
  choice('place', 'teamPlace'),
  { key: 'divisions', kind: 'choices', choices: 'portfolioDivision' },
  money('turnoverTarget', internalAmount),
  column('capacity', 'integer', notNegative),
  longText('note'),
  idColumn,
]);
