/** Pairing: one row pairs a level or person of the customer with one of ours (O8, O9). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const pairing = defineSheet({
  key: 'pairing',
  group: 'more',
  nameColumn: 'topic',
  frozenColumns: 1,
  columns: [
    { key: 'topic', kind: 'text', required: true, width: 260 },
    checkColumn,
    accountColumn,
    { key: 'theirLevel', kind: 'choice', choices: 'level' },
    { key: 'theirPerson', kind: 'reference', target: 'contacts', width: 160 },
    { key: 'ourPerson', kind: 'reference', target: 'team', width: 160 },
    { key: 'cadence', kind: 'choice', choices: 'pairingCadence' },
    { key: 'lastMet', kind: 'date' },
    { key: 'nextMeeting', kind: 'date' },
    internalNote,
    idColumn,
  ],
});
