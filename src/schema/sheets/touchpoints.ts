/** Touchpoints: one row is a contact with the customer or a request of theirs (M7, M8, KPI3-KPI6). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const touchpoints = defineSheet({
  key: 'touchpoints',
  group: 'more',
  nameColumn: 'subject',
  frozenColumns: 1,
  columns: [
    { key: 'subject', kind: 'text', required: true, width: 240 },
    checkColumn,
    accountColumn,
    { key: 'date', kind: 'date', required: true },
    { key: 'kind', kind: 'choice', choices: 'touchpointKind' },
    { key: 'side', kind: 'choice', choices: 'side' },
    { key: 'person', kind: 'reference', target: 'contacts', several: true, width: 180 },
    { key: 'ourPerson', kind: 'reference', target: 'team', several: true, width: 160 },
    { key: 'outcome', kind: 'longText', internal: true },
    { key: 'opportunity', kind: 'reference', target: 'opportunities', width: 180 },
    { key: 'nextStep', kind: 'text', width: 220 },
    { key: 'nextStepDate', kind: 'date' },
    { key: 'requestStatus', kind: 'choice', choices: 'requestStatus', internal: true },
    { key: 'satisfaction', kind: 'integer', minimum: 1, maximum: 5 },
    { key: 'recommend', kind: 'integer', minimum: 0, maximum: 10 },
    { key: 'customerView', kind: 'longText', internal: true },
    internalNote,
    idColumn,
  ],
});
