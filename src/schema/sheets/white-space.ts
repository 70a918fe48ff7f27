/** White space: one row is what a unit of the customer could buy of one offering, or why it cannot (domain 3.7). */
import {
  accountColumn,
  checkColumn,
  choice,
  defineSheet,
  idColumn,
  internal,
  internalAmount,
  internalNote,
  longText,
  money,
  nameText,
  reference,
} from '../column';

export const whiteSpace = defineSheet('more', [
  nameText('offering'),
  checkColumn,
  accountColumn,
  reference('unit', 'units'),
  money('potential', internalAmount),
  choice('blocked', 'yesNo', internal),
  longText('reason', internal),
  internalNote,
  idColumn,
]);
