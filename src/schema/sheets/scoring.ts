/** Scoring: one row rates an account on every criterion; the criterion columns are added from the Criteria sheet. */
import {
  checkColumn,
  choice,
  date,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  reference,
  text,
} from '../column';

export const scoring = defineSheet({
  group: 'essential',
  nameColumn: 'account',
  columns: [
    reference('account', 'accounts', { required: true, width: 200 }),
    checkColumn,
    { key: 'score', kind: 'formula', formula: '', format: '0.00', internal: true },
    { key: 'rank', kind: 'formula', formula: '', format: '0', internal: true },
    { key: 'tier', kind: 'formula', formula: '', internal: true },
    { key: 'potential', kind: 'formula', formula: '', format: '#,##0', internal: true },
    date('ratedOn'),
    text('ratedBy'),
    choice('decision', 'keyDecision', internal),
    internalNote,
    idColumn,
  ],
});

/** Key of the column that rates the criterion with this id; it stands before `score`. */
export const ratingColumnKey = (criterionId: string): string => `rating:${criterionId}`;

/** Id of the criterion a rating column stands for; null for any other column. */
export const criterionIdOf = (columnKey: string): string | null =>
  columnKey.startsWith('rating:') ? columnKey.slice('rating:'.length) : null;
