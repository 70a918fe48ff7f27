/** Pairing: one row pairs a level or person of the customer with one of ours (O8, O9). */
import {
  accountColumn,
  checkColumn,
  choice,
  date,
  defineSheet,
  idColumn,
  internalNote,
  nameText,
  reference,
} from '../column';

export const pairing = defineSheet('more', [
  nameText('topic', 260),
  checkColumn,
  accountColumn,
  choice('theirLevel', 'level'),
  reference('theirPerson', 'contacts', { width: 160 }),
  reference('ourPerson', 'team', { width: 160 }),
  choice('cadence', 'pairingCadence'),
  date('lastMet'),
  date('nextMeeting'),
  internalNote,
  idColumn,
]);
