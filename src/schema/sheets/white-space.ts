/** White space: one row is what a unit of the customer could buy of one offering, or why it cannot (domain 3.7). */
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

export const whiteSpace = defineSheet({
  group: 'more',
  nameColumn: 'offering',
  columns: [
    column('offering', 'text', { required: true, width: 200 }),
    checkColumn,
    accountColumn,
    reference('unit', 'units', { width: 160 }),
    column('potential', 'money', { minimum: 0, internal: true }),
    choice('blocked', 'yesNo', { internal: true }),
    column('reason', 'longText', { internal: true }),
    internalNote,
    idColumn,
  ],
});
