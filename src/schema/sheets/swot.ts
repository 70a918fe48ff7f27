/** SWOT: one row is a dated point in one of two readings, the customer's market or our relationship (A2, A3). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const swot = defineSheet({
  key: 'swot',
  group: 'more',
  nameColumn: 'point',
  frozenColumns: 1,
  columns: [
    { key: 'point', kind: 'text', required: true, width: 320 },
    checkColumn,
    accountColumn,
    { key: 'reading', kind: 'choice', choices: 'swotReading' },
    { key: 'quadrant', kind: 'choice', choices: 'quadrant' },
    { key: 'dated', kind: 'date' },
    { key: 'priority', kind: 'choice', choices: 'priority' },
    internalNote,
    idColumn,
  ],
});
