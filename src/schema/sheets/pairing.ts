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
  nameText('topic'),
  checkColumn,
  accountColumn,
  choice('theirLevel', 'level'),
  reference('theirPerson', 'contacts'),
  reference('ourPerson', 'team'),
  choice('cadence', 'pairingCadence'),
  date('lastMet'),
  date('nextMeeting'),
  internalNote,
  idColumn,
]);
