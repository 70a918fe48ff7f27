/** History: one row is what was decided about one account at one review, with the figures it was decided on. */
import { checkColumn, defineSheet, idColumn } from '../column';

export const history = defineSheet({
  key: 'history',
  group: 'kept',
  nameColumn: 'account',
  frozenColumns: 1,
  columns: [
    // Loose: an account may be gone since.
    { key: 'account', kind: 'reference', target: 'accounts', loose: true, required: true, width: 200 },
    checkColumn,
    { key: 'reviewedOn', kind: 'date', required: true },
    { key: 'score', kind: 'number', minimum: 1, maximum: 10, internal: true },
    { key: 'rank', kind: 'integer', minimum: 1, internal: true },
    { key: 'tier', kind: 'text', internal: true },
    { key: 'status', kind: 'choice', choices: 'accountStatus', internal: true },
    { key: 'decision', kind: 'choice', choices: 'keyDecision', internal: true },
    { key: 'reason', kind: 'longText', internal: true },
    { key: 'revenue', kind: 'money', minimum: 0 },
    { key: 'costToServe', kind: 'money', minimum: 0, internal: true },
    { key: 'criteriaVersion', kind: 'text' },
    /** JSON of criteria and ratings as they were: `[[id, name, weight, rating or null], …]`. */
    { key: 'ratings', kind: 'longText', internal: true },
    idColumn,
  ],
});
