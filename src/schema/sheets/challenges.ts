/** Challenges: one row is a problem of the customer, open or solved (M4, I1, I2). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const challenges = defineSheet({
  key: 'challenges',
  group: 'more',
  nameColumn: 'challenge',
  frozenColumns: 1,
  columns: [
    { key: 'challenge', kind: 'text', required: true, width: 280 },
    checkColumn,
    accountColumn,
    { key: 'unit', kind: 'reference', target: 'units', width: 160 },
    { key: 'touches', kind: 'reference', target: 'contacts', several: true, width: 180 },
    { key: 'answer', kind: 'longText' },
    { key: 'coverage', kind: 'choice', choices: 'challengeCoverage' },
    { key: 'status', kind: 'choice', choices: 'challengeStatus' },
    { key: 'solvedHow', kind: 'longText' },
    internalNote,
    idColumn,
  ],
});
