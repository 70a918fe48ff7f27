/** Competitors: one row is a rival in an account (B7). */
import {
  accountColumn,
  checkColumn,
  column,
  defineSheet,
  idColumn,
  internalNote,
  reference,
} from '../column';

export const competitors = defineSheet({
  group: 'more',
  nameColumn: 'competitor',
  columns: [
    column('competitor', 'text', { required: true, width: 180 }),
    checkColumn,
    accountColumn,
    reference('unit', 'units', { width: 160 }),
    column('offering', 'text', { width: 160 }),
    reference('backedBy', 'contacts', { several: true, internal: true, width: 180 }),
    column('tie', 'longText', { internal: true }),
    column('contractEnd', 'date', { internal: true }),
    internalNote,
    idColumn,
  ],
});
