/** SWOT: one row is a dated point in one of two readings, the customer's market or our relationship (A2, A3). */
import {
  accountColumn,
  checkColumn,
  choice,
  date,
  defineSheet,
  idColumn,
  internalNote,
  text,
} from '../column';

export const swot = defineSheet('more', [
  text('point', { required: true, width: 320 }),
  checkColumn,
  accountColumn,
  choice('reading', 'swotReading'),
  choice('quadrant', 'quadrant'),
  date('dated'),
  choice('priority', 'priority'),
  internalNote,
  idColumn,
]);
