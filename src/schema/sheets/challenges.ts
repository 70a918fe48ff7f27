/** Challenges: one row is a problem of the customer, open or solved (M4, I1, I2). */
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
} from '../column';

export const challenges = defineSheet('more', [
  nameText('challenge'),
  checkColumn,
  accountColumn,
  reference('unit', 'units'),
  reference('touches', 'contacts', { several: true }),
  longText('answer'),
  choice('coverage', 'challengeCoverage'),
  choice('status', 'challengeStatus'),
  longText('solvedHow'),
  /** Only rows marked so may appear in what the customer sees (V3). */
  choice('shared', 'yesNo'),
  internalNote,
  idColumn,
]);
