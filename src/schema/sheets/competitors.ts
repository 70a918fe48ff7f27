/** Competitors: one row is a rival in an account (B7). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const competitors = defineSheet({
  key: 'competitors',
  group: 'more',
  nameColumn: 'competitor',
  frozenColumns: 1,
  columns: [
    { key: 'competitor', kind: 'text', required: true, width: 180 },
    checkColumn,
    accountColumn,
    { key: 'unit', kind: 'reference', target: 'units', width: 160 },
    { key: 'offering', kind: 'text', width: 160 },
    { key: 'backedBy', kind: 'reference', target: 'contacts', several: true, internal: true, width: 180 },
    { key: 'tie', kind: 'longText', internal: true },
    { key: 'contractEnd', kind: 'date', internal: true },
    internalNote,
    idColumn,
  ],
});
