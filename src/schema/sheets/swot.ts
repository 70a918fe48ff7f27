/** SWOT: one row is a dated point in one of two readings, the customer's market or our relationship (A2, A3). */
import { accountColumn, checkColumn, choice, column, defineSheet, idColumn, internalNote } from '../column';

export const swot = defineSheet({
  group: 'more',
  nameColumn: 'point',
  columns: [
    column('point', 'text', { required: true, width: 320 }),
    checkColumn,
    accountColumn,
    choice('reading', 'swotReading'),
    choice('quadrant', 'quadrant'),
    column('dated', 'date'),
    choice('priority', 'priority'),
    internalNote,
    idColumn,
  ],
});
