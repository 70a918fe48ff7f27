/** History: one row is what was decided about one account at one review, with the figures it was decided on. */
import { checkColumn, choice, column, defineSheet, idColumn, reference } from '../column';

export const history = defineSheet({
  group: 'kept',
  nameColumn: 'account',
  columns: [
    // Loose: an account may be gone since.
    reference('account', 'accounts', { loose: true, required: true, width: 200 }),
    checkColumn,
    column('reviewedOn', 'date', { required: true }),
    column('score', 'number', { minimum: 1, maximum: 10, internal: true }),
    column('rank', 'integer', { minimum: 1, internal: true }),
    column('tier', 'text', { internal: true }),
    choice('status', 'accountStatus', { internal: true }),
    choice('decision', 'keyDecision', { internal: true }),
    column('reason', 'longText', { internal: true }),
    column('revenue', 'money', { minimum: 0 }),
    column('costToServe', 'money', { minimum: 0, internal: true }),
    column('criteriaVersion', 'text'),
    /** JSON of criteria and ratings as they were: `[[id, name, weight, rating or null], …]`. */
    column('ratings', 'longText', { internal: true }),
    /** JSON of the account's rows as they were (Q2, A8), in as many rows as it takes. */
    column('state', 'longText', { internal: true }),
    /** 2, 3 … of a row that only goes on with the state of the row before it. */
    column('part', 'integer', { minimum: 2 }),
    idColumn,
  ],
});
