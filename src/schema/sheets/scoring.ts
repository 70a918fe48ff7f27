/** Scoring: one row rates an account on every criterion; the criterion columns are added from the Criteria sheet. */
import {
  checkColumn,
  choice,
  date,
  defineSheet,
  formula,
  idColumn,
  internal,
  internalNote,
  reference,
  text,
} from '../column';

export const scoring = defineSheet('essential', [
  reference('account', 'accounts', { required: true }),
  checkColumn,
  formula('score', '', { format: '0.00', internal: true }),
  formula('rank', '', { format: '0', internal: true }),
  formula('tier', '', internal),
  formula('potential', '', { format: '#,##0', internal: true }),
  date('ratedOn'),
  text('ratedBy'),
  choice('decision', 'keyDecision', internal),
  internalNote,
  idColumn,
]);

/** Key of the column that rates the criterion with this id; it stands before `score`. */
export const ratingColumnKey = (criterionId: string): string => `rating:${criterionId}`;

/** Id of the criterion a rating column stands for; null for any other column. */
export const criterionIdOf = (columnKey: string): string | null =>
  columnKey.startsWith('rating:') ? columnKey.slice('rating:'.length) : null;
