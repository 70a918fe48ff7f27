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
  nameText('competitor', 180),
  checkColumn,
  accountColumn,
  reference('unit', 'units', { width: 160 }),
  text('offering', { width: 160 }),
  reference('backedBy', 'contacts', { several: true, internal: true, width: 180 }),
  longText('tie', internal),
  date('contractEnd', internal),
  internalNote,
  idColumn,
]);
