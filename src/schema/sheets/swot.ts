/** SWOT: one row is a dated point in one of two readings, the customer's market or our relationship (A2, A3). */
import {
  accountColumn,
  checkColumn,
  choice,
  choiceOf,
  date,
  defineSheet,
  idColumn,
  internalNote,
  nameText,
} from '../column';

export const swot = defineSheet('more', [
  nameText('point'),
  checkColumn,
  accountColumn,
  choice('reading', 'swotReading'),
  choiceOf('quadrant'),
  date('dated'),
  choiceOf('priority'),
  internalNote,
  idColumn,
]);
