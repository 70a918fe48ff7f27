/** Units: one row is a division or department of a customer (O6, O7). */
import {
  accountColumn,
  checkColumn,
  choice,
  defineSheet,
  idColumn,
  internalNote,
  longText,
  nameText,
  reference,
  text,
} from '../column';

export const units = defineSheet('more', [
  nameText('name'),
  checkColumn,
  accountColumn,
  choice('type', 'unitType'),
  reference('parentUnit', 'units'),
  reference('head', 'contacts'),
  text('region'),
  choice('weSellHere', 'yesNo'),
  longText('why'),
  reference('influences', 'units', { several: true, internal: true }),
  internalNote,
  idColumn,
]);
