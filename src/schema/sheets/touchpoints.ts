/** Touchpoints: one row is a contact with the customer or a request of theirs (M7, M8, KPI3-KPI6). */
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

export const touchpoints = defineSheet({
  group: 'more',
  nameColumn: 'subject',
  columns: [
    column('subject', 'text', { required: true, width: 240 }),
    checkColumn,
    accountColumn,
    column('date', 'date', { required: true }),
    choice('kind', 'touchpointKind'),
    choice('side', 'side'),
    reference('person', 'contacts', { several: true, width: 180 }),
    reference('ourPerson', 'team', { several: true, width: 160 }),
    column('outcome', 'longText', { internal: true }),
    reference('opportunity', 'opportunities', { width: 180 }),
    column('nextStep', 'text', { width: 220 }),
    column('nextStepDate', 'date'),
    choice('requestStatus', 'requestStatus', { internal: true }),
    column('satisfaction', 'integer', { minimum: 1, maximum: 5 }),
    column('recommend', 'integer', { minimum: 0, maximum: 10 }),
    column('customerView', 'longText', { internal: true }),
    internalNote,
    idColumn,
  ],
});
