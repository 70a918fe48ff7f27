/** Challenges: one row is a problem of the customer, open or solved (M4, I1, I2). */
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

export const challenges = defineSheet({
  group: 'more',
  nameColumn: 'challenge',
  columns: [
    column('challenge', 'text', { required: true, width: 280 }),
    checkColumn,
    accountColumn,
    reference('unit', 'units', { width: 160 }),
    reference('touches', 'contacts', { several: true, width: 180 }),
    column('answer', 'longText'),
    choice('coverage', 'challengeCoverage'),
    choice('status', 'challengeStatus'),
    column('solvedHow', 'longText'),
    /** Only rows marked so may appear in what the customer sees (V3). */
    choice('shared', 'yesNo'),
    internalNote,
    idColumn,
  ],
});
