/** Units: one row is a division or department of a customer (O6, O7). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const units = defineSheet({
  key: 'units',
  group: 'more',
  nameColumn: 'name',
  frozenColumns: 1,
  columns: [
    { key: 'name', kind: 'text', required: true, width: 200 },
    checkColumn,
    accountColumn,
    { key: 'type', kind: 'choice', choices: 'unitType' },
    { key: 'parentUnit', kind: 'reference', target: 'units', width: 160 },
    { key: 'head', kind: 'reference', target: 'contacts', width: 160 },
    { key: 'region', kind: 'text' },
    { key: 'weSellHere', kind: 'choice', choices: 'yesNo' },
    { key: 'why', kind: 'longText' },
    { key: 'influences', kind: 'reference', target: 'units', several: true, internal: true, width: 160 },
    internalNote,
    idColumn,
  ],
});
