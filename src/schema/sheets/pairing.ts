/** Pairing: one row pairs a level or person of the customer with one of ours (O8, O9). */
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

export const pairing = defineSheet({
  group: 'more',
  nameColumn: 'topic',
  columns: [
    column('topic', 'text', { required: true, width: 260 }),
    checkColumn,
    accountColumn,
    choice('theirLevel', 'level'),
    reference('theirPerson', 'contacts', { width: 160 }),
    reference('ourPerson', 'team', { width: 160 }),
    choice('cadence', 'pairingCadence'),
    column('lastMet', 'date'),
    column('nextMeeting', 'date'),
    internalNote,
    idColumn,
  ],
});
