/** Competitors: one row is a rival in an account (B7). */
import {
  accountColumn,
  checkColumn,
  date,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  longText,
  nameText,
  reference,
  text,
} from '../column';

export const competitors = defineSheet('more', [
  nameText('competitor'),
  checkColumn,
  accountColumn,
  reference('unit', 'units'),
  text('offering'),
  reference('backedBy', 'contacts', { several: true, internal: true }),
  longText('tie', internal),
  date('contractEnd', internal),
  internalNote,
  idColumn,
]);
