/** History: one row is what was decided about one account at one review, with the figures it was decided on. */
import {
  checkColumn,
  choice,
  column,
  date,
  defineSheet,
  idColumn,
  internal,
  internalAmount,
  longText,
  money,
  notNegative,
  reference,
  text,
} from '../column';

export const history = defineSheet('kept', [
  // Loose: an account may be gone since.
  reference('account', 'accounts', { loose: true, required: true }),
  checkColumn,
  date('reviewedOn', { required: true }),
  column('score', 'number', { minimum: 1, maximum: 10, internal: true }),
  column('rank', 'integer', { minimum: 1, internal: true }),
  text('tier', internal),
  choice('status', 'accountStatus', internal),
  choice('decision', 'keyDecision', internal),
  longText('reason', internal),
  money('revenue', notNegative),
  money('costToServe', internalAmount),
  text('criteriaVersion'),
  /** JSON of criteria and ratings as they were: `[[id, name, weight, rating or null], …]`. */
  longText('ratings', internal),
  /** JSON of the account's rows as they were (Q2, A8), in as many rows as it takes. */
  longText('state', internal),
  /** 2, 3 … of a row that only goes on with the state of the row before it. */
  column('part', 'integer', { minimum: 2 }),
  idColumn,
]);
