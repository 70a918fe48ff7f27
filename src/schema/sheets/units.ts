/** Units: one row is a division or department of a customer (O6, O7). */
import {
  accountColumn,
  checkColumn,
  choice,
  column,
  defineSheet,
  idColumn,
  internalNote,
  reference,
} from '../column';

export const units = defineSheet({
  group: 'more',
  nameColumn: 'name',
  columns: [
    column('name', 'text', { required: true, width: 200 }),
    checkColumn,
    accountColumn,
    choice('type', 'unitType'),
    reference('parentUnit', 'units', { width: 160 }),
    reference('head', 'contacts', { width: 160 }),
    column('region', 'text'),
    choice('weSellHere', 'yesNo'),
    column('why', 'longText'),
    reference('influences', 'units', { several: true, internal: true, width: 160 }),
    internalNote,
    idColumn,
  ],
});
